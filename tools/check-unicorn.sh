#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
#
# The engine's tests against the Unicorn of other Debian suites, taken from the
# mirror that apt uses here. Nothing is installed; all is left in BUILD-unicorn.
# Usage: check-unicorn.sh BUILD [SUITE...]      (default: trixie sid)
set -eu

build=$1-unicorn
shift
[ $# -gt 0 ] || set -- trixie sid
# shellcheck disable=SC2016  # apt expands these
mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Component: main' |
	grep '/debian/*$' | head -n 1)
[ -n "$mirror" ] || { echo "check-unicorn: apt knows no Debian mirror" >&2; exit 1; }
keys=/usr/share/keyrings/debian-archive-keyring.gpg
bad=0

# apt with lists and settings of its own, so that the system's stay as they are
fetch() {
	root=$PWD/$build/$1
	mkdir -p "$root/lists/partial" "$root/cache/archives/partial" "$root/parts" "$root/deb"
	touch "$root/status"
	echo "deb [signed-by=$keys] $mirror $1 main" >"$root/sources.list"
	cat >"$root/apt.conf" <<-END
		Dir::State "$root"; Dir::State::status "$root/status"; Dir::Cache "$root/cache";
		Dir::Etc::SourceList "$root/sources.list"; Dir::Etc::SourceParts "$root/parts";
		APT::Sandbox::User "root"; Acquire::Languages "none";
	END
	APT_CONFIG=$root/apt.conf apt-get -qq update
	(cd "$root/deb" && APT_CONFIG=$root/apt.conf apt-get -qq download libunicorn-dev)
	for deb in "$root"/deb/*.deb; do
		dpkg -x "$deb" "$root/files"
	done
	mkdir -p "$root/prefix/lib"
	ln -sfn "$root/files/usr/include" "$root/prefix/include"
	ln -sfn "$(find "$root/files" -name libunicorn.a)" "$root/prefix/lib/libunicorn.a"
}

for suite; do
	[ -e "$build/$suite/prefix/lib/libunicorn.a" ] || fetch "$suite"
	[ -e "$build/$suite/build/build.ninja" ] || meson setup \
		"-Dunicorn_prefix=$PWD/$build/$suite/prefix" "$build/$suite/build" >/dev/null
	ninja -C "$build/$suite/build" vcpu/tests/unicorn/test_unicorn_engine \
		vcpu/tests/unicorn/test_unicorn_code vcpu/tests/unicorn/test_unicorn_refusal \
		vcpu/tests/unicorn/test_unicorn_spaces cli/tdx >/dev/null
	echo "$suite: $(basename "$build/$suite"/deb/*.deb)"
	meson test -C "$build/$suite/build" --no-rebuild --print-errorlogs \
		'vcpu unicorn engine' 'vcpu unicorn code' 'vcpu unicorn refusal' \
		'vcpu unicorn spaces' 'vcpu unicorn interposition' || bad=1
done
exit $bad
