#!/bin/bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# pacman installs from a signed repository into a scratch root, over HTTP and from a folder, and
# programs are compiled and run with what was installed. What isn't signed by the right key, or isn't
# what was signed, is refused.
. "$(dirname "$0")/install.sh"
. "$packaging/test/pacman.sh"
for tool in pacman pacman-key apt-ftparchive repo-add gpg; do
  command -v $tool > /dev/null || { echo "SKIP: there is no $tool"; exit 77; }
done

make_key right
make_repository right repository || { cat repository.log; fail "no repository"; }
serve repository

make_keyring
leveldb=$TRIPLE-leveldb

broken() { rm -rf broken; cp -a repository broken; }
broken
fresh_pacman
change "$(echo broken/pacman/*/"$leveldb"-[0-9]*.zst)"
pacman_from "file://$work/broken" -Sy > out.log 2>&1 || { cat out.log; fail "pacman -Sy"; }
refused 'invalid or corrupted package' out.log pacman_from "file://$work/broken" -Sw $leveldb

broken
fresh_pacman
change "$(echo broken/pacman/*/cloudabi.db.tar.zst)"
refused 'invalid or corrupted database' out.log pacman_from "file://$work/broken" -Sy

broken
fresh_pacman
rm broken/pacman/*/cloudabi.db.sig
refused 'missing required signature|failed to synchronize' out.log pacman_from "file://$work/broken" -Sy

make_key wrong
make_repository wrong broken/other || { cat repository.log; fail "no repository with another key"; }
fresh_pacman
refused 'unknown trust|could not be looked up|key .*unknown|required key missing' out.log \
  pacman_from "file://$work/broken/other" -Sy
rm -rf broken

fresh_pacman
pacman_from "$address" -Sy > out.log 2>&1 || { cat out.log server.log; fail "pacman -Sy over HTTP"; }
pacman_from "$address" -Sw $leveldb > out.log 2>&1 || { cat out.log; fail "downloading over HTTP"; }
ls cache/$leveldb-*.zst > /dev/null || fail "nothing was downloaded over HTTP"

fresh_pacman
pacman_from "file://$work/repository" -Sy $TRIPLE-everything > out.log 2>&1 || { cat out.log; fail "pacman -S"; }
check_runtime_files
# The packages for this machine depend on Arch Linux's, of which the scratch root has none.
pacman_from "file://$work/repository" -Sdd cloudabi-toolchain cloudabi-utils cloudabi-utils-debug > out.log 2>&1 ||
  { cat out.log; fail "pacman -Sdd"; }
installed bin/$TRIPLE-cc bin/cloudabi-run share/man/man1/cloudabi-run.1.gz
pacman_from "file://$work/repository" -Qkk > check.log 2>&1 ||
  { grep -v ' 0 altered files' check.log; fail "files differ from what .MTREE says"; }
check_hello
check_leveldb
check_unittests
# shellcheck disable=SC2046
pacman_from "file://$work/repository" -Rdd $(pacman_from "file://$work/repository" -Qq) > out.log 2>&1 ||
  { cat out.log; fail "pacman -R"; }
[ ! -e "$root/usr/$TRIPLE" ] || fail "files are left after removing all packages"
