// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// <semaphore.h> - counting semaphores in memory of the program's own.
//
// They may lie in memory that processes share. Semaphores with names are left out (sem_open(),
// ...): names of that kind belong to everybody.

#ifndef _SEMAPHORE_H_
#define _SEMAPHORE_H_

#include <_types.h>

#include <_struct_timespec.h>

typedef struct {
  __pthread_lock_t __lock;
  __pthread_cond_t __posted;
  unsigned int __value;    // How many may still pass; the upper bit says that the lock guards it.
  unsigned int __waiters;  // Threads that found it at 0 and sleep, or are about to.
} sem_t;

#define SEM_VALUE_MAX 0x7fffffff

__BEGIN_DECLS
int sem_destroy(sem_t *);
int sem_getvalue(sem_t *__restrict, int *__restrict);
int sem_init(sem_t *, int, unsigned int);
int sem_post(sem_t *);
int sem_timedwait(sem_t *__restrict, const struct timespec *__restrict);
int sem_trywait(sem_t *);
int sem_wait(sem_t *);

int sem_close(sem_t *) _CLOUDLIBC_UNAVAILABLE("semaphores have no names; use sem_destroy()");
sem_t *sem_open(const char *, int, ...)
    _CLOUDLIBC_UNAVAILABLE("semaphores have no names; put one into shared memory with sem_init()");
int sem_unlink(const char *) _CLOUDLIBC_UNAVAILABLE("semaphores have no names; use sem_destroy()");
__END_DECLS

#endif
