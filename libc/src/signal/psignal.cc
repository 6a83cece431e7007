// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// psignal_l() in the C locale.

#include <locale.h>
#include <signal.h>

void psignal(int signal, const char *message) { psignal_l(signal, message, LC_C_LOCALE); }
