// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Which rights mean anything on each kind of descriptor. The emulator drops all others when it
// makes a descriptor, and cloudabi-run gives out no others, so that what a program asks its
// descriptors for (fd_stat_get) says what it can do.
#pragma once

#include "cloudabi_types.h"

namespace cloudabi {

inline constexpr cloudabi_rights_t kRightsOfStreams =
    CLOUDABI_RIGHT_FD_READ | CLOUDABI_RIGHT_FD_WRITE | CLOUDABI_RIGHT_FD_STAT_PUT_FLAGS |
    CLOUDABI_RIGHT_FILE_STAT_FGET | CLOUDABI_RIGHT_POLL_FD_READWRITE;

inline constexpr cloudabi_rights_t kRightsOfMappings =
    CLOUDABI_RIGHT_MEM_MAP | CLOUDABI_RIGHT_MEM_MAP_EXEC;

inline constexpr cloudabi_rights_t kRightsOfDevices =
    kRightsOfStreams | kRightsOfMappings | CLOUDABI_RIGHT_FD_SEEK | CLOUDABI_RIGHT_FD_TELL |
    CLOUDABI_RIGHT_FILE_ADVISE | CLOUDABI_RIGHT_FD_DATASYNC | CLOUDABI_RIGHT_FD_SYNC;

inline constexpr cloudabi_rights_t kRightsOfFiles =
    kRightsOfDevices | CLOUDABI_RIGHT_FILE_ALLOCATE | CLOUDABI_RIGHT_FILE_STAT_FPUT_SIZE |
    CLOUDABI_RIGHT_FILE_STAT_FPUT_TIMES | CLOUDABI_RIGHT_PROC_EXEC;

inline constexpr cloudabi_rights_t kRightsOfSharedMemory =
    kRightsOfMappings | CLOUDABI_RIGHT_FD_READ | CLOUDABI_RIGHT_FD_WRITE |
    CLOUDABI_RIGHT_FILE_STAT_FGET | CLOUDABI_RIGHT_FILE_STAT_FPUT_SIZE;

inline constexpr cloudabi_rights_t kRightsOfSockets =
    kRightsOfStreams | CLOUDABI_RIGHT_SOCK_SHUTDOWN | CLOUDABI_RIGHT_SOCK_ACCEPT |
    CLOUDABI_RIGHT_SOCK_STAT_GET;

inline constexpr cloudabi_rights_t kRightsOfDirectories =
    CLOUDABI_RIGHT_FD_STAT_PUT_FLAGS | CLOUDABI_RIGHT_FD_SYNC | CLOUDABI_RIGHT_FD_DATASYNC |
    CLOUDABI_RIGHT_FILE_ADVISE | CLOUDABI_RIGHT_FILE_CREATE_DIRECTORY |
    CLOUDABI_RIGHT_FILE_CREATE_FILE | CLOUDABI_RIGHT_FILE_CREATE_FIFO |
    CLOUDABI_RIGHT_FILE_LINK_SOURCE | CLOUDABI_RIGHT_FILE_LINK_TARGET | CLOUDABI_RIGHT_FILE_OPEN |
    CLOUDABI_RIGHT_FILE_READDIR | CLOUDABI_RIGHT_FILE_READLINK | CLOUDABI_RIGHT_FILE_RENAME_SOURCE |
    CLOUDABI_RIGHT_FILE_RENAME_TARGET | CLOUDABI_RIGHT_FILE_STAT_FGET |
    CLOUDABI_RIGHT_FILE_STAT_FPUT_TIMES | CLOUDABI_RIGHT_FILE_STAT_GET |
    CLOUDABI_RIGHT_FILE_STAT_PUT_TIMES | CLOUDABI_RIGHT_FILE_SYMLINK | CLOUDABI_RIGHT_FILE_UNLINK |
    CLOUDABI_RIGHT_POLL_FD_READWRITE;

inline constexpr cloudabi_rights_t kRightsOfProcesses =
    CLOUDABI_RIGHT_POLL_PROC_TERMINATE | CLOUDABI_RIGHT_FILE_STAT_FGET;

// What a directory may let inherit: the rights of everything that can be opened in it.
inline constexpr cloudabi_rights_t kRightsBelowDirectories =
    kRightsOfDirectories | kRightsOfFiles | kRightsOfDevices | kRightsOfStreams;

// Rights that say nothing on a descriptor which Linux has opened for reading only, or for writing
// only: the kernel holds these.
inline constexpr cloudabi_rights_t kRightsThatNeedWriting =
    CLOUDABI_RIGHT_FD_WRITE | CLOUDABI_RIGHT_FILE_ALLOCATE | CLOUDABI_RIGHT_FILE_STAT_FPUT_SIZE;
inline constexpr cloudabi_rights_t kRightsThatNeedReading =
    CLOUDABI_RIGHT_FD_READ | kRightsOfMappings | CLOUDABI_RIGHT_PROC_EXEC;

// What is done to a directory itself, and not to a path below it: O_PATH isn't enough for these.
// The launcher's Landlock rules allow opening directories for reading on account of the same
// rights.
inline constexpr cloudabi_rights_t kRightsOnDirectoryItself =
    CLOUDABI_RIGHT_FILE_READDIR | CLOUDABI_RIGHT_FD_SYNC | CLOUDABI_RIGHT_FD_DATASYNC |
    CLOUDABI_RIGHT_FILE_STAT_FPUT_TIMES;

// All rights that apply to a kind of descriptor; `readable` and `writable` say how it was opened.
constexpr cloudabi_rights_t RightsFor(cloudabi_filetype_t kind, bool readable = true,
                                      bool writable = true) {
  cloudabi_rights_t rights = kRightsOfStreams;
  switch (kind) {
  case CLOUDABI_FILETYPE_DIRECTORY:
    return kRightsOfDirectories;
  case CLOUDABI_FILETYPE_PROCESS:
    return kRightsOfProcesses;
  case CLOUDABI_FILETYPE_REGULAR_FILE:
    rights = kRightsOfFiles;
    break;
  case CLOUDABI_FILETYPE_BLOCK_DEVICE:
  case CLOUDABI_FILETYPE_CHARACTER_DEVICE:
    rights = kRightsOfDevices;
    break;
  case CLOUDABI_FILETYPE_SHARED_MEMORY:
    rights = kRightsOfSharedMemory;
    break;
  case CLOUDABI_FILETYPE_SOCKET_DGRAM:
  case CLOUDABI_FILETYPE_SOCKET_STREAM:
    rights = kRightsOfSockets;
    break;
  default:
    break;
  }
  if (!readable)
    rights &= ~kRightsThatNeedReading;
  if (!writable)
    rights &= ~kRightsThatNeedWriting;
  return rights;
}

}  // namespace cloudabi
