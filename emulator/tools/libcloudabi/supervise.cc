// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// See supervise.h. Signals are held back and taken in turn, so that nothing here runs inside a
// handler.

#include "supervise.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/futex.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>

#include "owned_descriptor.h"

namespace cloudabi {
namespace {

constexpr int kPassedOn[] = {SIGINT, SIGTERM, SIGHUP, SIGTSTP, SIGCONT};

// Whether the child has ended; `pid` becomes -1 with that.
template <typename Pid> bool Reap(Pid &pid, int options, siginfo_t &info) {
  info = {};
  if (pid <= 0)
    return false;
  if (waitid(P_PID, pid, &info, WEXITED | options) != 0) {
    // Gone without a trace: it ended while the caller let SIGCHLD be ignored.
    if (errno == ECHILD)
      pid = -1;
    return errno == ECHILD;
  }
  if (info.si_pid == 0)
    return false;
  if (info.si_code == CLD_STOPPED)
    return false;
  pid = -1;
  return true;
}

// An init that was killed and of which nothing but a line in the table of processes may be left.
// Its death takes some 200 µs, as it is the last one in the namespaces, on a busy machine many
// times that: nobody has to wait for it who doesn't want to know that nothing else is alive in
// there. It is reaped by the next start, or by whoever adopts the launcher's children.
pid_t unreaped_init = -1;

// Whether processes of the program have outlived it: they are the init's children then, or
// descendants of those. Where the kernel can't tell, there may be some.
bool HasChildren(pid_t init) {
  char path[64], first;
  snprintf(path, sizeof(path), "/proc/%d/task/%d/children", init, init);
  const OwnedDescriptor file(open(path, O_RDONLY | O_CLOEXEC));
  return !file.valid() || read(file.get(), &first, 1) != 0;
}

// Waits until the guest has executed the emulator or has ended, which it does at once.
void AwaitExecution(Setup &setup) {
  while (setup.guest_is_here != 0)
    syscall(SYS_futex, &setup.guest_is_here, FUTEX_WAIT, 1, nullptr, nullptr, 0);
}

// The program leads a process group of its own; its children are in it, too.
void PassOn(int signal, pid_t guest) {
  // Nobody in an orphaned process group can be stopped by SIGTSTP.
  if (signal == SIGTSTP)
    signal = SIGSTOP;
  if (kill(-guest, signal) != 0)
    kill(guest, signal);  // so early that there is no group yet
}

}  // namespace

HeldSignals::HeldSignals() {
  sigemptyset(&held_);
  sigaddset(&held_, SIGCHLD);
  for (int signal : kPassedOn) {
    // What the user has made us ignore (nohup) is not the program's business either.
    struct sigaction action;
    if (sigaction(signal, nullptr, &action) == 0 && action.sa_handler != SIG_IGN)
      sigaddset(&held_, signal);
  }
  sigprocmask(SIG_BLOCK, &held_, &before_);
  // Ignoring SIGCHLD, which is inherited, would let the kernel throw away the exit status.
  struct sigaction child = {};
  child.sa_handler = SIG_DFL;
  sigaction(SIGCHLD, &child, &child_before_);
}

HeldSignals::~HeldSignals() {
  sigset_t child;
  sigemptyset(&child);
  sigaddset(&child, SIGCHLD);
  struct timespec now = {};
  while (sigtimedwait(&child, nullptr, &now) > 0) {
  }
  sigaction(SIGCHLD, &child_before_, nullptr);
  sigprocmask(SIG_SETMASK, &before_, nullptr);
}

int HeldSignals::Next() const {
  int signal;
  do
    signal = sigwaitinfo(&held_, nullptr);
  while (signal < 0);
  return signal;
}

void EndHelpers(Setup &setup) {
  siginfo_t info;
  Announce(setup.planned, 2);  // in case it still waits to hear
  Reap(setup.helper_pid, 0, info);
  if (setup.init_pid <= 0)
    return;
  // With it goes all that the program has left behind.
  const bool left = HasChildren(setup.init_pid);
  kill(setup.init_pid, SIGKILL);
  Reap(unreaped_init, 0, info);
  if (left)
    Reap(setup.init_pid, 0, info);
  else
    unreaped_init = setup.init_pid.exchange(-1);
}

Outcome Supervise(Setup &setup, const HeldSignals &signals, const std::function<void()> &started) {
  Outcome outcome;
  bool helped = setup.helper_pid <= 0;
  pid_t guest = -1;  // once known
  bool ended = false, told = !started;
  sigset_t early;  // what arrived before there was a program
  sigemptyset(&early);
  // A child may have ended before its signal was held back: so look first, then wait.
  for (int signal = SIGCHLD; !ended; signal = ended ? 0 : signals.Next()) {
    if (signal != SIGCHLD) {
      if (guest > 0)
        PassOn(signal, guest);
      else
        sigaddset(&early, signal);
    }
    siginfo_t info;
    // The helper ends when it has started the program, or has failed to.
    if (!helped)
      helped = Reap(setup.helper_pid, WNOHANG, info);
    if (guest < 0 && (guest = setup.guest_pid) > 0)
      for (int number : kPassedOn)
        if (sigismember(&early, number))
          PassOn(number, guest);
    if (guest < 0 && helped) {
      // If it could say why, it has done so before.
      Fail(setup, Step::kGuest, -EINTR);
      break;
    }
    if (!told && helped && guest > 0) {
      told = true;
      AwaitExecution(setup);
      if (setup.failure.step == Step::kNone)
        started();
    }
    if (Reap(guest, WSTOPPED | WNOHANG, info)) {
      ended = true;
      if (info.si_code == CLD_EXITED)
        outcome.exit_status = info.si_status & 0xff;
      else
        outcome.signal = info.si_status;
    } else if (info.si_pid != 0 && info.si_code == CLD_STOPPED) {
      // Whoever started us sees us stop as the program does. Whatever continues us then also
      // leaves a SIGCONT to be passed on.
      raise(SIGSTOP);
    }
  }
  setup.guest_pid = -1;
  EndHelpers(setup);
  return outcome;
}

}  // namespace cloudabi
