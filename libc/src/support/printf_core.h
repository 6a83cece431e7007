// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The printf() family: interpretation of the format, for narrow and wide characters.
#pragma once

#include <stdarg.h>
#include <stddef.h>

#include "support/locale_data.h"
#include "support/printf_sink.h"

namespace format {

// Returns the number of characters written, or -1 with errno set.
template <typename Char>
int print(Sink<Char> *sink, const Char *format, va_list arguments, locale_t locale);

extern template int print<char>(Sink<char> *, const char *, va_list, locale_t);
extern template int print<wchar_t>(Sink<wchar_t> *, const wchar_t *, va_list, locale_t);

}  // namespace format
