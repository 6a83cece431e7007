// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <cloudabi_syscalls.h>
#include <errno.h>
#include <wchar.h>

#include "support/printf_core.h"

namespace {

// Collects bytes in the locale's charset.
struct DescriptorSink : format::Sink<wchar_t> {
  int fd;
  __locale_t locale;
  size_t used;
  char buffer[512];
};

bool empty(DescriptorSink *sink) {
  const char *text = sink->buffer;
  size_t n = sink->used;
  sink->used = 0;
  while (n > 0) {
    const cloudabi_ciovec_t piece = {text, n};
    size_t done;
    const cloudabi_errno_t error =
        cloudabi_sys_fd_write(static_cast<cloudabi_fd_t>(sink->fd), &piece, 1, &done);
    if (error != 0) {
      errno = error;
      return false;
    }
    text += done;
    n -= done;
  }
  return true;
}

bool overflow(format::Sink<wchar_t> *base, const wchar_t *text, size_t n) {
  auto *sink = static_cast<DescriptorSink *>(base);
  constexpr size_t kLongest = 16;
  for (; n > 0; --n) {
    if (sizeof(sink->buffer) - sink->used < kLongest && !empty(sink))
      return false;
    mbstate_t state = {};
    const size_t bytes = wcrtomb_l(sink->buffer + sink->used, *text++, &state, sink->locale);
    if (bytes == static_cast<size_t>(-1))
      return false;
    sink->used += bytes;
  }
  return true;
}

}  // namespace

int vdwprintf_l(int fd, __locale_t locale, const wchar_t *__restrict format, va_list arguments) {
  DescriptorSink sink;
  sink.at = sink.end = nullptr;
  sink.overflow = overflow;
  sink.fd = fd;
  sink.locale = locale;
  sink.used = 0;
  const int length = format::print<wchar_t>(&sink, format, arguments, locale);
  return empty(&sink) ? length : -1;
}
