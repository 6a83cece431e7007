#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# Runs tests that pass and one that fails: what is printed where, and the exit status.
set -euo pipefail
# shellcheck disable=SC2086
"$CXX" -O0 -Wall -o example "$(dirname "$0")/example.cc" $FLAGS

expect() { # status text arg...
  local status=0 expected=$1 text=$2
  shift 2
  # shellcheck disable=SC2086
  $RUN ./example "$@" > out 2> err || status=$?
  [ $status = "$expected" ] || { echo "$*: status $status, not $expected"; cat out err; exit 1; }
  grep -qF "$text" out || { echo "$*: no '$text' in"; cat out err; exit 1; }
  [ ! -s err ] || { echo "$*: wrote to stderr:"; cat err; exit 1; }
}

expect 0 'All tests passed (12 assertions in 3 test cases)' '[passes]'
expect 1 'CHECK( Factorial(0) == 2 )' '[fails]'
grep -q '1 == 2' out && grep -q 'The name is shown' out
expect 1 '1 test case' --reporter compact
expect 1 'testcase classname="example.global" name="Factorials"' --reporter junit
expect 4 '4 test cases' --list-tests
# shellcheck disable=SC2086
! $RUN ./example --out results > out 2> err && grep -q 'no file system root' err
