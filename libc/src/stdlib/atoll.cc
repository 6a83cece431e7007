// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdlib.h>

long long atoll(const char *s) { return strtoll(s, nullptr, 10); }
