// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Runs each attack under each arrangement of layers. It has to be refused by the strict sandbox,
// also when one of the layers is taken away; and it has to succeed without a sandbox, or the trial
// would show nothing.

#include "attacks.h"

#include <sys/socket.h>
#include <unistd.h>

#include <cstdio>
#include <map>
#include <string>

#include "report.h"
#include "scene.h"
#include "trial.h"

namespace hostile {
namespace {

using cloudabi::LaunchRequest;
using cloudabi::SandboxLevel;

struct Arrangement {
  const char *name;
  void (*apply)(LaunchRequest &request);
};

enum : unsigned {
  kStrict = 1 << 0,
  kOldLandlock = 1 << 1,
  kNoClones = 1 << 2,
  kNoNetworkNamespace = 1 << 3,
  kNoLandlock = 1 << 4,
  kNoSeccomp = 1 << 5,
  kUnixSocket = 1 << 6,
  kLandlockLevel = 1 << 7,
};

// A program that can be sent directories gets no Landlock rules about files.
void AddUnixSocket(LaunchRequest &request) {
  int pair[2];
  if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) != 0)
    _exit(97);
  cloudabi::Descriptor &descriptor = request.descriptors.emplace_back();
  descriptor.fd = pair[0];
  descriptor.type = CLOUDABI_FILETYPE_SOCKET_STREAM;
  descriptor.rights_base = CLOUDABI_RIGHT_FD_READ | CLOUDABI_RIGHT_FD_WRITE;
}

constexpr Arrangement kArrangements[] = {
    {"strict", [](LaunchRequest &) {}},
    {"strict, Landlock version 2",
     [](LaunchRequest &request) { request.testing.landlock_abi_limit = 2; }},
    {"strict without mount clones",
     [](LaunchRequest &request) { request.testing.without_clones = true; }},
    {"strict without network namespace",
     [](LaunchRequest &request) { request.testing.without_network_namespace = true; }},
    {"strict without Landlock",
     [](LaunchRequest &request) { request.testing.without_landlock = true; }},
    {"strict without seccomp",
     [](LaunchRequest &request) { request.testing.without_seccomp = true; }},
    {"strict with a UNIX socket", AddUnixSocket},
    {"landlock", [](LaunchRequest &request) { request.level = SandboxLevel::kLandlock; }},
};

struct Attack {
  const char *name;
  // The arrangements under which it gets through; the strict one can't be among them.
  unsigned gets_through = 0;
  // Why it may fail even without a sandbox.
  const char *needs = nullptr;
};

// Where only the filter stands in the way, nothing is to be had behind it: the namespaces are
// empty, the memory is the program's own. Those attacks are on the kernel's surface.
constexpr Attack kAttacks[] = {
    {"open-absolute"},
    {"open-absolute-call"},
    {"open-above"},
    {"open-above-read-only"},
    {"open-above-parent"},
    {"open-above-from-below"},
    {"open-through-link"},
    {"open-proc"},
    {"open-root"},
    {"create-temporary"},
    // Landlock knows nothing of attributes: only the empty root keeps them from the program.
    {"stat-absolute", kLandlockLevel},
    {"chdir"},
    {"chroot", 0, "root"},
    {"inotify"},
    {"open-by-handle", 0, "root"},
    {"link-descriptor"},
    {"reopen-for-writing"},
    {"read-only-create-file"},
    {"read-only-create-directory"},
    {"read-only-open-for-writing"},
    {"read-only-set-times", kNoClones | kLandlockLevel},
    {"read-only-set-mode"},
    {"read-only-move-out"},
    {"read-only-link-out"},
    {"read-only-make-writable"},
    {"connect"},
    {"fast-open"},
    {"send-datagram"},
    {"netlink", kNoSeccomp},
    // Nor of the names of sockets.
    {"pair-to-named", kLandlockLevel},
    {"pair-to-abstract"},
    {"socket-to-named"},
    {"pair-of-internet", kNoSeccomp},
    {"ptrace"},
    {"read-memory"},
    {"kill"},
    {"kill-thread"},
    {"kill-by-descriptor"},
    {"set-owner"},
    {"set-signal", kNoSeccomp},
    {"unshare", kNoSeccomp},
    {"clone-namespaces", kNoSeccomp},
    {"become-dumpable", kNoSeccomp},
    {"execute"},
    {"execute-at"},
    {"io-uring", kNoSeccomp},
    {"bpf", 0, "root"},
    {"keys", kNoSeccomp},
    {"shared-memory", kNoSeccomp},
    {"raise-limit", kNoSeccomp},
    {"map-writable-executable", kNoSeccomp},
    {"make-executable", kNoSeccomp},
    {"type-into-terminal", 0, "root"},
    {"change-terminal", kNoSeccomp},
    {"call-of-other-width", kNoSeccomp},
    {"call-x32"},
};

// What QEMU's filter lets through, as QEMU does it itself: it translates code.
constexpr const char *kQemusOwn[] = {"map-writable-executable", "make-executable"};

bool IsQemusOwn(const std::string &name) {
  if (!options.qemu.empty())
    for (const char *own : kQemusOwn)
      if (name == own)
        return true;
  return false;
}

void TryAttack(const Attack &attack) {
  Result off = Try(attack.name, [](LaunchRequest &request) { request.level = SandboxLevel::kOff; });
  const std::string name = attack.name;
  if (off.kind == Result::kMissing)
    return Skip(name, off.text);
  if (off.kind != Result::kSucceeded) {
    if (attack.needs != nullptr && off.kind == Result::kRefused)
      return Skip(name,
                  std::string("needs ") + attack.needs + " (without a sandbox: " + off.text + ")");
    return Fail(name + ", off", "should succeed, but " + off.text);
  }
  Pass(name + ", off: succeeds");
  unsigned bit = 1;
  for (const Arrangement &arrangement : kArrangements) {
    const bool through = (attack.gets_through & bit) != 0 || IsQemusOwn(name);
    bit <<= 1;
    Result result = Try(attack.name, arrangement.apply);
    const std::string what = name + ", " + arrangement.name;
    // QEMU's filter answers as a kernel that has no such call.
    const bool refused = result.kind == Result::kRefused || result.kind == Result::kKilled ||
                         (result.kind == Result::kMissing && !options.qemu.empty());
    if (refused && !through)
      Pass(what + ": " + result.text);
    else if (refused)
      Pass(what + ": " + result.text + " (more than promised)");
    else if (through && result.kind == Result::kSucceeded)
      Pass(what + ": succeeds, as documented");
    else
      Fail(what, result.text);
  }
}

// The files that the root has under QEMU. There is nothing to compare with: without the sandbox
// they don't exist. So the error has to be one of a file that is there.
void TryRootFiles() {
  const Arrangement arrangements[] = {kArrangements[0], kArrangements[4], kArrangements[5],
                                      kArrangements[6]};
  for (const char *attack : {"write-runner", "write-emulator", "create-in-root", "remove-runner",
                             "link-runner", "touch-runner"})
    for (const Arrangement &arrangement : arrangements) {
      Result result = Try(attack, arrangement.apply);
      const bool there = result.text.find("No such file") == std::string::npos;
      Check(result.kind == Result::kRefused && there,
            std::string(attack) + ", " + arrangement.name + ": " + result.text, "");
    }
}

}  // namespace

void TryAttacks(const std::string &only) {
  for (const Attack &attack : kAttacks)
    if (only.empty() || only == attack.name)
      TryAttack(attack);
  if (!options.qemu.empty() && only.empty())
    TryRootFiles();
}

}  // namespace hostile
