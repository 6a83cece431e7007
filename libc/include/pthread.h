// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// <pthread.h> - threads, mutexes, read-write locks, condition variables, barriers, spin locks.
//
// Locks and condition variables are words that threads change with atomic operations; the system is
// called only to sleep and to wake. Those initialised with PTHREAD_PROCESS_SHARED work between
// processes that share the memory.
//
// Added: pthread_cond_timedwait_relative_np(), which sleeps for a duration, and
// pthread_mutex_lock_pair_np(), which takes two mutexes in an order that can't deadlock.
//
// Left out: cancellation, which can't be made safe; signals and masks; scheduling; stack addresses
// (two stacks belong to each thread, so the library has to lay them out); robust mutexes; priority
// ceilings; names that only debuggers see. PTHREAD_MUTEX_ERRORCHECK exists and is a normal mutex
// that reports the errors.

#ifndef _PTHREAD_H_
#define _PTHREAD_H_

#include <_types.h>
#include <sched.h>
#include <time.h>

typedef __clockid_t clockid_t;
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

#define PTHREAD_BARRIER_SERIAL_THREAD 1

#define PTHREAD_CREATE_JOINABLE 0
#define PTHREAD_CREATE_DETACHED 1

#define PTHREAD_MUTEX_NORMAL 0
#define PTHREAD_MUTEX_DEFAULT 0
#define PTHREAD_MUTEX_ERRORCHECK 1
#define PTHREAD_MUTEX_RECURSIVE 2

#define PTHREAD_MUTEX_STALLED 0
#define PTHREAD_PRIO_NONE 0
#define PTHREAD_PRIO_INHERIT 1

// The values of the ABI's scope.
#define PTHREAD_PROCESS_PRIVATE 4
#define PTHREAD_PROCESS_SHARED 8

// A clock of 0 stands for CLOCK_REALTIME here, so that the initialiser is a constant. Kinds of
// locks are in _types.h's __kind: the types of mutexes above, and 16 for a read-write lock.
#define PTHREAD_COND_INITIALIZER {0, 0, PTHREAD_PROCESS_PRIVATE, {0, 0, 0}}
#define PTHREAD_MUTEX_INITIALIZER {0, 0, PTHREAD_PROCESS_PRIVATE, PTHREAD_MUTEX_NORMAL, 0}
#define PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP                                                     \
  {0, 0, PTHREAD_PROCESS_PRIVATE, PTHREAD_MUTEX_RECURSIVE, 0}
#define PTHREAD_RWLOCK_INITIALIZER {0, 0, PTHREAD_PROCESS_PRIVATE, 16, 0}
#define PTHREAD_ONCE_INIT {0, 0}

#define PTHREAD_KEYS_MAX 1024
#define PTHREAD_DESTRUCTOR_ITERATIONS 4
#define PTHREAD_STACK_MIN 2048

__BEGIN_DECLS
int pthread_atfork(void (*)(void), void (*)(void), void (*)(void));

int pthread_attr_destroy(pthread_attr_t *);
int pthread_attr_getdetachstate(const pthread_attr_t *, int *);
int pthread_attr_getstacksize(const pthread_attr_t *__restrict, size_t *__restrict);
int pthread_attr_init(pthread_attr_t *);
int pthread_attr_setdetachstate(pthread_attr_t *, int);
int pthread_attr_setstacksize(pthread_attr_t *, size_t);

int pthread_barrier_destroy(pthread_barrier_t *);
int pthread_barrier_init(pthread_barrier_t *__restrict, const pthread_barrierattr_t *__restrict,
                         unsigned int);
int pthread_barrier_wait(pthread_barrier_t *);
int pthread_barrierattr_destroy(pthread_barrierattr_t *);
int pthread_barrierattr_getpshared(const pthread_barrierattr_t *__restrict, int *__restrict);
int pthread_barrierattr_init(pthread_barrierattr_t *);
int pthread_barrierattr_setpshared(pthread_barrierattr_t *, int);

int pthread_cond_broadcast(pthread_cond_t *);
int pthread_cond_destroy(pthread_cond_t *);
int pthread_cond_init(pthread_cond_t *__restrict, const pthread_condattr_t *__restrict);
int pthread_cond_signal(pthread_cond_t *);
int pthread_cond_timedwait(pthread_cond_t *__restrict, pthread_mutex_t *__restrict,
                           const struct timespec *__restrict);
int pthread_cond_timedwait_relative_np(pthread_cond_t *__restrict, pthread_mutex_t *__restrict,
                                       const struct timespec *__restrict);
int pthread_cond_wait(pthread_cond_t *__restrict, pthread_mutex_t *__restrict);
int pthread_condattr_destroy(pthread_condattr_t *);
int pthread_condattr_getclock(const pthread_condattr_t *__restrict, clockid_t *__restrict);
int pthread_condattr_getpshared(const pthread_condattr_t *__restrict, int *__restrict);
int pthread_condattr_init(pthread_condattr_t *);
int pthread_condattr_setclock(pthread_condattr_t *, clockid_t);
int pthread_condattr_setpshared(pthread_condattr_t *, int);

int pthread_create(pthread_t *__restrict, const pthread_attr_t *__restrict, void *(*)(void *),
                   void *__restrict);
int pthread_detach(pthread_t);
int pthread_equal(pthread_t, pthread_t);
void pthread_exit(void *) __dead;
int pthread_join(pthread_t, void **);
pthread_t pthread_self(void);

void *pthread_getspecific(pthread_key_t);
int pthread_key_create(pthread_key_t *, void (*)(void *));
int pthread_key_delete(pthread_key_t);
int pthread_setspecific(pthread_key_t, const void *);

int pthread_mutex_destroy(pthread_mutex_t *);
int pthread_mutex_init(pthread_mutex_t *__restrict, const pthread_mutexattr_t *__restrict);
int pthread_mutex_lock(pthread_mutex_t *);
int pthread_mutex_lock_pair_np(pthread_mutex_t *, pthread_mutex_t *);
int pthread_mutex_timedlock(pthread_mutex_t *__restrict, const struct timespec *__restrict);
int pthread_mutex_trylock(pthread_mutex_t *);
int pthread_mutex_unlock(pthread_mutex_t *);
int pthread_mutexattr_destroy(pthread_mutexattr_t *);
int pthread_mutexattr_getprotocol(const pthread_mutexattr_t *__restrict, int *__restrict);
int pthread_mutexattr_getpshared(const pthread_mutexattr_t *__restrict, int *__restrict);
int pthread_mutexattr_getrobust(const pthread_mutexattr_t *__restrict, int *__restrict);
int pthread_mutexattr_gettype(const pthread_mutexattr_t *__restrict, int *__restrict);
int pthread_mutexattr_init(pthread_mutexattr_t *);
int pthread_mutexattr_setprotocol(pthread_mutexattr_t *, int);
int pthread_mutexattr_setpshared(pthread_mutexattr_t *, int);
int pthread_mutexattr_setrobust(pthread_mutexattr_t *, int);
int pthread_mutexattr_settype(pthread_mutexattr_t *, int);

int pthread_once(pthread_once_t *, void (*)(void));

int pthread_rwlock_destroy(pthread_rwlock_t *);
int pthread_rwlock_init(pthread_rwlock_t *__restrict, const pthread_rwlockattr_t *__restrict);
int pthread_rwlock_rdlock(pthread_rwlock_t *);
int pthread_rwlock_timedrdlock(pthread_rwlock_t *__restrict, const struct timespec *__restrict);
int pthread_rwlock_timedwrlock(pthread_rwlock_t *__restrict, const struct timespec *__restrict);
int pthread_rwlock_tryrdlock(pthread_rwlock_t *);
int pthread_rwlock_trywrlock(pthread_rwlock_t *);
int pthread_rwlock_unlock(pthread_rwlock_t *);
int pthread_rwlock_wrlock(pthread_rwlock_t *);
int pthread_rwlockattr_destroy(pthread_rwlockattr_t *);
int pthread_rwlockattr_getpshared(const pthread_rwlockattr_t *__restrict, int *__restrict);
int pthread_rwlockattr_init(pthread_rwlockattr_t *);
int pthread_rwlockattr_setpshared(pthread_rwlockattr_t *, int);

int pthread_spin_destroy(pthread_spinlock_t *);
int pthread_spin_init(pthread_spinlock_t *, int);
int pthread_spin_lock(pthread_spinlock_t *);
int pthread_spin_trylock(pthread_spinlock_t *);
int pthread_spin_unlock(pthread_spinlock_t *);

int pthread_cancel(pthread_t) _CLOUDLIBC_UNAVAILABLE(
    "threads can't be cancelled; tell the thread to leave by a flag and a condition variable");
int pthread_kill(pthread_t, int) _CLOUDLIBC_UNAVAILABLE(
    "no signal is ever delivered to a thread; use a condition variable or a pipe");
__END_DECLS

// The two halves of a block. The routine also runs when pthread_exit() is called within it.
struct __pthread_cleanup {
  void (*__routine)(void *);
  void *__argument;
  struct __pthread_cleanup *__outer;
};
__BEGIN_DECLS
void __pthread_cleanup_enter(struct __pthread_cleanup *);
void __pthread_cleanup_leave(struct __pthread_cleanup *);

#define __NO_CANCELLATION "threads can't be cancelled; leave the call out"
#define __NO_PRIORITIES "priorities are set by whoever starts the program; leave the call out"
#define __NO_ROBUSTNESS                                                                            \
  "a mutex isn't told that its owner ended; let the owner be a thread that unlocks it"
#define __NO_STACKS                                                                                \
  "two stacks belong to each thread, and the library lays them out; leave the call out, or use "   \
  "pthread_attr_setstacksize()"
struct sched_param;
int pthread_attr_getguardsize(const pthread_attr_t *__restrict, size_t *__restrict)
    _CLOUDLIBC_UNAVAILABLE(__NO_STACKS);
int pthread_attr_getinheritsched(const pthread_attr_t *__restrict, int *__restrict)
    _CLOUDLIBC_UNAVAILABLE(__NO_PRIORITIES);
int pthread_attr_getschedparam(const pthread_attr_t *__restrict, struct sched_param *__restrict)
    _CLOUDLIBC_UNAVAILABLE(__NO_PRIORITIES);
int pthread_attr_getschedpolicy(const pthread_attr_t *__restrict, int *__restrict)
    _CLOUDLIBC_UNAVAILABLE(__NO_PRIORITIES);
int pthread_attr_getscope(const pthread_attr_t *__restrict, int *__restrict)
    _CLOUDLIBC_UNAVAILABLE(__NO_PRIORITIES);
int pthread_attr_getstack(const pthread_attr_t *__restrict, void **__restrict, size_t *__restrict)
    _CLOUDLIBC_UNAVAILABLE(__NO_STACKS);
int pthread_attr_setguardsize(pthread_attr_t *, size_t) _CLOUDLIBC_UNAVAILABLE(__NO_STACKS);
int pthread_attr_setinheritsched(pthread_attr_t *, int) _CLOUDLIBC_UNAVAILABLE(__NO_PRIORITIES);
int pthread_attr_setschedparam(pthread_attr_t *__restrict, const struct sched_param *__restrict)
    _CLOUDLIBC_UNAVAILABLE(__NO_PRIORITIES);
int pthread_attr_setschedpolicy(pthread_attr_t *, int) _CLOUDLIBC_UNAVAILABLE(__NO_PRIORITIES);
int pthread_attr_setscope(pthread_attr_t *, int) _CLOUDLIBC_UNAVAILABLE(__NO_PRIORITIES);
int pthread_attr_setstack(pthread_attr_t *, void *, size_t) _CLOUDLIBC_UNAVAILABLE(__NO_STACKS);
int pthread_getconcurrency(void) _CLOUDLIBC_UNAVAILABLE(__NO_PRIORITIES);
int pthread_getcpuclockid(pthread_t, clockid_t *) _CLOUDLIBC_UNAVAILABLE(
    "a thread measures its own time only; use CLOCK_THREAD_CPUTIME_ID in that thread");
int pthread_getschedparam(pthread_t, int *__restrict, struct sched_param *__restrict)
    _CLOUDLIBC_UNAVAILABLE(__NO_PRIORITIES);
int pthread_mutex_consistent(pthread_mutex_t *) _CLOUDLIBC_UNAVAILABLE(__NO_ROBUSTNESS);
int pthread_mutex_getprioceiling(const pthread_mutex_t *__restrict, int *__restrict)
    _CLOUDLIBC_UNAVAILABLE(__NO_PRIORITIES);
int pthread_mutex_setprioceiling(pthread_mutex_t *__restrict, int, int *__restrict)
    _CLOUDLIBC_UNAVAILABLE(__NO_PRIORITIES);
int pthread_mutexattr_getprioceiling(const pthread_mutexattr_t *__restrict, int *__restrict)
    _CLOUDLIBC_UNAVAILABLE(__NO_PRIORITIES);
int pthread_mutexattr_setprioceiling(pthread_mutexattr_t *, int)
    _CLOUDLIBC_UNAVAILABLE(__NO_PRIORITIES);
int pthread_setcancelstate(int, int *) _CLOUDLIBC_UNAVAILABLE(__NO_CANCELLATION);
int pthread_setcanceltype(int, int *) _CLOUDLIBC_UNAVAILABLE(__NO_CANCELLATION);
int pthread_setconcurrency(int) _CLOUDLIBC_UNAVAILABLE(__NO_PRIORITIES);
int pthread_setschedparam(pthread_t, int, const struct sched_param *)
    _CLOUDLIBC_UNAVAILABLE(__NO_PRIORITIES);
int pthread_setschedprio(pthread_t, int) _CLOUDLIBC_UNAVAILABLE(__NO_PRIORITIES);
void pthread_testcancel(void) _CLOUDLIBC_UNAVAILABLE(__NO_CANCELLATION);
#undef __NO_CANCELLATION
#undef __NO_PRIORITIES
#undef __NO_ROBUSTNESS
#undef __NO_STACKS
__END_DECLS
#define pthread_cleanup_push(routine, arg)                                                         \
  do {                                                                                             \
    struct __pthread_cleanup __cleanup = {(routine), (arg), NULL};                                 \
    __pthread_cleanup_enter(&__cleanup);
#define pthread_cleanup_pop(execute)                                                               \
  __pthread_cleanup_leave(&__cleanup);                                                             \
  if (execute)                                                                                     \
    __cleanup.__routine(__cleanup.__argument);                                                     \
  }                                                                                                \
  while (0)

#endif
