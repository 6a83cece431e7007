#!/bin/bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# Packing that fails, or is killed, leaves nothing that could be taken for a package; packing again
# makes what is missing.
set -eu
: "${CLOUDABI_PACKAGES:?is the folder of the packages}"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fail() {
  echo "FAIL: $*"
  cat "$work/log"
  exit 1
}
pack() { "$(dirname "$0")/../pack.sh" "$work/specs/x86_64-libcxx.spec" > "$work/log" 2>&1; }
packages() { find "$work"/{deb,pacman} -type f 2> /dev/null || true; }
cp -r "$CLOUDABI_PACKAGES/specs" "$work"
sed -i "s|^packages=.*|packages='$work'|; s|^previous_revisions=.*|previous_revisions='$CLOUDABI_PACKAGES/revisions'|" \
  "$work"/specs/*.spec
rm -f "$work"/specs/*.made

# A limit on the size of files stops writing as a full disk does.
if (ulimit -f 200 && pack); then fail "packed with files of at most 200 KiB"; fi
grep -q 'package libcxx could not be made' "$work/log" || fail "no error says which package"
[ -z "$(packages)" ] || fail "left after a failure: $(packages)"
[ -z "$(ls "$work/work")" ] || fail "left after a failure: $(ls "$work/work")"

# Killed with all its children, it can't clean up.
setsid "$(dirname "$0")/../pack.sh" "$work/specs/x86_64-libcxx.spec" > "$work/log" 2>&1 &
packer=$!
until [ -d "$work/work/x86_64-libcxx/tree" ]; do
  kill -0 $packer 2> /dev/null || fail "packing ended before it could be killed"
done
kill -KILL -- -$packer
wait $packer 2> /dev/null || true
[ -z "$(packages)" ] || fail "left after a kill: $(packages)"

pack || fail "packing again failed"
for file in deb/x86-64-unknown-cloudabi-libcxx_*.deb pacman/x86_64-unknown-cloudabi-libcxx-*.pkg.tar.zst; do
  # shellcheck disable=SC2086
  cmp "$work"/$file "$CLOUDABI_PACKAGES"/$file || fail "packing again made another $file"
done
