// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Two descriptors: what is written to the second can be read from the first.
//
// The ABI has no pipes. A pair of connected sockets, each shut down in one direction and without
// the right for it, does the same.

#include <cloudabi_syscalls.h>
#include <support/result.h>
#include <unistd.h>

using namespace cloudlibc;

namespace {

cloudabi_errno_t one_way(cloudabi_fd_t fd, cloudabi_sdflags_t closed, cloudabi_rights_t right) {
  if (cloudabi_errno_t error = cloudabi_sys_sock_shutdown(fd, closed))
    return error;
  cloudabi_fdstat_t attributes;
  if (cloudabi_errno_t error = cloudabi_sys_fd_stat_get(fd, &attributes))
    return error;
  attributes.fs_rights_base &= ~right;
  attributes.fs_rights_inheriting &= ~right;
  return cloudabi_sys_fd_stat_put(fd, &attributes, CLOUDABI_FDSTAT_RIGHTS);
}

}  // namespace

int pipe(int *fds) {
  cloudabi_fd_t in, out;
  cloudabi_errno_t error = cloudabi_sys_fd_create2(CLOUDABI_FILETYPE_SOCKET_STREAM, &in, &out);
  if (error != 0)
    return fail(error);
  error = one_way(in, CLOUDABI_SHUT_WR, CLOUDABI_RIGHT_FD_WRITE);
  if (error == 0)
    error = one_way(out, CLOUDABI_SHUT_RD, CLOUDABI_RIGHT_FD_READ);
  if (error != 0) {
    cloudabi_sys_fd_close(in);
    cloudabi_sys_fd_close(out);
    return fail(error);
  }
  fds[0] = static_cast<int>(in);
  fds[1] = static_cast<int>(out);
  return 0;
}
