// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <string.h>

char *strrchr(const char *s, int c) { return static_cast<char *>(memrchr(s, c, strlen(s) + 1)); }
