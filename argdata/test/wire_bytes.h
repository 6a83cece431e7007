// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Helpers for tests: values on the wire as literals, and what a value looks like when written.
#pragma once

#include <argdata.h>
#include <stdlib.h>
#include <string.h>

// A value that is read from a literal's bytes, which may include NULs.
template <size_t N>
argdata_t *FromBytes(const char (&bytes)[N], int (*convert_fd)(void *, size_t) = nullptr,
                     void *arg = nullptr) {
  return argdata_from_buffer(bytes, N - 1, convert_fd, arg);
}

// Whether a value is written as exactly these bytes.
template <size_t N> bool IsWrittenAs(const argdata_t *ad, const char (&bytes)[N]) {
  size_t size;
  argdata_serialized_length(ad, &size, nullptr);
  if (size != N - 1)
    return false;
  char buffer[N + 1];
  argdata_serialize(ad, buffer, nullptr);
  return memcmp(buffer, bytes, size) == 0;
}
