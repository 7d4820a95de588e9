#!/bin/sh
# SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
#
# Compile Linux's own TDX host code, untouched, from Debian's kernel source
# packages: what linux/host links into a process. Everything stays below the
# given folder; nothing is installed and no kernel code enters this tree.
#
# Two versions: linux-source-6.12 and the newest linux-source that the archive
# has in any suite, found through a private apt configuration that takes the
# mirror from this machine's. Prints "VERSION FOLDER" for each that was built;
# says on stderr why one was not.
# Usage: build.sh FOLDER
set -eu

here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$1"
folder=$(cd "$1" && pwd)
objects='arch/x86/virt/vmx/tdx'

say() {
	echo "linux/host: $*" >&2
}

private_apt() {
	apt=$folder/apt
	keyring=/usr/share/keyrings/debian-archive-keyring.gpg
	site=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' |
		grep -E '/debian/?$' | sort -u | head -n 1)
	[ -n "$site" ] || return 1
	mkdir -p "$apt/state/lists/partial" "$apt/cache/archives/partial"
	for suite in sid trixie-backports; do
		echo "deb [signed-by=$keyring] $site $suite main"
	done >"$apt/sources.list"
	options="-o Dir::Etc::SourceList=$apt/sources.list -o Dir::Etc::SourceParts=/dev/null
		-o Dir::State=$apt/state -o Dir::State::status=/dev/null -o Dir::Cache=$apt/cache"
	[ "$(id -u)" != 0 ] || options="$options -o APT::Sandbox::User=root"
	# shellcheck disable=SC2086
	[ -n "$(find "$apt/state/lists" -name '*Packages*' -mmin -1440)" ] ||
		apt-get $options -qq update >&2
}

# download PACKAGE APT-OPTION...: unpack it, print the tarball.
download() {
	package=$1
	shift
	target=$folder/packages/$package
	if [ -z "$(find "$target" -name 'linux-source-*.tar.xz' 2>/dev/null)" ]; then
		rm -rf "$target"
		mkdir -p "$target"
		(cd "$target" && apt-get -qq "$@" download "$package" >&2 &&
			dpkg-deb -x ./*.deb . && rm -f ./*.deb) || return 1
	fi
	find "$target" -name 'linux-source-*.tar.xz' | head -n 1
}

configure() {
	source=$1
	output=$2
	make -s -C "$source" O="$output" tinyconfig
	(cd "$output" && "$source/scripts/kconfig/merge_config.sh" -m -O . .config \
		"$here/config" >/dev/null)
	make -s -C "$source" O="$output" olddefconfig
	grep -q '^CONFIG_INTEL_TDX_HOST=y' "$output/.config"
}

# compile VERSION TARBALL
compile() {
	version=$1
	source=$folder/source-$version
	output=$folder/$version
	if [ ! -f "$source/.complete" ]; then
		rm -rf "$source"
		mkdir -p "$source"
		tar -xf "$2" --strip-components=1 -C "$source"
		touch "$source/.complete"
	fi
	mkdir -p "$output"
	if [ ! -f "$output/.config" ]; then
		configure "$source" "$output" || return 1
	fi
	cp "$here/drive.c" "$here/drive.h" "$source/$objects/"
	set -- tdx.o seamcall.o drive.o
	[ ! -f "$source/$objects/seamldr.c" ] || set -- "$@" seamldr.o
	targets=''
	for object; do
		targets="$targets $objects/$object"
	done
	# shellcheck disable=SC2086
	make -s -C "$source" O="$output" -j2 $targets >&2 || return 1
	(cd "$output/$objects" && ld -r -z noexecstack -o "$output/linux.o" "$@") || return 1
	# Names only: an initcall of newer versions is static, and the per-CPU
	# variables need a section that the linker marks the ends of.
	objcopy --globalize-symbol=tdx_enable --rename-section .data..percpu=kernel_percpu \
		"$output/linux.o"
	echo "$version $output"
}

for tool in apt-get flex bison bc; do
	command -v $tool >/dev/null || {
		say "skipped: $tool is missing (apt-get install flex bison bc libelf-dev)"
		exit 77
	}
done

built=0
sandbox=''
[ "$(id -u)" != 0 ] || sandbox='-o APT::Sandbox::User=root'
# shellcheck disable=SC2086
if tarball=$(ls /usr/src/linux-source-6.12.tar.xz 2>/dev/null ||
	download linux-source-6.12 $sandbox); then
	compile 6.12 "$tarball" && built=1 || say '6.12 did not compile'
else
	say 'linux-source-6.12 cannot be had (apt-get update?)'
fi
if private_apt; then
	# shellcheck disable=SC2086
	package=$(apt-cache $options pkgnames linux-source- | sort -V | tail -n 1)
	# shellcheck disable=SC2086
	if [ -n "$package" ] && tarball=$(download "$package" $options); then
		version=${package#linux-source-}
		compile "$version" "$tarball" && built=1 || say "$version did not compile"
	else
		say 'the newest linux-source cannot be had'
	fi
else
	say 'this machine names no Debian mirror, so there is no newer linux-source'
fi
[ $built = 1 ] || exit 77
