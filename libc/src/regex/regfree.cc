// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <regex.h>
#include <stdlib.h>

#include "support/regex_program.h"

void regfree(regex_t *regex) {
  struct __regex *r = regex->__regex;
  if (r == nullptr)
    return;
  free(r->pattern.data);
  free(r->sets.data);
  free(r->nodes.data);
  free(r->program.data);
  free(r->reversed.data);
  regex::forget(r->learnt);
  free(r);
  regex->__regex = nullptr;
}
