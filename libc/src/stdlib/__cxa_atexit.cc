// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What compilers call to have the destructor of a static object called, and what atexit() is built
// on. There is only one module, so the third argument says nothing.

#include <support/exit_hooks.h>
#include <support/exit_list.h>

using namespace cloudlibc;

static constinit ExitList handlers;

extern "C" int __cxa_atexit(void (*function)(void *), void *argument, void *) {
  return handlers.add(function, argument) ? 0 : -1;
}

void cloudlibc::run_exit_handlers() { handlers.run(); }
