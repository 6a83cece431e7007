// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Ends the program in order: objects of this thread, handlers and static objects in reverse order,
// destructors in sections, streams.

#include <stdlib.h>
#include <support/exit_hooks.h>

extern "C" {
using Function = void (*)();

// See run_program.cc.
extern const Function __fini_array_start[] __hidden, __fini_array_end[] __hidden;
[[gnu::weak]] extern const Function __DTOR_LIST__[] __hidden, __DTOR_END__[] __hidden;
}

void exit(int status) {
  using namespace cloudlibc;
  if (run_thread_exit_handlers != nullptr)
    run_thread_exit_handlers();
  if (run_exit_handlers != nullptr)
    run_exit_handlers();
  for (const Function *f = __fini_array_end; f != __fini_array_start;)
    (*--f)();
  if (__DTOR_END__ != nullptr)
    for (const Function *f = __DTOR_LIST__ + 1; f != __DTOR_END__; ++f)
      (*f)();
  if (__stdio_exit != nullptr)
    __stdio_exit();
  _Exit(status);
}
