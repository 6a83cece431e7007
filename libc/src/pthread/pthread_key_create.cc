// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// A new key, and where the values of all keys are kept. When a thread ends, the destructor is
// called for its value.

#include <cloudabi_syscalls.h>
#include <errno.h>
#include <pthread.h>
#include <support/keys.h>
#include <support/lock.h>
#include <support/thread_hooks.h>

using namespace cloudlibc;

namespace cloudlibc {

Key keys[PTHREAD_KEYS_MAX];
__thread KeyValue *key_blocks[PTHREAD_KEYS_MAX / kKeysPerBlock];

static constinit Lock keys_lock;

void run_key_destructors() {
  // Destructors may set values again; that ends after a few rounds.
  for (int round = 0; round < PTHREAD_DESTRUCTOR_ITERATIONS; ++round) {
    bool again = false;
    for (size_t i = 0; i < PTHREAD_KEYS_MAX; ++i) {
      KeyValue *block = key_blocks[i / kKeysPerBlock];
      if (block == nullptr) {
        i += kKeysPerBlock - 1;
        continue;
      }
      KeyValue &slot = block[i % kKeysPerBlock];
      void *value = slot.value;
      // Values without a destructor stay, for the destructors of others to use.
      if (value == nullptr || slot.generation != keys[i].generation ||
          keys[i].destructor == nullptr)
        continue;
      slot.value = nullptr;
      keys[i].destructor(value);
      again = true;
    }
    if (!again)
      break;
  }
  for (KeyValue *&block : key_blocks)
    if (block != nullptr) {
      cloudabi_sys_mem_unmap(block, round_to_pages(kKeysPerBlock * sizeof(KeyValue)));
      block = nullptr;
    }
}

}  // namespace cloudlibc

int pthread_key_create(pthread_key_t *key, void (*destructor)(void *)) {
  Guard guard(keys_lock);
  for (pthread_key_t i = 0; i < PTHREAD_KEYS_MAX; ++i) {
    if (keys[i].generation % 2 == 0) {
      keys[i].destructor = destructor;
      ++keys[i].generation;
      *key = i;
      return 0;
    }
  }
  return EAGAIN;
}

int pthread_key_delete(pthread_key_t key) {
  Guard guard(keys_lock);
  if (key >= PTHREAD_KEYS_MAX || keys[key].generation % 2 == 0)
    return EINVAL;
  ++keys[key].generation;
  return 0;
}
