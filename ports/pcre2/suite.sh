# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# What `make check` runs but pcre2grep's tests: pcre2posix_test, pcre2_jit_test, and the scripts of RunTest,
# each for the three widths, with and without machine code.
built=$PORT_TEST_DIR/source

suite_build() {
  local flags="-DHAVE_CONFIG_H -DSUPPORT_PCRE2_8 -DSUPPORT_PCRE2_16 -DSUPPORT_PCRE2_32 -I$built/src"
  local libraries="-lpcre2-posix -lpcre2-8 -lpcre2-16 -lpcre2-32"
  # shellcheck disable=SC2086
  {
    # Haiku is the other system on which a program can't set the size of its stack.
    program pcre2test $flags -D__HAIKU__ "$built/src/pcre2test.c" $libraries
    program pcre2_jit_test $flags "$built/src/pcre2_jit_test.c" $libraries
    program pcre2posix_test $flags "$built/src/pcre2posix_test.c" $libraries
  }
  # There is no /dev beneath the directory of the tests.
  cp -r "$built/testdata" .
  sed 's,/dev/null /dev/null,empty empty,; s,pcre2test /dev/null,pcre2test empty,' "$built/RunTest" > RunTest
  : > empty
}

# Runs one of RunTest's scripts; those that have none for this width say so.
script() { # number width
  echo q | sh ./RunTest "$1" "-$2" -sim "$RUN" > "log.$1.$2" 2>&1 || { cat "log.$1.$2"; return 1; }
  cat "log.$1.$2"
  grep -q '  OK' "log.$1.$2" || return 77
}
export -f script
export RUN

suite_tests() {
  local number width
  check posix $RUN ./pcre2posix_test -v
  check jit $RUN ./pcre2_jit_test
  for number in {1..26}; do
    for width in 8 16 32; do check "script-$number-$width" bash -c "script $number $width"; done
  done
}
