// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Locks, alone and with others.
#include <pthread.h>

#include "rows.h"

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t condition = PTHREAD_COND_INITIALIZER;
static pthread_rwlock_t rwlock = PTHREAD_RWLOCK_INITIALIZER;
static long shared;

static void *lock(void *argument) {
  for (long i = *(const long *)argument; i > 0; --i) {
    pthread_mutex_lock(&mutex);
    ++shared;
    pthread_mutex_unlock(&mutex);
  }
  return NULL;
}

static void uncontended(long count) { lock(&count); }
static void contended(long count) { in_threads(4, lock, count); }

static void read_locks(long count) {
  for (long i = 0; i < count; ++i) {
    pthread_rwlock_rdlock(&rwlock);
    pthread_rwlock_unlock(&rwlock);
  }
}

static void *nothing(void *argument) { return argument; }

static void create_and_join(long count) {
  for (long i = 0; i < count; ++i)
    in_threads(1, nothing, 0);
}

// Two threads wake each other in turns.
static int whose, players;

static void *play(void *argument) {
  pthread_mutex_lock(&mutex);
  const int me = players++ % 2;
  for (long i = *(const long *)argument; i > 0; --i) {
    while (whose != me)
      pthread_cond_wait(&condition, &mutex);
    whose = !me;
    pthread_cond_signal(&condition);
  }
  pthread_mutex_unlock(&mutex);
  return NULL;
}

static void ping_pong(long count) {
  whose = players = 0;
  in_threads(2, play, count);
}

static pthread_once_t once = PTHREAD_ONCE_INIT;
static void initialize(void) { shared = 0; }

static void call_once(long count) {
  for (long i = 0; i < count; ++i)
    pthread_once(&once, initialize);
}

void thread_rows(void) {
  measure("mutex_uncontended", 1, uncontended);
  measure("rwlock_uncontended", 1, read_locks);
  measure("once", 1, call_once);
  measure_threads("mutex_contended", 4, contended);
  measure_threads("condition_ping_pong", 2, ping_pong);
  measure_threads("thread_create_join", 1, create_and_join);
}
