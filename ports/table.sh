#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# ports/table.sh [--last] BUILD [ARCH...]
#
# Runs the tests of all ports in the build folder BUILD for each ARCH and writes ports/README.md from
# the recipes and from what came out. What `cmake --build BUILD -t port-suites` left is counted, not
# run again; with --last, that holds for what an earlier run of this script left, too.
set -euo pipefail

ports=$(cd "$(dirname "$0")" && pwd)
last=no
[ "$1" = --last ] && last=yes && shift
build=$(cd "${1:?}" && pwd)
shift
[ $# -gt 0 ] || set -- x86_64

# A fact of a recipe, as CMake reads it.
fact() { # port fact
  {
    echo 'function(cloudabi_port name)'
    echo '  cmake_parse_arguments(f "TESTS" "VERSION;SPDX;SUMMARY;DESCRIPTION;SUITE_WITHOUT" "LICENSE_FILES;DEPENDS;OPTIONS;SUITE" ${ARGN})'
    echo "  message(\"\${f_$2}\")"
    echo 'endfunction()'
    echo "include($ports/$1/port.cmake)"
  } > "$scratch/fact.cmake"
  cmake -P "$scratch/fact.cmake" 2>&1
}

# The attribute of a JUnit file's first element.
attribute() { sed -n "s/^[[:space:]]*$2=\"\([0-9]*\)\".*/\1/p" "$1" | head -n 1; }

# "29 of 29 (228 cases)": the programs, and what those with GoogleTest count inside.
results() { # junit file
  local run failed cases
  run=$(attribute "$1" tests)
  failed=$(attribute "$1" failures)
  cases=$(sed -n 's/.*\[==========\] \([0-9]*\) tests\{0,1\} from .* ran\..*/\1/p' "$1" | awk '{n += $1} END {print n + 0}')
  echo "$((run - failed)) of $run ($cases cases)"
}

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
{
  cat <<'TEXT'
<!-- SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors -->
<!-- SPDX-License-Identifier: BSD-2-Clause -->

# Ports

Third-party libraries, built for CloudABI with the toolchain that users have. Each folder holds a
recipe, `port.cmake`, and patches; sources are those of `sources/sources.lock`.
[How to add one](../docs/howto/add-a-port.md).

`ports/table.sh` makes this file from the recipes and from a real run of the ports' own tests under the
emulator, in the strict sandbox. A test is a program; cases are what GoogleTest counts inside of them.

TEXT
  printf '| Port | Version | Licence | Patches |'
  printf ' Tests passed on %s |' "$@"
  printf '\n|---|---|---|---|'
  for arch in "$@"; do printf -- '---|'; done
  echo
  for recipe in "$ports"/*/port.cmake; do
    port=$(basename "$(dirname "$recipe")")
    patches=$(find "$ports/$port" -name '*.patch' | wc -l)
    printf '| %s | %s | %s | %s |' "$port" "$(fact "$port" VERSION)" "$(fact "$port" SPDX)" "$patches"
    for arch in "$@"; do
      if [ -f "$build/$arch/$port-suite/suite.xml" ]; then
        printf ' %s |' "$(results "$build/$arch/$port-suite/suite.xml")"
      elif [ "$(fact "$port" TESTS)" = TRUE ]; then
        junit=$build/$arch/$port/tests.xml
        [ $last = yes ] && [ -f "$junit" ] ||
          ctest --test-dir "$build/$arch/$port" --test-output-size-passed 1048576 \
            --output-junit "$junit" >&2 || true
        printf ' %s |' "$(results "$junit")"
      else
        printf ' not run |'
      fi
    done
    echo
  done
} > "$scratch/README.md"
cp "$scratch/README.md" "$ports/README.md"
