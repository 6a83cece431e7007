#!/bin/bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# What every package has: the right name, a licence, a description, files below /usr alone that
# belong to root, and no file that another package has too.
set -eu -o pipefail
export LC_ALL=C
: "${CLOUDABI_PACKAGES:?is the folder of the packages}"
failures=0
fail() {
  echo "FAIL: $*"
  failures=$((failures + 1))
}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

for target in x86-64-unknown-cloudabi-{cloudlibc,compiler-rt,libunwind,libcxxabi,libcxx,argdata,cloudabi-reexec,googletest,snappy,leveldb,c-runtime,cxx-runtime}; do
  ls "$CLOUDABI_PACKAGES"/deb/"${target}"_*_all.deb > /dev/null || fail "no $target for dpkg"
  ls "$CLOUDABI_PACKAGES"/pacman/"${target/x86-64/x86_64}"-[0-9]*-any.pkg.tar.zst > /dev/null || fail "no $target for pacman"
done
for host in cloudabi-toolchain cloudabi-utils; do
  ls "$CLOUDABI_PACKAGES"/deb/${host}_*_"$(dpkg --print-architecture)".deb > /dev/null || fail "no $host for dpkg"
  ls "$CLOUDABI_PACKAGES"/pacman/$host-[0-9]*-"$(uname -m)".pkg.tar.zst > /dev/null || fail "no $host for pacman"
done

for deb in "$CLOUDABI_PACKAGES"/deb/*.deb; do
  name=$(dpkg-deb -f "$deb" Package)
  dpkg-deb -c "$deb" > "$work/list"
  grep -q " ./usr/share/doc/$name/copyright$" "$work/list" || fail "$name has no copyright"
  ! grep -vE '^[dl-][rwx-]{9} root/root ' "$work/list" || fail "$name has files that aren't root's"
  ! grep -vE ' \./(usr/.*)?$| \./usr/.* -> ' "$work/list" || fail "$name has files outside of /usr"
  [ "$(dpkg-deb -f "$deb" Description | wc -l)" -ge 2 ] || fail "$name has no description"
  dpkg-deb --fsys-tarfile "$deb" | tar -xO "./usr/share/doc/$name/copyright" | grep '^License: [A-Z]' > /dev/null ||
    fail "$name has no SPDX licence"
  # Every package that it depends on is Debian's or ours.
  for dependency in $(dpkg-deb -f "$deb" Depends | sed 's/([^)]*)//g; s/,/ /g'); do
    case $dependency in
      *cloudabi*) ls "$CLOUDABI_PACKAGES"/deb/"${dependency}"_*.deb > /dev/null || fail "$name depends on $dependency" ;;
    esac
  done
  dpkg-deb --fsys-tarfile "$deb" | tar -t | grep -v '/$' >> "$work/all"
done
doubled=$(sort "$work/all" | uniq -d)
[ -z "$doubled" ] || fail "in more than one package: $doubled"

for pkg in "$CLOUDABI_PACKAGES"/pacman/*.pkg.tar.zst; do
  bsdtar -xOf "$pkg" .PKGINFO > "$work/info"
  name=$(sed -n 's/^pkgname = //p' "$work/info")
  grep -q '^license = ' "$work/info" || fail "$name has no licence"
  bsdtar -tf "$pkg" > "$work/list"
  for file in .MTREE .PKGINFO .BUILDINFO "usr/share/licenses/$name/"; do
    grep -qxF "$file" "$work/list" || fail "$name has no $file"
  done
done
# What the C library is made of comes with its terms: musl, mimalloc, LLVM, Unicode, languages.
bsdtar -tf "$CLOUDABI_PACKAGES"/pacman/*-cloudlibc-[0-9]*.pkg.tar.zst > "$work/list"
for text in LICENSE COPYRIGHT.musl LICENSE.mimalloc LICENSE.TXT.llvm copyright.unicode-data locale-data.notices; do
  grep -q "/licenses/.*/$text\$" "$work/list" || fail "the C library's package lacks $text"
done
[ $failures = 0 ]
