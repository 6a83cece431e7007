// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The table of rights for each kind, see kinds.h.
#include "fd/kinds.h"

#include "linux_types.h"

namespace cloudabi {
namespace {

constexpr cloudabi_rights_t kAnyStream =
    CLOUDABI_RIGHT_FD_READ | CLOUDABI_RIGHT_FD_WRITE | CLOUDABI_RIGHT_FD_STAT_PUT_FLAGS |
    CLOUDABI_RIGHT_FILE_STAT_FGET | CLOUDABI_RIGHT_POLL_FD_READWRITE;

constexpr cloudabi_rights_t kOffsets =
    CLOUDABI_RIGHT_FD_SEEK | CLOUDABI_RIGHT_FD_TELL | CLOUDABI_RIGHT_FILE_ADVISE;

constexpr cloudabi_rights_t kMedium = CLOUDABI_RIGHT_FD_DATASYNC | CLOUDABI_RIGHT_FD_SYNC;

constexpr cloudabi_rights_t kMapping = CLOUDABI_RIGHT_MEM_MAP | CLOUDABI_RIGHT_MEM_MAP_EXEC;

constexpr cloudabi_rights_t kRegular =
    kAnyStream | kOffsets | kMedium | kMapping | CLOUDABI_RIGHT_FILE_ALLOCATE |
    CLOUDABI_RIGHT_FILE_STAT_FPUT_SIZE | CLOUDABI_RIGHT_FILE_STAT_FPUT_TIMES |
    CLOUDABI_RIGHT_PROC_EXEC;

constexpr cloudabi_rights_t kDevice = kAnyStream | kOffsets | kMedium | kMapping;

constexpr cloudabi_rights_t kSharedMemory = CLOUDABI_RIGHT_FD_READ | CLOUDABI_RIGHT_FD_WRITE |
                                            CLOUDABI_RIGHT_FILE_STAT_FGET |
                                            CLOUDABI_RIGHT_FILE_STAT_FPUT_SIZE | kMapping;

constexpr cloudabi_rights_t kSocket = kAnyStream | CLOUDABI_RIGHT_SOCK_SHUTDOWN |
                                      CLOUDABI_RIGHT_SOCK_ACCEPT | CLOUDABI_RIGHT_SOCK_STAT_GET;

constexpr cloudabi_rights_t kDirectory =
    CLOUDABI_RIGHT_FD_STAT_PUT_FLAGS | CLOUDABI_RIGHT_FD_SYNC | CLOUDABI_RIGHT_FD_DATASYNC |
    CLOUDABI_RIGHT_FILE_ADVISE | CLOUDABI_RIGHT_FILE_CREATE_DIRECTORY |
    CLOUDABI_RIGHT_FILE_CREATE_FILE | CLOUDABI_RIGHT_FILE_CREATE_FIFO |
    CLOUDABI_RIGHT_FILE_LINK_SOURCE | CLOUDABI_RIGHT_FILE_LINK_TARGET | CLOUDABI_RIGHT_FILE_OPEN |
    CLOUDABI_RIGHT_FILE_READDIR | CLOUDABI_RIGHT_FILE_READLINK | CLOUDABI_RIGHT_FILE_RENAME_SOURCE |
    CLOUDABI_RIGHT_FILE_RENAME_TARGET | CLOUDABI_RIGHT_FILE_STAT_FGET |
    CLOUDABI_RIGHT_FILE_STAT_FPUT_TIMES | CLOUDABI_RIGHT_FILE_STAT_GET |
    CLOUDABI_RIGHT_FILE_STAT_PUT_TIMES | CLOUDABI_RIGHT_FILE_SYMLINK | CLOUDABI_RIGHT_FILE_UNLINK |
    CLOUDABI_RIGHT_POLL_FD_READWRITE;

// Rights that only mean something with a descriptor that Linux opened for writing.
constexpr cloudabi_rights_t kNeedWriting =
    CLOUDABI_RIGHT_FD_WRITE | CLOUDABI_RIGHT_FILE_ALLOCATE | CLOUDABI_RIGHT_FILE_STAT_FPUT_SIZE;
constexpr cloudabi_rights_t kNeedReading =
    CLOUDABI_RIGHT_FD_READ | CLOUDABI_RIGHT_MEM_MAP | CLOUDABI_RIGHT_MEM_MAP_EXEC;

}  // namespace

cloudabi_rights_t rights_of_kind(cloudabi_filetype_t kind) {
  switch (kind) {
  case CLOUDABI_FILETYPE_REGULAR_FILE:
    return kRegular;
  case CLOUDABI_FILETYPE_DIRECTORY:
    return kDirectory;
  case CLOUDABI_FILETYPE_BLOCK_DEVICE:
  case CLOUDABI_FILETYPE_CHARACTER_DEVICE:
    return kDevice;
  case CLOUDABI_FILETYPE_SOCKET_DGRAM:
  case CLOUDABI_FILETYPE_SOCKET_STREAM:
    return kSocket;
  case CLOUDABI_FILETYPE_SHARED_MEMORY:
    return kSharedMemory;
  case CLOUDABI_FILETYPE_PROCESS:
    return CLOUDABI_RIGHT_POLL_PROC_TERMINATE | CLOUDABI_RIGHT_FILE_STAT_FGET;
  default:
    return kAnyStream;
  }
}

cloudabi_rights_t rights_below_directory() { return kDirectory | kRegular | kDevice | kAnyStream; }

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

Result<cloudabi_filetype_t> kind_of_descriptor(int fd) {
  kernel::Stat stat;
  TRY(kernel::fstat(fd, &stat));
  if ((stat.mode & kernel::kModeTypeMask) != kernel::kModeSocket) {
    cloudabi_filetype_t kind = kind_of_mode(stat.mode);
    // A memfd is a regular file without a name anywhere. Seals, which only such files have, tell.
    if (kind == CLOUDABI_FILETYPE_REGULAR_FILE && stat.link_count == 0 &&
        kernel::fcntl(fd, kernel::kFGetSeals).ok())
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
  if (entry.kind == CLOUDABI_FILETYPE_DIRECTORY) {
    entry.inheriting = rights_below_directory();
    return entry;
  }
  int flags = TRY(kernel::fcntl(fd, kernel::kFGetfl));
  if ((flags & kernel::kOAccessMode) == kernel::kORdonly)
    entry.rights &= ~kNeedWriting;
  if ((flags & kernel::kOAccessMode) == kernel::kOWronly)
    entry.rights &= ~kNeedReading;
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
