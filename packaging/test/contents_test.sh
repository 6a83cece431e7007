#!/bin/bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# There is a package for each spec in each format, and each has the right name, a licence, a bill of
# materials, a description, files below /usr alone that belong to root, dependencies that exist in
# the version asked for, stripped programs, and no file that another package has too.
. "$(dirname "$0")/lib.sh"
start_work
failures=0
fail() {
  echo "FAIL: $*"
  failures=$((failures + 1))
}
readelf=$(command -v llvm-readelf-19 || command -v llvm-readelf)

# The names that users know.
for target in x86-64-unknown-cloudabi-{c-runtime,cxx-runtime,everything,leveldb}; do
  ls "$CLOUDABI_PACKAGES"/deb/"${target}"_*_all.deb > /dev/null || fail "no $target for dpkg"
  ls "$CLOUDABI_PACKAGES"/pacman/"${target/x86-64/x86_64}"-[0-9]*-any.pkg.tar.zst > /dev/null || fail "no $target for pacman"
done
for host in cloudabi-toolchain cloudabi-utils; do
  ls "$CLOUDABI_PACKAGES"/deb/${host}{,-dbgsym}_*_"$(dpkg --print-architecture)".deb > /dev/null || fail "no $host for dpkg"
  ls "$CLOUDABI_PACKAGES"/pacman/$host{,-debug}-[0-9]*-"$(uname -m)".pkg.tar.zst > /dev/null || fail "no $host for pacman"
done

check_depends() { # DEPENDS
  local clause package version file
  while read -r clause; do
    package=${clause%% *}
    case $package in *cloudabi*) ;; *) continue ;; esac
    file=$(echo "$CLOUDABI_PACKAGES/deb/$package"_*.deb)
    if [ ! -e "$file" ]; then
      fail "$name depends on $package, which isn't there"
      continue
    fi
    version=$(sed -n 's/.*(\(>=\|=\) \(.*\))/\2/p' <<< "$clause")
    [ -n "$version" ] || fail "$name depends on any version of $package"
    dpkg --compare-versions "$(dpkg-deb -f "$file" Version)" ge "$version" || fail "$name depends on $clause"
  done < <(sed 's/, */\n/g' <<< "$1")
}

# Programs have no symbols but for those in their debug package, which the program names.
check_programs() { # TREE DEBUG-DEB
  local file debug=$work/debug
  rm -rf "$debug"
  [ ! -e "$2" ] || dpkg-deb -x "$2" "$debug"
  while IFS= read -r -d '' file; do
    "$readelf" -h "$file" 2> /dev/null > "$work/header" || continue
    grep -E 'Type: *(EXEC|DYN)' "$work/header" > /dev/null || continue
    "$readelf" -SWd "$file" > "$work/sections"
    ! grep -E ' \.(symtab|debug_info) ' "$work/sections" || fail "$name: ${file#"$1"} isn't stripped"
    ! grep -E '\((RPATH|RUNPATH)\)' "$work/sections" || fail "$name: ${file#"$1"} has a RUNPATH"
    [ -e "$debug/usr/lib/debug${file#"$1"}.debug" ] || fail "$name: there are no symbols of ${file#"$1"}"
    grep ' \.gnu_debuglink ' "$work/sections" > /dev/null || fail "$name: ${file#"$1"} doesn't name its symbols"
    case $file in
      "$1"/usr/*-cloudabi*/bin/*)
        [ "$(od -An -tu1 -j 7 -N 1 "$file")" -eq 17 ] || fail "$name: ${file#"$1"} isn't for CloudABI"
        ;;
    esac
  done < <(find "$1" -type f -perm /111 -print0)
}

for deb in "$CLOUDABI_PACKAGES"/deb/*.deb; do
  dpkg-deb -f "$deb" > "$work/control"
  name=$(sed -n 's/^Package: //p' "$work/control")
  dpkg-deb -c "$deb" > "$work/list"
  ! grep -vE '^[dl-][rwx-]{9} root/root ' "$work/list" || fail "$name has files that aren't root's"
  ! grep -vE ' \./(usr/.*)?$| \./usr/.* -> ' "$work/list" || fail "$name has files outside of /usr"
  [ "$(sed -n '/^Description: /,$p' "$work/control" | wc -l)" -ge 2 ] || fail "$name has no description"
  [ "$(dpkg-deb --ctrl-tarfile "$deb" | tar -t | sort | tr '\n' ' ')" = "./ ./control ./md5sums " ] ||
    fail "$name has more than facts and digests: nothing is to run when it is installed"
  check_depends "$(sed -n 's/^Depends: //p' "$work/control")"
  sed -n 's/^[^d].*\(\.\/usr\/.*\)/\1/p' "$work/list" >> "$work/all"
  case $name in *-dbgsym) continue ;; esac
  rm -rf tree
  dpkg-deb -x "$deb" tree
  doc=tree/usr/share/doc/$name
  for file in copyright changelog.Debian.gz sbom.spdx.json; do [ -e "$doc/$file" ] || fail "$name has no $file"; done
  grep -q '^Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/' "$doc/copyright" ||
    fail "$name: copyright isn't in the machine-readable form"
  grep -q '^License: [A-Za-z0-9]' "$doc/copyright" || fail "$name has no licence"
  [ "$(sed -n '/^Copyright:/{n;p}' "$doc/copyright")" != " see the texts below" ] ||
    fail "$name: its licence's texts don't say whose it is"
  zcat "$doc/changelog.Debian.gz" | grep -qF "$name ($(sed -n 's/^Version: //p' "$work/control")) " || fail "$name has another version's changelog"
  python3 "$packaging/test/sbom_check.py" "$doc/sbom.spdx.json" || fail "$name: its bill of materials isn't valid"
  # As another machine's package of that name and version has another one.
  case $(sed -n 's/^Architecture: //p' "$work/control") in
    all) ;;
    *) grep -q "\"documentNamespace\": \".*-$(uname -m)\"" "$doc/sbom.spdx.json" || fail "$name: its bill of materials could be another machine's" ;;
  esac
  # shellcheck disable=SC2086
  check_programs tree "$(echo "${deb%/*}/$name-dbgsym"_*.deb)"
done
doubled=$(sort "$work/all" | uniq -d)
[ -z "$doubled" ] || fail "in more than one package: $doubled"

# What the C library is made of comes with its terms: musl, mimalloc, LLVM, Unicode, languages.
bsdtar -tf "$CLOUDABI_PACKAGES"/pacman/$TRIPLE-cloudlibc-[0-9]*.pkg.tar.zst > "$work/list"
for text in LICENSE COPYRIGHT.musl LICENSE.mimalloc LICENSE.TXT.llvm copyright.unicode-data locale-data.notices; do
  grep "/licenses/.*/$text\$" "$work/list" > /dev/null || fail "the C library's package lacks $text"
done
[ $failures = 0 ]
