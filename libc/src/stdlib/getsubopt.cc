// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdlib.h>
#include <string.h>

int getsubopt(char **options, char *const *tokens, char **value) {
  char *option = *options;
  char *end = strchrnul(option, ',');
  *options = *end == '\0' ? end : end + 1;
  *end = '\0';
  char *equals = static_cast<char *>(memchr(option, '=', static_cast<size_t>(end - option)));
  const size_t length = static_cast<size_t>((equals == nullptr ? end : equals) - option);
  for (int i = 0; tokens[i] != nullptr; ++i) {
    if (strncmp(option, tokens[i], length) == 0 && tokens[i][length] == '\0') {
      *value = equals == nullptr ? nullptr : equals + 1;
      return i;
    }
  }
  // An unknown option is handed back as a whole.
  *value = option;
  return -1;
}
