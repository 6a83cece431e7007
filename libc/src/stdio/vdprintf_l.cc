// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <cloudabi_syscalls.h>
#include <errno.h>
#include <stdio.h>

#include "support/printf_core.h"

namespace {

struct DescriptorSink : format::Sink<char> {
  cloudabi_fd_t fd;
  char buffer[512];
};

bool send(cloudabi_fd_t fd, const char *text, size_t n) {
  while (n > 0) {
    const cloudabi_ciovec_t piece = {text, n};
    size_t done;
    const cloudabi_errno_t error = cloudabi_sys_fd_write(fd, &piece, 1, &done);
    if (error != 0) {
      errno = error;
      return false;
    }
    text += done;
    n -= done;
  }
  return true;
}

bool empty(DescriptorSink *sink) {
  const auto n = static_cast<size_t>(sink->at - sink->buffer);
  sink->at = sink->buffer;
  return send(sink->fd, sink->buffer, n);
}

bool overflow(format::Sink<char> *base, const char *text, size_t n) {
  auto *sink = static_cast<DescriptorSink *>(base);
  if (!empty(sink))
    return false;
  return n < sizeof(sink->buffer) ? sink->write(text, n) : send(sink->fd, text, n);
}

}  // namespace

// Needs no memory but a little of the stack, and writes in one call what isn't long.
int vdprintf_l(int fd, __locale_t locale, const char *__restrict format, va_list arguments) {
  DescriptorSink sink;
  sink.at = sink.buffer;
  sink.end = sink.buffer + sizeof(sink.buffer);
  sink.overflow = overflow;
  sink.fd = static_cast<cloudabi_fd_t>(fd);
  const int length = format::print<char>(&sink, format, arguments, locale);
  return empty(&sink) ? length : -1;
}
