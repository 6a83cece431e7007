// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The thousands' separators of a locale in a number.
#pragma once

#include <limits.h>
#include <stddef.h>
#include <string.h>
#include <wchar.h>

#include "support/locale_data.h"
#include "support/printf_output.h"

namespace format {

// Where separators go among the digits before the decimal point.
template <typename Char> class Grouping {
 public:
  Grouping(locale_t locale, size_t digits) : digits_(digits) {
    if (locale == nullptr || locale->numbers.thousands_sep[0] == '\0')
      return;
    sizes_ = locale->numbers.grouping;
    text_ = locale->numbers.thousands_sep;
    length_ = strlen(text_);
    for (size_t i = 1; i < digits; ++i)
      count_ += separates(i);
  }
  // A separator stands before the digit that has `left` digits from itself to the end?
  bool separates(size_t left) const {
    if (text_ == nullptr || left == digits_)
      return false;
    size_t at = 0;
    unsigned char size = 0;
    for (const char *s = sizes_; at < left;) {
      if (*s != '\0')
        size = static_cast<unsigned char>(*s++);
      if (size == 0 || size == CHAR_MAX)
        return false;
      at += size;
    }
    return at == left;
  }
  // In characters of the output: a wide separator is one.
  size_t extra() const { return count_ * (sizeof(Char) == 1 ? length_ : 1); }
  size_t digits() const { return digits_; }
  // Writes one.
  [[gnu::noinline]] bool separate(Output<Char> &out) const {
    if constexpr (sizeof(Char) == 1) {
      return out.text(text_, length_);
    } else {
      Char wide;
      __mbstate_t state = {};
      if (mbrtowc_l(&wide, text_, length_, &state, out.locale()) > length_)
        wide = ' ';
      return out.text(&wide, 1);
    }
  }

 private:
  size_t digits_;
  const char *sizes_ = nullptr;
  const char *text_ = nullptr;
  size_t length_ = 0;
  size_t count_ = 0;
};

}  // namespace format
