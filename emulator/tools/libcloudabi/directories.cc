// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Gives each injected directory a mount of its own: a detached clone, in which `..` of the
// directory is the directory itself, for every way of looking up a path and whoever gets the
// descriptor. Its attributes make the kernel hold what the program may not do below it.

#include <fcntl.h>
#include <sys/stat.h>

#include "raw.h"
#include "setup.h"

namespace cloudabi {
namespace {

// A descriptor that was opened in the old mount namespace can't be cloned in the new one.
long Reopen(Failure &failure, const DirectoryMount &directory) {
  long fd = raw::Call(SYS_openat, AT_FDCWD, directory.path, O_PATH | O_DIRECTORY | O_CLOEXEC);
  if (fd < 0) {
    Fail(failure, Step::kReopenDirectory, fd, directory.number);
    return fd;
  }
  struct stat status;
  long result = raw::Call(SYS_newfstatat, fd, "", &status, AT_EMPTY_PATH);
  if (result == 0 && (status.st_dev != directory.device || status.st_ino != directory.inode)) {
    Fail(failure, Step::kDirectoryMoved, 0, directory.number);
    raw::Call(SYS_close, fd);
    return -1;
  }
  return fd;
}

bool Restrict(Failure &failure, DirectoryMount &directory, long clone) {
  raw::MountAttributes attributes = {
      .set = directory.attributes, .clear = 0, .propagation = 0, .user_namespace = 0};
  if (long result =
          raw::Call(SYS_mount_setattr, clone, "", AT_EMPTY_PATH, &attributes, sizeof(attributes));
      result < 0)
    return Fail(failure, Step::kMountAttributes, result, directory.number);
  // The clone's own descriptor is O_PATH: lookups start there, but nothing reads the directory.
  if (directory.readable) {
    long opened = raw::Call(SYS_openat, clone, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (opened < 0)
      return Fail(failure, Step::kReadableDirectory, opened, directory.number);
    directory.opened = static_cast<int>(opened);
  }
  return true;
}

bool CloneDirectory(Setup &setup, Failure &failure, DirectoryMount &directory, bool reopen) {
  long source = reopen ? Reopen(failure, directory) : directory.fd;
  if (source < 0)
    return false;
  long clone =
      raw::Call(SYS_open_tree, source, "", AT_EMPTY_PATH | raw::kOpenTreeClone | O_CLOEXEC);
  if (reopen)
    raw::Call(SYS_close, source);
  if (clone < 0)
    return Fail(failure, Step::kCloneDirectory, clone, directory.number);
  // A clone without its restrictions must not be taken for a finished one.
  if (!Restrict(failure, directory, clone)) {
    raw::Call(SYS_close, clone);
    return false;
  }
  directory.clone = static_cast<int>(clone);
  setup.sources[setup.first_source + directory.number] =
      directory.readable ? directory.opened : directory.clone;
  return true;
}

}  // namespace

bool CloneDirectories(Setup &setup, Failure &failure, bool reopen) {
  for (size_t i = 0; i < setup.directory_count; ++i)
    if (setup.directories[i].clone < 0 &&
        !CloneDirectory(setup, failure, setup.directories[i], reopen))
      return false;
  return true;
}

}  // namespace cloudabi
