#!/bin/sh
# SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
#
# Link each kernel version that build.sh compiled with this folder's world and
# the software machine, and run it. Skips with the reason where no kernel
# source can be had. Prints TAP.
# Usage: check.sh BUILD
set -eu

here=$(cd "$(dirname "$0")" && pwd)
build=$(cd "$1" && pwd)
folder=$build/linux-host
mkdir -p "$folder"
if ! "$here/build.sh" "$folder" "$build/sources" >"$folder/built"; then
	echo '1..0 # SKIP no kernel source could be compiled; see above'
	exit 0
fi
number=0
bad=0
while read -r version output; do
	number=$((number + 1))
	# The kernel's code model wants low addresses, so this is not a PIE.
	cc -std=gnu11 -O2 -g -Wall -Wextra -Werror -Wno-unused-parameter \
		-Wno-format-nonliteral -D_GNU_SOURCE \
		-fno-pie -no-pie -fno-builtin-printf -mstackrealign \
		-I "$here/../../include" -I "$here/../../module/include" \
		-I "$here/../../vcpu/include" \
		-o "$output/linux-host" "$here/main.c" "$here/kernel.c" "$output/linux.o" \
		-Wl,-z,noexecstack "$build/module/libtdxmachine.a" \
		"$build/vcpu/libengine_scripted.a" \
		-lcrypto -lpthread -ldl
	if "$output/linux-host" >"$output/log" 2>&1; then
		echo "ok $number - Linux $version"
	else
		echo "not ok $number - Linux $version"
		bad=1
	fi
	sed 's/^/# /' "$output/log"
done <"$folder/built"
echo "1..$number"
exit $bad
