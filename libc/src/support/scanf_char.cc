// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include "support/scanf_engine.h"

template int format::scan<char>(Source<char> *, const char *, va_list, locale_t, number::Meaning);
