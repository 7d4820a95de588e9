#!/bin/sh
# SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
#
# run.sh SECONDS: let libFuzzer look for call sequences that break the module's
# invariants, under ASan and UBSan, from the committed corpus. What it finds is
# left in build-fuzz/found; a crash file there is a new test.
set -eu
seconds=${1:-60}
build=${BUILD_FUZZ:-build-fuzz}

if ! command -v clang >/dev/null; then
	echo "fuzz: clang is not installed; apt-get install clang" >&2
	exit 77
fi
if [ ! -f "$build/build.ninja" ]; then
	CC=clang meson setup -Dfuzz=true -Db_sanitize=address,undefined -Db_lundef=false \
		-Dc_args=-fsanitize=fuzzer-no-link "$build" >/dev/null
fi
ninja -C "$build" tests/fuzz/fuzz_calls >/dev/null
mkdir -p "$build/found"
# Leaks are looked for once at the end, not after each input.
exec "$build/tests/fuzz/fuzz_calls" -max_total_time="$seconds" -max_len=2048 \
	-artifact_prefix="$build/found/" -print_final_stats=1 \
	"$build/found" tests/fuzz/corpus
