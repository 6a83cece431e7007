// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Functions to be called around the copying of the process, which happens in program_spawn().

#include <errno.h>
#include <pthread.h>
#include <stddef.h>
#include <support/fork.h>
#include <support/lock.h>

using namespace cloudlibc;

namespace {

struct Handlers {
  void (*prepare)();
  void (*parent)();
  void (*child)();
};
constexpr size_t kMaximum = 32;
Handlers handlers[kMaximum];
size_t count;
constinit Lock handlers_lock;

}  // namespace

int pthread_atfork(void (*prepare)(), void (*parent)(), void (*child)()) {
  Guard guard(handlers_lock);
  if (count == kMaximum)
    return ENOMEM;
  handlers[count++] = {prepare, parent, child};
  return 0;
}

void cloudlibc::run_fork_handlers(ForkStage stage) {
  // What was registered last comes first before the fork and last after it.
  for (size_t i = 0; i < count; ++i) {
    const Handlers &h = handlers[stage == ForkStage::kPrepare ? count - 1 - i : i];
    void (*handler)() = stage == ForkStage::kPrepare  ? h.prepare
                        : stage == ForkStage::kParent ? h.parent
                                                      : h.child;
    if (handler != nullptr)
      handler();
  }
}
