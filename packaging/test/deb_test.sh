#!/bin/bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# apt and dpkg install the packages into a scratch root, and programs are compiled and run with what
# was installed.
. "$(dirname "$0")/lib.sh"

mkdir -p "$root/var/lib/dpkg"/{updates,info} "$root/etc" "$work"/apt/{lists/partial,cache/archives/partial,parts}
touch "$root/var/lib/dpkg/status" "$work/apt/log"
echo "deb [trusted=yes] file:$CLOUDABI_PACKAGES/deb ./" > "$work/apt/sources.list"
apt=(apt-get -q -y
  -o Dir::Etc::SourceList="$work/apt/sources.list" -o Dir::Etc::SourceParts="$work/apt/parts"
  -o Dir::Etc::Parts="$work/apt/parts" -o Dir::Etc::Preferences=/dev/null
  -o Dir::Etc::PreferencesParts="$work/apt/parts"
  -o Dir::State="$work/apt" -o Dir::State::Lists="$work/apt/lists"
  -o Dir::State::status="$root/var/lib/dpkg/status" -o Dir::Cache="$work/apt/cache"
  -o Dir::Log="$work/apt" -o APT::Sandbox::User=root -o APT::Install-Recommends=false
  -o Acquire::Languages=none -o DPkg::Options::=--root="$root" -o DPkg::Options::=--force-script-chrootless
  -o DPkg::Options::=--log="$work/apt/log" -o DPkg::Use-Pty=false)
"${apt[@]}" update > apt.log 2>&1 || { cat apt.log; fail "apt-get update"; }
"${apt[@]}" install x86-64-unknown-cloudabi-cxx-runtime x86-64-unknown-cloudabi-leveldb > apt.log 2>&1 ||
  { cat apt.log; fail "apt-get install"; }
check_runtime_files

# The packages for this machine depend on Debian's, of which the scratch root has none.
dpkg --root="$root" --force-script-chrootless --force-depends --log="$work/apt/log" \
  -i "$CLOUDABI_PACKAGES"/deb/cloudabi-{toolchain,utils}_*.deb > dpkg.log 2>&1 || { cat dpkg.log; fail "dpkg -i"; }
installed bin/$TRIPLE-cc bin/cloudabi-run share/man/man1/cloudabi-run.1.gz share/man/man7/cloudabi-toolchain.7.gz
check_hello
check_leveldb
check_unittests

# What they name is what this machine has, so that apt would find it.
for dependency in $(dpkg-deb -f "$CLOUDABI_PACKAGES"/deb/cloudabi-toolchain_*.deb Depends | sed 's/([^)]*)//g; s/,/ /g'); do
  dpkg-query -W "$dependency" > /dev/null || fail "cloudabi-toolchain depends on $dependency, which isn't installed here"
done

dpkg --root="$root" --force-script-chrootless --force-depends --log="$work/apt/log" --purge \
  $(dpkg-query --admindir="$root/var/lib/dpkg" -W -f '${Package}\n') > dpkg.log 2>&1 || { cat dpkg.log; fail "dpkg --purge"; }
[ ! -e "$root/usr/$TRIPLE" ] || fail "files are left after removing all packages: $(find "$root/usr/$TRIPLE" | head)"
