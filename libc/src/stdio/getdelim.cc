// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <limits.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "support/stdio_file.h"

namespace {

// Makes room for `size` bytes.
bool reserve(char **line, size_t *capacity, size_t size) {
  if (*line != nullptr && *capacity >= size)
    return true;
  size_t wanted = *line == nullptr ? 0 : *capacity + *capacity / 2;
  if (wanted < size)
    wanted = size < 120 ? 120 : size;
  auto *memory = static_cast<char *>(realloc(*line, wanted));
  if (memory == nullptr)
    return false;
  *line = memory;
  *capacity = wanted;
  return true;
}

}  // namespace

ssize_t getdelim(char **__restrict line, size_t *__restrict capacity, int delimiter,
                 FILE *__restrict file) {
  if (line == nullptr || capacity == nullptr) {
    errno = EINVAL;
    return -1;
  }
  stdio::Hold hold(file);
  stdio::State &s = file->s;
  size_t length = 0;
  for (bool found = false; !found;) {
    if (s.read_at == s.read_end) {
      if (stdio::underflow(file) == EOF) {
        if (length == 0 || (s.flags & stdio::kError) != 0)
          return -1;
        break;
      }
      --s.read_at;
    }
    auto n = static_cast<size_t>(s.read_end - s.read_at);
    const void *end = memchr(s.read_at, delimiter, n);
    found = end != nullptr;
    if (found)
      n = static_cast<size_t>(static_cast<const unsigned char *>(end) - s.read_at) + 1;
    if (n >= SSIZE_MAX - length) {
      errno = EOVERFLOW;
      return -1;
    }
    if (!reserve(line, capacity, length + n + 1))
      return -1;
    memcpy(*line + length, s.read_at, n);
    s.read_at += n;
    length += n;
  }
  (*line)[length] = '\0';
  return static_cast<ssize_t>(length);
}
