// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Random bytes straight from the system, at most 256. arc4random_buf() is faster.

#include <cloudabi_syscalls.h>
#include <errno.h>
#include <support/result.h>
#include <unistd.h>

using namespace cloudlibc;

int getentropy(void *buffer, size_t size) {
  return size > 256 ? fail(EIO) : result(cloudabi_sys_random_get(buffer, size));
}
