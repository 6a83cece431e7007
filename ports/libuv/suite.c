/* SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
 * SPDX-License-Identifier: BSD-2-Clause
 *
 * Runs one of libuv's tests by its name in this process; libuv's own runner starts a process for
 * each. tests.h has TEST(name) for each that is linked. */
#include <stdio.h>
#include <string.h>

#define TEST(name) int run_test_##name(void);
#include "tests.h"
#undef TEST

/* What task.h says for a test that doesn't apply. */
#define TEST_SKIPPED 7

int main(int argc, char *argv[]) {
  static const struct {
    const char *name;
    int (*run)(void);
  } tests[] = {
#define TEST(name) {#name, run_test_##name},
#include "tests.h"
  };
  for (size_t i = 0; argc == 2 && i < sizeof(tests) / sizeof(tests[0]); ++i)
    if (strcmp(argv[1], tests[i].name) == 0) {
      const int result = tests[i].run();
      return result == TEST_SKIPPED ? 77 : result;
    }
  fprintf(stderr, "usage: suite TEST\n");
  return 2;
}
