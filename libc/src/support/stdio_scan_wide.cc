// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include "support/scanf_core.h"
#include "support/stdio_scan.h"
#include "support/stdio_wide.h"

namespace stdio {

int scan_wide(FILE *file, const wchar_t *format, va_list arguments, __locale_t locale,
              number::Meaning meaning) {
  struct FileSource : format::Source<wchar_t> {
    FILE *file;
  } source;
  source.get = [](format::Source<wchar_t> *base) -> long {
    const wint_t c = get_wide(static_cast<FileSource *>(base)->file);
    return c == WEOF ? base->kEnd : static_cast<long>(c);
  };
  source.give_back = [](format::Source<wchar_t> *base, wchar_t c) {
    unget_wide(static_cast<FileSource *>(base)->file, static_cast<wint_t>(c));
  };
  source.file = file;
  Hold hold(file);
  return format::scan<wchar_t>(&source, format, arguments, locale, meaning);
}

}  // namespace stdio
