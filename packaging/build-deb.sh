#!/bin/sh
# SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
#
# Make Debian packages of what git knows of this tree, into FOLDER (build/deb
# unless said). Needs debhelper; nothing is installed and the tree is not touched.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
out=${1:-$root/build/deb}

if ! command -v dh >/dev/null; then
	echo "build-deb: debhelper is missing. As root: apt-get install debhelper" >&2
	exit 1
fi
version=$(dpkg-parsechangelog -l "$root/packaging/debian/changelog" -S Version)
upstream=${version%-*}
rm -rf "$out"
mkdir -p "$out/tdxkit-$upstream"
git -C "$root" archive --format=tar HEAD | tar -x -C "$out/tdxkit-$upstream"
tar -C "$out" -czf "$out/tdxkit_$upstream.orig.tar.gz" "tdxkit-$upstream"
cp -r "$root/packaging/debian" "$out/tdxkit-$upstream/debian"
(cd "$out/tdxkit-$upstream" && dpkg-buildpackage -us -uc)
rm -rf "$out/tdxkit-$upstream"
echo "packages in $out:"
(cd "$out" && ls -1 ./*.deb)
