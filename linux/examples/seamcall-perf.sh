#!/bin/sh
# SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
#
# Record the SEAMCALLs that tdxkit.ko makes while a command runs, print them one
# a line, and count what they returned. As root: seamcall-perf.sh COMMAND...
set -eu

[ $# -gt 0 ] || {
	echo 'usage: seamcall-perf.sh COMMAND...' >&2
	exit 2
}
data=$(mktemp)
trap 'rm -f "$data"' EXIT

perf record -q -a -e tdxkit:seamcall -e tdxkit:seamret -o "$data" -- "$@"
perf script -i "$data" -F trace:comm,cpu,time,event,trace
echo
echo 'calls by what they returned:'
perf script -i "$data" -F trace:event,trace |
	sed -n 's/.*seamret: *\([A-Z.]*\).* status=\([A-Z_?]*\) .*/\1 \2/p' |
	sort | uniq -c | sort -rn
