// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <iconv.h>
#include <string.h>

#include "support/iconv_state.h"

using iconv_data::End;

// Converts one character, or finds what stands for it. Gives 0 for what is left out, -1 for what
// can't be converted; `changed` says that the text can't be converted back.
static size_t encode_or_replace(const __iconv &conversion, char *s, uint32_t c, bool *changed) {
  const End &to = conversion.to;
  size_t written = to.charset != nullptr ? encode(*to.charset, s, c) : encode_wide(to, s, c);
  *changed = written == locale_data::kInvalid;
  if (!*changed)
    return written;
  if (conversion.transliterate) {
    s[0] = '?';
    return 1;
  }
  return conversion.ignore ? 0 : locale_data::kInvalid;
}

// Each call reads whole characters only, so all the state between calls is whether there was text.
// A mark is written together with the first character.
size_t iconv(iconv_t conversion, char **__restrict in, size_t *__restrict in_left,
             char **__restrict out, size_t *__restrict out_left) {
  if (in == nullptr || *in == nullptr) {
    conversion->from.begun = false;
    conversion->to.begun = false;
    return 0;
  }
  End &from = conversion->from;
  size_t irreversible = 0;
  while (*in_left > 0) {
    size_t mark = skip_mark(&from, *in, *in_left);
    *in += mark;
    *in_left -= mark;
    if (*in_left == 0)
      break;
    uint32_t c;
    __mbstate_t state = {};
    size_t used = from.charset != nullptr ? decode(*from.charset, &c, *in, *in_left, &state)
                                          : decode_wide(from, &c, *in, *in_left);
    if (used >= locale_data::kIncomplete) {
      errno = used == locale_data::kInvalid ? EILSEQ : EINVAL;
      return static_cast<size_t>(-1);
    }
    char bytes[iconv_data::kLongest];
    bool changed;
    size_t written = encode_or_replace(*conversion, bytes, c, &changed);
    if (written == locale_data::kInvalid || written > *out_left) {
      errno = written == locale_data::kInvalid ? EILSEQ : E2BIG;
      return static_cast<size_t>(-1);
    }
    memcpy(*out, bytes, written);
    conversion->to.begun = true;
    *in += used;
    *in_left -= used;
    *out += written;
    *out_left -= written;
    irreversible += changed;
  }
  return irreversible;
}
