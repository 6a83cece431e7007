// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The scanf() family: interpretation of the format, for narrow and wide characters.
#pragma once

#include <stdarg.h>
#include <stddef.h>

#include "support/locale_data.h"
#include "support/number_meaning.h"

namespace format {

// Where formatted input comes from: characters one at a time, of which the last can be given back.
template <typename Char> struct Source {
  static constexpr long kEnd = -1;
  // The next character as an unsigned number, or kEnd.
  long (*get)(Source *);
  void (*give_back)(Source *, Char);
};

// Returns the number of items assigned, or EOF. %i takes "0b" for a prefix or not.
template <typename Char>
int scan(Source<Char> *source, const Char *format, va_list arguments, locale_t locale,
         number::Meaning meaning);

extern template int scan<char>(Source<char> *, const char *, va_list, locale_t, number::Meaning);
extern template int scan<wchar_t>(Source<wchar_t> *, const wchar_t *, va_list, locale_t,
                                  number::Meaning);

// For sscanf() and swscanf().
template <typename Char> struct StringSource : Source<Char> {
  const Char *at;

  explicit StringSource(const Char *s) : at(s) {
    this->get = [](Source<Char> *base) -> long {
      auto *self = static_cast<StringSource *>(base);
      if (*self->at == 0)
        return Source<Char>::kEnd;
      if constexpr (sizeof(Char) == 1)
        return static_cast<unsigned char>(*self->at++);
      else
        return static_cast<long>(*self->at++);
    };
    this->give_back = [](Source<Char> *base, Char) { --static_cast<StringSource *>(base)->at; };
  }
};

}  // namespace format
