// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Every type that more than one header gives out, under a reserved name. A public header includes
// this file and then names exactly what POSIX wants of it: `typedef __time_t time_t;`. So including
// one header never brings in the names of another. Programs don't include this file.

#ifndef __TYPES_H_
#define __TYPES_H_

#include <_cdefs.h>

// Integers of fixed width, as the compiler knows them.
typedef __INT8_TYPE__ __int8_t;
typedef __INT16_TYPE__ __int16_t;
typedef __INT32_TYPE__ __int32_t;
typedef __INT64_TYPE__ __int64_t;
typedef __UINT8_TYPE__ __uint8_t;
typedef __UINT16_TYPE__ __uint16_t;
typedef __UINT32_TYPE__ __uint32_t;
typedef __UINT64_TYPE__ __uint64_t;
typedef __INTMAX_TYPE__ __intmax_t;
typedef __UINTMAX_TYPE__ __uintmax_t;
typedef __INTPTR_TYPE__ __intptr_t;
typedef __UINTPTR_TYPE__ __uintptr_t;
typedef __SIZE_TYPE__ __size_t;
typedef __PTRDIFF_TYPE__ __ssize_t;
typedef __PTRDIFF_TYPE__ __ptrdiff_t;

// Characters. In C++ these are keywords, __char16_t and __char32_t among them.
typedef __WCHAR_TYPE__ __wchar_t;
typedef __WINT_TYPE__ __wint_t;
#ifdef __cplusplus
#define _CLOUDLIBC_WCHAR_T wchar_t
#else
typedef __CHAR16_TYPE__ __char16_t;
typedef __CHAR32_TYPE__ __char32_t;
#define _CLOUDLIBC_WCHAR_T __wchar_t
#endif

typedef __builtin_va_list __va_list;

// Files. Widths are those of the ABI's filestat, on 32-bit targets too.
typedef __uint64_t __dev_t;
typedef __uint64_t __ino_t;
typedef __uint32_t __mode_t;
typedef __uint32_t __nlink_t;
typedef __int64_t __off_t;
typedef __uint8_t __filetype_t;
typedef __int64_t __blkcnt_t;
typedef long __blksize_t;

// Time. clock_t counts nanoseconds. A clock is the address of an object, not a number, so that
// a number which belongs to another system's clock doesn't compile.
typedef __int64_t __time_t;
typedef __int64_t __clock_t;
typedef long __suseconds_t;
typedef unsigned long __useconds_t;
struct __clockid;
typedef const struct __clockid *__clockid_t;

// Sockets.
typedef __uint8_t __sa_family_t;
typedef __size_t __socklen_t;
typedef __uint32_t __in_addr_t;
typedef __uint16_t __in_port_t;

// Locales, streams, conversion state.
struct __locale;
typedef struct __locale *__locale_t;
struct _FILE;
typedef struct _FILE __FILE;
typedef int __nl_item;
struct __wctrans;
typedef const struct __wctrans *__wctrans_t;
typedef unsigned int __wctype_t;

// The state of a conversion between multibyte and wide characters; all zero at the start.
typedef struct {
  __uint32_t __value;      // The bits of the character so far.
  __uint32_t __minimum;    // A smaller result is an overlong encoding.
  __uint16_t __surrogate;  // The second half of a pair that mbrtoc16() or c16rtomb() owes.
  __uint8_t __remaining;   // How many more bytes the character has.
  __uint8_t __seen;        // How many bytes of it were seen.
} __mbstate_t;

// Threads. What they hold is the library's business; only sizes and initialisers are public.

struct __pthread;
typedef struct __pthread *__pthread_t;
typedef unsigned int __pthread_key_t;

typedef struct {
  __size_t __stacksize;
  int __detachstate;
} __pthread_attr_t;

// Mutexes and read-write locks are one and the same kind of object here: a lock word of the ABI,
// which can be held for reading by several threads or for writing by one.
typedef struct {
  __uint32_t __word;
  __uint32_t __depth;  // How often its owner has locked a recursive lock again.
  __uint8_t __scope;   // Whether other processes may use it.
  __uint8_t __kind;    // Mutex or read-write lock, and which type of mutex.
  __uint16_t __reserved;
} __pthread_lock_t;

typedef struct {
  int __pshared;
  int __type;
} __pthread_mutexattr_t;

typedef struct {
  int __pshared;
} __pthread_rwlockattr_t;

typedef struct {
  __uint32_t __word;
  __uint32_t __clock;
  __uint8_t __scope;
  __uint8_t __reserved[3];
} __pthread_cond_t;

typedef struct {
  int __pshared;
  __uint32_t __clock;
} __pthread_condattr_t;

typedef struct {
  __pthread_lock_t __lock;
  __pthread_cond_t __turn;
  __uint32_t __count;
  __uint32_t __arrived;
  __uint32_t __round;
  __uint32_t __leaving;
} __pthread_barrier_t;

typedef struct {
  int __pshared;
} __pthread_barrierattr_t;

typedef struct {
  __uint32_t __word;
  __uint32_t __done;
} __pthread_once_t;

typedef struct {
  __uint32_t __word;
} __pthread_spinlock_t;

// Signals exist as numbers and sets of them; none is ever delivered to the program.
typedef __uint64_t __sigset_t;

// The ABI's own descriptors and thread identifiers.
typedef __uint32_t __tid_t;

#endif
