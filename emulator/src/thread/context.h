// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What the emulator knows about a thread. On x86 the thread's segment begins at its Context for the
// whole life of the thread: the first word is the one that the program reads and replaces (the
// address of its TCB), the second leads the emulator to the rest. On ARM and RISC-V the thread
// pointer tells where the TCB itself is, at first the one in the Context, and the way goes through
// the word `parent` of whatever TCB the program has put in its place.
#pragma once

#include <stddef.h>
#include <stdint.h>

#include "cloudabi_types.h"
#include "support/result.h"
#include "thread/process.h"
#include "thread/timed_wait.h"
#include "thread_pointer.h"  // arch/<arch>

namespace cloudabi {

class Context {
 public:
  static Context &current();

  // Takes one from a thread that has ended, or memory for a new one.
  static Result<Context *> create();
  // Gives back one whose thread never came to be.
  void abandon() { __atomic_store_n(&kernel_tid_, 0, __ATOMIC_RELEASE); }
  // In the child of a fork: nobody but the calling thread exists any more.
  void become_only_one();

  DescriptorTable &descriptors() { return g_process.descriptors; }

  // The thread's ID as programs know it.
  cloudabi_tid_t tid() const { return tid_; }
  // Makes this the context of the process's first thread.
  cloudabi_tid_t begin_first(cloudabi_tid_t tid);
  // Draws a new random one.
  Result<cloudabi_tid_t> renew_tid();

  // Where the kernel writes Linux's thread ID, and zero when the thread has ended.
  uint32_t *kernel_tid() { return &kernel_tid_; }
  // For who looks at all threads, also those that have ended.
  static Context *newest();
  Context *older() { return next_; }
  TimedWait &timed_wait() { return timed_wait_; }

  // What the thread pointer is before the program replaces it.
  void *thread_pointer() { return arch::thread_pointer(&tcb_, this); }

  // Memory for paths, which guests' stacks may be too small for. Each call that takes paths owns
  // all of it while it runs.
  static constexpr size_t kPathSize = 4096;
  static constexpr int kPathCount = 3;
  char *path_buffer(int index) { return paths_[index]; }

 private:
  void reset();

  cloudabi_tcb_t *tcb_address_;
  Context *self_;
  cloudabi_tcb_t tcb_;
  Context *next_;
  cloudabi_tid_t tid_;
  uint32_t kernel_tid_;
  TimedWait timed_wait_;
  char paths_[kPathCount][kPathSize];
};

// A number of 30 bits, not 0.
inline cloudabi_tid_t tid_from_random(uint32_t random) {
  cloudabi_tid_t tid = random & 0x3fffffff;
  return tid == 0 ? 1 : tid;
}

inline Context &Context::current() { return *static_cast<Context *>(arch::own_context()); }

}  // namespace cloudabi
