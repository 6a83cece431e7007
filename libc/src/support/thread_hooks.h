// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What happens when a thread ends, as far as the program contains it: weak, so that threads alone
// bring neither keys nor an allocator into a program.
#pragma once

// Gives this thread's part of the heap back.
extern "C" [[gnu::weak]] void __malloc_thread_exit();

namespace cloudlibc {

// Destructors of C++ objects of this thread. exit() runs them as well.
[[gnu::weak]] void run_thread_exit_handlers();
// Destructors of pthread_key_create().
[[gnu::weak]] void run_key_destructors();
}  // namespace cloudlibc
