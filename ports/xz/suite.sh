# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# The tests of tests/Makefile.am: the programs, and test_files.sh, which decodes all of tests/files. The commands xz and xzgrep, which test_compress.sh and test_scripts.sh are for, aren't there: they
# read and write files by name and live from signals.
built=$PORT_TEST_DIR/source
include="-DHAVE_CONFIG_H -I$built -I$PORT_PROJECT_DIR/src/common -I$PORT_PROJECT_DIR/src/liblzma/api -I$PORT_PROJECT_DIR/src/liblzma"
AMBIENT='"srcdir=.",'

suite_build() {
  local test
  cp -r "$PORT_PROJECT_DIR/tests/files" .
  cp "$PORT_PROJECT_DIR"/tests/compress_prepared_bcj_* .
  for test in "$PORT_PROJECT_DIR"/tests/test_*.c; do
    # shellcheck disable=SC2086
    program "$(basename "$test" .c)" "$test" $include -llzma
  done
  program decode "$PORT_DIR/suite.c" -llzma
}

decodes() { # good or bad, file
  local status=0
  $RUN ./decode < "$2" > /dev/null || status=$?
  if [ "$1" = good ]; then [ $status = 0 ]; else [ $status = 1 ]; fi
}
export -f decodes

suite_tests() {
  local test file
  for test in test_*; do check "$test" $RUN "./$test"; done
  for file in files/{good,bad}-*.xz files/unsupported-*.xz; do
    case $file in
      */good-*) check "decode-${file#*/}" bash -c "decodes good $file" ;;
      *) check "decode-${file#*/}" bash -c "decodes bad $file" ;;
    esac
  done
}
