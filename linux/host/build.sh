#!/bin/sh
# SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
#
# Compile Linux's own TDX host code, untouched, from a Debian kernel source
# package: what linux/host links into a process. WANTED is linux-6.12 or
# linux-newest. Everything stays below FOLDER and SOURCES; no kernel code enters
# this tree. Prints "VERSION FOLDER". Exit status 77: it cannot be had here, and the
# reason is on stderr.
# Usage: build.sh FOLDER SOURCES WANTED
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
mkdir -p "$1"
folder=$(cd "$1" && pwd)
objects='arch/x86/virt/vmx/tdx'

found=$("$root/tools/debian-source.sh" "$2" "$3")
version=${found%% *}
output=$folder/$version
"$root/linux/kbuild.sh" "${found#* }" "$output" tinyconfig "$here/config" \
	"$here/drive.c" "$here/drive.h" >/dev/null
set -- tdx.o seamcall.o drive.o
[ ! -f "$output/$objects/seamldr.o" ] || set -- "$@" seamldr.o
(cd "$output/$objects" && ld -r -z noexecstack -o "$output/linux.o" "$@")
# Names only: an initcall of newer versions is static, and the per-CPU
# variables need a section that the linker marks the ends of.
objcopy --globalize-symbol=tdx_enable --rename-section .data..percpu=kernel_percpu \
	"$output/linux.o"
echo "$version $output"
