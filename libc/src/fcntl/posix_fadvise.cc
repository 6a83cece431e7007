// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Tells the system how a part of a file will be used. Returns an error number.

#include <cloudabi_syscalls.h>
#include <errno.h>
#include <fcntl.h>

static_assert(POSIX_FADV_DONTNEED == CLOUDABI_ADVICE_DONTNEED &&
              POSIX_FADV_NOREUSE == CLOUDABI_ADVICE_NOREUSE &&
              POSIX_FADV_NORMAL == CLOUDABI_ADVICE_NORMAL &&
              POSIX_FADV_RANDOM == CLOUDABI_ADVICE_RANDOM &&
              POSIX_FADV_SEQUENTIAL == CLOUDABI_ADVICE_SEQUENTIAL &&
              POSIX_FADV_WILLNEED == CLOUDABI_ADVICE_WILLNEED);

int posix_fadvise(int fd, off_t offset, off_t length, int advice) {
  if (offset < 0 || length < 0 || advice < POSIX_FADV_DONTNEED || advice > POSIX_FADV_WILLNEED)
    return EINVAL;
  return cloudabi_sys_file_advise(fd, offset, length, static_cast<cloudabi_advice_t>(advice));
}
