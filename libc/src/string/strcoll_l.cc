// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

// All locales collate by code point, and both US-ASCII and UTF-8 keep that order in their bytes.
int strcoll_l(const char *left, const char *right, locale_t) { return strcmp(left, right); }
