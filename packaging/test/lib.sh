# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# What the tests of the packages share: a folder to work in, a key, and a repository signed with it.
# shellcheck shell=bash
set -eu -o pipefail
export LC_ALL=C

# Named from where the test was started, which leaves that folder.
CLOUDABI_PACKAGES=$(cd "${CLOUDABI_PACKAGES:?is the folder of the packages}" && pwd)
export CLOUDABI_PACKAGES
TRIPLE=x86_64-unknown-cloudabi
packaging=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

fail() {
  echo "FAIL: $*"
  exit 1
}

server=
start_work() {
  work=$(mktemp -d)
  trap '[ -z "$server" ] || kill "$server"; rm -rf "$work"' EXIT
  # apt reads what is downloaded as a user of its own.
  chmod 755 "$work"
  cd "$work"
}

# make_key NAME: in a gpg folder of that name; its fingerprint is in $fingerprint.
make_key() {
  mkdir -m 700 "$1"
  gpg --homedir "$1" --batch --quiet --passphrase '' --quick-generate-key "$1 <$1@example.invalid>" ed25519 sign > key.log 2>&1 ||
    { cat key.log; fail "gpg could not make a key"; }
  fingerprint=$(gpg --homedir "$1" --batch --with-colons --list-keys 2> /dev/null | sed -n '/^fpr:/{s/^fpr:*\([^:]*\):.*/\1/p;q}')
  gpgconf --homedir "$1" --kill gpg-agent
}

# make_repository KEY FOLDER [PACKAGES]
make_repository() {
  "$packaging/repository/cloudabi-repository" --gnupg-home="$1" --key="$1@example.invalid" \
    "${3:-$CLOUDABI_PACKAGES}" "$2" > repository.log 2>&1
  local status=$?
  gpgconf --homedir "$1" --kill gpg-agent
  return $status
}

# serve FOLDER: on the loopback, until the test ends; its address is in $address.
serve() {
  python3 -u -m http.server --bind 127.0.0.1 --directory "$1" 0 > server.log 2>&1 &
  server=$!
  local tries=100
  until address=$(sed -n 's|.*(\(http://[0-9.:]*\)/).*|\1|p' server.log) && [ -n "$address" ]; do
    tries=$((tries - 1))
    [ $tries -gt 0 ] || { cat server.log; fail "no server on the loopback"; }
    sleep 0.1
  done
}

# change FILE: a byte of it, and not those that it is linked with.
change() {
  cp "$1" changed
  local middle=$(($(stat -c %s changed) / 2)) byte=x
  [ "$(dd if=changed bs=1 skip=$middle count=1 status=none | tr -d '\0')" != x ] || byte=y
  printf %s $byte | dd of=changed bs=1 seek=$middle conv=notrunc status=none
  mv changed "$1"
}

# refused TEXT LOG COMMAND...: the command fails, and says why.
refused() {
  local text=$1 log=$2
  shift 2
  if "$@" > "$log" 2>&1; then cat "$log"; fail "accepted: should have been refused with: $text"; fi
  grep -Eq "$text" "$log" || { cat "$log"; fail "refused, but without saying: $text"; }
}
