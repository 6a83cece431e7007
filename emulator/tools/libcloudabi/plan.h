// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What a start will do with each descriptor, worked out before anything is done. Launch carries the
// plan out and Explain prints it, so that the two can't disagree.
#pragma once

#include <sys/types.h>

#include <cstdint>
#include <string>
#include <vector>

#include "landlock.h"
#include "launch.h"

namespace cloudabi {

struct DescriptorPlan {
  bool directory = false;
  bool unix_socket = false;  // other descriptors may arrive through it
  int access_mode = 0;       // O_ACCMODE of what isn't a directory
  // Directories.
  dev_t device = 0;
  ino_t inode = 0;
  std::string path;               // opens it again
  uint64_t mount_attributes = 0;  // raw::kMount…
  bool readable = false;          // otherwise O_PATH is enough
  uint64_t landlock = 0;          // LandlockAccess
};

struct Plan {
  std::vector<DescriptorPlan> descriptors;
  bool clones = false;  // directories get mounts of their own
  bool landlock = false;
  bool seccomp = false;
  int landlock_version = 0;
  LandlockScope landlock_scope = {};
};

// Whether the program gets a network namespace: known before all else is.
bool NetworkNamespaceOf(const LaunchRequest &request);

// Throws StartError for what can't be or must not be given to a program, or where the kernel has no
// Landlock and the level needs it.
Plan MakePlan(const LaunchRequest &request);

}  // namespace cloudabi
