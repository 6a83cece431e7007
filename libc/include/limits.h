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
//   about the file systems and machines behind the descriptors. Let functions allocate instead.
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
#define PTHREAD_KEYS_MAX 1024
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

// The least that the limit of each name may be anywhere, from POSIX.
#define _POSIX_AIO_LISTIO_MAX 2
#define _POSIX_AIO_MAX 1
#define _POSIX_ARG_MAX 4096
#define _POSIX_CHILD_MAX 25
#define _POSIX_DELAYTIMER_MAX 32
#define _POSIX_HOST_NAME_MAX 255
#define _POSIX_LINK_MAX 8
#define _POSIX_LOGIN_NAME_MAX 9
#define _POSIX_MAX_CANON 255
#define _POSIX_MAX_INPUT 255
#define _POSIX_MQ_OPEN_MAX 8
#define _POSIX_MQ_PRIO_MAX 32
#define _POSIX_NAME_MAX 14
#define _POSIX_NGROUPS_MAX 8
#define _POSIX_OPEN_MAX 20
#define _POSIX_PATH_MAX 256
#define _POSIX_PIPE_BUF 512
#define _POSIX_RE_DUP_MAX 255
#define _POSIX_RTSIG_MAX 8
#define _POSIX_SEM_NSEMS_MAX 256
#define _POSIX_SEM_VALUE_MAX 32767
#define _POSIX_SIGQUEUE_MAX 32
#define _POSIX_SSIZE_MAX 32767
#define _POSIX_STREAM_MAX 8
#define _POSIX_SYMLINK_MAX 255
#define _POSIX_SYMLOOP_MAX 8
#define _POSIX_THREAD_DESTRUCTOR_ITERATIONS 4
#define _POSIX_THREAD_KEYS_MAX 128
#define _POSIX_THREAD_THREADS_MAX 64
#define _POSIX_TIMER_MAX 32
#define _POSIX_TTY_NAME_MAX 9
#define _POSIX_TZNAME_MAX 6
#define _POSIX2_BC_BASE_MAX 99
#define _POSIX2_BC_DIM_MAX 2048
#define _POSIX2_BC_SCALE_MAX 99
#define _POSIX2_BC_STRING_MAX 1000
#define _POSIX2_CHARCLASS_NAME_MAX 14
#define _POSIX2_COLL_WEIGHTS_MAX 2
#define _POSIX2_EXPR_NEST_MAX 32
#define _POSIX2_LINE_MAX 2048
#define _POSIX2_RE_DUP_MAX 255
#define _XOPEN_IOV_MAX 16
#define _XOPEN_NAME_MAX 255
#define _XOPEN_PATH_MAX 1024
// And the most that the resolution of a clock may be, in nanoseconds.
#define _POSIX_CLOCKRES_MIN 20000000

#endif
