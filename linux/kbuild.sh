#!/bin/sh
# SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
#
# Compile a kernel tree's own TDX host code, and files of ours as if they were
# beside it, by kbuild. The tree stays as it is: objects, and copies of our
# files, are below OUTPUT, in arch/x86/virt/vmx/tdx.
#
# BASE is a configuration the tree has (tinyconfig, defconfig), FRAGMENT a file
# of options over it. FILEs that end in .c or .S are compiled, others are headers.
# EXTRA_CFLAGS: for the files of ours only.
# Usage: kbuild.sh TREE OUTPUT BASE FRAGMENT [FILE...]
set -eu

tree=$(realpath "$1")
output=$2
base=$3
fragment=$(realpath "$4")
shift 4
place=arch/x86/virt/vmx/tdx

for tool in flex bison bc; do
	command -v $tool >/dev/null || {
		echo "kbuild: $tool is missing (apt-get install flex bison bc libelf-dev)" >&2
		exit 77
	}
done

mkdir -p "$output/$place"
output=$(cd "$output" && pwd)
if ! cmp -s "$fragment" "$output/.fragment"; then
	make -s -C "$tree" O="$output" "$base"
	(cd "$output" && "$tree/scripts/kconfig/merge_config.sh" -m -O . .config \
		"$fragment" >/dev/null)
	make -s -C "$tree" O="$output" olddefconfig
	grep -q '^CONFIG_INTEL_TDX_HOST=y' "$output/.config" || {
		echo "kbuild: $tree: these options leave out CONFIG_INTEL_TDX_HOST" >&2
		exit 1
	}
	cp "$fragment" "$output/.fragment"
fi

targets="$place/tdx.o $place/seamcall.o"
[ ! -f "$tree/$place/seamldr.c" ] || targets="$targets $place/seamldr.o"
flags=''
for file; do
	name=$(basename "$file")
	cmp -s "$file" "$output/$place/$name" || cp "$file" "$output/$place/$name"
	case $name in
	*.c)
		targets="$targets $place/${name%.c}.o"
		flags="$flags CFLAGS_${name%.c}.o"
		;;
	*.S)
		targets="$targets $place/${name%.S}.o"
		flags="$flags AFLAGS_${name%.S}.o"
		;;
	esac
done
for variable in $flags; do
	set -- "$@" "$variable=${EXTRA_CFLAGS:-}"
done
# The first arguments are files still.
while [ $# -gt 0 ] && case $1 in *FLAGS_*=*) false ;; esac; do
	shift
done
# shellcheck disable=SC2086
make -s -C "$tree" O="$output" -j2 "$@" $targets >&2
