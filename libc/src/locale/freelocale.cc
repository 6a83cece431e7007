// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdlib.h>

#include "support/locale_data.h"

void freelocale(locale_t locale) {
  if (!locale_data::is_static(locale))
    free(locale);
}
