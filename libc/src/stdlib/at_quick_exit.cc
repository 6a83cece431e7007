// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Has a function called by quick_exit().

#include <stdlib.h>
#include <support/exit_list.h>
#include <support/quick_exit.h>

using namespace cloudlibc;

static constinit ExitList handlers;

int at_quick_exit(void (*function)()) {
  return handlers.add([](void *f) { reinterpret_cast<void (*)()>(f)(); },
                      reinterpret_cast<void *>(function))
             ? 0
             : -1;
}

void cloudlibc::run_quick_exit_handlers() { handlers.run(); }
