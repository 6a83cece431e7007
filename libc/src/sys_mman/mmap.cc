// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Maps a file or new memory.

#include <cloudabi_syscalls.h>
#include <errno.h>
#include <sys/mman.h>

static_assert(PROT_EXEC == CLOUDABI_PROT_EXEC && PROT_WRITE == CLOUDABI_PROT_WRITE &&
              PROT_READ == CLOUDABI_PROT_READ);
static_assert(MAP_ANON == CLOUDABI_MAP_ANON && MAP_FIXED == CLOUDABI_MAP_FIXED &&
              MAP_PRIVATE == CLOUDABI_MAP_PRIVATE && MAP_SHARED == CLOUDABI_MAP_SHARED);

void *mmap(void *address, size_t size, int protection, int flags, int fd, off_t offset) {
  void *memory;
  // Anonymous memory is usually asked for with -1, which is the ABI's value too.
  cloudabi_errno_t error = cloudabi_sys_mem_map(
      address, size, static_cast<cloudabi_mprot_t>(protection),
      static_cast<cloudabi_mflags_t>(flags),
      (flags & MAP_ANON) != 0 ? CLOUDABI_MAP_ANON_FD : static_cast<cloudabi_fd_t>(fd),
      static_cast<cloudabi_filesize_t>(offset), &memory);
  if (error != 0) {
    errno = error;
    return MAP_FAILED;
  }
  return memory;
}
