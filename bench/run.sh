#!/bin/sh
# SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
#
# Every figure of docs/performance.md but the call sites' (make bench-calls):
# prints them and leaves them in BUILD/bench.txt.
# Usage: bench/run.sh BUILD
set -eu

build=$1
here=$(dirname "$0")
missed=$build/bench.missed
rm -f "$missed"

# One that misses a bound does not keep the others from being measured.
measure() {
	"$@" || echo "$1" >>"$missed"
}

{
	echo '## the software module, direct transport'
	measure "$build/bench/bench_module"
	measure "$build/bench/bench-tdvmcall" "$build/bench/bench-td"
	echo
	echo '## loops inside a TD'
	measure "$here/loops.py" "$build"
	echo
	echo '## boot to init'
	measure "$here/boot.py" "$build"
} | tee "$build/bench.txt"
[ ! -s "$missed" ] || {
	echo 'bench: a bound was missed, or nothing measured, by:' >&2
	cat "$missed" >&2
	exit 1
}
