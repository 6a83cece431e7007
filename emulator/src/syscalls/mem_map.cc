// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Maps a file, shared memory or zeros.
#include "kernel/calls.h"
#include "linux_types.h"
#include "support/address_space.h"
#include "syscalls.h"

namespace cloudabi::sys {
namespace {

using namespace kernel;

constexpr cloudabi_mflags_t kKnown =
    CLOUDABI_MAP_ANON | CLOUDABI_MAP_FIXED | CLOUDABI_MAP_PRIVATE | CLOUDABI_MAP_SHARED;

// Checks the rights that a mapping of a descriptor needs.
Result<Handle> descriptor_to_map(Context &context, cloudabi_fd_t fd, cloudabi_mprot_t prot,
                                 cloudabi_mflags_t flags) {
  cloudabi_rights_t needed = CLOUDABI_RIGHT_MEM_MAP | CLOUDABI_RIGHT_FD_READ;
  if ((prot & CLOUDABI_PROT_EXEC) != 0)
    needed |= CLOUDABI_RIGHT_MEM_MAP_EXEC;
  if ((prot & CLOUDABI_PROT_WRITE) != 0 && (flags & CLOUDABI_MAP_SHARED) != 0)
    needed |= CLOUDABI_RIGHT_FD_WRITE;
  return context.descriptors().get(fd, needed);
}

// Whether mem_protect could make a shared mapping writable although the descriptor lacks the right:
// Linux goes by how the file was opened.
Result<bool> is_more_writable(Handle fd) {
  if ((fd.rights() & CLOUDABI_RIGHT_FD_WRITE) != 0)
    return false;
  return (TRY(kernel::fcntl(fd.fd(), kFGetfl)) & kOAccessMode) == kORdwr;
}

}  // namespace

Result<void *> mem_map(Context &context, void *addr, size_t len, cloudabi_mprot_t prot,
                       cloudabi_mflags_t flags, cloudabi_fd_t fd, cloudabi_filesize_t off) {
  int protection = TRY(linux_protection(prot));
  bool is_private = (flags & CLOUDABI_MAP_PRIVATE) != 0;
  bool is_shared = (flags & CLOUDABI_MAP_SHARED) != 0;
  if ((flags & ~kKnown) != 0 || is_private == is_shared || len == 0 || off > INT64_MAX)
    return Error{CLOUDABI_EINVAL};
  int linux_flags = is_private ? kMapPrivate : kMapShared;
  int linux_fd = -1;
  if ((flags & CLOUDABI_MAP_ANON) != 0) {
    if (fd != CLOUDABI_MAP_ANON_FD)
      return Error{CLOUDABI_EINVAL};
    linux_flags |= kMapAnonymous;
  } else {
    Handle handle = TRY(descriptor_to_map(context, fd, prot, flags));
    linux_fd = handle.fd();
    // A private mapping that isn't written to shows the file as well; what is written to it later
    // stays out of the file.
    if (is_shared && TRY(is_more_writable(handle)))
      linux_flags = kMapPrivate;
  }
  if ((flags & CLOUDABI_MAP_FIXED) != 0) {
    TRY(check_range(addr, len, CLOUDABI_ENOMEM));
    linux_flags |= kMapFixed;
  }
  return kernel::mmap(addr, len, protection, linux_flags, linux_fd, off);
}

}  // namespace cloudabi::sys
