// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <limits.h>
#include <wchar.h>

#include "support/printf_core.h"

// Unlike vsnprintf(), what doesn't fit is an error here.
int vswprintf_l(wchar_t *__restrict buffer, size_t size, __locale_t locale,
                const wchar_t *__restrict format, va_list arguments) {
  if (size == 0) {
    errno = EOVERFLOW;
    return -1;
  }
  format::Sink<wchar_t> sink;
  sink.at = buffer;
  sink.end = buffer + (size - 1 < INT_MAX ? size - 1 : INT_MAX);
  sink.overflow = [](format::Sink<wchar_t> *self, const wchar_t *text, size_t) {
    while (self->at != self->end)
      *self->at++ = *text++;
    errno = EOVERFLOW;
    return false;
  };
  const int length = format::print<wchar_t>(&sink, format, arguments, locale);
  *sink.at = 0;
  return length;
}
