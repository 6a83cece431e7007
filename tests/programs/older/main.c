// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What the program does, between start.c and the interface alone: writes what it finds to the
// descriptor that its Argdata is, a line for each thing.
#include "start.h"

static uint32_t output;

static void put(const char *text) {
  struct chunk chunk = {text, 0};
  while (text[chunk.size] != '\0')
    ++chunk.size;
  size_t written;
  fd_write(output, &chunk, 1, &written);
}

static void report(const char *what, int holds) {
  put(what);
  put(holds ? ": yes\n" : ": no\n");
}

// A thread's own variables: of one that has a value and one that hasn't.
static _Thread_local uint32_t initialized = 42;
static _Thread_local uint32_t zero __attribute__((aligned(32)));
static int constructed;
__attribute__((constructor)) static void construct(void) { constructed = 1; }
// A word with a relocation, in the part that becomes read-only.
static int *const relocated = &constructed;

static _Atomic uint32_t lock, condvar, finished;
static int ready, sum;
static const uint8_t kPrivate = PRIVATE;

static uint16_t wait_for(const struct subscription *subscriptions, size_t count,
                         struct event *events) {
  size_t happened;
  uint16_t error = poll(subscriptions, events, count, &happened);
  return error != 0 ? error : happened == 0;
}

static void acquire(uint32_t tid) {
  uint32_t expected = 0;
  if (__c11_atomic_compare_exchange_strong(&lock, &expected, WRITE_LOCKED | tid, __ATOMIC_ACQUIRE,
                                           __ATOMIC_RELAXED))
    return;
  struct subscription subscription = {.type = ON_WRITE_LOCK};
  subscription.lock.lock = &lock;
  subscription.lock.scope = kPrivate;
  struct event event;
  if (wait_for(&subscription, 1, &event) != 0 || event.error != 0)
    __builtin_trap();
}

static void release(uint32_t tid) {
  uint32_t expected = WRITE_LOCKED | tid;
  if (!__c11_atomic_compare_exchange_strong(&lock, &expected, 0, __ATOMIC_RELEASE,
                                            __ATOMIC_RELAXED))
    lock_unlock(&lock, kPrivate);
}

// Both threads do it at once.
static void add_up(uint32_t tid) {
  for (int i = 0; i < 2000; ++i) {
    acquire(tid);
    ++sum;
    release(tid);
  }
}

// Whether a variable whose address goes elsewhere lies on the unsafe stack.
extern _Thread_local void *__safestack_unsafe_stack_ptr;
__attribute__((noinline)) static int is_unsafe(volatile char *address) {
  char *top = __safestack_unsafe_stack_ptr;
  return address >= top && address < top + UNSAFE_STACK;
}
__attribute__((noinline)) static int uses_unsafe_stack(void) {
  char text[100];
  return is_unsafe(text);
}

// The first thread holds the lock until it has reported the creation, so that lines come in one
// order.
static void do_thread(uint32_t tid, void *argument) {
  finished = WRITE_LOCKED | tid;
  acquire(tid);
  report("the thread has its own variables", initialized == 42 && zero == 0);
  report("the thread's argument", argument == &sum);
  report("the thread's unsafe stack", uses_unsafe_stack());
  initialized = 0;
  zero = 1;
  ready = 1;
  if (condvar != 0)
    condvar_signal(&condvar, kPrivate, 1);
  release(tid);
  add_up(tid);
}

__attribute__((no_sanitize("safe-stack"))) static void start_thread(uint32_t tid, void *argument) {
  begin_thread();
  do_thread(tid, argument);
  thread_exit(&finished, kPrivate);
}

static void threads(const struct start *start) {
  size_t size = 65536;
  struct thread_attributes attributes = {start_thread, map(size), size, &sum};
  uint32_t tid;
  acquire(start->tid);
  report("a thread begins", thread_create(&attributes, &tid) == 0);
  while (!ready) {
    struct subscription subscription = {.type = ON_CONDVAR};
    subscription.condvar.condvar = &condvar;
    subscription.condvar.lock = &lock;
    subscription.condvar.condvar_scope = subscription.condvar.lock_scope = kPrivate;
    struct event event;
    if (wait_for(&subscription, 1, &event) != 0 || event.error != 0)
      __builtin_trap();
  }
  release(start->tid);
  add_up(start->tid);
  // The thread leaves this lock when it has left its stack.
  struct subscription subscription = {.type = ON_WRITE_LOCK};
  subscription.lock.lock = &finished;
  subscription.lock.scope = kPrivate;
  struct event event;
  report("the thread ends", wait_for(&subscription, 1, &event) == 0 && event.error == 0 &&
                                (finished & ~(1u << 31)) == (WRITE_LOCKED | start->tid));
  report("its variables were its own", initialized == 42 && zero == 0);
  report("additions under the lock", sum == 4000);
}

static void calls(const struct start *start) {
  uint64_t before = 0, after = 0, today = 0, random = 0;
  report("the time of day", clock_time_get(CLOCK_REALTIME, 1, &today) == 0 &&
                                today > UINT64_C(1500000000) * 1000000000);
  clock_time_get(CLOCK_MONOTONIC, 1, &before);
  struct subscription subscription = {.user_data = 7, .type = ON_CLOCK};
  subscription.clock.clock = CLOCK_MONOTONIC;
  subscription.clock.timeout = 1000000;
  struct event event;
  report("a sleep", wait_for(&subscription, 1, &event) == 0 && event.user_data == 7 &&
                        event.error == 0 && event.type == ON_CLOCK);
  clock_time_get(CLOCK_MONOTONIC, 1, &after);
  report("takes its time", after - before >= 1000000);
  report("random bytes", random_get(&random, sizeof(random)) == 0 && random != 0);
  report("no memory to write code to",
         mem_protect(map(start->page_size), start->page_size, READ | WRITE | EXEC) == NOTSUP);
}

uint32_t run(const struct start *start) {
  // Argdata: a descriptor is the byte 3 and four of a number, the most significant first.
  if (start->argdata_size != 5 || start->argdata[0] != 3)
    return 1;
  for (int i = 1; i < 5; ++i)
    output = output << 8 | start->argdata[i];
  uint64_t status[3];
  report("the descriptor", fd_stat_get(output, status) == 0);
  report("51 calls", call_count == 51);
  report("relocations and constructors", *relocated == 1);
  report("variables of the first thread",
         initialized == 42 && zero == 0 && (size_t)&zero % 32 == 0);
  report("its unsafe stack", uses_unsafe_stack());
  calls(start);
  threads(start);
  return 7;
}
