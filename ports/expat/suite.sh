# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# The programs of tests/Makefile.am, which are one in C and in C++, and the benchmark, which parses
# the files of testdata/largefiles whole and in pieces. xmltest.sh is for xmlwf, with data that
# isn't part of the source.
tests=$PORT_PROJECT_DIR/tests

suite_build() {
  local flags="-DHAVE_EXPAT_CONFIG_H -I$PORT_TEST_DIR -I$PORT_PROJECT_DIR/lib"
  local common=("$tests"/{chardata,structdata,memcheck,minicheck}.c)
  # shellcheck disable=SC2086
  {
    program runtests $flags "$tests/runtests.c" "${common[@]}" -lexpat
    for file in "${common[@]}"; do $CC $CFLAGS $flags -w -D_CLOUDLIBC_UNSAFE_STRING_FUNCTIONS \
      -include "$ports/ambient/ambient.h" -c -o "$(basename "$file" .c).o" "$file"; done
    program runtestspp $flags "$tests/runtestspp.cpp" {chardata,structdata,memcheck,minicheck}.o -lexpat
    program benchmark $flags "$tests/benchmark/benchmark.c" -lexpat
  }
  cp "$PORT_SOURCE_DIR"/testdata/largefiles/*.xml .
}

suite_tests() {
  local file
  check runtests $RUN ./runtests -v
  check runtestspp $RUN ./runtestspp -v
  for file in *.xml; do
    check "benchmark-$file" $RUN ./benchmark -n "$file" 65536 1
    check "benchmark-$file-pieces" $RUN ./benchmark "$file" 61 1
  done
}
