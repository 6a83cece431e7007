# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# For tests that install with pacman into $root: a keyring, a cache and a database of their own.
# shellcheck shell=bash disable=SC2154

# The keyring as the guide says it is to be set up.
make_keyring() {
  mkdir -m 755 gpg
  {
    pacman-key --gpgdir "$work/gpg" --init
    pacman-key --gpgdir "$work/gpg" --add repository/cloudabi.asc
    pacman-key --gpgdir "$work/gpg" --lsign-key "$fingerprint"
  } > key.log 2>&1 || { cat key.log; fail "pacman-key"; }
  gpgconf --homedir "$work/gpg" --kill gpg-agent
}

# pacman_from ADDRESS ARGUMENT...
pacman_from() {
  cat > pacman.conf << END
[options]
Architecture = $(uname -m)
SigLevel = Required DatabaseRequired TrustedOnly
LocalFileSigLevel = Never
[cloudabi]
Server = $1/pacman/\$arch
END
  shift
  pacman --config pacman.conf --root "$root" --dbpath "$root/var/lib/pacman" --noconfirm \
    --cachedir "$work/cache" --gpgdir "$work/gpg" --logfile "$work/pacman.log" --hookdir "$work/hooks" "$@"
}

# Nothing is installed or was downloaded yet.
fresh_pacman() {
  rm -rf "$root" cache
  mkdir -p "$root/var/lib/pacman" hooks cache
}
