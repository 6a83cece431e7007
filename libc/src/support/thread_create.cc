// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The life of a thread. SafeStack is off here: these functions set up and leave the stacks.

#pragma clang attribute push(__attribute__((no_sanitize("safe-stack"), no_stack_protector)),       \
                             apply_to = function)

#include <cloudabi_syscalls.h>
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <support/lock.h>
#include <support/thread.h>
#include <support/thread_hooks.h>

namespace cloudlibc {
namespace {

// System calls run on the program's stack, and use less than this.
constexpr size_t kReserve = 32 << 10;
constexpr size_t kDefaultStack = 1 << 20;

uintptr_t round_down(uintptr_t value, uintptr_t alignment) { return value & ~(alignment - 1); }

// Ordinary code, with thread-local variables of its own.
[[gnu::noinline, noreturn]] void run(__pthread *thread, cloudabi_tid_t tid) {
  this_thread = thread;
  this_thread_id = tid;
  __safestack_unsafe_stack_ptr =
      static_cast<char *>(thread->unsafe_stack) + thread->unsafe_stack_size;
  // Until now the word said that somebody holds it; a joiner may sleep on it already.
  __atomic_fetch_or(&thread->running, tid, __ATOMIC_RELAXED);
  if (thread->start != nullptr)
    thread_leave(thread->start(thread->argument));
  int result = thread->start_c11(thread->argument);
  thread_leave(reinterpret_cast<void *>(static_cast<intptr_t>(result)));
}

void entry(cloudabi_tid_t tid, void *argument) {
  auto *thread = static_cast<__pthread *>(argument);
  tls_switch(thread->tcb);
  run(thread, tid);
}

// A detached thread can't free the stack that it runs on. The next one that leaves does it.
__pthread *last_detached;

// Stacks of threads that have left, for the next ones: mapping a pair of them, with its guard
// pages, and touching it takes as long as all else of a short thread. Only those of the usual size
// are kept, so that each is as good as another. A slot is emptied and filled in one step, so that
// no lock is left behind in a child of fork().
constexpr int kKept = 8;
__pthread *kept[kKept];

__pthread *take_kept() {
  for (__pthread *&slot : kept)
    if (__atomic_load_n(&slot, __ATOMIC_RELAXED) != nullptr)
      if (__pthread *thread = __atomic_exchange_n(&slot, nullptr, __ATOMIC_ACQUIRE))
        return thread;
  return nullptr;
}

bool keep(__pthread *thread) {
  for (__pthread *&slot : kept) {
    __pthread *empty = nullptr;
    if (__atomic_load_n(&slot, __ATOMIC_RELAXED) == nullptr &&
        __atomic_compare_exchange_n(&slot, &empty, thread, false, __ATOMIC_RELEASE,
                                    __ATOMIC_RELAXED))
      return true;
  }
  return false;
}

// The two stacks of a thread.
struct Stacks {
  void *mapping;
  size_t mapped;
  void *unsafe;
  size_t unsafe_mapped;
};

bool map_stacks(size_t size, size_t above, Stacks *stacks) {
  if (size == kDefaultStack) {
    if (const __pthread *old = take_kept()) {
      *stacks = {old->stack, old->stack_size, old->unsafe_stack, old->unsafe_stack_size};
      return true;
    }
  }
  stacks->mapping = stack_map(size + kReserve + above, &stacks->mapped);
  if (stacks->mapping == nullptr)
    return false;
  stacks->unsafe = stack_map(size, &stacks->unsafe_mapped);
  if (stacks->unsafe == nullptr) {
    stack_unmap(stacks->mapping, stacks->mapped);
    return false;
  }
  return true;
}

// The thread's object lies on one of them.
void free_stacks(__pthread *thread) {
  void *unsafe = thread->unsafe_stack;
  const size_t unsafe_size = thread->unsafe_stack_size;
  if (thread->stack != nullptr) {
    if (thread->usual_size && keep(thread))
      return;
    stack_unmap(thread->stack, thread->stack_size);
  }
  stack_unmap(unsafe, unsafe_size);
}

}  // namespace

int thread_create(__pthread **result, const pthread_attr_t *attributes, void *(*start)(void *),
                  int (*start_c11)(void *), void *argument) {
  size_t size = attributes == nullptr ? kDefaultStack : attributes->__stacksize;
  // Above the stack: thread-local variables and the thread's object.
  size_t block_size = tls_block_size(), alignment = tls_block_alignment();
  Stacks stacks;
  if (!map_stacks(size, block_size + alignment + sizeof(__pthread), &stacks))
    return EAGAIN;

  uintptr_t bottom = reinterpret_cast<uintptr_t>(stacks.mapping);
  uintptr_t object = round_down(bottom + stacks.mapped - sizeof(__pthread), alignof(max_align_t));
  uintptr_t block = round_down(object - block_size, alignment);

  auto *thread = reinterpret_cast<__pthread *>(object);
  *thread = {};
  thread->running = CLOUDABI_LOCK_WRLOCKED;
  thread->state = attributes != nullptr && attributes->__detachstate == PTHREAD_CREATE_DETACHED
                      ? kDetached
                      : kJoinable;
  thread->start = start;
  thread->start_c11 = start_c11;
  thread->argument = argument;
  thread->stack = stacks.mapping;
  thread->stack_size = stacks.mapped;
  thread->unsafe_stack = stacks.unsafe;
  thread->unsafe_stack_size = stacks.unsafe_mapped;
  thread->usual_size = size == kDefaultStack;
  thread->tcb = tls_block_init(reinterpret_cast<void *>(block));
  // Written before it starts: a detached thread may be gone by the time that the call returns.
  *result = thread;
  __atomic_fetch_add(&threads_running, 1, __ATOMIC_RELAXED);

  cloudabi_threadattr_t attr = {};
  attr.entry_point = entry;
  attr.stack = reinterpret_cast<void *>(bottom + process.page_size);
  attr.stack_len = block - (bottom + process.page_size);
  attr.argument = thread;
  cloudabi_tid_t tid;
  if (cloudabi_errno_t error = cloudabi_sys_thread_create(&attr, &tid)) {
    __atomic_fetch_sub(&threads_running, 1, __ATOMIC_RELAXED);
    free_stacks(thread);
    return error;
  }
  return 0;
}

void *thread_reap(__pthread *thread) {
  lock_read(&thread->running, CLOUDABI_SCOPE_PRIVATE);
  void *result = thread->result;
  free_stacks(thread);
  return result;
}

void thread_leave(void *result) {
  __pthread *thread = this_thread;
  while (__pthread_cleanup *cleanup = thread->cleanup) {
    thread->cleanup = cleanup->__outer;
    cleanup->__routine(cleanup->__argument);
  }
  if (run_thread_exit_handlers != nullptr)
    run_thread_exit_handlers();
  if (run_key_destructors != nullptr)
    run_key_destructors();

  thread->result = result;
  if (__atomic_sub_fetch(&threads_running, 1, __ATOMIC_ACQ_REL) == 0)
    exit(EXIT_SUCCESS);
  if (__malloc_thread_exit != nullptr)
    __malloc_thread_exit();

  unsigned char joinable = kJoinable;
  if (!__atomic_compare_exchange_n(&thread->state, &joinable, kExited, false, __ATOMIC_ACQ_REL,
                                   __ATOMIC_ACQUIRE)) {
    // Detached. Whoever comes next waits for this thread to be off its stack.
    if (__pthread *before = __atomic_exchange_n(&last_detached, thread, __ATOMIC_ACQ_REL))
      thread_reap(before);
  }
  cloudabi_sys_thread_exit(&thread->running, CLOUDABI_SCOPE_PRIVATE);
  __builtin_unreachable();
}

}  // namespace cloudlibc

#pragma clang attribute pop
