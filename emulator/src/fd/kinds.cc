// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The kinds of Linux's descriptors, see kinds.h. fd/rights.h has the table of their rights.
#include "fd/kinds.h"

#include "fd/rights.h"
#include "linux_types.h"

namespace cloudabi {

cloudabi_rights_t rights_of_kind(cloudabi_filetype_t kind) { return RightsFor(kind); }

cloudabi_rights_t rights_below_directory() { return kRightsBelowDirectories; }

cloudabi_filetype_t kind_of_mode(unsigned mode) {
  switch (mode & kernel::kModeTypeMask) {
  case kernel::kModeRegular:
    return CLOUDABI_FILETYPE_REGULAR_FILE;
  case kernel::kModeDirectory:
    return CLOUDABI_FILETYPE_DIRECTORY;
  case kernel::kModeCharacter:
    return CLOUDABI_FILETYPE_CHARACTER_DEVICE;
  case kernel::kModeBlock:
    return CLOUDABI_FILETYPE_BLOCK_DEVICE;
  case kernel::kModeSymlink:
    return CLOUDABI_FILETYPE_SYMBOLIC_LINK;
  case kernel::kModeFifo:
    return CLOUDABI_FILETYPE_FIFO;
  default:
    return CLOUDABI_FILETYPE_UNKNOWN;
  }
}

namespace {

// Whether a file without a name anywhere is a memfd: then it has seals, and is in the one file
// system that all memfds are in. Seals alone don't tell, as every file in a tmpfs has them.
bool is_shared_memory(int fd, const kernel::Stat &stat) {
  if (!kernel::fcntl(fd, kernel::kFGetSeals).ok())
    return false;
  Result<int> other = kernel::call<int>(kernel::kMemfdCreate, "cloudabi", kernel::kMfdCloexec);
  if (!other.ok())
    return true;
  kernel::Stat other_stat;
  const bool same =
      !kernel::fstat(other.value(), &other_stat).ok() || other_stat.device == stat.device;
  kernel::close(other.value());
  return same;
}

}  // namespace

Result<cloudabi_filetype_t> kind_of_descriptor(int fd) {
  kernel::Stat stat;
  TRY(kernel::fstat(fd, &stat));
  if ((stat.mode & kernel::kModeTypeMask) != kernel::kModeSocket) {
    cloudabi_filetype_t kind = kind_of_mode(stat.mode);
    if (kind == CLOUDABI_FILETYPE_REGULAR_FILE && stat.link_count == 0 &&
        is_shared_memory(fd, stat))
      return static_cast<cloudabi_filetype_t>(CLOUDABI_FILETYPE_SHARED_MEMORY);
    return kind;
  }
  switch (TRY(kernel::socket_option(fd, kernel::kSoType))) {
  case kernel::kSockStream:
    return static_cast<cloudabi_filetype_t>(CLOUDABI_FILETYPE_SOCKET_STREAM);
  case kernel::kSockDgram:
    return static_cast<cloudabi_filetype_t>(CLOUDABI_FILETYPE_SOCKET_DGRAM);
  case kernel::kSockSeqpacket:
    // The parent's end of a child's lifeline (src/thread/lifeline.h): programs can make no other.
    return static_cast<cloudabi_filetype_t>(CLOUDABI_FILETYPE_PROCESS);
  default:
    return Error{CLOUDABI_ENOTSUP};
  }
}

Result<DescriptorTable::Entry> widest_entry(int fd) {
  DescriptorTable::Entry entry;
  entry.kind = TRY(kind_of_descriptor(fd));
  entry.rights = rights_of_kind(entry.kind);
  int flags = TRY(kernel::fcntl(fd, kernel::kFGetfl));
  if (entry.kind == CLOUDABI_FILETYPE_DIRECTORY) {
    entry.inheriting = rights_below_directory();
    // What was opened for look-ups alone is good for nothing else.
    if ((flags & kernel::kOPath) != 0)
      entry.rights &= ~kRightsOnDirectoryItself;
    return entry;
  }
  // Of anything else such a descriptor stands for the name.
  if ((flags & kernel::kOPath) != 0) {
    entry.rights &= CLOUDABI_RIGHT_FILE_STAT_FGET;
    return entry;
  }
  if ((flags & kernel::kOAccessMode) == kernel::kORdonly)
    entry.rights &= ~kRightsThatNeedWriting;
  if ((flags & kernel::kOAccessMode) == kernel::kOWronly)
    entry.rights &= ~kRightsThatNeedReading;
  return entry;
}

cloudabi_fdflags_t fdflags_from_linux(int flags) {
  cloudabi_fdflags_t result = 0;
  if ((flags & kernel::kOAppend) != 0)
    result |= CLOUDABI_FDFLAG_APPEND;
  if ((flags & kernel::kONonblock) != 0)
    result |= CLOUDABI_FDFLAG_NONBLOCK;
  // Linux's O_SYNC contains the bit of O_DSYNC, and serves for O_RSYNC as well.
  if ((flags & kernel::kOSync) == kernel::kOSync)
    result |= CLOUDABI_FDFLAG_SYNC | CLOUDABI_FDFLAG_RSYNC;
  else if ((flags & kernel::kODsync) != 0)
    result |= CLOUDABI_FDFLAG_DSYNC;
  return result;
}

int fdflags_to_linux(cloudabi_fdflags_t flags) {
  int result = 0;
  if ((flags & CLOUDABI_FDFLAG_APPEND) != 0)
    result |= kernel::kOAppend;
  if ((flags & CLOUDABI_FDFLAG_NONBLOCK) != 0)
    result |= kernel::kONonblock;
  if ((flags & CLOUDABI_FDFLAG_DSYNC) != 0)
    result |= kernel::kODsync;
  if ((flags & (CLOUDABI_FDFLAG_SYNC | CLOUDABI_FDFLAG_RSYNC)) != 0)
    result |= kernel::kOSync;
  return result;
}

}  // namespace cloudabi
