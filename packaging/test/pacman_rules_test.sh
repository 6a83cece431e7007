#!/bin/bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# The pacman packages keep the rules that Arch Linux's namcap checks, as far as they apply to what we
# pack. Debian has no namcap, so they are written down here; the names in parentheses are namcap's.
. "$(dirname "$0")/lib.sh"
start_work
readelf=$(command -v llvm-readelf-19 || command -v llvm-readelf)
failures=0
rule() { # NAME-OF-RULE TEXT
  echo "FAIL: $name: $2 ($1)"
  failures=$((failures + 1))
}

# Which package of Arch Linux has the library that a program names.
owner_of() {
  case $1 in
    libLLVM*) echo llvm19-libs ;;
    libclang-cpp*) echo clang19 ;;
    libz.so*) echo zlib ;;
    libzstd.so*) echo zstd ;;
    libstdc++.so* | libgcc_s.so*) echo gcc-libs ;;
    libc.so* | libm.so* | ld-linux*) echo glibc ;;
    *) echo "the unknown owner of $1" ;;
  esac
}
field() { sed -n "s/^$1 = //p" tree/.PKGINFO; }
depends_on() { field depend | sed 's/[<>=].*//' | grep -xF -e "$1" > /dev/null; }

check_info() {
  [[ $name =~ ^[a-z0-9][a-z0-9@._+-]*$ ]] || rule capsnames "a name has no capitals"
  [[ $(field pkgver) =~ ^[A-Za-z0-9._+~]+-[0-9]+$ ]] || rule pkgver "the version is $(field pkgver)"
  [ "$(basename "$pkg")" = "$name-$(field pkgver)-$(field arch).pkg.tar.zst" ] || rule filename "the file isn't named by its facts"
  [[ " $(field pkgdesc) " != *" $name "* ]] || rule pkgnameindesc "the description repeats the name"
  [ "$(field pkgdesc | wc -c)" -le 81 ] || rule tags "the description is longer than 80"
  [ -n "$(field packager)" ] && [ -n "$(field builddate)" ] && [ -n "$(field size)" ] || rule tags "facts are missing"
  [ -n "$(field license)" ] || rule license "no licence"
  [ -n "$(ls -A "tree/usr/share/licenses/$name" 2> /dev/null)" ] || rule license-file "no licence text"
  for file in .MTREE .BUILDINFO; do [ -e "tree/$file" ] || rule makepkg "no $file"; done
  [ ! -e tree/.INSTALL ] || rule externalhooks "something is to run when it is installed"
  [ -z "$(field depend | sed 's/[<>=].*//' | sort | uniq -d)" ] || rule depends "a dependency twice"
  ! depends_on "$name" || rule depends "depends on itself"
}

check_files() {
  local found
  found=$(bsdtar -tvf "$pkg" | awk '$3 != "root" || $4 != "root"')
  [ -z "$found" ] || rule fileownership "not root's: $found"
  found=$(cd tree && find . -mindepth 1 -maxdepth 1 ! -name '.*' ! -name usr; cd usr &&
    find . -mindepth 1 -maxdepth 1 ! -name bin ! -name lib ! -name libexec ! -name share ! -name '*-unknown-cloudabi*')
  [ -z "$found" ] || rule fhs-valid-dirs "unusual places: $found"
  found=$(find tree -mindepth 1 -type d -empty)
  [ -z "$found" ] || rule emptydir "empty: $found"
  found=$(find tree -type d ! -perm 755 -o -type f ! -perm 644 ! -perm 755)
  [ -z "$found" ] || rule permissions "unusual modes: $found"
  found=$(find tree -xtype l)
  for file in $found; do
    # Links into packages that this one depends on aren't followed here; there are none today.
    rule symlink "leads nowhere: $file"
  done
  found=$(find tree -type f -links +1)
  [ -z "$found" ] || rule hardlinks "linked: $found"
  found=$(find tree -name '*.la' -o -name perllocal.pod -o -path '*/usr/share/info/dir' -o -path '*/usr/man' -o -path '*/usr/doc')
  [ -z "$found" ] || rule libtool "doesn't belong into packages: $found"
  found=$(find tree -path '*/man/man*' -type f ! -name '*.gz')
  [ -z "$found" ] || rule manpages "manual pages that aren't compressed: $found"
}

check_program() { # FILE
  local needed owner
  if [ "$(field arch)" = any ] && [ "$(od -An -tu1 -j 7 -N 1 "$1")" -ne 17 ]; then
    rule elffile-in-any-package "$1 runs on this machine only"
  fi
  "$readelf" -hlSWd "$1" > elf
  ! grep -E ' GNU_STACK .* RWE ' elf || rule execstack "$1 has an executable stack"
  ! grep -E '\((RPATH|RUNPATH)\)' elf || rule rpath "$1 has a RUNPATH"
  ! grep -E '\(TEXTREL\)' elf || rule textrel "$1 has relocations in its code"
  ! grep -E ' \.(symtab|debug_info) ' elf || rule unstripped "$1 isn't stripped"
  case $1 in
    tree/usr/bin/*)
      grep -E 'Type: *DYN' elf > /dev/null || rule nopie "$1 isn't position-independent"
      grep -E ' GNU_RELRO ' elf > /dev/null || rule relro "$1 has no RELRO"
      ;;
  esac
  while read -r needed; do
    owner=$(owner_of "$needed")
    depends_on "$owner" || rule sodepends "$1 needs $needed, but there is no dependency on $owner"
  done < <(sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p' elf)
}

check_script() { # FILE
  local interpreter
  interpreter=$(sed -n '1s|^#! *\(/usr/bin/env \)\?\([^ ]*\).*|\2|p' "$1")
  interpreter=${interpreter##*/}
  [ "$interpreter" != sh ] || interpreter=bash
  depends_on "$interpreter" || rule shebangdepends "$1 is for $interpreter, but there is no dependency on it"
}

for pkg in "$CLOUDABI_PACKAGES"/pacman/*.pkg.tar.zst; do
  rm -rf tree
  mkdir tree
  bsdtar -xf "$pkg" -C tree
  name=$(field pkgname)
  check_info
  check_files
  case $name in *-debug) continue ;; esac
  while IFS= read -r -d '' file; do
    case $(head -c 4 "$file" | tr -d '\0') in
      $'\x7fELF') check_program "$file" ;;
      '#!'*) check_script "$file" ;;
    esac
  done < <(find tree/usr -type f -perm /111 -print0)
done
[ $failures = 0 ]
