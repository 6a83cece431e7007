// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <wchar.h>

#include "support/unicode_class.h"

int wcwidth(wchar_t c) { return unicode::width(static_cast<uint32_t>(c)); }
