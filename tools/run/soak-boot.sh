#!/bin/sh
# SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
#
# Boot the kernel of `make run` again and again and count how often it came up,
# gave its report and powered off. A boot that fails leaves its console behind.
# Usage: soak-boot.sh BUILD [BOOTS] [CPUS...]      (default: 20 boots, 1 2 4)
set -eu

build=$1
boots=${2-20}
[ $# -lt 2 ] && shift 1 || shift 2
[ $# -gt 0 ] || set -- 1 2 4
here=$(dirname "$0")
logs=$build/soak-boot
limit=${LIMIT-120}
mkdir -p "$logs"
bad=0

for cpus; do
	good=0
	boot=1
	while [ "$boot" -le "$boots" ]; do
		log=$logs/$cpus-cpus-$boot.log
		if CPUS=$cpus APPEND='console=ttyS0 quiet' timeout "$limit" \
			"$here/run.sh" "$build" >"$log" 2>&1 </dev/null &&
			grep -q '^MRTD' "$log"; then
			good=$((good + 1))
			rm -f "$log"
		else
			echo "boot $boot with $cpus vCPUs failed: $log" >&2
		fi
		boot=$((boot + 1))
	done
	echo "$cpus vCPUs: $good of $boots boots"
	[ "$good" = "$boots" ] || bad=1
done
exit $bad
