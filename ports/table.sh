#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# ports/table.sh [--last] BUILD [ARCH...]
#
# Runs the ports' own tests in the build folder BUILD for each ARCH, and writes ports/README.md from the
# recipes and from what came out. What has passed before, with the same compiler, isn't run again; with
# --last, nothing is run, and what earlier runs left is counted.
set -euo pipefail

ports=$(cd "$(dirname "$0")" && pwd)
last=no
[ "${1:-}" = --last ] && last=yes && shift
build=$(cd "${1:?}" && pwd)
shift
[ $# -gt 0 ] || set -- x86_64

# A fact of a recipe, as the configuration wrote it down.
fact() { # arch port fact
  sed -n "s/^set(PORT_$3 \[==\[\(.*\)\]==\])\$/\1/p" "$build/$1/ports/$2/recipe.cmake"
}

has_tests() { # arch port
  [ -f "$ports/$2/suite.sh" ] || [ -n "$(fact "$1" "$2" SUITE)$(fact "$1" "$2" TESTS)" ]
}

# "29 of 29 (228 cases)": the tests, those that say themselves that they can't run here, and what they
# count inside.
results() { # arch port
  local suite=$build/$1/$2-suite
  if ! has_tests "$1" "$2"; then
    echo none
  elif [ ! -f "$suite/key" ]; then
    echo 'not run'
  else
    awk -F '\t' -v key="$(cat "$suite/key")" '
      $1 == key {++tests; if ($3 == "pass") ++passed; if ($3 == "skip") ++skipped; cases += $4}
      END {
        printf "%d of %d", passed, tests
        if (skipped) printf ", %d skipped", skipped
        if (cases) printf " (%d cases)", cases
        print ""
      }' "$suite/results.tsv"
  fi
}

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
if [ $last = no ]; then
  for arch in "$@"; do
    for recipe in "$build/$arch"/ports/*/recipe.cmake; do
      port=$(basename "$(dirname "$recipe")")
      ! has_tests "$arch" "$port" ||
        cmake "-DTARGET=$build/$arch/ports/target.cmake" "-DNAME=$port" \
          -P "$ports/../cmake/port/engine/suite.cmake" >&2 || true
    done
  done
fi
{
  cat <<'TEXT'
<!-- SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors -->
<!-- SPDX-License-Identifier: BSD-2-Clause -->

# Ports

Third-party libraries, built for CloudABI with the toolchain that users have. Each folder holds a
recipe, `port.cmake`, and patches; sources are those of `sources/sources.lock`.
[How to add one](../docs/howto/add-a-port.md).

`ports/table.sh` makes this file from the recipes and from a real run of the ports' own tests under the
emulator, in the strict sandbox. A test is a program, or one run of it; cases are what it counts inside.
A skipped test says itself that it needs what isn't there.

TEXT
  printf '| Port | Version | Licence | Patches |'
  printf ' Tests passed on %s |' "$@"
  printf '\n|---|---|---|---|'
  for arch in "$@"; do printf -- '---|'; done
  echo
  for recipe in "$build/$1"/ports/*/recipe.cmake; do
    port=$(basename "$(dirname "$recipe")")
    [ -f "$ports/$port/port.cmake" ] || continue
    patches=$(find "$ports/$port" -name '*.patch' | wc -l)
    printf '| %s | %s | %s | %s |' "$port" "$(fact "$1" "$port" VERSION)" "$(fact "$1" "$port" SPDX)" "$patches"
    for arch in "$@"; do
      if [ -f "$build/$arch/ports/$port/recipe.cmake" ]; then
        printf ' %s |' "$(results "$arch" "$port")"
      else
        printf ' not built |'
      fi
    done
    echo
  done
} > "$scratch/README.md"
cp "$scratch/README.md" "$ports/README.md"
