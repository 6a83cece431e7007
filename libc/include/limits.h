// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// <limits.h> - the limits of POSIX.
//
// Those of the integer types come from the compiler's header of the same name, which includes this
// one. Only limits that hold for every system that runs a program are here.
//
// Missing:
// - PATH_MAX, NAME_MAX, OPEN_MAX, ARG_MAX and other limits of the system: they would be promises
// about
//   the file systems and machines behind the descriptors. Let functions allocate instead.
// - PAGE_SIZE: ask sysconf(_SC_PAGESIZE).

#ifndef _LIBC_LIMITS_H_
#define _LIBC_LIMITS_H_

// Where this folder is searched before the compiler's, it is this header that brings in the other.
#ifndef __CLANG_LIMITS_H
#include_next <limits.h>
#endif

#define CHARCLASS_NAME_MAX 14
#define MB_LEN_MAX 4
#define NL_ARGMAX 64
#define NL_LANGMAX 14
#define NL_TEXTMAX 2048
#define PTHREAD_DESTRUCTOR_ITERATIONS 4
#define PTHREAD_STACK_MIN 2048
#define RE_DUP_MAX 255
#define SEM_VALUE_MAX __INT_MAX__

#define WORD_BIT (__SIZEOF_INT__ * 8)
#define LONG_BIT (__SIZEOF_LONG__ * 8)
#if __SIZEOF_SIZE_T__ == __SIZEOF_INT__
#define SSIZE_MAX __INT_MAX__
#else
#define SSIZE_MAX __LONG_MAX__
#endif

#define _POSIX_RE_DUP_MAX 255
#define _POSIX_THREAD_DESTRUCTOR_ITERATIONS 4

#endif
