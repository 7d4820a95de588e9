#!/bin/sh
# SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
#
# Find the newest Debian 6.12 cloud kernel with apt, download it and unpack it
# below a folder of the build. Nothing is installed. Prints the folder that
# holds boot/ and lib/modules/; says on stderr why there is none.
# Usage: kernel.sh FOLDER
set -eu

folder=$1
pattern='^linux-image-6\.12.*-cloud-amd64-unsigned$'
mkdir -p "$folder"

newest() {
	apt-cache pkgnames linux-image-6.12 2>/dev/null | grep -E "$pattern" | sort -V | tail -n 1
}

fail() {
	echo "no Debian kernel: $1" >&2
	exit 1
}

command -v apt-get >/dev/null || fail 'this machine has no apt-get'
[ "$(dpkg --print-architecture)" = amd64 ] || fail 'this machine is not amd64'
package=$(newest)
if [ -z "$package" ] && [ "$(id -u)" = 0 ]; then
	apt-get -q update >&2 || fail 'apt-get update failed'
	package=$(newest)
fi
[ -n "$package" ] ||
	fail 'apt knows no linux-image-6.12*-cloud-amd64-unsigned (try: apt-get update)'

version=$(apt-cache show --no-all-versions "$package" | sed -n 's/^Version: //p' | head -n 1)
target=$folder/$package-$version
if [ ! -f "$target/complete" ]; then
	echo "downloading $package $version" >&2
	rm -rf "$folder/download" "$target"
	mkdir -p "$folder/download"
	sandbox=''
	[ "$(id -u)" != 0 ] || sandbox='-o APT::Sandbox::User=root'
	# shellcheck disable=SC2086
	(cd "$folder/download" && apt-get -q $sandbox download "$package=$version") >&2 ||
		fail "downloading $package failed"
	dpkg-deb -x "$folder"/download/*.deb "$target.part"
	# Debian 13 keeps modules below usr/lib.
	if [ -d "$target.part/usr/lib/modules" ] && [ ! -d "$target.part/lib/modules" ]; then
		mkdir -p "$target.part/lib"
		mv "$target.part/usr/lib/modules" "$target.part/lib/modules"
	fi
	mv "$target.part" "$target"
	touch "$target/complete"
	rm -rf "$folder/download"
fi
echo "$target"
