// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What is behind an mqd_t: a heap of messages, ordered by priority and, among equal ones, by age.
// The messages' bytes lie in slots of the same size, so that sending and receiving never allocate.
#pragma once

#include <mqueue.h>
#include <pthread.h>
#include <stddef.h>
#include <stdint.h>

struct __mqd {
  struct Message {
    unsigned priority;
    uint64_t number;  // Goes up with each message.
    size_t size;
    char *bytes;
  };

  pthread_mutex_t mutex;
  pthread_cond_t changed;  // A message or a free slot has appeared.
  bool nonblocking;
  size_t slots;
  size_t slot_size;
  size_t count;
  uint64_t sent;
  Message *heap;  // The first `count` are messages, the others are free slots.
  char *bytes;
};

namespace cloudlibc {

// Whether a message is to be received before another one.
inline bool before(const __mqd::Message &left, const __mqd::Message &right) {
  return left.priority != right.priority ? left.priority > right.priority
                                         : left.number < right.number;
}

}  // namespace cloudlibc
