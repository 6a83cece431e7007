// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <locale.h>
#include <string.h>

char *strsignal(int signal) { return strsignal_l(signal, LC_GLOBAL_LOCALE); }
