// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The memory of a thread: its thread-local variables and its stacks. The first half runs before
// there are thread-local variables, hence without SafeStack.

#pragma clang attribute push(__attribute__((no_sanitize("safe-stack"), no_stack_protector)),       \
                             apply_to = function)

#include <cloudabi_syscalls.h>
#include <support/thread.h>

extern "C" {
__thread void *__safestack_unsafe_stack_ptr;
}

namespace cloudlibc {

__thread __pthread *this_thread;
__thread cloudabi_tid_t this_thread_id;
unsigned threads_running = 1;

namespace {

// The TCB is a word that belongs to the system and one that is reserved.
constexpr size_t kTcbSize = 2 * sizeof(void *);
constexpr size_t kMinimumAlignment = 16;

// The padding that the linker reckons with when it computes the variables' offsets: below the TCB
// they end so that their first address is congruent to the one it gave them; above likewise.
size_t padding() {
  size_t mask = process.tls_alignment == 0 ? 0 : process.tls_alignment - 1;
  if constexpr (arch::kTlsLayout == arch::TlsLayout::kBelow)
    return (0 - process.tls_address - process.tls_size) & mask;
  else if constexpr (arch::kTlsLayout == arch::TlsLayout::kAbove)
    return (process.tls_address - kTcbSize) & mask;
  else
    return process.tls_address & mask;
}

// Where in a block the TCB is.
size_t tcb_offset() {
  if constexpr (arch::kTlsLayout == arch::TlsLayout::kBelow)
    return round_up(process.tls_size + padding(), tls_block_alignment());
  else if constexpr (arch::kTlsLayout == arch::TlsLayout::kAbove)
    return 0;
  else
    return round_up(kTcbSize, tls_block_alignment()) - kTcbSize;
}

}  // namespace

size_t tls_block_alignment() {
  return process.tls_alignment < kMinimumAlignment ? kMinimumAlignment : process.tls_alignment;
}

size_t tls_block_size() {
  if constexpr (arch::kTlsLayout == arch::TlsLayout::kBelow)
    return tcb_offset() + round_up(kTcbSize, kMinimumAlignment);
  else
    return round_up(tcb_offset() + kTcbSize + padding() + process.tls_size, tls_block_alignment());
}

void *tls_variables(void *tcb) {
  if constexpr (arch::kTlsLayout == arch::TlsLayout::kBelow)
    return static_cast<char *>(tcb) - padding() - process.tls_size;
  else
    return static_cast<char *>(tcb) + kTcbSize + padding();
}

void *tls_block_init(void *block) {
  char *tcb = static_cast<char *>(block) + tcb_offset();
  char *variables = static_cast<char *>(tls_variables(tcb));
  for (size_t i = 0; i < kTcbSize; ++i)
    tcb[i] = 0;
  for (size_t i = 0; i < process.tls_image_size; ++i)
    variables[i] = static_cast<const char *>(process.tls_image)[i];
  for (size_t i = process.tls_image_size; i < process.tls_size; ++i)
    variables[i] = 0;
  return tcb;
}

void *stack_map(size_t size, size_t *mapped) {
  size = round_to_pages(size) + process.page_size;
  void *mapping;
  if (cloudabi_sys_mem_map(nullptr, size, CLOUDABI_PROT_READ | CLOUDABI_PROT_WRITE,
                           CLOUDABI_MAP_ANON | CLOUDABI_MAP_PRIVATE, CLOUDABI_MAP_ANON_FD, 0,
                           &mapping) != 0)
    return nullptr;
  cloudabi_sys_mem_protect(mapping, process.page_size, 0);
  *mapped = size;
  return mapping;
}

void stack_unmap(void *mapping, size_t mapped) { cloudabi_sys_mem_unmap(mapping, mapped); }

}  // namespace cloudlibc

#pragma clang attribute pop
