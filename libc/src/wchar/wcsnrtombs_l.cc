// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <string.h>
#include <wchar.h>

#include "support/locale_data.h"

size_t wcsnrtombs_l(char *__restrict out, const wchar_t **__restrict in, size_t characters,
                    size_t room, mbstate_t *__restrict state, locale_t locale) {
  const wchar_t *s = *in;
  size_t count = 0;
  for (; characters > 0; --characters, ++s) {
    // Only whole characters are written, so one goes through a buffer where it might not fit.
    char bytes[4];
    bool fits = out != nullptr && room - count >= sizeof(bytes);
    char *to = fits ? out + count : bytes;
    if (out != nullptr && count == room)
      break;
    size_t written = encode(*locale->charset, to, static_cast<uint32_t>(*s));
    if (written == locale_data::kInvalid) {
      errno = EILSEQ;
      count = written;
      break;
    }
    if (out != nullptr && !fits) {
      if (written > room - count)
        break;
      memcpy(out + count, bytes, written);
    }
    if (*s == L'\0') {
      s = nullptr;
      break;
    }
    count += written;
  }
  if (out != nullptr) {
    *in = s;
    if (state != nullptr)
      *state = {};
  }
  return count;
}
