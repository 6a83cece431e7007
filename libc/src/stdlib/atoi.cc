// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdlib.h>

int atoi(const char *s) { return static_cast<int>(strtol(s, nullptr, 10)); }
