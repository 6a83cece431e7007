// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "support/printf_core.h"

namespace {

struct GrowingSink : format::Sink<char> {
  char *memory;
};

bool grow(format::Sink<char> *base, const char *text, size_t n) {
  auto *sink = static_cast<GrowingSink *>(base);
  const auto used = static_cast<size_t>(sink->at - sink->memory);
  // Room for a terminator, too.
  size_t size;
  if (__builtin_add_overflow(used + used / 2 + 64, n, &size))
    return false;
  auto *memory = static_cast<char *>(realloc(sink->memory, size));
  if (memory == nullptr)
    return false;
  sink->memory = memory;
  memcpy(memory + used, text, n);
  sink->at = memory + used + n;
  sink->end = memory + size - 1;
  return true;
}

}  // namespace

int vasprintf_l(char **result, __locale_t locale, const char *format, va_list arguments) {
  GrowingSink sink;
  sink.at = sink.end = sink.memory = nullptr;
  sink.overflow = grow;
  int length = format::print<char>(&sink, format, arguments, locale);
  if (length >= 0 && sink.memory == nullptr && !grow(&sink, "", 0))
    length = -1;
  if (length < 0) {
    free(sink.memory);
    *result = nullptr;
    return -1;
  }
  *sink.at = '\0';
  *result = sink.memory;
  return length;
}
