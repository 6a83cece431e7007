// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Replaces this program by another one, which gets an Argdata and the descriptors in it.

#include <argdata.h>
#include <cloudabi_syscalls.h>
#include <errno.h>
#include <program.h>
#include <stdlib.h>

int program_exec(int executable, const argdata_t *configuration) {
  size_t size, count;
  argdata_serialized_length(configuration, &size, &count);
  void *data = malloc(size == 0 ? 1 : size);
  int *fds = static_cast<int *>(calloc(count == 0 ? 1 : count, sizeof(int)));
  int error = ENOMEM;
  if (data != nullptr && fds != nullptr) {
    // Not every descriptor that was counted has to be valid.
    count = argdata_serialize(configuration, data, fds);
    static_assert(sizeof(int) == sizeof(cloudabi_fd_t));
    error = cloudabi_sys_proc_exec(executable, data, size,
                                   reinterpret_cast<const cloudabi_fd_t *>(fds), count);
  }
  free(fds);
  free(data);
  return error;
}
