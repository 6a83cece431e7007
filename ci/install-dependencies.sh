#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# Installs the packages of dependencies.txt that this machine lacks. As a user who isn't root it
# says which ones to ask for; with --check it does so for root too.
set -euo pipefail
list=$(dirname "$0")/dependencies.txt

missing=()
while read -r package; do
  status=$(dpkg-query -W -f '${Status}' "$package" 2> /dev/null || true)
  [ "$status" = "install ok installed" ] || missing+=("$package")
done < <(sed 's/#.*//; s/[[:space:]]*$//; /^$/d' "$list")
[ ${#missing[@]} -gt 0 ] || exit 0

if [ "$(id -u)" != 0 ] || [ "${1:-}" = --check ]; then
  echo "Missing packages. As root: apt-get install ${missing[*]}" >&2
  exit 1
fi
echo "Installing ${missing[*]}"
export DEBIAN_FRONTEND=noninteractive
log=$(mktemp)
trap 'rm -f "$log"' EXIT
if ! { apt-get update -q && apt-get install -q -y --no-install-recommends "${missing[@]}"; } > "$log" 2>&1; then
  cat "$log" >&2
  exit 1
fi
