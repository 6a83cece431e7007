// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include "support/locale_c.h"
#include "support/process.h"

// The constant objects are in pages that are read-only once the program runs.
CLOUDLIBC_SEALED constinit __locale __c_locale = CLOUDLIBC_C_LOCALE(locale_data::us_ascii, "C");
CLOUDLIBC_SEALED constinit __locale __c_unicode_locale =
    CLOUDLIBC_C_LOCALE(locale_data::utf_8, "C.UTF-8");
constinit __locale __global_locale = CLOUDLIBC_C_LOCALE(locale_data::us_ascii, "C");
