#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# The suites of Boost's libraries, run by b2 under the emulator; ports/suite.sh reads this. b2 keeps what
# has passed in its build folder, so that an interrupted run goes on where it was. A library's results are in
# boost/LIBRARY.tsv: test, result, reason. A test that doesn't compile because it uses what the C library
# declares unavailable, or shared libraries, is excluded, for the reason that the error gives.
#
# What the machine is slow for comes late. Left out are python, mpi, dll, process, nowide, wave and the
# file system's operations, which docs/reference/boost.md has the reasons of, and suites that take hours.
boost_libraries="array core config smart_ptr any optional variant variant2 system throw_exception
  exception function bind tuple move assert lexical_cast tokenizer utility format conversion
  dynamic_bitset rational crc integer logic endian scope_exit static_assert type_index
  circular_buffer pool timer chrono atomic context coroutine coroutine2 fiber thread iostreams
  program_options regex date_time random url json container type_erasure serialization locale log
  graph container_hash describe mp11 signals2 stacktrace algorithm range iterator intrusive
  unordered multi_index property_tree icl uuid outcome leaf asio beast math"

boost_build=${PORT_SUITE_DIR%-suite}
boost_suite=$PORT_DIR/suite

suite_build() {
  mkdir -p boost files
  "$CLOUDABI_TRIPLE-c++" -std=c++20 -O1 -c -o suite.o "$boost_suite/suite.cc"
}

suite_tests() {
  local library
  for library in ${BOOST_LIBRARIES:-$boost_libraries}; do
    check "$library" boost_library "$library"
  done
}

# Builds and runs the tests of one library.
boost_library() { # library
  local work=$PWD options
  mapfile -t options < "$boost_build/b2-options"
  (cd "$boost_build/tree" && timeout 7200 "$boost_build/engine/b2" "${options[@]}" \
    --build-dir="$work/b2" -j"$PORT_JOBS" variant=debug debug-symbols=off \
    cxxflags="-include $boost_suite/suite.h" linkflags="$work/suite.o" \
    testing.launcher="timeout 120 cloudabi-run -e --command --dir=$work/files" \
    "libs/$1/test") > "$PORT_SUITE_DIR/logs/$1.b2.log" 2>&1 || true
  "$boost_suite/results.sh" "$1" "$work/b2" "$PORT_SUITE_DIR/logs/$1.b2.log" > "boost/$1.tsv"
  sed -n 's/\t.*//; s/^/PASS: /p' < <(grep -P '\tpass\t' "boost/$1.tsv")
  grep -P '\tfail\t' "boost/$1.tsv" && return 1
  grep -qP '\tpass\t' "boost/$1.tsv"
}
