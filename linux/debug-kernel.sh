#!/bin/sh
# SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
#
# Build Debian's linux-source-6.12 with the checkers of linux/tests/debug.config
# (KASAN, lockdep, UBSAN and more), below a folder of the build: some ten minutes
# of CPU the first time. Prints the folder, which has arch/x86/boot/bzImage and
# serves as headers; says on stderr why there is none.
# Usage: debug-kernel.sh BUILD
set -eu

mkdir -p "$1"
build=$(cd "$1" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
out=$build/linux/debug

found=$("$here/../tools/debian-source.sh" "$build/sources" linux-6.12) || exit 77
tree=${found#* }
"$here/../tools/deps.sh" kernel >&2
mkdir -p "$out"
if [ ! -f "$out/complete" ] ||
	find "$here/tests/debug.config" -newer "$out/complete" | grep -q .; then
	make -s -C "$tree" O="$out" tinyconfig >&2
	(cd "$out" && "$tree/scripts/kconfig/merge_config.sh" -m -O . .config \
		"$here/tests/debug.config") >&2
	make -s -C "$tree" O="$out" olddefconfig >&2
	make -s -C "$tree" O="$out" -j"$(nproc)" bzImage modules_prepare >&2
	# Of a kernel without modules of its own, this is all there is to link against.
	cp "$out/vmlinux.symvers" "$out/Module.symvers"
	touch "$out/complete"
fi
echo "$out"
