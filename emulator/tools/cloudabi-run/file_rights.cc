// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// See file_rights.h.
#include "file_rights.h"

#include "rights.h"

namespace cloudabi {
namespace {

// To look at what one has been given, and to wait for it, needs no permission.
constexpr cloudabi_rights_t kAlways =
    CLOUDABI_RIGHT_FILE_STAT_FGET | CLOUDABI_RIGHT_POLL_FD_READWRITE | CLOUDABI_RIGHT_FD_TELL;

// To find the file by its name.
constexpr cloudabi_rights_t kFind =
    CLOUDABI_RIGHT_FILE_OPEN | CLOUDABI_RIGHT_FILE_STAT_GET | CLOUDABI_RIGHT_FILE_READLINK;

constexpr cloudabi_rights_t kMove = CLOUDABI_RIGHT_FD_SEEK | CLOUDABI_RIGHT_FD_STAT_PUT_FLAGS |
                                    CLOUDABI_RIGHT_FILE_ADVISE | CLOUDABI_RIGHT_MEM_MAP;

constexpr cloudabi_rights_t kStore =
    CLOUDABI_RIGHT_FD_WRITE | CLOUDABI_RIGHT_FD_DATASYNC | CLOUDABI_RIGHT_FD_SYNC;

constexpr cloudabi_rights_t kRead =
    kFind | kMove | CLOUDABI_RIGHT_FD_READ | CLOUDABI_RIGHT_MEM_MAP_EXEC | CLOUDABI_RIGHT_PROC_EXEC;

constexpr cloudabi_rights_t kWrite =
    kFind | kMove | kStore | CLOUDABI_RIGHT_FILE_ALLOCATE | CLOUDABI_RIGHT_FILE_STAT_FPUT_SIZE |
    CLOUDABI_RIGHT_FILE_STAT_FPUT_TIMES | CLOUDABI_RIGHT_FILE_STAT_PUT_TIMES;

// No seeking, no mapping, and no change of the flag that makes each write go to the end.
constexpr cloudabi_rights_t kAppend = kFind | kStore;

constexpr cloudabi_rights_t kList = kFind | CLOUDABI_RIGHT_FILE_READDIR;

constexpr cloudabi_rights_t kCreate =
    kFind | CLOUDABI_RIGHT_FILE_CREATE_DIRECTORY | CLOUDABI_RIGHT_FILE_CREATE_FILE |
    CLOUDABI_RIGHT_FILE_CREATE_FIFO | CLOUDABI_RIGHT_FILE_LINK_SOURCE |
    CLOUDABI_RIGHT_FILE_LINK_TARGET | CLOUDABI_RIGHT_FILE_RENAME_SOURCE |
    CLOUDABI_RIGHT_FILE_RENAME_TARGET | CLOUDABI_RIGHT_FILE_SYMLINK | CLOUDABI_RIGHT_FILE_UNLINK;

static_assert((kAlways | kRead | kWrite | kAppend | kList | kCreate) == kRightsBelowDirectories,
              "each right on files and directories belongs to a preset");

}  // namespace

cloudabi_rights_t RightsOfPresets(unsigned presets) {
  cloudabi_rights_t rights = kAlways;
  if ((presets & kPresetRead) != 0)
    rights |= kRead;
  if ((presets & kPresetWrite) != 0)
    rights |= kWrite;
  if ((presets & kPresetAppend) != 0)
    rights |= kAppend;
  if ((presets & kPresetList) != 0)
    rights |= kList;
  if ((presets & kPresetCreate) != 0)
    rights |= kCreate;
  return rights;
}

FileMode ModeForPresets(unsigned presets) {
  const bool read = (presets & kPresetRead) != 0;
  if ((presets & kPresetWrite) != 0)
    return read ? FileMode::kReadWrite : FileMode::kWrite;
  if ((presets & kPresetAppend) != 0)
    return FileMode::kAppend;
  return FileMode::kRead;
}

}  // namespace cloudabi
