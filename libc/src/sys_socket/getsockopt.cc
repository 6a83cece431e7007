// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What can be asked about a socket.

#include <cloudabi_syscalls.h>
#include <errno.h>
#include <string.h>
#include <support/result.h>
#include <sys/socket.h>

using namespace cloudlibc;

int getsockopt(int fd, int level, int option, void *__restrict value, size_t *__restrict size) {
  if (level != SOL_SOCKET || *size < sizeof(int))
    return fail(EINVAL);
  int answer;
  switch (option) {
  case SO_TYPE: {
    cloudabi_fdstat_t attributes;
    if (cloudabi_errno_t error = cloudabi_sys_fd_stat_get(fd, &attributes))
      return fail(error);
    if (attributes.fs_filetype != CLOUDABI_FILETYPE_SOCKET_DGRAM &&
        attributes.fs_filetype != CLOUDABI_FILETYPE_SOCKET_STREAM)
      return fail(ENOTSOCK);
    answer = attributes.fs_filetype;
    break;
  }
  case SO_ERROR:
  case SO_ACCEPTCONN: {
    cloudabi_sockstat_t state;
    if (cloudabi_errno_t error = cloudabi_sys_sock_stat_get(
            fd, &state, option == SO_ERROR ? CLOUDABI_SOCKSTAT_CLEAR_ERROR : 0))
      return fail(error);
    answer =
        option == SO_ERROR ? state.ss_error : (state.ss_state & CLOUDABI_SOCKSTATE_ACCEPTCONN) != 0;
    break;
  }
  default:
    return fail(ENOPROTOOPT);
  }
  memcpy(value, &answer, sizeof(answer));
  *size = sizeof(answer);
  return 0;
}
