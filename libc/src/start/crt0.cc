// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// crt0.o: the entry point. The system calls it as a C function with the address of the auxiliary
// vector, on a stack that is aligned as at any function's entry, so that no assembly is needed.
// Everything else lies in libc.a.

#include <cloudabi_types.h>

extern "C" [[noreturn]] void __libc_start(const cloudabi_auxv_t *auxv);

extern "C" [[noreturn]] void _start(const cloudabi_auxv_t *auxv) { __libc_start(auxv); }
