# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# zlib's own tests, test/*.c: `make test` (example, minigzip) and `make cover` (infcover).
suite_build() {
  local test
  for test in example minigzip infcover; do
    program $test "$PORT_PROJECT_DIR/test/$test.c" -include "$PORT_DIR/suite.h" \
      -idirafter "$PORT_PROJECT_DIR" -lz
  done
}

suite_tests() {
  check example $RUN ./example
  check minigzip bash -c "
    echo hello world | $RUN ./minigzip | gzip -d | grep -qx 'hello world' &&
      echo hello world | gzip | $RUN ./minigzip -d | grep -qx 'hello world' &&
      cp '$PORT_PROJECT_DIR/zlib.h' file && $RUN ./minigzip file && gzip -t file.gz &&
      $RUN ./minigzip -d file.gz && cmp file '$PORT_PROJECT_DIR/zlib.h'"
  check infcover $RUN ./infcover
}
