// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

size_t strlcat(char *__restrict target, const char *__restrict source, size_t size) {
  const size_t used = strnlen(target, size);
  // Without a terminator in the target there is no place to append to.
  return used + strlcpy(target + used, source, size - used);
}
