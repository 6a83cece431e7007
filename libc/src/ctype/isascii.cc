// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <ctype.h>

int isascii(int c) { return static_cast<unsigned>(c) < 0x80; }
