// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// <execinfo.h> - back traces.
//
// The addresses come from the unwind tables of programs in C++; a program in C gets none. As
// executables carry no names that the program could read, the symbols are addresses in text.

#ifndef _EXECINFO_H_
#define _EXECINFO_H_

#include <_types.h>

__BEGIN_DECLS
__size_t backtrace(void **, __size_t);
char **backtrace_symbols(void *const *, __size_t);
void backtrace_symbols_fd(void *const *, __size_t, int);
__END_DECLS

#endif
