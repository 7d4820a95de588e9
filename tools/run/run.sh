#!/bin/sh
# SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
#
# Boot Debian's unmodified 6.12 kernel as a trust domain: console on this
# terminal, a TDREPORT read in the guest, power-off, a summary. Where no kernel
# can be had it says why and runs our own bare-metal guest instead.
# Usage: run.sh BUILD [OPTION-OF-TDX-RUN...]
# APPEND replaces the kernel command line, what stands after " -- " goes to the
# guest's init: report (default), bench, shell, nothing.
set -eu

build=$1
shift
here=$(dirname "$0")
append=${APPEND-console=ttyS0}

if kernel=$("$here/kernel.sh" "$build/kernel"); then
	"$here/initramfs.sh" "$kernel" "$build/examples/guest" "$build/initramfs.gz"
	exec "$build/tdx" run --kernel "$(echo "$kernel"/boot/vmlinuz-*)" \
		--initrd "$build/initramfs.gz" --append "$append" \
		--memory "${MEMORY-256}" --cpus "${CPUS-1}" --summary "$@"
fi
echo 'running the bare-metal guest of examples/hello-td instead'
exec "$build/tdx" run --kernel "$build/examples/hello-td/hello-td" --memory 64 --summary "$@"
