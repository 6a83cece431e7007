#!/bin/bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# pacman installs the packages into a scratch root, and programs are compiled and run with what was
# installed.
. "$(dirname "$0")/lib.sh"
command -v pacman > /dev/null || { echo "SKIP: there is no pacman"; exit 77; }

mkdir -p "$root/var/lib/pacman" "$work/hooks"
cat > pacman.conf << END
[options]
Architecture = $(uname -m)
SigLevel = Never
LocalFileSigLevel = Never
END
pacman=(pacman --config pacman.conf --root "$root" --dbpath "$root/var/lib/pacman" --noconfirm
  --cachedir "$work/cache" --gpgdir "$work/gpg" --logfile "$work/pacman.log" --hookdir "$work/hooks")
"${pacman[@]}" -U "$CLOUDABI_PACKAGES"/pacman/$TRIPLE-*.pkg.tar.zst > out.log 2>&1 || { cat out.log; fail "pacman -U"; }
check_runtime_files
# The packages for this machine depend on Arch Linux's, of which the scratch root has none.
"${pacman[@]}" -Udd "$CLOUDABI_PACKAGES"/pacman/cloudabi-*.pkg.tar.zst > out.log 2>&1 || { cat out.log; fail "pacman -Udd"; }
installed bin/$TRIPLE-cc bin/cloudabi-run share/man/man1/cloudabi-run.1.gz
"${pacman[@]}" -Qkk > check.log 2>&1 || { grep -v ' 0 altered files' check.log; fail "files differ from what .MTREE says"; }
check_hello
check_leveldb
check_unittests
"${pacman[@]}" -R $("${pacman[@]}" -Qq) > out.log 2>&1 || { cat out.log; fail "pacman -R"; }
[ ! -e "$root/usr/$TRIPLE" ] || fail "files are left after removing all packages"
