// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include "support/stdio_wide.h"

#include <errno.h>

namespace stdio {

namespace {

void orient(FILE *file) {
  if (file->s.orientation == 0)
    file->s.orientation = 1;
}

wint_t fail(FILE *file) {
  file->s.flags |= kError;
  return WEOF;
}

}  // namespace

wint_t get_wide(FILE *file) {
  State &s = file->s;
  orient(file);
  for (bool first = true;; first = false) {
    const int c = get(file);
    if (c == EOF) {
      // The file ends inside a character.
      if (!first && (s.flags & kError) == 0) {
        errno = EILSEQ;
        return fail(file);
      }
      return WEOF;
    }
    const char byte = static_cast<char>(c);
    wchar_t wide;
    const size_t n = mbrtowc_l(&wide, &byte, 1, &s.input_state, s.locale);
    if (n == static_cast<size_t>(-1)) {
      s.input_state = {};
      return fail(file);
    }
    if (n != static_cast<size_t>(-2))
      return static_cast<wint_t>(n == 0 ? 0 : wide);
  }
}

wint_t put_wide(FILE *file, wchar_t c) {
  State &s = file->s;
  orient(file);
  char bytes[16];
  const size_t n = wcrtomb_l(bytes, c, &s.output_state, s.locale);
  if (n == static_cast<size_t>(-1))
    return fail(file);
  return write(file, reinterpret_cast<unsigned char *>(bytes), n) == n ? static_cast<wint_t>(c)
                                                                       : WEOF;
}

wint_t unget_wide(FILE *file, wint_t c) {
  State &s = file->s;
  orient(file);
  if (c == WEOF || !start_reading(file))
    return WEOF;
  char bytes[16];
  __mbstate_t state = {};
  const size_t n = wcrtomb_l(bytes, static_cast<wchar_t>(c), &state, s.locale);
  if (n == static_cast<size_t>(-1) || n > static_cast<size_t>(s.read_at - (s.buffer - kPushback)))
    return WEOF;
  for (size_t i = n; i-- > 0;)
    *--s.read_at = static_cast<unsigned char>(bytes[i]);
  s.flags &= static_cast<unsigned short>(~kEof);
  return c;
}

}  // namespace stdio
