// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Writes a message and the name of a signal to the standard error stream.

#include <signal.h>
#include <stdio.h>
#include <string.h>

void psignal_l(int signal, const char *message, __locale_t locale) {
  const char *name = strsignal_l(signal, locale);
  if (message != nullptr && message[0] != 0)
    fprintf_l(stderr, locale, "%s: %s\n", message, name);
  else
    fprintf_l(stderr, locale, "%s\n", name);
}
