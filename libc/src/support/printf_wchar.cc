// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include "support/printf_engine.h"

template int format::print<wchar_t>(Sink<wchar_t> *, const wchar_t *, va_list, locale_t);
