#!/bin/sh
# SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
#
# Compile Linux's own TDX host code, untouched, from Debian's kernel source
# packages (6.12 and the newest): what linux/host links into a process. Everything
# stays below FOLDER and SOURCES; no kernel code enters this tree. Prints "VERSION
# FOLDER" for each that was built; says on stderr why one was not.
# Usage: build.sh FOLDER SOURCES
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
mkdir -p "$1"
folder=$(cd "$1" && pwd)
objects='arch/x86/virt/vmx/tdx'

# build VERSION TREE
build() {
	output=$folder/$1
	"$root/linux/kbuild.sh" "$2" "$output" tinyconfig "$here/config" \
		"$here/drive.c" "$here/drive.h" >/dev/null || return 1
	set -- tdx.o seamcall.o drive.o
	[ ! -f "$output/$objects/seamldr.o" ] || set -- "$@" seamldr.o
	(cd "$output/$objects" && ld -r -z noexecstack -o "$output/linux.o" "$@") || return 1
	# Names only: an initcall of newer versions is static, and the per-CPU
	# variables need a section that the linker marks the ends of.
	objcopy --globalize-symbol=tdx_enable --rename-section .data..percpu=kernel_percpu \
		"$output/linux.o"
}

built=0
for wanted in linux-6.12 linux-newest; do
	found=$("$root/tools/debian-source.sh" "$2" $wanted) || continue
	version=${found%% *}
	if build "$version" "${found#* }"; then
		echo "$version $folder/$version"
		built=1
	else
		echo "linux/host: $version did not compile" >&2
	fi
done
[ $built = 1 ] || exit 77
