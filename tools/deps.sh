#!/bin/sh
# SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
#
# Install the Debian packages that are missing, and only those. Without root
# and without sudo it prints the line to run and stops. A group holds what only
# some verbs need, which do without, and say so, where it cannot be had:
#
#   kernel     compiling files of a kernel source tree
#   peers      compiling what others wrote, for comparison
#   compilers  other versions, of those that the archive has; tests skip the others
#
# Usage: deps.sh [GROUP...]
set -eu

packages='gcc g++ clang meson ninja-build pkg-config python3 binutils
libssl-dev libjansson-dev libunicorn-dev libcmocka-dev
busybox-static cpio xz-utils zstd dpkg-dev
libclang-rt-dev universal-ctags codespell mandoc'
# Without these a test skips.
optional='qemu-system-x86 libelf1'

[ $# = 0 ] || packages='' optional=''
for group; do
	case $group in
	kernel) optional="$optional flex bison bc libelf-dev" ;;
	peers) optional="$optional nasm" ;;
	compilers)
		optional="$optional gcc-11 gcc-12 clang-14 clang-16 clang-19
			libclang-rt-14-dev libclang-rt-16-dev libclang-rt-19-dev" ;;
	*)
		echo "deps.sh: kernel, peers or compilers, not '$group'" >&2
		exit 2
		;;
	esac
done

# missing PACKAGE...: those that are not installed.
missing() {
	for package; do
		state=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)
		[ "$state" = installed ] || printf ' %s' "$package"
	done
}

# As root or without a question asked; what the archive does not have is left out.
install_optional() {
	if [ "$(id -u)" != 0 ] && ! sudo -n true 2>/dev/null; then
		return
	fi
	sudo=''
	[ "$(id -u)" = 0 ] || sudo='sudo'
	# shellcheck disable=SC2086
	for package in $(missing $optional); do
		apt-cache show "$package" >/dev/null 2>&1 || continue
		echo "installing, for tests: $package"
		$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -q -y \
			--no-install-recommends "$package" ||
			echo "$package could not be installed; what needs it will skip"
	done
}

# shellcheck disable=SC2086
missing=$(missing $packages)
if [ -z "$missing" ]; then
	install_optional
	exit 0
fi

line="apt-get install -y --no-install-recommends$missing"
if [ "$(id -u)" = 0 ]; then
	sudo=''
elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
	sudo='sudo'
elif command -v sudo >/dev/null && [ -t 0 ]; then
	sudo='sudo'
else
	echo "tdxkit needs Debian packages that are not installed. As root, run:" >&2
	echo "  apt-get update && $line" >&2
	exit 1
fi
echo "installing:$missing"
$sudo env DEBIAN_FRONTEND=noninteractive apt-get -q update
# shellcheck disable=SC2086
$sudo env DEBIAN_FRONTEND=noninteractive $line
install_optional
