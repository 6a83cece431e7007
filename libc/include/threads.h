// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// <threads.h> - threads and locks of C11.
//
// A thin layer over <pthread.h>, where the descriptions are. thrd_sleep()'s second argument may be
// left out, as no signal interrupts a sleep.

#ifndef _THREADS_H_
#define _THREADS_H_

#include <_types.h>

#include <_struct_timespec.h>

#define TSS_DTOR_ITERATIONS 4
#define ONCE_FLAG_INIT {0, 0}

#ifndef __cplusplus
#define thread_local _Thread_local
#endif

typedef __pthread_cond_t cnd_t;
typedef __pthread_t thrd_t;
typedef __pthread_key_t tss_t;
typedef __pthread_lock_t mtx_t;
typedef __pthread_once_t once_flag;
typedef void (*tss_dtor_t)(void *);
typedef int (*thrd_start_t)(void *);

enum { mtx_plain = 0x1, mtx_recursive = 0x2, mtx_timed = 0x4 };
enum { thrd_success = 0, thrd_busy = 1, thrd_error = 2, thrd_nomem = 3, thrd_timedout = 4 };

__BEGIN_DECLS
void call_once(once_flag *, void (*)(void));
int cnd_broadcast(cnd_t *);
void cnd_destroy(cnd_t *);
int cnd_init(cnd_t *);
int cnd_signal(cnd_t *);
int cnd_timedwait(cnd_t *__restrict, mtx_t *__restrict, const struct timespec *__restrict);
int cnd_wait(cnd_t *, mtx_t *);
void mtx_destroy(mtx_t *);
int mtx_init(mtx_t *, int);
int mtx_lock(mtx_t *);
int mtx_timedlock(mtx_t *__restrict, const struct timespec *__restrict);
int mtx_trylock(mtx_t *);
int mtx_unlock(mtx_t *);
int thrd_create(thrd_t *, thrd_start_t, void *);
thrd_t thrd_current(void);
int thrd_detach(thrd_t);
int thrd_equal(thrd_t, thrd_t);
void thrd_exit(int) __dead;
int thrd_join(thrd_t, int *);
int thrd_sleep(const struct timespec *, ...);
void thrd_yield(void);
int tss_create(tss_t *, tss_dtor_t);
void tss_delete(tss_t);
void *tss_get(tss_t);
int tss_set(tss_t, void *);
__END_DECLS

#endif
