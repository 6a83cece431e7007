// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What the C library asks of its own start-up code and of the emulator, here from Linux: memory,
// and the second stack that SafeStack puts arrays on. System calls that are left fail with ENOSYS.

#include <cstdlib>

extern "C" {
__thread char *cl___safestack_unsafe_stack_ptr;

[[noreturn]] void cl_abort() { abort(); }
[[noreturn]] void cl__Exit(int status) { _Exit(status); }

void *cl_malloc(size_t size) { return malloc(size); }
void *cl_calloc(size_t count, size_t size) { return calloc(count, size); }
void *cl_realloc(void *memory, size_t size) { return realloc(memory, size); }
void *cl_reallocarray(void *memory, size_t count, size_t size) {
  return reallocarray(memory, count, size);
}
void cl_free(void *memory) { free(memory); }
}

// Runs before everything, libFuzzer's main() included.
[[gnu::constructor(101)]] static void make_unsafe_stack() {
  constexpr size_t kSize = 4 << 20;
  // The pointer that is used is beyond the end: a leak, to who looks for pointers to memory.
  static void *memory;
  memory = malloc(kSize);
  cl___safestack_unsafe_stack_ptr = static_cast<char *>(memory) + kSize;
}
