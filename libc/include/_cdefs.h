// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Macros that the other headers are written with. Programs don't include this file.

#ifndef __CDEFS_H_
#define __CDEFS_H_

#ifdef __cplusplus
#define __BEGIN_DECLS extern "C" {
#define __END_DECLS }
#else
#define __BEGIN_DECLS
#define __END_DECLS
#endif

// A function that POSIX has and CloudABI can't have, because it reaches for something that the
// program was never given. The call doesn't compile, and the sentence says what to use instead.
#define _CLOUDLIBC_UNAVAILABLE(sentence) __attribute__((__unavailable__(sentence)))

// A function that trusts its caller to know the size of the target. It exists for sources that say
// they can't be changed; everywhere else its declaration names the function that checks.
#ifdef _CLOUDLIBC_UNSAFE_STRING_FUNCTIONS
#define _CLOUDLIBC_UNSAFE(sentence)
#else
#define _CLOUDLIBC_UNSAFE(sentence) _CLOUDLIBC_UNAVAILABLE(sentence)
#endif

#define __dead __attribute__((__noreturn__))
#define __malloc_like __attribute__((__malloc__))
#define __pure __attribute__((__pure__))
#define __hidden __attribute__((__visibility__("hidden")))
#define __printflike(format, first) __attribute__((__format__(__printf__, format, first)))
#define __scanflike(format, first) __attribute__((__format__(__scanf__, format, first)))
#define __strftimelike(format) __attribute__((__format__(__strftime__, format, 0)))

// C++ has no `restrict`, but clang has `__restrict` in both languages; these headers use that one.

// A thread-local variable that a header may declare in both languages. In C++ `thread_local` would
// make each access call a function that might initialise it; `__thread` promises there is none.
#define _CLOUDLIBC_THREAD_LOCAL __thread

// Where an array parameter is meant to have at least n elements (C only).
#ifdef __cplusplus
#define __min_size(n) n
#else
#define __min_size(n) static(n)
#endif

// A function that means something else in C23, where "0b" begins a number as "0x" does: strtol(),
// %i of scanf() and their relatives. C17 forbids that, so there are two of each, and a program in
// C23 gets the other one under the same name. _CLOUDLIBC_C23_MEANING is for the library's own
// sources.
#if defined(_CLOUDLIBC_C23_MEANING) || (defined(__STDC_VERSION__) && __STDC_VERSION__ > 201710L)
#define _CLOUDLIBC_C23(name) __asm__("__c23_" #name)
#else
#define _CLOUDLIBC_C23(name)
#endif

// The number of elements in an array.
#define __arraycount(array) (sizeof(array) / sizeof((array)[0]))

#endif
