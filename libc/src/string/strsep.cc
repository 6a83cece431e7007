// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

char *strsep(char **rest, const char *separators) {
  char *token = *rest;
  if (token == nullptr)
    return nullptr;
  char *end = token + strcspn(token, separators);
  if (*end == '\0') {
    *rest = nullptr;
  } else {
    *end = '\0';
    *rest = end + 1;
  }
  return token;
}
