// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What compilers call to have the destructor of a thread-local object called when its thread ends.
// The C++ library's __cxa_thread_atexit() hands its calls on to here.

#include <stdlib.h>
#include <support/thread_hooks.h>

namespace {

struct Destructor {
  void (*function)(void *);
  void *object;
  Destructor *next;
};
__thread Destructor *destructors;

}  // namespace

extern "C" int __cxa_thread_atexit_impl(void (*function)(void *), void *object, void *) {
  auto *destructor = static_cast<Destructor *>(malloc(sizeof(Destructor)));
  if (destructor == nullptr)
    return -1;
  *destructor = {function, object, destructors};
  destructors = destructor;
  return 0;
}

// A destructor may use, and so construct, other objects: these join the list.
void cloudlibc::run_thread_exit_handlers() {
  while (Destructor *destructor = destructors) {
    destructors = destructor->next;
    destructor->function(destructor->object);
    free(destructor);
  }
}
