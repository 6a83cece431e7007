#!/bin/bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# apt installs everything, by the metapackage, from a signed repository into a scratch root, from a folder and
# over HTTP, and programs are compiled and run with what was installed. What isn't signed by the right key, or isn't what was
# signed, is refused.
. "$(dirname "$0")/install.sh"
. "$packaging/test/apt.sh"
for tool in apt-get apt-ftparchive repo-add gpg; do
  command -v $tool > /dev/null || { echo "SKIP: there is no $tool"; exit 77; }
done

make_key right
make_repository right repository || { cat repository.log; fail "no repository"; }
serve repository

fresh_dpkg
leveldb=x86-64-unknown-cloudabi-leveldb

# By hash: the index is gone under its plain name.
fresh_apt
rm repository/apt/dists/cloudabi/main/binary-*/Packages*
apt "$address/apt" update > apt.log 2>&1 || { cat apt.log server.log; fail "apt-get update over HTTP"; }
apt "$address/apt" install --download-only $leveldb > apt.log 2>&1 || { cat apt.log; fail "downloading over HTTP"; }
ls "$work"/apt/cache/archives/${leveldb}_*.deb > /dev/null || fail "nothing was downloaded over HTTP"

# What must be refused: copies of the repository, each broken in one way.
broken() { rm -rf broken; cp -a repository broken; }
broken
change "$(echo broken/apt/pool/${leveldb}_*.deb)"
fresh_apt
apt "file:$work/broken/apt" update > apt.log 2>&1 || { cat apt.log; fail "apt-get update"; }
refused 'Hash Sum mismatch|unexpected size' apt.log apt "file:$work/broken/apt" install --download-only $leveldb

broken
for index in broken/apt/dists/cloudabi/main/binary-*/by-hash/SHA256/*; do change "$index"; done
fresh_apt
refused 'Hash Sum mismatch|unexpected size' apt.log apt "file:$work/broken/apt" update

broken
rm broken/apt/dists/cloudabi/{InRelease,Release.gpg}
fresh_apt
refused 'is not signed' apt.log apt "file:$work/broken/apt" update

broken
rm broken/apt/dists/cloudabi/InRelease
sed 's/^Label: .*/Label: changed/' broken/apt/dists/cloudabi/Release > changed
mv changed broken/apt/dists/cloudabi/Release
fresh_apt
refused 'BADSIG|invalid' apt.log apt "file:$work/broken/apt" update

make_key wrong
make_repository wrong broken/other || { cat repository.log; fail "no repository with another key"; }
fresh_apt
refused 'NO_PUBKEY' apt.log apt "file:$work/broken/other/apt" update
rm -rf broken

# And what must work.
fresh_apt
make_repository right again || { cat repository.log; fail "no second repository"; }
apt "file:$work/again/apt" update > apt.log 2>&1 || { cat apt.log; fail "apt-get update"; }
apt "file:$work/again/apt" install cloudabi-everything cloudabi-utils-dbgsym > apt.log 2>&1 ||
  { cat apt.log; fail "apt-get install"; }
check_runtime_files
installed bin/$TRIPLE-cc bin/cloudabi-run share/man/man1/cloudabi-run.1.gz share/man/man7/cloudabi-toolchain.7.gz
# Each package of ours, but for symbols, is there.
dpkg-query --admindir="$root/var/lib/dpkg" -W -f '${Package} ${db:Status-Status}\n' | sed -n 's/ installed$//p' | sort > have
for file in "$CLOUDABI_PACKAGES"/deb/*.deb; do
  package=${file##*/}
  package=${package%%_*}
  case $package in *-dbgsym) ;; *) grep -qxF "$package" have || fail "cloudabi-everything didn't bring $package" ;; esac
done
# gdb finds the symbols that were split off.
if command -v gdb > /dev/null; then
  gdb -nx -batch -iex "set sysroot $root" -iex "set debug-file-directory $root/usr/lib/debug" \
    -ex 'info line cloudabi_program_loaded' "$root/usr/bin/cloudabi-emulate" > gdb.log 2>&1 || true
  grep -q 'debugger\.cc' gdb.log || { cat gdb.log; fail "gdb finds no lines of the emulator"; }
fi
check_hello
check_leveldb
check_unittests

# shellcheck disable=SC2046
dpkg --root="$root" --force-script-chrootless --force-depends --log="$work/apt/log" --purge \
  $(dpkg-query --admindir="$root/var/lib/dpkg" -W -f '${Package}\n' '*cloudabi*') > dpkg.log 2>&1 || { cat dpkg.log; fail "dpkg --purge"; }
[ ! -e "$root/usr/$TRIPLE" ] || fail "files are left after removing all packages: $(find "$root/usr/$TRIPLE" | head)"
