#!/bin/sh
# SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
#
# Make the initramfs of `make run`: busybox, the kernel's own TDX modules, our
# test programs and init. The same inputs give the same bytes.
# Usage: initramfs.sh KERNEL-FOLDER PROGRAM-FOLDER OUTPUT
set -eu

kernel=$1
programs=$2
output=$3
here=$(dirname "$0")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

root=$work/root
mkdir -p "$root/bin" "$root/modules" "$root/dev" "$root/proc" "$root/sys"
cp "$(command -v busybox)" "$root/bin/busybox"
ln -s busybox "$root/bin/sh"
cp "$here/init" "$root/init"
cp "$programs/guest-report" "$programs/guest-bench" "$root/bin/"
for module in configfs tsm tdx-guest; do
	file=$(find "$kernel/lib/modules" -name "$module.ko*" | head -n 1)
	case "$file" in
	*.xz) xz -dc "$file" >"$root/modules/$module.ko" ;;
	*.zst) zstd -qdc "$file" >"$root/modules/$module.ko" ;;
	*.ko) cp "$file" "$root/modules/$module.ko" ;;
	*) echo "the kernel package has no module $module" >&2 ;;
	esac
done
chmod 755 "$root/init" "$root"/bin/*
find "$root" -exec touch -h -d @0 {} +
(cd "$root" && find . -mindepth 1 -print0 | LC_ALL=C sort -z |
	cpio --quiet --null -o -H newc --reproducible --owner=0:0) | gzip -9n >"$output.part"
mv "$output.part" "$output"
