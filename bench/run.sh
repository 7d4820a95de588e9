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
{
	echo '## the software module, direct transport'
	"$build/bench/bench_module" || true
	"$build/bench/bench-tdvmcall" "$build/bench/bench-td" || true
	echo
	echo '## loops inside a TD'
	"$here/loops.py" "$build"
	echo
	echo '## boot to init'
	"$here/boot.py" "$build"
} | tee "$build/bench.txt"
