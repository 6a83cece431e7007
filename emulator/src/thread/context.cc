// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Contexts are never unmapped: those of threads that have ended are found by the zero that the
// kernel leaves in kernel_tid (CLONE_CHILD_CLEARTID), and used again.
#include "thread/context.h"

#include "kernel/calls.h"

namespace cloudabi {

Process g_process;

namespace {

// All contexts there are; only grows.
Context *g_contexts = nullptr;

// What a context holds in kernel_tid before the kernel knows its thread.
constexpr uint32_t kTaken = 0xffffffff;

}  // namespace

Context *Context::newest() { return __atomic_load_n(&g_contexts, __ATOMIC_ACQUIRE); }

void Context::reset() {
  self_ = this;
  tcb_.parent = this;
  tcb_address_ = &tcb_;
}

Result<Context *> Context::create() {
  for (Context *context = newest(); context != nullptr; context = context->next_) {
    uint32_t ended = 0;
    if (__atomic_compare_exchange_n(&context->kernel_tid_, &ended, kTaken, false, __ATOMIC_ACQUIRE,
                                    __ATOMIC_RELAXED)) {
      context->reset();
      return context;
    }
  }
  auto *context = static_cast<Context *>(
      TRY(kernel::mmap(nullptr, sizeof(Context), kernel::kProtRead | kernel::kProtWrite,
                       kernel::kMapPrivate | kernel::kMapAnonymous)));
  context->kernel_tid_ = kTaken;
  context->reset();
  context->next_ = __atomic_load_n(&g_contexts, __ATOMIC_RELAXED);
  while (!__atomic_compare_exchange_n(&g_contexts, &context->next_, context, true, __ATOMIC_RELEASE,
                                      __ATOMIC_RELAXED)) {
  }
  return context;
}

void Context::become_only_one() {
  for (Context *context = g_contexts; context != nullptr; context = context->next_)
    if (context != this) {
      context->kernel_tid_ = 0;
      context->timed_wait_.forget();
    }
  TimedWait::forget_all();
}

cloudabi_tid_t Context::begin_first(cloudabi_tid_t tid) {
  tid_ = tid;
  // The kernel clears the word when this thread ends before others do.
  kernel_tid_ = static_cast<uint32_t>(kernel::raw(kernel::kSetTidAddress, &kernel_tid_));
  return tid;
}

Result<cloudabi_tid_t> Context::renew_tid() {
  uint32_t random;
  TRY(kernel::random_bytes(&random, sizeof(random)));
  tid_ = tid_from_random(random);
  return tid_;
}

}  // namespace cloudabi
