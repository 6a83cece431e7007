#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# Prints a table to the descriptor that is given as stdout, the same as JSON, and to a stream of the
# program's own.
set -euo pipefail
# shellcheck disable=SC2086
"$CXX" -std=c++17 -O1 -Wall -o example "$(dirname "$0")/example.cc" $FLAGS

# shellcheck disable=SC2086
run() { $RUN ./example "$@" > out 2> err; }
fail() { echo "$*"; cat out err; exit 1; }

run || fail "no table"
for row in 'Append/16/min_time:0.010 *[0-9.]* ns *[0-9.]* ns *[0-9]* bytes_per_second=' \
  'Append/4096/min_time:0.010 ' 'Threads/min_time:0.010/threads:2 .* threads=2$'; do
  grep -q "^$row" out || fail "no row '$row' in"
done
grep -q '^Run on ([1-9][0-9]* X [0-9.]* MHz CPU' err || fail "no processors in"
run --benchmark_format=json --benchmark_filter=Append || fail "no JSON"
python3 -c '
import json, sys
runs = json.load(open("out"))["benchmarks"]
ok = [r["name"] for r in runs] == ["Append/16/min_time:0.010", "Append/4096/min_time:0.010"]
sys.exit(not (ok and 0 < runs[0]["real_time"] < runs[1]["real_time"] and runs[0]["iterations"] > 1))' ||
  fail "other JSON than expected"
run stream && grep -qx 'a table of 1' err && [ ! -s out ] || fail "no table in the stream"
! run --benchmark_out=results || fail "a file without a directory"
grep -q 'no file system root' err || fail "another error"
