// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <wchar.h>

#include "support/locale_data.h"

size_t mbsnrtowcs_l(wchar_t *__restrict out, const char **__restrict in, size_t bytes, size_t room,
                    mbstate_t *__restrict state, locale_t locale) {
  static _CLOUDLIBC_THREAD_LOCAL mbstate_t own;
  if (state == nullptr)
    state = &own;
  const char *s = *in;
  mbstate_t now = *state;  // Counting alone, without `out`, changes neither state nor *in.
  size_t count = 0;
  while (out == nullptr || count < room) {
    uint32_t c;
    size_t used = decode(*locale->charset, &c, s, bytes, &now);
    if (used == locale_data::kInvalid) {
      errno = EILSEQ;
      count = used;
      break;
    }
    if (used == locale_data::kIncomplete) {
      // The start of a character at the end belongs to the state now.
      s += bytes;
      break;
    }
    if (out != nullptr)
      out[count] = static_cast<wchar_t>(c);
    if (c == 0) {
      s = nullptr;
      break;
    }
    s += used;
    bytes -= used;
    ++count;
  }
  if (out != nullptr) {
    *in = s;
    *state = now;
  }
  return count;
}
