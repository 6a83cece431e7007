// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Tells the system how pages will be used. Returns an error number.

#include <cloudabi_syscalls.h>
#include <errno.h>
#include <sys/mman.h>

static_assert(POSIX_MADV_DONTNEED == CLOUDABI_ADVICE_DONTNEED &&
              POSIX_MADV_NORMAL == CLOUDABI_ADVICE_NORMAL &&
              POSIX_MADV_RANDOM == CLOUDABI_ADVICE_RANDOM &&
              POSIX_MADV_SEQUENTIAL == CLOUDABI_ADVICE_SEQUENTIAL &&
              POSIX_MADV_WILLNEED == CLOUDABI_ADVICE_WILLNEED);

int posix_madvise(void *address, size_t size, int advice) {
  if (advice < POSIX_MADV_DONTNEED || advice > POSIX_MADV_WILLNEED)
    return EINVAL;
  return cloudabi_sys_mem_advise(address, size, static_cast<cloudabi_advice_t>(advice));
}
