#!/bin/bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# Making packages again, elsewhere, later, with other settings, gives the same bytes: a sample that has
# each kind of package, or all with CLOUDABI_ALL_PACKAGES=1, which takes minutes.
. "$(dirname "$0")/lib.sh"
start_work
mkdir specs

# Tools of this machine, with their symbols and for any machine; the runtimes, whole and in parts, with
# symbols; a target of 32 bits; ports in C, in C and C++, with programs, and of headers alone; and those
# that only bring others.
host=(host-{cloudabi-everything,cloudabi-repository,cloudabi-toolchain,cloudabi-utils})
runtime=(x86_64-{c-runtime,cloudabi-reexec,cloudlibc,compiler-rt,cxx-runtime,everything,libcxxabi})
others=(x86_64-{leveldb,lua,nlohmann-json,snappy,zlib} armv6-{argdata,cloudlibc,cxx-runtime})
sample=("${host[@]}" "${runtime[@]}" "${others[@]}")

again=()
for spec in "$CLOUDABI_PACKAGES"/specs/*.spec; do
  name=$(basename "$spec" .spec)
  # The packer reads the facts of all that a package depends on.
  sed "s|^packages=.*|packages='$work'|; s|^previous_revisions=.*|previous_revisions='$CLOUDABI_PACKAGES/revisions'|" \
    "$spec" > "specs/$name.spec"
  if [ -n "${CLOUDABI_ALL_PACKAGES:-}" ] || [[ " ${sample[*]} " == *" $name "* ]]; then
    again+=("specs/$name.spec")
  fi
done
# One that has another name by now would be left out in silence. Others than these are of parts of a build.
expected=("${host[@]}")
[ ! -e specs/x86_64-everything.spec ] || expected+=("${runtime[@]}")
for name in "${expected[@]}"; do
  [ -e "specs/$name.spec" ] || fail "the build has no package $name, which is in the sample"
done
(
  umask 077
  TZ=Asia/Tokyo LC_ALL=C.UTF-8 nice "$packaging/pack.sh" "${again[@]}" > log
) || { cat log; fail "packing again"; }

# A package in each format, with or without one of symbols, that has the name.
has() { # NAME-FOR-DPKG NAME-FOR-PACMAN
  compgen -G "deb/$1" > /dev/null || fail "no deb/$1 was made again"
  compgen -G "pacman/$2" > /dev/null || fail "no pacman/$2 was made again"
}
has 'cloudabi-toolchain_*' 'cloudabi-toolchain-[0-9]*'
has 'cloudabi-utils-dbgsym_*' 'cloudabi-utils-debug-*'
has 'cloudabi-repository_*_all.deb' 'cloudabi-repository-*-any.pkg.tar.zst'
has 'cloudabi-everything_*' 'cloudabi-everything-*'
for spec in "${again[@]}"; do
  # Nothing where building a port has failed.
  made() { [ ! -e "$1.made" ] || sed 1d "$1.made"; }
  diff <(made "$CLOUDABI_PACKAGES/$spec") <(made "$spec") || fail "$spec: other files were made of it than before"
done

same=0
different=0
for file in deb/* pacman/*; do
  if cmp "$CLOUDABI_PACKAGES/$file" "$file"; then same=$((same + 1)); else different=$((different + 1)); fi
done
echo "$same packages were made again with the same bytes, $different with others"
[ $different = 0 ]
