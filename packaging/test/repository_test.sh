#!/bin/bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# cloudabi-repository, as any user: everything is signed, indices say what is there, the same packages
# give the same bytes, and what is served is whole while and after it is changed or interrupted.
. "$(dirname "$0")/lib.sh"
for tool in apt-ftparchive repo-add gpg gpgv; do
  command -v $tool > /dev/null || { echo "SKIP: there is no $tool"; exit 77; }
done
start_work
tool=$packaging/repository/cloudabi-repository
make_key right
gpg --homedir right --batch --export > right.gpg

# A few packages are enough here.
mkdir -p packages/deb packages/pacman
cp "$CLOUDABI_PACKAGES"/deb/{cloudabi-utils,x86-64-unknown-cloudabi-{argdata,c-runtime}}_* packages/deb
cp "$CLOUDABI_PACKAGES"/pacman/{cloudabi-utils,$TRIPLE-{argdata,c-runtime}}-[0-9]*.zst packages/pacman
cp "$CLOUDABI_PACKAGES"/revisions packages

repository() { # FOLDER [OPTION...]
  "$tool" --gnupg-home=right --key="$fingerprint" "${@:2}" packages "$1" > out 2>&1
}
verified() { gpgv -q --keyring "$work/right.gpg" "$@" 2> log || { cat log; fail "not signed: $1"; }; }

# Whole: all that is named is there, has the digest that is said, and is signed.
check() { # FOLDER
  local apt=$1/apt file digest size
  verified "$apt/dists/cloudabi/InRelease"
  verified "$apt/dists/cloudabi/Release.gpg" "$apt/dists/cloudabi/Release"
  sed -n 's/^ \([0-9a-f]\{64\}\) *\([0-9]*\) \(.*\)/\1 \2 \3/p' "$apt/dists/cloudabi/Release" > named
  [ "$(wc -l < named)" -ge 2 ] || fail "Release names no indices"
  while read -r digest size file; do
    echo "$digest  $apt/dists/cloudabi/$file" | sha256sum -c --quiet || fail "$file isn't what Release says"
    [ "$(stat -c %s "$apt/dists/cloudabi/$file")" = "$size" ] || fail "$file hasn't the size that Release says"
    cmp "$apt/dists/cloudabi/${file%/*}/by-hash/SHA256/$digest" "$apt/dists/cloudabi/$file" || fail "$file by hash"
  done < named
  awk -v apt="$apt" '/^Filename: /{ file = $2 } /^SHA256: /{ print $2 "  " apt "/" file }' \
    "$apt"/dists/cloudabi/main/binary-*/Packages > sums
  [ "$(wc -l < sums)" = 3 ] || fail "the index for apt has $(wc -l < sums) packages, not 3"
  sha256sum -c --quiet sums || fail "packages aren't what the index says"
  for file in "$1"/pacman/*/*.pkg.tar.zst "$1"/pacman/*/cloudabi.{db,files}; do verified "$file.sig" "$file"; done
  [ "$(bsdtar -tf "$1"/pacman/*/cloudabi.db | grep -c '/desc$')" = 3 ] || fail "pacman's database hasn't 3 packages"
}

SOURCE_DATE_EPOCH=$(($(date +%s) + 60))
export SOURCE_DATE_EPOCH
repository one || { cat out; fail "no repository"; }
check one
[ "$(stat -c %a one/apt/dists/cloudabi/InRelease)" = 644 ] || fail "not readable by all"

# Elsewhere, from files that were made in another order, with other settings: the same bytes.
mkdir shuffled
for file in $(find packages -type f | sort -r); do
  mkdir -p "shuffled/$(dirname "${file#packages/}")"
  cp "$file" "shuffled/${file#packages/}"
done
mv packages original
mv shuffled packages
(umask 077 && TZ=Asia/Tokyo repository two) || { cat out; fail "no second repository"; }
diff -r one/current two/current || fail "the same packages gave other bytes"
for link in one two; do readlink $link/current; done | uniq -u | grep . && fail "snapshots have other names"

# Nothing to do.
before=$(stat -c %i one/current/.)
repository one || { cat out; fail "again"; }
grep -q 'is up to date' out || { cat out; fail "made again what was up to date"; }
[ "$(stat -c %i one/current/.)" = "$before" ] || fail "changed what was up to date"

# Killed when everything was there but what leads to it, and what was before.
rm one/apt
mkdir one/snapshots/before
repository one || { cat out; fail "once more"; }
[ -e one/apt/pool ] && [ ! -e one/snapshots/before ] || fail "not finished: $(ls one one/snapshots)"

# The key lasts longer, and users get it.
cp -r right longer
gpg --homedir longer --batch --quiet --passphrase '' --quick-set-expire "$fingerprint" 5y > key.log 2>&1 || { cat key.log; fail "the key"; }
gpgconf --homedir longer --kill gpg-agent
cp -a one longer-one
"$tool" --gnupg-home=longer --key="$fingerprint" packages longer-one > out 2>&1 || { cat out; fail "with a key that lasts longer"; }
! cmp -s longer-one/cloudabi.asc one/cloudabi.asc || fail "the key that lasts longer isn't there"
check longer-one
gpgconf --homedir longer --kill gpg-agent

# Under the name of a package that was published, others are refused, and nothing changes.
change packages/deb/x86-64-unknown-cloudabi-argdata_*.deb
if repository one; then fail "accepted other contents under an old name"; fi
grep -q 'was published with other contents' out || { cat out; fail "no reason"; }
check one

# A change: one package less. What was there stays for those who are downloading, in no index.
rm -r packages
cp -r original packages
old=$(basename packages/deb/cloudabi-utils_*.deb)
old_index=$(sha256sum one/apt/dists/cloudabi/main/binary-*/Packages.xz | cut -d ' ' -f 1)
rm packages/deb/cloudabi-utils_* packages/pacman/cloudabi-utils-*
cp "$CLOUDABI_PACKAGES"/deb/x86-64-unknown-cloudabi-compiler-rt_* packages/deb
cp "$CLOUDABI_PACKAGES"/pacman/$TRIPLE-compiler-rt-[0-9]*.zst packages/pacman
SOURCE_DATE_EPOCH=$((SOURCE_DATE_EPOCH + 60))

# Killed at any moment, it leaves what was there.
for delay in 0.05 0.2 0.4 0.7; do
  setsid "$tool" --gnupg-home=right --key="$fingerprint" packages one > out 2>&1 &
  packer=$!
  sleep $delay
  kill -KILL -- -$packer 2> /dev/null || true
  wait $packer 2> /dev/null || true
  check one
done
repository one || { cat out; fail "a change"; }
check one
[ -e one/apt/pool/"$old" ] || fail "$old is gone while it may be being downloaded"
ls one/apt/dists/cloudabi/main/binary-*/by-hash/SHA256/"$old_index" > /dev/null || fail "the index of before is gone"
! grep -q cloudabi-utils one/apt/dists/cloudabi/main/binary-*/Packages || fail "the index has what was removed"
[ "$(ls one/snapshots)" = "$(basename "$(readlink one/current)")" ] || fail "left: $(ls -a one/snapshots)"

# Mistakes are said.
SOURCE_DATE_EPOCH=
refused 'has 0 such secret keys' log "$tool" --gnupg-home=right --key=nobody@example.invalid packages three
refused 'has neither a folder deb nor' log "$tool" --gnupg-home=right --key="$fingerprint" right three
refused 'says whose signature' log "$tool" packages three
refused 'unknown option' log "$tool" --frobnicate packages three
"$tool" --help | grep -q '^Usage: ' || fail "no help"
gpgconf --homedir right --kill gpg-agent
