// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Threads as the library sees them: the object behind a pthread_t, and how its memory is laid out.
//
// A thread owns two mappings. One is its stack, with the thread-local variables, the TCB and this
// object at its upper end; on it SafeStack keeps only what provably can't be overrun. The other is
// the unsafe stack, for everything else. Both have a guard page at their lower end. The first
// thread got its stack from the system, and has its thread-local variables on it.
#pragma once

#include <arch_tls.h>
#include <cloudabi_types.h>
#include <pthread.h>
#include <stddef.h>
#include <support/process.h>

extern "C" {
// The top of this thread's unsafe stack, named by compilers.
extern __thread void *__safestack_unsafe_stack_ptr;
}

struct __pthread {
  // Held for writing by the thread itself as long as it exists. The system releases it once the
  // thread doesn't use its stack any more, which is what a joiner waits for.
  cloudabi_lock_t running;
  // See pthread_detach().
  unsigned char state;

  // One of these is what the thread runs.
  void *(*start)(void *);
  int (*start_c11)(void *);
  void *argument;
  __pthread_cleanup *cleanup;  // Blocks that it is in, see pthread_cleanup_push().
  void *result;

  void *stack;  // Null for the first thread.
  size_t stack_size;
  void *unsafe_stack;
  size_t unsafe_stack_size;
  bool usual_size;  // Nobody asked for another one.
  void *tcb;
};

namespace cloudlibc {

// What may be true of a thread besides running: see pthread_detach().
enum ThreadState : unsigned char {
  kJoinable = 0,
  kDetached = 1,
  kExited = 2,  // It has begun to leave, and nobody had detached it until then.
};

// The number of threads that haven't left yet. When it reaches zero the process ends.
extern unsigned threads_running;

// This thread. Set up before any code that could ask.
extern __thread __pthread *this_thread;
extern __thread cloudabi_tid_t this_thread_id;

// The bytes that the thread-local variables and the TCB take, and the alignment they need.
size_t tls_block_size();
size_t tls_block_alignment();
// Fills such a block with the variables' initial values; returns where its TCB is.
void *tls_block_init(void *block);
// Where the variables of the thread with this TCB begin.
void *tls_variables(void *tcb);
// Makes `tcb` this thread's, keeping what the system has in the present one.
inline void tls_switch(void *tcb) {
  *static_cast<cloudabi_tcb_t *>(tcb) = *static_cast<const cloudabi_tcb_t *>(arch::tls_get());
  arch::tls_set(tcb);
}

// A stack of the given size with a guard page below it, or null.
void *stack_map(size_t size, size_t *mapped);
void stack_unmap(void *mapping, size_t mapped);

// Makes a thread that runs one of the two functions.
int thread_create(__pthread **thread, const pthread_attr_t *attributes, void *(*start)(void *),
                  int (*start_c11)(void *), void *argument);
// Waits until the thread has left, then frees its memory. Gives its result.
void *thread_reap(__pthread *thread);
[[noreturn]] void thread_leave(void *result);

}  // namespace cloudlibc
