// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include "support/scanf_engine.h"

template int format::scan<wchar_t>(Source<wchar_t> *, const wchar_t *, va_list, locale_t,
                                   number::Meaning);
