// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Replaces the whole file system of the new mount namespace by an empty directory that can't be
// written to.

#include <fcntl.h>
#include <sys/mount.h>

#include <utility>

#include "raw.h"
#include "setup.h"

namespace cloudabi {
namespace {

long EmptyFileSystem() {
  long context = raw::Call(SYS_fsopen, "tmpfs", raw::kFsOpenCloseOnExec);
  if (context < 0)
    return context;
  long mount = raw::Call(SYS_fsconfig, context, raw::kFsConfigSetString, "mode", "0555", 0);
  if (mount == 0)
    mount = raw::Call(SYS_fsconfig, context, raw::kFsConfigCreate, nullptr, nullptr, 0);
  if (mount == 0)
    mount =
        raw::Call(SYS_fsmount, context, raw::kFsMountCloseOnExec,
                  raw::kMountReadOnly | raw::kMountNoSuid | raw::kMountNoDev | raw::kMountNoExec);
  raw::Call(SYS_close, context);
  return mount;
}

}  // namespace

bool MakeEmptyRoot(Setup &setup) {
  long root = EmptyFileSystem();
  if (root < 0)
    return Fail(setup, Step::kEmptyRoot, root);
  setup.root = static_cast<int>(root);
  return true;
}

bool ChangeRoot(Setup &setup) {
  // pivot_root wants a mount point: the root itself serves, as no other directory is sure to be
  // there. Old and new root may then be the same directory, and the old one lies on top.
  long result =
      raw::Call(SYS_move_mount, setup.root, "", AT_FDCWD, "/", raw::kMoveMountFromEmptyPath);
  if (result == 0)
    result = raw::Call(SYS_fchdir, setup.root);
  if (result == 0)
    result = raw::Call(SYS_pivot_root, ".", ".");
  if (result == 0)
    result = raw::Call(SYS_umount2, ".", MNT_DETACH);
  if (result == 0)
    result = raw::Call(SYS_chdir, "/");
  // The table of descriptors is the launcher's, too: what stays would be closed there while
  // somebody waits for the program's end.
  raw::Call(SYS_close, std::exchange(setup.root, -1));
  return result == 0 || Fail(setup, Step::kChangeRoot, result);
}

}  // namespace cloudabi
