#!/bin/sh
# SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
#
# Find the headers of a Debian kernel: installed ones, else downloaded with apt
# and unpacked below a folder of the build. Nothing is installed, for Debian's
# headers want their kernel installed too. Prints the folder for make -C; says on
# stderr why there is none.
# Usage: headers.sh FOLDER RELEASE
set -eu

mkdir -p "$1"
folder=$(cd "$1" && pwd)
release=$2
package=linux-headers-$release

fail() {
	echo "no headers of $release: $1" >&2
	exit 1
}

for built in "/usr/src/$package" "/lib/modules/$release/build"; do
	if [ -f "$built/Module.symvers" ]; then
		echo "$built"
		exit 0
	fi
done

command -v apt-get >/dev/null || fail 'this machine has no apt-get'
target=$folder/$package
if [ ! -f "$target/complete" ]; then
	# The package itself, what all flavours share, and the programs of kbuild.
	packages="$package $(apt-cache depends --important "$package" 2>/dev/null |
		sed -n 's/^ *|*Depends: \(linux-headers-.*-common\|linux-kbuild-.*\)$/\1/p')"
	[ "$(echo "$packages" | wc -w)" = 3 ] || fail "apt does not know $package (apt-get update?)"
	rm -rf "$target"
	mkdir -p "$target.part/download"
	sandbox=''
	[ "$(id -u)" != 0 ] || sandbox='-o APT::Sandbox::User=root'
	# shellcheck disable=SC2086
	(cd "$target.part/download" && apt-get -q $sandbox download $packages) >&2 ||
		fail 'downloading them failed'
	for file in "$target.part/download"/*.deb; do
		dpkg-deb -x "$file" "$target.part"
	done
	rm -rf "$target.part/download"
	mv "$target.part" "$target"
	# Its one absolute path; and without the kernel's types no BTF is made.
	sed -i "s|^include /usr/|include $target/usr/|" "$target/usr/src/$package/Makefile"
	rm -f "$target/usr/src/$package/vmlinux"
	touch "$target/complete"
fi
echo "$target/usr/src/$package"
