// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// <assert.h> - checks that stop the program.
//
// A failed assertion writes file, line, function and expression to stderr, which discards them
// until the program gives stderr a descriptor, and calls abort().

#include <_cdefs.h>

#undef assert
#ifdef NDEBUG
#define assert(expression) ((void)0)
#elif defined(__cplusplus)
#define assert(expression)                                                                         \
  (__builtin_expect(static_cast<bool>(expression), 1)                                              \
       ? (void)0                                                                                   \
       : __assert(__PRETTY_FUNCTION__, __FILE__, __LINE__, #expression))
#else
#define assert(expression)                                                                         \
  (__builtin_expect(!(expression), 0) ? __assert(__func__, __FILE__, __LINE__, #expression)        \
                                      : (void)0)
#endif

// The header may be included again with another NDEBUG; what follows is wanted once.
#ifndef _ASSERT_H_
#define _ASSERT_H_

#if !defined(__cplusplus) && __STDC_VERSION__ < 202311L
#define static_assert _Static_assert
#endif

__BEGIN_DECLS
_Noreturn void __assert(const char *, const char *, int, const char *);
__END_DECLS

#endif
