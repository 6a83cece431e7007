// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// See children.h.
#include "thread/children.h"

#include "kernel/calls.h"
#include "start/runner.h"
#include "support/spin_lock.h"
#include "thread/process.h"

namespace cloudabi {
namespace {

using namespace kernel;

// Children that were still running when their last descriptor here was closed. Someone else may
// hold one, or they are just about to end. When there are more, the rest stay zombies until this
// process ends.
constexpr int kMostOrphans = 64;
int orphans[kMostOrphans];  // pidfds, plus one
SpinLock orphans_lock;

// What is known of a descriptor that is a pidfd. Made with the first that something has to be known
// of, for as many descriptors as there can be; only what is used takes memory.
struct Known {
  int pid;   // its child, in a process that waits by ID
  int next;  // plus one: those of one child are a ring, and one that is alone is in none
};
Known *known = nullptr;
SpinLock known_lock;

// With the lock held.
Result<Known *> know(int pidfd) {
  const size_t capacity = g_process.descriptors.capacity();
  if (static_cast<size_t>(pidfd) >= capacity)
    return Error{CLOUDABI_EMFILE};
  if (known == nullptr)
    known = static_cast<Known *>(
        TRY(kernel::mmap(nullptr, capacity * sizeof(known[0]), kProtRead | kProtWrite,
                         kMapPrivate | kMapAnonymous | kMapNoreserve)));
  return known + pidfd;
}

// Whether another pidfd of the same child is left; this one is in no ring any more.
bool leave_others(int pidfd) {
  SpinLock::Scope scope(known_lock);
  if (known == nullptr || static_cast<size_t>(pidfd) >= g_process.descriptors.capacity() ||
      known[pidfd].next == 0)
    return false;
  int before = pidfd;
  while (known[before].next != pidfd + 1)
    before = known[before].next - 1;
  const int after = known[pidfd].next - 1;
  known[before].next = before == after ? 0 : after + 1;
  known[pidfd].next = 0;
  return true;
}

// Linux's signals by number, in CloudABI's numbering; what has no name there is `kill`.
cloudabi_signal_t signal_from_linux(int number) {
  constexpr uint8_t kSignals[] = {
      0,
      CLOUDABI_SIGHUP,
      CLOUDABI_SIGINT,
      CLOUDABI_SIGQUIT,
      CLOUDABI_SIGILL,
      CLOUDABI_SIGTRAP,
      CLOUDABI_SIGABRT,
      CLOUDABI_SIGBUS,
      CLOUDABI_SIGFPE,
      CLOUDABI_SIGKILL,
      CLOUDABI_SIGUSR1,
      CLOUDABI_SIGSEGV,
      CLOUDABI_SIGUSR2,
      CLOUDABI_SIGPIPE,
      CLOUDABI_SIGALRM,
      CLOUDABI_SIGTERM,
      CLOUDABI_SIGKILL,  // SIGSTKFLT
      CLOUDABI_SIGCHLD,
      CLOUDABI_SIGCONT,
      CLOUDABI_SIGSTOP,
      CLOUDABI_SIGTSTP,
      CLOUDABI_SIGTTIN,
      CLOUDABI_SIGTTOU,
      CLOUDABI_SIGURG,
      CLOUDABI_SIGXCPU,
      CLOUDABI_SIGXFSZ,
      CLOUDABI_SIGVTALRM,
      CLOUDABI_SIGKILL,  // SIGPROF
      CLOUDABI_SIGKILL,  // SIGWINCH
      CLOUDABI_SIGKILL,  // SIGIO
      CLOUDABI_SIGKILL,  // SIGPWR
      CLOUDABI_SIGSYS,
  };
  auto index = static_cast<unsigned>(number);
  return index < sizeof(kSignals) ? kSignals[index]
                                  : static_cast<cloudabi_signal_t>(CLOUDABI_SIGKILL);
}

// Whether the pidfd's child has ended and, unless `keep`, is gone for good.
bool ended(int pidfd, bool keep, SignalInfo *information) {
  *information = {};
  int kind = kWaitPidfd, which = pidfd;
  if (g_process.waits_by_pid) [[unlikely]] {
    // Once the child has been taken away, its ID may be another one's.
    if (raw(kPidfdSendSignal, pidfd, 0, nullptr, 0) < 0)
      return true;
    kind = kWaitPid;
    which = known[pidfd].pid;
  }
  long result =
      raw(kWaitid, kind, which, information, kWexited | kWnohang | (keep ? kWnowait : 0), nullptr);
  return result == 0 ? information->pid != 0 : result != -kEINTR;
}

bool try_reap(int pidfd) {
  SignalInfo information;
  if (!ended(pidfd, false, &information))
    return false;
  kernel::close(pidfd);
  return true;
}

}  // namespace

Result<ChildEnd> child_end(int parent_end, int companion) {
  ChildEnd end;
  const Result<LastWords> told = read_last_words(parent_end);
  const LastWords words = told.value_or({});
  if (companion >= 0) {
    SignalInfo information;
    if (!ended(companion, true, &information))
      return Error{CLOUDABI_EAGAIN};
    if (information.code == kCldExited) {
      end.code = told.ok() ? words.code : static_cast<cloudabi_exitcode_t>(information.status);
      return end;
    }
    if (information.code == kCldKilled || information.code == kCldDumped) {
      end.signal = signal_from_linux(information.status);
      // What Linux can't deliver is raised as `kill`.
      if (end.signal == CLOUDABI_SIGKILL && words.signal != 0)
        end.signal = words.signal;
      return end;
    }
  } else {
    PollFd poll = {parent_end, 0, 0};
    Timespec now = {0, 0};
    if (raw(kPpoll, &poll, 1, &now, nullptr, kSignalSetSize) != 1)
      return Error{CLOUDABI_EAGAIN};
  }
  end.code = words.code;
  end.signal = told.ok() ? words.signal : static_cast<cloudabi_signal_t>(CLOUDABI_SIGKILL);
  return end;
}

void probe_children() {
  // Whatever lacks the one call may lack the other. No pidfd has that number, which waitid is to
  // complain of, not of being asked about a pidfd.
  if (g_process.has_openat2 && !g_runner.exists()) [[likely]]
    return;
  SignalInfo information;
  g_process.waits_by_pid = g_runner.exists() || raw(kWaitid, kWaitPidfd, INT32_MAX, &information,
                                                    kWexited | kWnohang, nullptr) == -kEINVAL;
}

Result<void> remember_child(int pidfd, int pid) {
  SpinLock::Scope scope(known_lock);
  TRY(know(pidfd))->pid = pid;
  return {};
}

int share_child(int companion) {
  const int copy = companion < 0 ? -1 : kernel::duplicate(companion, 0).value_or(-1);
  if (copy < 0)
    return -1;
  SpinLock::Scope scope(known_lock);
  Known *first = know(companion).value_or(nullptr), *second = know(copy).value_or(nullptr);
  if (first == nullptr || second == nullptr) {
    kernel::close(copy);
    return -1;
  }
  second->pid = first->pid;
  second->next = first->next == 0 ? companion + 1 : first->next;
  first->next = copy + 1;
  return copy;
}

void release_child(int companion) {
  if (leave_others(companion)) {
    kernel::close(companion);
    return;
  }
  if (try_reap(companion))
    return;
  SpinLock::Scope scope(orphans_lock);
  for (int &orphan : orphans)
    if (orphan == 0 || try_reap(orphan - 1)) {
      orphan = companion + 1;
      return;
    }
  kernel::close(companion);
}

void reap_children() {
  SpinLock::Scope scope(orphans_lock);
  for (int &orphan : orphans)
    if (orphan != 0 && try_reap(orphan - 1))
      orphan = 0;
}

void forget_children() {
  for (int &orphan : orphans) {
    if (orphan != 0)
      kernel::close(orphan - 1);
    orphan = 0;
  }
  if (known != nullptr)
    kernel::munmap(known, g_process.descriptors.capacity() * sizeof(known[0]));
  known = nullptr;
}

}  // namespace cloudabi
