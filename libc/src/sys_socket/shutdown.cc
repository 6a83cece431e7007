// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Ends sending, receiving or both on a connection.

#include <cloudabi_syscalls.h>
#include <errno.h>
#include <support/result.h>
#include <sys/socket.h>

using namespace cloudlibc;

static_assert(SHUT_RD == CLOUDABI_SHUT_RD && SHUT_WR == CLOUDABI_SHUT_WR);

int shutdown(int fd, int how) {
  if (how != SHUT_RD && how != SHUT_WR && how != SHUT_RDWR)
    return fail(EINVAL);
  return result(cloudabi_sys_sock_shutdown(fd, static_cast<cloudabi_sdflags_t>(how)));
}
