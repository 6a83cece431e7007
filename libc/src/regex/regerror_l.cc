// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <regex.h>
#include <string.h>

#include "support/string_messages.h"

// In the order of the numbers.
static const char messages[] = "Success\0"
                               "No match\0"
                               "Invalid regular expression\0"
                               "Invalid collating element\0"
                               "Invalid character class\0"
                               "Backslash at the end\0"
                               "Back-references aren't supported\0"
                               "Unbalanced brackets\0"
                               "Unbalanced parentheses\0"
                               "Unbalanced braces\0"
                               "Invalid number of repetitions\0"
                               "Invalid range of characters\0"
                               "Out of memory\0"
                               "Nothing to repeat\0";

size_t regerror_l(int error, const regex_t *__restrict, char *__restrict buffer, size_t size,
                  __locale_t) {
  const char *message = message_at(messages, sizeof(messages), error);
  if (message == nullptr)
    message = "Unknown error";
  return strlcpy(buffer, message, size) + 1;
}
