// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// See plan.h.

#include "plan.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <climits>
#include <cstdio>
#include <cstring>

#include "advice.h"
#include "raw.h"
#include "refused_filesystems.h"

namespace cloudabi {
namespace {

// A clone on which none of these is wanted is read-only.
constexpr cloudabi_rights_t kChanges =
    CLOUDABI_RIGHT_FD_WRITE | CLOUDABI_RIGHT_FILE_ALLOCATE | CLOUDABI_RIGHT_FILE_CREATE_DIRECTORY |
    CLOUDABI_RIGHT_FILE_CREATE_FILE | CLOUDABI_RIGHT_FILE_CREATE_FIFO |
    CLOUDABI_RIGHT_FILE_LINK_TARGET | CLOUDABI_RIGHT_FILE_RENAME_SOURCE |
    CLOUDABI_RIGHT_FILE_RENAME_TARGET | CLOUDABI_RIGHT_FILE_STAT_FPUT_SIZE |
    CLOUDABI_RIGHT_FILE_STAT_FPUT_TIMES | CLOUDABI_RIGHT_FILE_STAT_PUT_TIMES |
    CLOUDABI_RIGHT_FILE_SYMLINK | CLOUDABI_RIGHT_FILE_UNLINK;

// What is done to the directory itself, not to a path below it, needs more than O_PATH.
constexpr cloudabi_rights_t kOnItself = CLOUDABI_RIGHT_FILE_READDIR | CLOUDABI_RIGHT_FD_SYNC |
                                        CLOUDABI_RIGHT_FD_DATASYNC |
                                        CLOUDABI_RIGHT_FILE_STAT_FPUT_TIMES;

std::string Origin(const LaunchRequest &request, size_t number) {
  const std::string &origin = request.descriptors[number].origin;
  return origin.empty() ? "descriptor " + std::to_string(number) : origin;
}

// An inherited descriptor comes without a path; the kernel knows one.
std::string PathOf(int fd) {
  char link[32], path[PATH_MAX];
  snprintf(link, sizeof(link), "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof(path));
  return length > 0 ? std::string(path, length) : std::string();
}

bool IsUnixSocket(int fd) {
  int domain;
  socklen_t length = sizeof(domain);
  return getsockopt(fd, SOL_SOCKET, SO_DOMAIN, &domain, &length) == 0 && domain == AF_UNIX;
}

void PlanDirectory(const LaunchRequest &request, size_t number, const struct stat &status,
                   DescriptorPlan &plan) {
  const Descriptor &descriptor = request.descriptors[number];
  const cloudabi_rights_t anywhere = descriptor.rights_base | descriptor.rights_inheriting;
  plan.directory = true;
  plan.device = status.st_dev;
  plan.inode = status.st_ino;
  // Nor can a user who may only search the directory open it for more.
  plan.readable = (anywhere & kOnItself) != 0 && (fcntl(descriptor.fd, F_GETFL) & O_PATH) == 0;
  plan.landlock = LandlockAccessOf(descriptor);
  plan.mount_attributes = raw::kMountNoSuid | raw::kMountNoDev;
  if (descriptor.read_only || (anywhere & kChanges) == 0)
    plan.mount_attributes |= raw::kMountReadOnly;
  if ((anywhere & CLOUDABI_RIGHT_MEM_MAP_EXEC) == 0)
    plan.mount_attributes |= raw::kMountNoExec;
  if (request.level == SandboxLevel::kOff)
    return;
  if (const char *what = RefusedDirectory(descriptor.fd, status); what != nullptr)
    throw StartError(127, Origin(request, number) + ": " + what +
                              " can't be given to a sandboxed program");
  if (request.level == SandboxLevel::kStrict)
    plan.path = descriptor.path.empty() ? PathOf(descriptor.fd) : descriptor.path;
}

}  // namespace

bool NetworkNamespaceOf(const LaunchRequest &request) {
  return request.level == SandboxLevel::kStrict && !request.testing.without_network_namespace;
}

Plan MakePlan(const LaunchRequest &request) {
  Plan plan;
  const bool confined = request.level != SandboxLevel::kOff;
  plan.clones = request.level == SandboxLevel::kStrict && !request.testing.without_clones;
  plan.landlock = confined && !request.testing.without_landlock;
  plan.seccomp = confined && !request.testing.without_seccomp;

  bool receives = false;
  for (size_t i = 0; i < request.descriptors.size(); ++i) {
    DescriptorPlan &descriptor = plan.descriptors.emplace_back();
    int fd = request.descriptors[i].fd;
    struct stat status;
    if (fstat(fd, &status) != 0)
      throw StartError(127, Origin(request, i) + ": " + strerror(errno));
    // The kernel's word counts, not the caller's: a directory that passes as something else would
    // go around everything here.
    if (S_ISDIR(status.st_mode)) {
      PlanDirectory(request, i, status, descriptor);
    } else {
      descriptor.access_mode = fcntl(fd, F_GETFL) & (O_ACCMODE | O_PATH);
      descriptor.unix_socket = S_ISSOCK(status.st_mode) && IsUnixSocket(fd);
      receives |= descriptor.unix_socket;
    }
  }

  if (plan.landlock) {
    plan.landlock_version = std::min(LandlockVersion(), request.testing.landlock_abi_limit);
    if (plan.landlock_version < kLandlockFloor)
      throw StartError(127, LandlockAdvice(plan.landlock_version));
    // Below a directory that arrives later, rules about files would refuse everything: where one
    // can arrive, the mounts are the wall. Without mounts the rules are all there is, and stay.
    plan.landlock_scope = LandlockScopeOf(plan.landlock_version, !receives || !plan.clones);
  }
  return plan;
}

}  // namespace cloudabi
