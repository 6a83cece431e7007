// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include "support/printf_core.h"
#include "support/stdio_print.h"
#include "support/stdio_wide.h"

namespace stdio {

int print_wide(FILE *file, const wchar_t *format, va_list arguments, __locale_t locale) {
  struct FileSink : format::Sink<wchar_t> {
    FILE *file;
  } sink;
  // No room at all: each character is converted on its own.
  sink.at = sink.end = nullptr;
  sink.overflow = [](format::Sink<wchar_t> *base, const wchar_t *text, size_t n) {
    for (; n > 0; --n)
      if (put_wide(static_cast<FileSink *>(base)->file, *text++) == WEOF)
        return false;
    return true;
  };
  sink.file = file;
  Hold hold(file);
  // A stream without a buffer gets one while it is written to.
  State &s = file->s;
  if (s.orientation == 0)
    s.orientation = 1;
  unsigned char buffer[512];
  const bool unbuffered = s.mode == _IONBF;
  unsigned char *const old_buffer = s.buffer;
  const size_t old_size = s.buffer_size;
  if (unbuffered && start_writing(file)) {
    s.mode = _IOFBF;
    s.buffer = s.write_at = buffer;
    s.buffer_size = sizeof(buffer);
    s.write_end = buffer + sizeof(buffer);
  }
  int length = format::print<wchar_t>(&sink, format, arguments, locale);
  if (unbuffered && s.buffer == buffer) {
    if (flush(file) != 0)
      length = -1;
    s.mode = _IONBF;
    s.buffer = old_buffer;
    s.buffer_size = old_size;
    s.write_at = s.write_end = nullptr;
  }
  return length;
}

}  // namespace stdio
