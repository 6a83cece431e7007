// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Writes changed pages of a mapped file back.

#include <cloudabi_syscalls.h>
#include <support/result.h>
#include <sys/mman.h>

using namespace cloudlibc;

static_assert(MS_ASYNC == CLOUDABI_MS_ASYNC && MS_INVALIDATE == CLOUDABI_MS_INVALIDATE &&
              MS_SYNC == CLOUDABI_MS_SYNC);

int msync(void *address, size_t size, int flags) {
  return result(cloudabi_sys_mem_sync(address, size, static_cast<cloudabi_msflags_t>(flags)));
}
