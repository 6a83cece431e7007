#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# ports/run-suite.sh --without REGEX BUILD SOURCE OPTION...
#
# Configures the CMake project SOURCE in the folder BUILD with the options, builds the programs that its
# tests run (not what else there is, such as programs for tests in Python, which start them on this
# machine), and runs the tests but those whose name matches REGEX. Interrupted, it goes on where it was.
# The results are in BUILD/suite.xml, for ports/table.sh.
set -euo pipefail

without=
[ "$1" = --without ] && without=$2 && shift 2
build=$1 source=$2
shift 2
cmake -S "$source" -B "$build" -G Ninja -Wno-dev "$@" > "$build.log" || { cat "$build.log" >&2; exit 1; }
excluded=()
[ -z "$without" ] || excluded=(-E "$without")
mapfile -t tests < <(ctest --test-dir "$build" -N "${excluded[@]}" | sed -n 's/.*Test *#[0-9]*: //p')
[ ${#tests[@]} -gt 0 ] || { echo "ports/run-suite.sh: $source has no tests" >&2; exit 1; }
cmake --build "$build" -- -k 0 "${tests[@]}" || echo "ports/run-suite.sh: not all could be built" >&2
ctest --test-dir "$build" "${excluded[@]}" --output-on-failure --test-output-size-passed 1048576 \
  --output-junit suite.xml
