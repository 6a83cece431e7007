// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// See advice.h.

#include "advice.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include <cstdlib>
#include <cstring>

#include "landlock.h"

namespace cloudabi {
namespace {

constexpr char kSeeAlso[] = "\n  docs/howto/enable-the-sandbox.md explains this; "
                            "--sandbox=landlock asks for a weaker sandbox";

// The number that a file of /proc holds, or -1.
long ReadNumber(const char *path) {
  char text[32] = {};
  int fd = open(path, O_RDONLY | O_CLOEXEC);
  if (fd < 0)
    return -1;
  ssize_t length = read(fd, text, sizeof(text) - 1);
  close(fd);
  return length > 0 ? strtol(text, nullptr, 10) : -1;
}

// Whether a seccomp filter that isn't ours lies on this process: containers have one.
bool HasFilter() {
  char text[4096] = {};
  int fd = open("/proc/self/status", O_RDONLY | O_CLOEXEC);
  if (fd < 0)
    return false;
  ssize_t length = read(fd, text, sizeof(text) - 1);
  close(fd);
  const char *line = length > 0 ? strstr(text, "\nSeccomp:\t") : nullptr;
  return line != nullptr && line[10] == '2';
}

// Why the kernel refused a user namespace, or what needs privileges in a new one.
std::string NamespaceReason(Step step, int error) {
  if (step == Step::kUserMap && error == EPERM && geteuid() == 0)
    return "this root lacks CAP_SETFCAP, without which it can't be mapped; keep that capability or "
           "run as another user";
  if (error == ENOSYS || error == EINVAL)
    return "this kernel was built without them (CONFIG_USER_NS, CONFIG_PID_NS, CONFIG_NET_NS, "
           "CONFIG_IPC_NS, CONFIG_UTS_NS)";
  if (ReadNumber("/proc/sys/user/max_user_namespaces") == 0)
    return "user.max_user_namespaces is 0; `sysctl user.max_user_namespaces=15000` allows them";
  if (error == ENOSPC || error == EUSERS)
    return "a limit is used up: see the sysctl settings user.max_*_namespaces, of this and the "
           "enclosing namespaces";
  if (geteuid() != 0 && ReadNumber("/proc/sys/kernel/unprivileged_userns_clone") == 0)
    return "kernel.unprivileged_userns_clone is 0; `sysctl kernel.unprivileged_userns_clone=1` "
           "allows them";
  if (geteuid() != 0 && ReadNumber("/proc/sys/kernel/apparmor_restrict_unprivileged_userns") == 1)
    return "AppArmor restricts them (kernel.apparmor_restrict_unprivileged_userns is 1, Ubuntu's "
           "setting); a profile for cloudabi-run, or setting it to 0, allows them";
  if (HasFilter())
    return "a seccomp filter refuses them, as in a container: Docker's default profile does; "
           "`docker run --security-opt seccomp=PROFILE`, with a profile that allows clone, "
           "unshare, "
           "mount and pivot_root, allows them";
  return "a security module or a chroot refuses them, or the enclosing user namespace doesn't know "
         "the user";
}

const char *Doing(Step step) {
  switch (step) {
  case Step::kUserNamespace:
    return "can't make a user namespace";
  case Step::kUserMap:
  case Step::kGroupMap:
    return "can't map the user into a new user namespace";
  case Step::kProcessNamespace:
    return "can't make a PID namespace";
  case Step::kNetworkNamespace:
    return "can't make a network namespace";
  case Step::kMountNamespace:
  case Step::kPrivateMounts:
    return "can't make a mount namespace";
  case Step::kReopenDirectory:
    return "can't open the directory again in the new mount namespace";
  case Step::kDirectoryMoved:
    return "the directory was replaced by another one while the program was being started";
  case Step::kCloneDirectory:
    return "can't give the directory a mount of its own";
  case Step::kMountAttributes:
    return "can't restrict the directory's mount";
  case Step::kReadableDirectory:
    return "can't open the directory for reading";
  case Step::kEmptyRoot:
    return "can't make an empty file system";
  case Step::kChangeRoot:
    return "can't change to an empty root directory";
  case Step::kRootFiles:
    return "can't put QEMU and the emulator into the empty root directory";
  case Step::kInit:
    return "can't prepare the first process of the PID namespace";
  case Step::kGuest:
    return "can't make a process";
  case Step::kJoinNetwork:
    return "can't enter the network namespace";
  case Step::kSecureBits:
  case Step::kCapabilities:
    return "can't give up capabilities";
  case Step::kNoNewPrivileges:
    return "can't give up gaining privileges";
  case Step::kParentDeath:
    return "can't bind the program's life to the launcher's";
  case Step::kDescriptors:
    return "can't arrange the program's descriptors";
  case Step::kLandlock:
    return "the kernel refuses the Landlock rules";
  case Step::kFilter:
    return "the kernel refuses the filter of system calls";
  case Step::kExecute:
    return "can't execute the emulator";
  case Step::kNone:
    break;
  }
  return "unknown failure";
}

bool ConcernsNamespaces(Step step) {
  switch (step) {
  case Step::kUserNamespace:
  case Step::kUserMap:
  case Step::kGroupMap:
  case Step::kProcessNamespace:
  case Step::kNetworkNamespace:
  case Step::kMountNamespace:
  case Step::kPrivateMounts:
  case Step::kEmptyRoot:
  case Step::kChangeRoot:
    return true;
  default:
    return false;
  }
}

}  // namespace

std::string LandlockAdvice(int version) {
  std::string text = "the sandbox needs Landlock, version " + std::to_string(kLandlockFloor) +
                     " or later (Linux 5.19): ";
  if (version > 0)
    text += "this kernel has version " + std::to_string(version);
  else
    text += "this kernel has none, has it switched off (add `landlock` to the kernel parameter "
            "lsm=), or a container's seccomp profile refuses it";
  return text + "\n  docs/howto/enable-the-sandbox.md explains this";
}

std::string FailureAdvice(const Failure &failure, const LaunchRequest &request) {
  std::string text;
  const size_t number = static_cast<size_t>(failure.descriptor);
  if (failure.descriptor >= 0 && number < request.descriptors.size()) {
    const std::string &origin = request.descriptors[number].origin;
    text += (origin.empty() ? "descriptor " + std::to_string(number) : origin) + ": ";
  }
  const Step step = failure.step;
  if (ConcernsNamespaces(step)) {
    // What comes after the user namespace needs privileges in it: the same reasons apply.
    text += "the strict sandbox can't be had: ";
    text += Doing(step);
    text += std::string(" (") + strerror(failure.error) + "): ";
    return text + NamespaceReason(step, failure.error) + kSeeAlso;
  }
  text += Doing(step);
  if (failure.error != 0)
    text += std::string(": ") + strerror(failure.error);
  if (step == Step::kCloneDirectory && failure.error == EINVAL)
    text += " (something else is mounted below it: inject the parts by themselves)";
  return text;
}

}  // namespace cloudabi
