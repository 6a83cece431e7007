// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Sets this thread's value of a key.

#include <cloudabi_syscalls.h>
#include <errno.h>
#include <pthread.h>
#include <support/keys.h>
#include <support/process.h>

using namespace cloudlibc;

int pthread_setspecific(pthread_key_t key, const void *value) {
  if (key >= PTHREAD_KEYS_MAX || keys[key].generation % 2 == 0)
    return EINVAL;
  KeyValue *&block = key_blocks[key / kKeysPerBlock];
  if (block == nullptr) {
    void *memory;
    if (cloudabi_sys_mem_map(nullptr, round_to_pages(kKeysPerBlock * sizeof(KeyValue)),
                             CLOUDABI_PROT_READ | CLOUDABI_PROT_WRITE,
                             CLOUDABI_MAP_ANON | CLOUDABI_MAP_PRIVATE, CLOUDABI_MAP_ANON_FD, 0,
                             &memory) != 0)
      return ENOMEM;
    block = static_cast<KeyValue *>(memory);
  }
  block[key % kKeysPerBlock] = {const_cast<void *>(value), keys[key].generation};
  return 0;
}
