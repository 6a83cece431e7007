// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// This thread's value of a key.

#include <pthread.h>
#include <support/keys.h>

using namespace cloudlibc;

void *pthread_getspecific(pthread_key_t key) {
  if (key >= PTHREAD_KEYS_MAX)
    return nullptr;
  const KeyValue *block = key_blocks[key / kKeysPerBlock];
  if (block == nullptr)
    return nullptr;
  const KeyValue &slot = block[key % kKeysPerBlock];
  return slot.generation == keys[key].generation ? slot.value : nullptr;
}
