// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include "support/stdio_scan.h"

#include "support/scanf_core.h"
#include "support/stdio_file.h"

namespace stdio {

int scan(FILE *file, const char *format, va_list arguments, __locale_t locale,
         number::Meaning meaning) {
  struct FileSource : format::Source<char> {
    FILE *file;
  } source;
  source.get = [](format::Source<char> *base) -> long {
    const int c = get(static_cast<FileSource *>(base)->file);
    return c == EOF ? base->kEnd : c;
  };
  // It has just been read, so it is still in the buffer.
  source.give_back = [](format::Source<char> *base, char) {
    --static_cast<FileSource *>(base)->file->s.read_at;
  };
  source.file = file;
  Hold hold(file);
  return format::scan<char>(&source, format, arguments, locale, meaning);
}

}  // namespace stdio
