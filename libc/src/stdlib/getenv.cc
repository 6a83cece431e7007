// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// A variable of the environment. There is no environment, so nothing is ever found; programs that
// ask for optional settings get their defaults.

#include <stdlib.h>

char *getenv(const char *) { return nullptr; }
