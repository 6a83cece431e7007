// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// See refused_filesystems.h.

#include "refused_filesystems.h"

#include <linux/magic.h>
#include <sys/vfs.h>

namespace cloudabi {
namespace {

constexpr struct {
  unsigned long magic;
  const char *name;
} kRefused[] = {
    {PROC_SUPER_MAGIC, "a process file system (proc)"},
    {SYSFS_MAGIC, "a device file system (sysfs)"},
    {DEVPTS_SUPER_MAGIC, "a file system of terminals (devpts)"},
    {CGROUP_SUPER_MAGIC, "a control group file system"},
    {CGROUP2_SUPER_MAGIC, "a control group file system"},
    {DEBUGFS_MAGIC, "a debugging file system (debugfs)"},
    {TRACEFS_MAGIC, "a tracing file system (tracefs)"},
    {SECURITYFS_MAGIC, "a file system of security modules (securityfs)"},
    {SELINUX_MAGIC, "a file system of security modules (selinuxfs)"},
    {BPF_FS_MAGIC, "a file system of BPF objects"},
    {EFIVARFS_MAGIC, "a file system of firmware variables"},
    {PSTOREFS_MAGIC, "a file system of crash records"},
    {NSFS_MAGIC, "a file system of namespaces"},
    {BINFMTFS_MAGIC, "a file system of executable formats"},
};

}  // namespace

const char *RefusedDirectory(int fd, const struct stat &status) {
  struct stat root;
  if (stat("/", &root) == 0 && root.st_dev == status.st_dev && root.st_ino == status.st_ino)
    return "the root directory";
  struct statfs file_system;
  if (fstatfs(fd, &file_system) != 0)
    return "a directory of unknown kind";
  for (const auto &refused : kRefused)
    // The type of f_type differs by architecture, and magic numbers have 32 bits.
    if (static_cast<unsigned>(file_system.f_type) == refused.magic)
      return refused.name;
  return nullptr;
}

}  // namespace cloudabi
