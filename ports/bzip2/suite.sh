# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# What `make test` does: the command bzip2, which isn't installed, on three samples. And it refuses
# samples that are cut off in the middle.
suite_build() {
  program bzip2 "$PORT_PROJECT_DIR/bzip2.c" -include "$PORT_DIR/suite.h" -lbz2
}

suite_tests() {
  local n
  for n in 1 2 3; do
    check "compress-sample$n" bash -c "$RUN ./bzip2 -$n < '$PORT_PROJECT_DIR/sample$n.ref' | cmp - '$PORT_PROJECT_DIR/sample$n.bz2'"
    check "decompress-sample$n" bash -c "$RUN ./bzip2 -d < '$PORT_PROJECT_DIR/sample$n.bz2' | cmp - '$PORT_PROJECT_DIR/sample$n.ref'"
    check "decompress-slowly-sample$n" bash -c "$RUN ./bzip2 -ds < '$PORT_PROJECT_DIR/sample$n.bz2' | cmp - '$PORT_PROJECT_DIR/sample$n.ref'"
    check "truncated-sample$n" bash -c "head -c 100 '$PORT_PROJECT_DIR/sample$n.bz2' | $RUN ./bzip2 -d > /dev/null; [ \$? = 2 ]"
  done
}
