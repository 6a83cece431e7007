// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// See runner.h.
#include "start/runner.h"

#include "support/memory.h"

namespace cloudabi {

Runner g_runner;

bool Runner::keep(const char *words, uint32_t size) {
  if (size > kMostRunnerBytes || (size != 0 && words[size - 1] != '\0'))
    return false;
  size_t count = 0;
  for (uint32_t i = 0; i < size; ++i)
    count += words[i] == '\0';
  if (count > kMostWords)
    return false;
  memcpy(words_, words, size);
  size_ = size;
  return true;
}

size_t Runner::list(const char **arguments) const {
  size_t count = 0;
  for (uint32_t next = 0; next < size_; next += static_cast<uint32_t>(strlen(words_ + next)) + 1)
    arguments[count++] = words_ + next;
  return count;
}

}  // namespace cloudabi
