// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The helper: a child of the launcher that enters new namespaces and starts the program from
// there, so that the launcher itself stays where it is. The network namespace, which takes as long
// as all the rest together, is made at the same time by the child that becomes the first process
// of the PID namespace (init.cc).

#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <string.h>
#include <sys/mount.h>

#include "raw.h"
#include "setup.h"

namespace cloudabi {
namespace {

long WriteFile(const char *path, const char *text) {
  long fd = raw::Call(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CLOEXEC);
  if (fd < 0)
    return fd;
  long result = raw::Call(SYS_write, fd, text, strlen(text));
  raw::Call(SYS_close, fd);
  return result;
}

bool EnterMountNamespace(Setup &setup) {
  if (long result = raw::Call(SYS_unshare, CLONE_NEWNS); result < 0)
    return Fail(setup, Step::kMountNamespace, result);
  // Nothing that is mounted or unmounted from here on may show outside.
  if (long result = raw::Call(SYS_mount, nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr);
      result < 0)
    return Fail(setup, Step::kPrivateMounts, result);
  // The init enters this namespace once its root is empty, when there is no /proc any more.
  long fd = raw::Call(SYS_openat, AT_FDCWD, "/proc/self/ns/mnt", O_RDONLY | O_CLOEXEC);
  if (fd < 0)
    return Fail(setup, Step::kMountNamespace, fd);
  setup.mount_namespace = static_cast<int>(fd);
  return true;
}

bool MapUser(Setup &setup) {
  // The user keeps the identity that owns what was injected, and no other is known.
  if (long result = WriteFile("/proc/self/setgroups", "deny"); result < 0)
    return Fail(setup, Step::kGroupMap, result);
  if (long result = WriteFile("/proc/self/uid_map", setup.uid_map); result < 0)
    return Fail(setup, Step::kUserMap, result);
  if (long result = WriteFile("/proc/self/gid_map", setup.gid_map); result < 0)
    return Fail(setup, Step::kGroupMap, result);
  // In a user namespace of its own, code that has got around the filter would have capabilities and
  // with them much more of the kernel to attack. Nothing depends on this second refusal; where
  // /proc/sys can't be written to, as in many containers, it isn't there.
  WriteFile("/proc/sys/user/max_user_namespaces", "0");
  return true;
}

bool EnterUserNamespace(Setup &setup) {
  if (long result = raw::Call(SYS_unshare, CLONE_NEWUSER); result < 0)
    return Fail(setup, Step::kUserNamespace, result);
  // The PID namespace counts for children only.
  if (long result = raw::Call(SYS_unshare, CLONE_NEWPID | CLONE_NEWUTS); result < 0)
    return Fail(setup, Step::kProcessNamespace, result);
  return true;
}

bool EnterMounts(Setup &setup) {
  return (!setup.clones || CloneDirectories(setup, setup.failure, true)) && CloneRootFiles(setup) &&
         ChangeRoot(setup) && PlaceRootFiles(setup);
}

void Helper(void *argument) {
  auto &setup = *static_cast<Setup *>(argument);
  bool made = DieWithLauncher(setup) && EnterUserNamespace(setup) && StartInit(setup) &&
              MapUser(setup) && EnterMountNamespace(setup) && MakeEmptyRoot(setup);
  // Up to here nothing depends on the program.
  made = made && Await(setup.planned) == 1 && EnterMounts(setup);
  Announce(setup.root_done, made ? 1 : 2);
  if (made)
    StartGuest(setup, true);
  raw::Call(SYS_exit_group, 0);
}

alignas(16) char helper_stack[32 * 1024];

}  // namespace

void StartHelper(Setup &setup) {
  raw::CloneArgs arguments = {};
  arguments.flags = CLONE_VM | CLONE_FILES;
  // Its children become the launcher's (CLONE_PARENT), and tell of their ends as it does.
  arguments.exit_signal = SIGCHLD;
  arguments.stack = reinterpret_cast<uint64_t>(helper_stack);
  arguments.stack_size = sizeof(helper_stack);
  // What a terminal sends to all of the launcher's process group is the launcher's business. The
  // emulator lets signals in again.
  const uint64_t all = ~uint64_t{0};
  uint64_t before;
  raw::Call(SYS_rt_sigprocmask, SIG_SETMASK, &all, &before, sizeof(all));
  long pid = raw::CloneInto(&arguments, sizeof(arguments), Helper, &setup);
  raw::Call(SYS_rt_sigprocmask, SIG_SETMASK, &before, nullptr, sizeof(before));
  if (pid < 0)
    Fail(setup, Step::kUserNamespace, pid);
  else
    setup.helper_pid = static_cast<pid_t>(pid);
}

}  // namespace cloudabi
