// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include "support/stdio_descriptor.h"

#include <cloudabi_syscalls.h>
#include <errno.h>
#include <unistd.h>

namespace stdio {

namespace {

ssize_t read_descriptor(FILE *file, unsigned char *buffer, size_t size) {
  return ::read(file->s.descriptor, buffer, size);
}

ssize_t write_descriptor(FILE *file, const unsigned char *first, size_t first_size,
                         const unsigned char *second, size_t second_size) {
  const cloudabi_ciovec_t pieces[] = {{first, first_size}, {second, second_size}};
  // One piece where one will do: some descriptors make a difference between one and two.
  const size_t skip = first_size == 0 ? 1 : 0;
  const size_t count = second_size == 0 && skip == 0 ? 1 : 2 - skip;
  size_t done;
  const cloudabi_errno_t error = cloudabi_sys_fd_write(
      static_cast<cloudabi_fd_t>(file->s.descriptor), pieces + skip, count, &done);
  if (error != 0) {
    errno = error;
    return -1;
  }
  return static_cast<ssize_t>(done);
}

off_t seek_descriptor(FILE *file, off_t offset, int whence) {
  const off_t place = lseek(file->s.descriptor, offset, whence);
  // Pipes, sockets and terminals come without the right to seek.
  if (place < 0 && errno == ENOTCAPABLE)
    errno = ESPIPE;
  return place;
}

int close_descriptor(FILE *file) { return ::close(file->s.descriptor); }

constexpr Operations operations = {read_descriptor, write_descriptor, seek_descriptor,
                                   close_descriptor};

}  // namespace

FILE *open_descriptor(int fd, const Mode &mode, __locale_t locale) {
  cloudabi_fdstat_t status;
  cloudabi_errno_t error = cloudabi_sys_fd_stat_get(static_cast<cloudabi_fd_t>(fd), &status);
  if (error != 0) {
    errno = error;
    return nullptr;
  }
  // A stream that could never do what its mode says is refused here, where the mistake is, instead
  // of at its first read or write. POSIX leaves it open; other systems do the same.
  const cloudabi_rights_t needed = ((mode.flags & kReadable) != 0 ? CLOUDABI_RIGHT_FD_READ : 0) |
                                   ((mode.flags & kWritable) != 0 ? CLOUDABI_RIGHT_FD_WRITE : 0);
  if ((needed & ~status.fs_rights_base) != 0) {
    errno = EINVAL;
    return nullptr;
  }
  if ((mode.flags & kAppend) != 0 && (status.fs_flags & CLOUDABI_FDFLAG_APPEND) == 0) {
    status.fs_flags |= CLOUDABI_FDFLAG_APPEND;
    error =
        cloudabi_sys_fd_stat_put(static_cast<cloudabi_fd_t>(fd), &status, CLOUDABI_FDSTAT_FLAGS);
    if (error != 0) {
      errno = error;
      return nullptr;
    }
  }
  FILE *file = make(&operations, mode.flags, locale);
  if (file == nullptr)
    return nullptr;
  file->s.descriptor = fd;
  // A terminal shows each line when it is complete.
  if (status.fs_filetype == CLOUDABI_FILETYPE_CHARACTER_DEVICE)
    file->s.mode = _IOLBF;
  return file;
}

}  // namespace stdio
