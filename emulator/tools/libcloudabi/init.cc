// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The first process of the program's PID namespace. It must not be the program itself, which as
// process 1 would survive its own fatal signals. When it dies, the kernel kills everything else in
// the namespace: so it dies with the launcher. Beforehand it makes the network namespace, while the
// helper works on the mounts.

#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stddef.h>
#include <sys/prctl.h>

#include <utility>

#include "host_architecture.h"  // arch/<host>
#include "raw.h"
#include "setup.h"

namespace cloudabi {
namespace {

// All that it does from then on is to wait.
void AllowOnlyPause() {
  static const sock_filter code[] = {
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, arch)),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, kAuditArchitecture, 0, 3),
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_ppoll, 0, 1),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
  };
  const sock_fprog program = {sizeof(code) / sizeof(code[0]), const_cast<sock_filter *>(code)};
  raw::Call(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &program);
}

void Init(void *argument) {
  auto &setup = *static_cast<Setup *>(argument);
  long result = 0;
  // IPC goes along, as it is the next in cost.
  result = raw::Call(SYS_unshare, setup.network ? CLONE_NEWNET | CLONE_NEWIPC : CLONE_NEWIPC);
  bool ready = result == 0 || Fail(setup, Step::kNetworkNamespace, result);
  ready = ready && DieWithLauncher(setup);
  Announce(setup.network_done, ready ? 1 : 2);
  if (Await(setup.root_done) != 1 || !ready)
    raw::Call(SYS_exit_group, 0);

  // The helper's root becomes this process' too. Capabilities and descriptors go; orphans of the
  // program are reaped by the kernel, as their end is ignored.
  if (result = raw::Call(SYS_setns, setup.mount_namespace, CLONE_NEWNS); result < 0) {
    Fail(setup, Step::kInit, result);
    raw::Call(SYS_exit_group, 1);
  }
  // Who finds the number there later would close somebody else's descriptor.
  raw::Call(SYS_close, std::exchange(setup.mount_namespace, -1));
  struct {
    void (*handler)(int);
    unsigned long flags;
    void *restorer;
    uint64_t mask;
  } ignore = {SIG_IGN, 0, nullptr, 0};
  raw::Call(SYS_rt_sigaction, SIGCHLD, &ignore, nullptr, sizeof(ignore.mask));
  raw::Call(SYS_setsid);
  if (!DropCapabilities(setup))
    raw::Call(SYS_exit_group, 1);
  raw::Call(SYS_close_range, 0u, ~0u, raw::kCloseRangeUnshare);
  AllowOnlyPause();
  for (;;)
    raw::Call(SYS_ppoll, nullptr, 0, nullptr, nullptr, 0);
}

alignas(16) char init_stack[32 * 1024];

}  // namespace

// The launcher may have died before this was asked for; then nobody else would ever tell.
bool DieWithLauncher(Setup &setup) {
  if (long result = raw::Call(SYS_prctl, PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0); result < 0)
    return Fail(setup, Step::kParentDeath, result);
  struct pollfd launcher = {setup.launcher, POLLIN, 0};
  struct timespec now = {};
  if (raw::Call(SYS_ppoll, &launcher, 1, &now, nullptr, 0) != 0)
    raw::Call(SYS_exit_group, 1);
  return true;
}

bool StartInit(Setup &setup) {
  raw::CloneArgs arguments = {};
  arguments.flags = CLONE_VM | CLONE_FILES | CLONE_PARENT | CLONE_PIDFD;
  arguments.pidfd = reinterpret_cast<uint64_t>(&setup.init_pidfd);
  arguments.stack = reinterpret_cast<uint64_t>(init_stack);
  arguments.stack_size = sizeof(init_stack);
  long pid = raw::CloneInto(&arguments, sizeof(arguments), Init, &setup);
  if (pid < 0)
    return Fail(setup, Step::kInit, pid);
  setup.init_pid = static_cast<pid_t>(pid);
  return true;
}

}  // namespace cloudabi
