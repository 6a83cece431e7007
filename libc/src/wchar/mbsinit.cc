// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <wchar.h>

#include "support/locale_charset.h"

int mbsinit(const mbstate_t *state) { return state == nullptr || locale_data::is_initial(*state); }
