// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// <sys/types.h> - the types that the system's functions use.
//
// Left out: types for users, groups, processes and keys (uid_t, gid_t, pid_t, id_t, key_t): a
// program can't name any of these.

#ifndef _SYS_TYPES_H_
#define _SYS_TYPES_H_

#include <_types.h>

typedef __clock_t clock_t;
typedef __clockid_t clockid_t;
typedef __dev_t dev_t;
typedef __ino_t ino_t;
typedef __mode_t mode_t;
typedef __nlink_t nlink_t;
typedef __off_t off_t;
typedef __pthread_attr_t pthread_attr_t;
typedef __pthread_barrier_t pthread_barrier_t;
typedef __pthread_barrierattr_t pthread_barrierattr_t;
typedef __pthread_cond_t pthread_cond_t;
typedef __pthread_condattr_t pthread_condattr_t;
typedef __pthread_key_t pthread_key_t;
typedef __pthread_lock_t pthread_mutex_t;
typedef __pthread_mutexattr_t pthread_mutexattr_t;
typedef __pthread_once_t pthread_once_t;
typedef __pthread_lock_t pthread_rwlock_t;
typedef __pthread_rwlockattr_t pthread_rwlockattr_t;
typedef __pthread_spinlock_t pthread_spinlock_t;
typedef __pthread_t pthread_t;
typedef __size_t size_t;
typedef __ssize_t ssize_t;
typedef __suseconds_t suseconds_t;
typedef __time_t time_t;
typedef __useconds_t useconds_t;

#endif
