// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include "support/stdio_print.h"

#include "support/printf_core.h"
#include "support/stdio_file.h"

namespace stdio {

namespace {

// Characters go straight to a fully buffered stream's buffer. For others they collect in a small
// one on the stack, so that a stream without a buffer, or one that writes each line, gets them in
// one piece.
struct FileSink : format::Sink<char> {
  FILE *file;
  char *buffer;  // On the stack.
  size_t size;
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
  return n < sink->size ? sink->write(text, n) : send(sink->file, text, n);
}

// What is in the stream's buffer, and where more may be put.
void take_room(FileSink *sink) {
  State &s = sink->file->s;
  sink->at = reinterpret_cast<char *>(s.write_at);
  sink->end = reinterpret_cast<char *>(s.write_end);
}

bool overflow_buffer(format::Sink<char> *base, const char *text, size_t n) {
  auto *sink = static_cast<FileSink *>(base);
  sink->file->s.write_at = reinterpret_cast<unsigned char *>(sink->at);
  const bool sent = send(sink->file, text, n);
  take_room(sink);
  return sent;
}

int print_buffered(FileSink *sink, const char *format, va_list arguments, __locale_t locale) {
  sink->overflow = overflow_buffer;
  take_room(sink);
  const int length = format::print<char>(sink, format, arguments, locale);
  sink->file->s.write_at = reinterpret_cast<unsigned char *>(sink->at);
  return length;
}

[[gnu::noinline]] int print_collected(FileSink *sink, const char *format, va_list arguments,
                                      __locale_t locale) {
  char buffer[256];
  sink->at = sink->buffer = buffer;
  sink->end = buffer + sizeof(buffer);
  sink->size = sizeof(buffer);
  sink->overflow = overflow;
  const int length = format::print<char>(sink, format, arguments, locale);
  return empty(sink) ? length : -1;
}

}  // namespace

int print(FILE *file, const char *format, va_list arguments, __locale_t locale) {
  Hold hold(file);
  FileSink sink;
  sink.file = file;
  // There is room only while the stream is being written to and is fully buffered.
  if (file->s.write_at != file->s.write_end)
    return print_buffered(&sink, format, arguments, locale);
  return print_collected(&sink, format, arguments, locale);
}

}  // namespace stdio
