// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include "support/stdio_print.h"

#include "support/printf_core.h"
#include "support/stdio_file.h"

namespace stdio {

namespace {

// Characters collect in a small buffer on the stack, so that a stream without a buffer, or one that
// writes each line, gets them in one piece.
struct FileSink : format::Sink<char> {
  FILE *file;
  char buffer[256];
};

bool send(FILE *file, const char *text, size_t n) {
  return write(file, reinterpret_cast<const unsigned char *>(text), n) == n;
}

bool empty(FileSink *sink) {
  const auto n = static_cast<size_t>(sink->at - sink->buffer);
  sink->at = sink->buffer;
  return send(sink->file, sink->buffer, n);
}

bool overflow(format::Sink<char> *base, const char *text, size_t n) {
  auto *sink = static_cast<FileSink *>(base);
  if (!empty(sink))
    return false;
  return n < sizeof(sink->buffer) ? sink->write(text, n) : send(sink->file, text, n);
}

}  // namespace

int print(FILE *file, const char *format, va_list arguments, __locale_t locale) {
  Hold hold(file);
  FileSink sink;
  sink.at = sink.buffer;
  sink.end = sink.buffer + sizeof(sink.buffer);
  sink.overflow = overflow;
  sink.file = file;
  const int length = format::print<char>(&sink, format, arguments, locale);
  return empty(&sink) ? length : -1;
}

}  // namespace stdio
