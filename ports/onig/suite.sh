# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# What `make check` runs: the programs of test/, which count each expression as a case, and those of sample/,
# whose exit status counts. test_regset does more with a novel that isn't part of the source.
tests="test_utf8 test_syntax test_options testc testp testu test_regset test_back"
samples="encode listcap names posix simple sql syntax user_property callout echo count bug_fix regset scan
  callback_each_match"

suite_build() {
  local name
  for name in $tests; do program "$name" "$PORT_PROJECT_DIR/test/$name.c" -lonig; done
  for name in $samples; do program "sample-$name" "$PORT_PROJECT_DIR/sample/$name.c" -lonig; done
}

suite_tests() {
  local name
  for name in $tests; do
    check "$name" bash -o pipefail -c "$RUN ./$name | sed 's/^OK[:(]/PASS &/'"
  done
  for name in $samples; do check "sample-$name" $RUN "./sample-$name"; done
}
