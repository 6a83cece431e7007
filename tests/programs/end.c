// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Ends as its configuration says: an integer is an exit status, `abort`, `crash`, and `loop` (for
// ever) are words.
#include <argdata.h>
#include <program.h>
#include <stdlib.h>
#include <string.h>

void program_main(const argdata_t *ad) {
  int status;
  const char *word;
  if (argdata_get_int(ad, &status) == 0)
    exit(status);
  if (argdata_get_str_c(ad, &word) != 0)
    exit(100);
  if (strcmp(word, "abort") == 0)
    abort();
  if (strcmp(word, "crash") == 0)
    *(volatile int *)8 = 1;
  if (strcmp(word, "loop") == 0)
    for (volatile int i = 0;; ++i) {
    }
  exit(101);
}
