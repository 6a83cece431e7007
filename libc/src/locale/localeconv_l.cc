// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include "support/locale_data.h"

lconv *localeconv_l(locale_t locale) { return &locale->numbers; }
