// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Has a function called when the program ends.

#include <stdlib.h>
#include <support/exit_hooks.h>

int atexit(void (*function)()) {
  // The function takes no argument; that it is passed one doesn't matter in any of the calling
  // conventions, but to call it through a pointer of its own type is right in all languages.
  return __cxa_atexit([](void *f) { reinterpret_cast<void (*)()>(f)(); },
                      reinterpret_cast<void *>(function), nullptr);
}
