// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdlib.h>
#include <wchar.h>

#include "support/printf_core.h"

namespace {

struct GrowingSink : format::Sink<wchar_t> {
  wchar_t *memory;
};

bool grow(format::Sink<wchar_t> *base, const wchar_t *text, size_t n) {
  auto *sink = static_cast<GrowingSink *>(base);
  const auto used = static_cast<size_t>(sink->at - sink->memory);
  // Room for a terminator, too.
  size_t size;
  if (__builtin_add_overflow(used + used / 2 + 64, n, &size))
    return false;
  auto *memory = static_cast<wchar_t *>(reallocarray(sink->memory, size, sizeof(wchar_t)));
  if (memory == nullptr)
    return false;
  sink->memory = memory;
  wmemcpy(memory + used, text, n);
  sink->at = memory + used + n;
  sink->end = memory + size - 1;
  return true;
}

}  // namespace

int vaswprintf_l(wchar_t **__restrict result, __locale_t locale, const wchar_t *__restrict format,
                 va_list arguments) {
  GrowingSink sink;
  sink.at = sink.end = sink.memory = nullptr;
  sink.overflow = grow;
  int length = format::print<wchar_t>(&sink, format, arguments, locale);
  if (length >= 0 && sink.memory == nullptr && !grow(&sink, L"", 0))
    length = -1;
  if (length < 0) {
    free(sink.memory);
    *result = nullptr;
    return -1;
  }
  *sink.at = 0;
  *result = sink.memory;
  return length;
}
