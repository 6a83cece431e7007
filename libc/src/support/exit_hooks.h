// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What exit() does, as far as the program contains it. These functions are weak where exit() refers
// to them: a program that registers no handlers and has no streams doesn't contain their code.
#pragma once

extern "C" {
int __cxa_atexit(void (*)(void *), void *, void *);
// Writes out what streams still hold. Defined with the streams.
[[gnu::weak]] void __stdio_exit();
}

namespace cloudlibc {

[[gnu::weak]] void run_thread_exit_handlers();
[[gnu::weak]] void run_exit_handlers();

}  // namespace cloudlibc
