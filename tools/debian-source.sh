#!/bin/sh
# SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
#
# Unpack a source that others' code is compiled from, for tests and comparisons,
# out of Debian's archive, and print "VERSION TREE". Nothing is installed and the
# machine's apt is left as it is: what its own lists do not have is found through
# a private configuration below FOLDER that takes the mirror from them. What was
# unpacked before is used again. Where it cannot be had the reason is on stderr
# and the exit status is 77.
#
#   linux-6.12     the package linux-source-6.12
#   linux-newest   the newest linux-source in any suite
#   edk2           the newest source package of edk2 that the mirror has
#
# TDX_FETCH=0: use what is installed in /usr/src or was unpacked before, only.
# Usage: debian-source.sh FOLDER linux-6.12|linux-newest|edk2
set -eu

mkdir -p "$1"
folder=$(cd "$1" && pwd)
wanted=$2

give_up() {
	echo "$wanted: $*" >&2
	exit 77
}

# Two verbs may want the same source at once.
exec 8>"$folder/lock"
flock 8

apt_options='-o Acquire::http::Timeout=30 -o Acquire::https::Timeout=30'
[ "$(id -u)" != 0 ] || apt_options="$apt_options -o APT::Sandbox::User=root"

private_apt() {
	apt=$folder/apt
	keyring=/usr/share/keyrings/debian-archive-keyring.gpg
	# shellcheck disable=SC2016
	site=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' |
		grep -E '/debian/?$' | sort -u | head -n 1)
	[ -n "$site" ] || give_up 'the apt of this machine names no Debian mirror'
	mkdir -p "$apt"
	{
		for suite in sid trixie-backports; do
			echo "deb [signed-by=$keyring] $site $suite main"
		done
		for suite in sid trixie bookworm; do
			echo "deb-src [signed-by=$keyring] $site $suite main"
		done
	} >"$apt/sources.new"
	cmp -s "$apt/sources.new" "$apt/sources.list" || rm -f "$apt/updated"
	mv "$apt/sources.new" "$apt/sources.list"
	mkdir -p "$apt/state/lists/partial" "$apt/cache/archives/partial"
	options="-o Dir::Etc::SourceList=$apt/sources.list -o Dir::Etc::SourceParts=/dev/null
		-o Dir::State=$apt/state -o Dir::State::status=/dev/null -o Dir::Cache=$apt/cache
		$apt_options"
	if [ -z "$(find "$apt" -name updated -mmin -1440)" ]; then
		# A suite that is stale or not there leaves the others to look in.
		# shellcheck disable=SC2086
		if apt-get $options -qq update >&2; then
			touch "$apt/updated"
		else
			echo "$wanted: not every suite of the mirror could be read" >&2
		fi
	fi
}

# unpack TREE ARCHIVE
unpack() {
	rm -rf "$1"
	mkdir -p "$1"
	tar -xf "$2" --strip-components=1 -C "$1" || give_up "$2 cannot be unpacked"
	touch "$1/.complete"
}

# linux PACKAGE APT-OPTION...
linux() {
	package=$1
	shift
	version=${package#linux-source-}
	tree=$folder/linux-$version
	if [ ! -f "$tree/.complete" ]; then
		archive=/usr/src/$package.tar.xz
		if [ ! -f "$archive" ]; then
			[ "${TDX_FETCH:-1}" != 0 ] || give_up "$package is not installed"
			rm -rf "$folder/package"
			mkdir -p "$folder/package"
			(cd "$folder/package" && apt-get -qq "$@" download "$package" >&2 &&
				dpkg-deb -x ./*.deb .) ||
				give_up "apt has no $package (apt-get update?)"
			archive=$folder/package/usr/src/$package.tar.xz
		fi
		unpack "$tree" "$archive"
		rm -rf "$folder/package"
	fi
	echo "$version $tree"
}

newest_on_disk() {
	for path in /usr/src/linux-source-*.tar.xz "$folder"/linux-*/.complete; do
		[ ! -f "$path" ] || echo "$path"
	done | sed -n 's/.*linux-\(source-\)\{0,1\}\([0-9]*\.[0-9]*\).*/\2/p' |
		grep -vx '6\.12' | sort -V | tail -n 1
}

newest() {
	if [ "${TDX_FETCH:-1}" = 0 ]; then
		version=$(newest_on_disk)
		[ -n "$version" ] || give_up 'no linux-source newer than 6.12 is installed'
		linux "linux-source-$version"
		return
	fi
	private_apt
	# shellcheck disable=SC2086
	package=$(apt-cache $options pkgnames linux-source- | sort -V | tail -n 1)
	[ -n "$package" ] || give_up 'no suite of the mirror that could be read has a linux-source'
	# shellcheck disable=SC2086
	linux "$package" $options
}

edk2() {
	tree=$folder/edk2
	if [ ! -f "$tree/.complete" ]; then
		[ "${TDX_FETCH:-1}" != 0 ] || give_up 'its source was not fetched'
		private_apt
		rm -rf "$folder/package"
		mkdir -p "$folder/package"
		# A mirror may list what it has no longer: the newest whose archive comes,
		# with the checksum of the signed list, will do.
		archive=''
		# shellcheck disable=SC2086
		for version in $(apt-cache $options showsrc edk2 |
			sed -n 's/^Version: //p' | sort -rVu); do
			(cd "$folder/package" && apt-get $options -qq source \
				--download-only "edk2=$version" >/dev/null 2>&1) || true
			archive=$(find "$folder/package" -name 'edk2_*.orig.tar.*' ! -name '*.asc')
			[ -z "$archive" ] || break
		done
		[ -n "$archive" ] ||
			give_up 'no suite of the mirror that could be read has its source package'
		unpack "$tree" "$archive"
		basename "$archive" | sed 's/edk2_\(.*\)\.orig\..*/\1/' >"$tree/.complete"
		rm -rf "$folder/package"
	fi
	echo "$(cat "$tree/.complete") $tree"
}

command -v apt-get >/dev/null || [ "${TDX_FETCH:-1}" = 0 ] || give_up 'there is no apt-get here'
case $wanted in
linux-6.12)
	# shellcheck disable=SC2086
	linux linux-source-6.12 $apt_options
	;;
linux-newest) newest ;;
edk2) edk2 ;;
*)
	echo "debian-source.sh: linux-6.12, linux-newest or edk2, not '$wanted'" >&2
	exit 2
	;;
esac
