#!/bin/bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# Making the packages again, elsewhere, later, with other settings, gives the same bytes.
set -eu
: "${CLOUDABI_PACKAGES:?is the folder of the packages}"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/specs"
for spec in "$CLOUDABI_PACKAGES"/specs/*.spec; do
  sed "s|^packages=.*|packages='$work'|; s|^previous_revisions=.*|previous_revisions='$CLOUDABI_PACKAGES/revisions'|" \
    "$spec" > "$work/specs/${spec##*/}"
done
(
  umask 077
  TZ=Asia/Tokyo LC_ALL=C.UTF-8 nice "$(dirname "$0")/../pack.sh" "$work"/specs/*.spec > "$work/log"
) || { cat "$work/log"; exit 1; }
different=0
for file in "$CLOUDABI_PACKAGES"/deb/* "$CLOUDABI_PACKAGES"/pacman/*; do
  folder=$(basename "$(dirname "$file")")
  if ! cmp "$file" "$work/$folder/$(basename "$file")"; then different=1; fi
done
exit $different
