// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Values that each thread has of its own, under keys made at run time.
//
// A thread's values lie in blocks that are mapped when the first key in them is used: neither a
// large thread object nor the heap is needed, so that an allocator may use keys itself.
#pragma once

#include <pthread.h>
#include <stddef.h>
#include <stdint.h>

namespace cloudlibc {

struct Key {
  // Odd while the key exists. Values remember the number they were set under, so that a key which
  // is made anew starts without values.
  uint32_t generation;
  void (*destructor)(void *);
};
extern Key keys[PTHREAD_KEYS_MAX];

struct KeyValue {
  void *value;
  uint32_t generation;
};
inline constexpr size_t kKeysPerBlock = 128;
extern __thread KeyValue *key_blocks[PTHREAD_KEYS_MAX / kKeysPerBlock];

}  // namespace cloudlibc
