#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# ports/boost/suite/run.sh FILES PROGRAM ARGUMENT...
#
# Runs a test under the emulator with the directory FILES. The files that its arguments name are copied there
# before, and what lies in the folders that they name, but for sources, so that suite.h finds them by the same
# names beneath it.
set -euo pipefail
files=$1
shift

# Whole or not at all, as tests that run beside this one read the same files.
put() { # from to
  ! cmp -s "$1" "$2" || return 0
  mkdir -p "$(dirname "$2")"
  cp "$1" "$2.$$"
  mv -f "$2.$$" "$2"
}

for argument in "${@:2}"; do
  argument=${argument##*=}
  if [ -f "$argument" ]; then
    put "$argument" "$files/$argument"
  elif [ -d "$argument" ]; then
    (cd "$argument" && find . -maxdepth 1 -type f ! -name '*.cpp' ! -name '*.hpp' ! -name 'Jamfile*') |
      while IFS= read -r file; do put "$argument/$file" "$files/$argument/$file"; done
  fi
done
exec timeout 120 cloudabi-run -e --command --dir="$files" "$@"
