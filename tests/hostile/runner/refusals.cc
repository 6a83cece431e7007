// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// See refusals.h. The level that was asked for, or no start and the reason.

#include "refusals.h"

#include <fcntl.h>
#include <sched.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>

#include <cstddef>
#include <string>

#include "report.h"
#include "trial.h"

namespace hostile {
namespace {

using cloudabi::Descriptor;
using cloudabi::LaunchRequest;
using cloudabi::SandboxLevel;

// The attack would succeed if it were started: any will do.
void Expect(const char *what, const char *part,
            const std::function<void(LaunchRequest &)> &adjust) {
  Result result = Try("map-writable-executable", adjust);
  if (result.kind != Result::kNotStarted)
    Fail(what, "it was started: " + result.text);
  else
    Check(result.text.find(part) != std::string::npos,
          std::string(what) + ": the message names " + part, result.text);
}

void Write(const char *path, const std::string &text) {
  int fd = open(path, O_WRONLY | O_CLOEXEC);
  if (fd < 0 || write(fd, text.data(), text.size()) < 0)
    _exit(98);
  close(fd);
}

// A user namespace around the launcher in which none can be made: what the setting does for a whole
// system.
void ForbidNamespaces() {
  const std::string uid = std::to_string(geteuid()), gid = std::to_string(getegid());
  if (unshare(CLONE_NEWUSER) != 0)
    _exit(98);
  Write("/proc/self/setgroups", "deny");
  Write("/proc/self/uid_map", uid + " " + uid + " 1");
  Write("/proc/self/gid_map", gid + " " + gid + " 1");
  Write("/proc/sys/user/max_user_namespaces", "0");
}

// What a container's profile does: these calls fail with EPERM.
void RefuseCalls(unsigned number) {
  sock_filter code[] = {
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, number, 0, 1),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | 1),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
  };
  sock_fprog program = {sizeof(code) / sizeof(code[0]), code};
  prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  if (prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) != 0)
    _exit(98);
}

void InjectDirectory(LaunchRequest &request, const char *path) {
  Descriptor &descriptor = request.descriptors[2];
  descriptor.fd = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor.fd < 0)
    _exit(97);
  descriptor.path = path;
  descriptor.origin = path;
}

void CheckDirectories() {
  for (const char *path : {"/", "/proc", "/sys", "/dev/pts", "/sys/fs/cgroup/unified"}) {
    if (access(path, R_OK) != 0) {
      Skip(std::string("injecting ") + path, "isn't there");
      continue;
    }
    for (SandboxLevel level : {SandboxLevel::kStrict, SandboxLevel::kLandlock})
      Expect((std::string("injecting ") + path).c_str(), path, [&](LaunchRequest &request) {
        request.level = level;
        InjectDirectory(request, path);
      });
  }
}

}  // namespace

void CheckRefusals() {
  Expect("no user namespaces", "user.max_user_namespaces",
         [](LaunchRequest &) { ForbidNamespaces(); });
  Expect("no user namespaces", "docs/howto/enable-the-sandbox.md",
         [](LaunchRequest &) { ForbidNamespaces(); });
  Expect("a filter that refuses unshare", "Docker",
         [](LaunchRequest &) { RefuseCalls(SYS_unshare); });
  Expect("a filter that refuses pivot_root", "Docker",
         [](LaunchRequest &) { RefuseCalls(SYS_pivot_root); });
  Expect("no Landlock, strict", "Landlock",
         [](LaunchRequest &) { RefuseCalls(SYS_landlock_create_ruleset); });
  Expect("no Landlock, landlock", "Landlock", [](LaunchRequest &request) {
    request.level = SandboxLevel::kLandlock;
    RefuseCalls(SYS_landlock_create_ruleset);
  });
  Expect("Landlock version 1", "version 1",
         [](LaunchRequest &request) { request.testing.landlock_abi_limit = 1; });
  Expect("a directory that another one has replaced", "writable", [](LaunchRequest &request) {
    // The descriptor says one thing and the path another.
    request.descriptors[1].path = "/usr";
    if (geteuid() == 0)
      RefuseCalls(SYS_mount_setattr);  // root clones by descriptor, and needs no path
  });
  Expect("an emulator that isn't there", "cloudabi-emulate",
         [](LaunchRequest &request) { request.testing.emulator = "/nowhere/cloudabi-emulate"; });
  Expect("a program that isn't one", "Exec format error", [](LaunchRequest &request) {
    request.executable = open("/dev/null", O_RDONLY | O_CLOEXEC);
  });
  CheckDirectories();
}

}  // namespace hostile
