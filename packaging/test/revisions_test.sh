#!/bin/bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# A package that is made again keeps its revision and its bytes if its content is the same, and gets
# the next revision if not; also in a new folder, going on from the list of what was published.
. "$(dirname "$0")/lib.sh"
start_work
name=x86-64-unknown-cloudabi-cloudabi-reexec

# A package of one text, whose facts are those of a real one.
mkdir -p prefix/$TRIPLE/share/example
echo first > prefix/$TRIPLE/share/example/text
echo "$work/prefix/$TRIPLE/share/example/text" > manifest
setup() { # FOLDER PREVIOUS-REVISIONS
  mkdir -p "$1/specs"
  sed "s|^packages=.*|packages='$work/$1'|; s|^prefix=.*|prefix='$work/prefix'|
    s|^manifests=.*|manifests=('$work/manifest')|; s|^previous_revisions=.*|previous_revisions='$2'|" \
    "$CLOUDABI_PACKAGES/specs/x86_64-cloudabi-reexec.spec" > "$1/specs/x86_64-cloudabi-reexec.spec"
}
pack() { "$packaging/pack.sh" "$1"/specs/*.spec > log 2>&1 || { cat log; fail "packing"; }; }
is() { # FOLDER REVISION
  [ "$(cd "$1/deb" && echo *)" = "${name}_0.1.0-${2}_all.deb" ] || fail "in $1: $(ls "$1/deb"), not revision $2"
  [ "$(cd "$1/pacman" && echo *)" = "$TRIPLE-cloudabi-reexec-0.1.0-$2-any.pkg.tar.zst" ] ||
    fail "in $1: $(ls "$1/pacman"), not revision $2"
}
same() { diff -r "$1/deb" "$2/deb" && diff -r "$1/pacman" "$2/pacman" || fail "$1 and $2 have other bytes"; }

setup one ""
pack one
is one 1
cp -r one first

# Written again, at another time: looked at, and found to be the same.
sleep 0.01
echo first > prefix/$TRIPLE/share/example/text
pack one
is one 1
same one first
grep -q 0.1.0-1 log || fail "wasn't looked at: the test is no good"
pack one
[ ! -s log ] || { cat log; fail "packed again without a reason"; }

echo second > prefix/$TRIPLE/share/example/text
pack one
is one 2
chmod 755 prefix/$TRIPLE/share/example/text
pack one
is one 3

# A new folder goes on from a published list; without one it begins at 1.
setup two "$work/one/revisions"
pack two
is two 3
same two one
chmod 644 prefix/$TRIPLE/share/example/text
echo third > prefix/$TRIPLE/share/example/text
pack two
is two 4
setup three ""
pack three
is three 1
# What was before isn't taken for what comes next.
echo first > prefix/$TRIPLE/share/example/text
pack one
is one 4

# A patch that says something else changes the bill of materials, if nothing else.
mkdir patches
echo 'Why: a test' > patches/0001-test.patch
sed -i "s|^sources=.*|sources=('zlib=$work/patches')|" one/specs/x86_64-cloudabi-reexec.spec
pack one
is one 5
echo 'Why: a better test' > patches/0001-test.patch
pack one
is one 6

# When the list can't be written, as on a full disk, it keeps what it has, and there is no package that isn't in it.
seq -f "other%06.0f	any	1	1	$(printf %064d 0)" 2000 >> one/revisions
sort -r -o one/revisions one/revisions
cp one/revisions before
echo second > prefix/$TRIPLE/share/example/text
if (trap '' XFSZ && ulimit -f 100 && "$packaging/pack.sh" one/specs/*.spec > log 2>&1); then fail "packed without a place for the list"; fi
[ "$(sort before)" = "$(sort one/revisions)" ] || fail "the list of revisions has changed: $(wc -l before one/revisions)"
[ -z "$(ls one/deb one/pacman | grep -e '-7')" ] || fail "a package that isn't in the list: $(ls one/deb one/pacman)"
pack one
is one 7
