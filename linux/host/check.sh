#!/bin/sh
# SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
#
# Compile Linux's TDX host code of two versions, link each with this folder's
# world and the software machine, and run it. Skips with the reason where a kernel
# source cannot be had. Prints TAP.
#
# --at-hand: unless TDX_FETCH=1, only sources that are installed or were unpacked
# by an earlier run; for `make check`, which fetches nothing so large unasked.
# Usage: check.sh [--at-hand] BUILD
set -eu

here=$(cd "$(dirname "$0")" && pwd)
if [ "$1" = --at-hand ]; then
	TDX_FETCH=${TDX_FETCH:-0}
	export TDX_FETCH
	shift
fi
build=$(cd "$1" && pwd)
folder=$build/linux-host
number=0
bad=0
mkdir -p "$folder"

# result STATUS TEXT: a line of TAP
result() {
	number=$((number + 1))
	if [ "$1" = 0 ]; then
		echo "ok $number - $2"
	else
		echo "not ok $number - $2"
		bad=1
	fi
}

# The kernel's code model wants low addresses, so this is not a PIE.
link() {
	cc -std=gnu11 -O2 -g -Wall -Wextra -Werror -Wno-unused-parameter \
		-Wno-format-nonliteral -D_GNU_SOURCE \
		-fno-pie -no-pie -fno-builtin-printf -mstackrealign \
		-I "$here/../../include" -I "$here/../../module/include" \
		-I "$here/../../vcpu/include" \
		-o "$1/linux-host" "$here/main.c" "$here/sequence.c" "$here/kernel.c" \
		"$1/linux.o" -Wl,-z,noexecstack "$build/module/libtdxmachine.a" \
		"$build/vcpu/libtdxengine-scripted.a" "$build/lib/libtdx.a" \
		-lcrypto -lpthread -ldl
}

# run VERSION FOLDER: with the functions that this kernel has for others to call
run() {
	functions=$(nm "$2/arch/x86/virt/vmx/tdx/tdx.o" | sed -n 's/.* T \(tdh_.*\)/\1/p')
	status=0
	# shellcheck disable=SC2086
	"$2/linux-host" $functions >"$2/log" 2>&1 || status=1
	result $status "Linux $1 initialises the module and every function of it is called"
	sed 's/^/# /' "$2/log"
	status=1
	# shellcheck disable=SC2086
	"$2/linux-host" $functions tdh_of_a_newer_kernel >"$2/log" 2>&1 ||
		status=$(grep -q "nothing here calls.*tdh_of_a_newer_kernel" "$2/log"; echo $?)
	result "$status" "Linux $1: a function that nothing calls is noticed"
}

for wanted in linux-6.12 linux-newest; do
	status=0
	found=$("$here/build.sh" "$folder" "$build/sources" $wanted 2>"$folder/errors") ||
		status=$?
	if [ $status = 77 ]; then
		result 0 "$wanted # SKIP $(tail -n 1 "$folder/errors")"
	elif [ $status != 0 ]; then
		result 1 "$wanted compiles"
		sed 's/^/# /' "$folder/errors"
	elif link "${found#* }" 2>"$folder/errors"; then
		run "${found%% *}" "${found#* }"
	else
		result 1 "$wanted links"
		sed 's/^/# /' "$folder/errors"
	fi
done
echo "1..$number"
exit $bad
