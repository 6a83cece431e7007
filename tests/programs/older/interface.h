// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The binary interface as programs of 2016 to 2020 knew it, written down once more: what these
// files compile against must not change together with the headers of the sysroot.
#pragma once

#include <stddef.h>
#include <stdint.h>

// Aligned alike on all targets.
typedef uint64_t wide __attribute__((aligned(8)));

// Names of calls, and their parameters: CALL(name, parameters...).
#define ALL_CALLS                                                                                  \
  CALL(clock_time_get, uint32_t, uint64_t, uint64_t *)                                             \
  CALL(condvar_signal, _Atomic uint32_t *, uint8_t, uint32_t)                                      \
  CALL(fd_stat_get, uint32_t, void *)                                                              \
  CALL(fd_write, uint32_t, const struct chunk *, size_t, size_t *)                                 \
  CALL(lock_unlock, _Atomic uint32_t *, uint8_t)                                                   \
  CALL(mem_map, void *, size_t, uint8_t, uint8_t, uint32_t, uint64_t, void **)                     \
  CALL(mem_protect, void *, size_t, uint8_t)                                                       \
  CALL(poll, const struct subscription *, struct event *, size_t, size_t *)                        \
  CALL(proc_exit, uint32_t)                                                                        \
  CALL(random_get, void *, size_t)                                                                 \
  CALL(thread_create, const struct thread_attributes *, uint32_t *)                                \
  CALL(thread_exit, _Atomic uint32_t *, uint8_t)

enum {
  AT_PHDR = 3,
  AT_PHNUM = 4,
  AT_PAGESZ = 6,
  AT_BASE = 7,
  AT_ARGDATA = 256,
  AT_ARGDATALEN = 257
};
enum { AT_TID = 261, AT_SYSINFO_EHDR = 262 };
enum { NOTSUP = 58 };
enum { EXEC = 1, WRITE = 2, READ = 4 };
enum { ANONYMOUS = 1, PRIVATE = 4 };
enum { CLOCK_MONOTONIC = 1, CLOCK_REALTIME = 3 };
enum { ON_CLOCK = 1, ON_CONDVAR = 2, ON_WRITE_LOCK = 6 };
#define NO_DESCRIPTOR UINT32_MAX
#define WRITE_LOCKED 0x40000000u

struct auxiliary {
  uint32_t type;
  union {
    size_t number;
    void *pointer;
  };
};

struct chunk {
  const void *data;
  size_t size;
};

struct thread_attributes {
  void (*entry_point)(uint32_t tid, void *argument);
  void *stack;
  size_t stack_size;
  void *argument;
};

struct subscription {
  wide user_data;
  uint16_t unused;
  uint8_t type;
  union {
    struct {
      wide identifier;
      uint32_t clock;
      wide timeout;
      wide precision;
      uint16_t flags;
    } clock;
    struct {
      _Atomic uint32_t *condvar;
      _Atomic uint32_t *lock;
      uint8_t condvar_scope;
      uint8_t lock_scope;
    } condvar;
    struct {
      _Atomic uint32_t *lock;
      uint8_t scope;
    } lock;
  };
};
_Static_assert(sizeof(struct subscription) == 56, "the size of a subscription");

struct event {
  wide user_data;
  uint16_t error;
  uint8_t type;
  wide details[2];
};
_Static_assert(sizeof(struct event) == 32, "the size of an event");

// Pointers to the calls, which start.c fills in.
#define CALL(name, ...) extern uint16_t (*name)(__VA_ARGS__);
ALL_CALLS
#undef CALL
// How many symbols of calls the system has.
extern size_t call_count;
