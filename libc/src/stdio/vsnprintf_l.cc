// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <stdio.h>
#include <string.h>

#include "support/printf_core.h"

namespace {

// What doesn't fit is counted by the caller and thrown away.
bool discard(format::Sink<char> *sink, const char *text, size_t n) {
  const auto room = static_cast<size_t>(sink->end - sink->at);
  const size_t taken = n < room ? n : room;
  memcpy(sink->at, text, taken);
  sink->at += taken;
  return true;
}

}  // namespace

int vsnprintf_l(char *__restrict buffer, size_t size, __locale_t locale,
                const char *__restrict format, va_list arguments) {
  // A terminator has to fit.
  char nothing[1];
  char *start = size == 0 ? nothing : buffer;
  // SIZE_MAX is what sprintf() says; no pointer may wrap around.
  const size_t most = UINTPTR_MAX - reinterpret_cast<uintptr_t>(start);
  const size_t room = size == 0 ? 0 : (size - 1 < most ? size - 1 : most);
  format::Sink<char> sink = {start, start + room, discard};
  const int length = format::print(&sink, format, arguments, locale);
  *sink.at = '\0';
  return length;
}
