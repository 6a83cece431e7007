// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Under QEMU the root isn't quite empty: QEMU opens what it runs by path, and is executed by path
// again for proc_exec. Each file is a read-only mount of its own, which shows nothing else of the
// file system it comes from, and which can't be written to, whoever owns the file.

#include <fcntl.h>
#include <sys/mount.h>
#include <sys/stat.h>

#include "raw.h"
#include "setup.h"

namespace cloudabi {
namespace {

bool SetReadOnly(Setup &setup, int fd, bool read_only, uint64_t others) {
  raw::MountAttributes attributes = {.set = others | (read_only ? raw::kMountReadOnly : 0),
                                     .clear = read_only ? 0 : raw::kMountReadOnly,
                                     .propagation = 0,
                                     .user_namespace = 0};
  long result =
      raw::Call(SYS_mount_setattr, fd, "", AT_EMPTY_PATH, &attributes, sizeof(attributes));
  return result == 0 || Fail(setup, Step::kRootFiles, result);
}

}  // namespace

bool CloneRootFiles(Setup &setup) {
  for (size_t i = 0; i < setup.root_file_count; ++i) {
    RootFile &file = setup.root_files[i];
    long clone = raw::Call(SYS_open_tree, AT_FDCWD, file.path, raw::kOpenTreeClone | O_CLOEXEC);
    if (clone < 0)
      return Fail(setup, Step::kRootFiles, clone);
    file.clone = static_cast<int>(clone);
    struct stat status;
    long result = raw::Call(SYS_newfstatat, clone, "", &status, AT_EMPTY_PATH);
    if (result < 0 || status.st_dev != file.device || status.st_ino != file.inode)
      return Fail(setup, Step::kRootFiles, result);
    if (!SetReadOnly(setup, file.clone, true, raw::kMountNoSuid | raw::kMountNoDev))
      return false;
  }
  return true;
}

bool PlaceRootFiles(Setup &setup) {
  if (setup.root_file_count == 0)
    return true;
  long root = raw::Call(SYS_openat, AT_FDCWD, "/", O_PATH | O_DIRECTORY | O_CLOEXEC);
  if (root < 0)
    return Fail(setup, Step::kRootFiles, root);
  long result = SetReadOnly(setup, static_cast<int>(root), false, 0) ? 0 : -1;
  for (size_t i = 0; i < setup.root_file_count && result == 0; ++i) {
    const RootFile &file = setup.root_files[i];
    result = raw::Call(SYS_mknodat, AT_FDCWD, file.name, S_IFREG, 0);
    if (result == 0)
      result = raw::Call(SYS_move_mount, file.clone, "", AT_FDCWD, file.name,
                         raw::kMoveMountFromEmptyPath);
    if (result < 0)
      Fail(setup, Step::kRootFiles, result);
  }
  const bool closed = SetReadOnly(setup, static_cast<int>(root), true, 0);
  raw::Call(SYS_close, root);
  return result == 0 && closed;
}

}  // namespace cloudabi
