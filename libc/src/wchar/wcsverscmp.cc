// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <wchar.h>

#include "support/string_version.h"

int wcsverscmp(const wchar_t *a, const wchar_t *b) { return compare_versions(a, b); }
