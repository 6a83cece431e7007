// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdlib.h>

#include "support/locale_data.h"

size_t MB_CUR_MAX_L(locale_t locale) { return locale->charset->longest; }
