// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The child that becomes the program: it joins what was prepared, gives up what must not reach the
// program, and executes the emulator.

#include <errno.h>
#include <fcntl.h>
#include <linux/close_range.h>
#include <sched.h>
#include <signal.h>
#include <sys/resource.h>

#include "raw.h"
#include "setup.h"

namespace cloudabi {
namespace {

// Descriptor i of the child becomes what `sources[i]` is now; nothing else stays open.
bool PlaceDescriptors(Setup &setup) {
  const int count = setup.source_count;
  // What lies where something else belongs moves out of the way first.
  for (int i = 0; i < count; ++i)
    if (setup.sources[i] < count && setup.sources[i] != i) {
      long moved = raw::Call(SYS_fcntl, setup.sources[i], F_DUPFD_CLOEXEC, count);
      if (moved < 0)
        return Fail(setup.failure, Step::kDescriptors, moved, i - setup.first_source);
      setup.sources[i] = static_cast<int>(moved);
    }
  for (int i = 0; i < count; ++i) {
    long result = setup.sources[i] == i ? raw::Call(SYS_fcntl, i, F_SETFD, 0)
                                        : raw::Call(SYS_dup3, setup.sources[i], i, 0);
    if (result < 0)
      return Fail(setup.failure, Step::kDescriptors, result, i - setup.first_source);
  }
  // A filter around the launcher may refuse this. Then what the launcher inherited would reach the
  // program: no start.
  if (long result = raw::Call(SYS_close_range, count, ~0u, 0); result < 0)
    return Fail(setup.failure, Step::kDescriptors, result);
  return true;
}

// Sets limits that cost nothing: a core file would hold what the program had in memory. A limit of
// 1 prevents that as 0 does, also for a core that goes to another program. With 0, QEMU would take
// the file that it doesn't write for written, and say so on descriptor 2, whatever that is.
void LimitResources() {
  constexpr struct rlimit kNoCore = {1, 1};
  raw::Call(SYS_prlimit64, 0, RLIMIT_CORE, &kNoCore, nullptr);
}

bool Confine(Setup &setup) {
  // A session of its own has no terminal, so that no terminal's signals or input are the program's
  // to take; what arrives at the launcher is passed on.
  raw::Call(SYS_setsid);
  if (setup.level != SandboxLevel::kOff) {
    LimitResources();
    raw::Call(SYS_chdir, "/");
  }
  if (setup.level == SandboxLevel::kStrict) {
    if (Await(setup.network_done) != 1)
      return false;
    int namespaces = setup.network ? CLONE_NEWNET | CLONE_NEWIPC : CLONE_NEWIPC;
    if (long result = raw::Call(SYS_setns, setup.init_pidfd, namespaces); result < 0)
      return Fail(setup, Step::kJoinNetwork, result);
  }
  if (setup.level != SandboxLevel::kOff && !DropCapabilities(setup))
    return false;
  // Last, as a change of credentials would undo it.
  return DieWithLauncher(setup);
}

void Guest(void *argument) {
  auto &setup = *static_cast<Setup *>(argument);
  if (Confine(setup) && PlaceDescriptors(setup) && ConfineQemu(setup) && !setup.rehearse) {
    // Signals stay held back; the emulator resets mask and dispositions when it is ready for them.
    const char *const no_environment[] = {nullptr};
    long result = setup.emulator < 0
                      ? raw::Call(SYS_execve, setup.arguments[0], setup.arguments, no_environment)
                      : raw::Call(SYS_execveat, setup.emulator, "", setup.arguments, no_environment,
                                  AT_EMPTY_PATH);
    Fail(setup, Step::kExecute, result);
  }
  raw::Call(SYS_exit_group, setup.failure.step == Step::kNone ? 0 : 127);
}

alignas(16) char guest_stack[32 * 1024];

}  // namespace

bool StartGuest(Setup &setup, bool sibling) {
  raw::CloneArgs arguments = {};
  arguments.flags =
      CLONE_VM | CLONE_CHILD_CLEARTID | raw::kCloneClearSighand | (sibling ? CLONE_PARENT : 0);
  setup.guest_is_here = 1;
  arguments.child_tid = reinterpret_cast<uint64_t>(&setup.guest_is_here);
  arguments.exit_signal = sibling ? 0 : SIGCHLD;
  arguments.stack = reinterpret_cast<uint64_t>(guest_stack);
  arguments.stack_size = sizeof(guest_stack);
  long pid = raw::CloneInto(&arguments, sizeof(arguments), Guest, &setup);
  if (pid < 0)
    return Fail(setup, Step::kGuest, pid);
  setup.guest_pid = static_cast<pid_t>(pid);
  return true;
}

}  // namespace cloudabi
