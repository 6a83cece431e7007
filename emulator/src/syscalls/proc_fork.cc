// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Copies the process. The child gets a lifeline (thread/lifeline.h) and forgets what belongs to the
// parent alone: other threads, the parent's children and the parent's own lifeline.
#include "clone_process.h"
#include "fd/kinds.h"
#include "fd/strays.h"
#include "kernel/calls.h"
#include "support/spin_lock.h"
#include "syscalls.h"
#include "thread/children.h"
#include "thread/fork_gate.h"
#include "thread/lifeline.h"

namespace cloudabi::sys {
namespace {

using namespace kernel;

[[noreturn]] void give_up_child() { kernel::exit_group(127); }

// In the child.
ProcForkResults become_child(Context &context, const Lifeline &lifeline) {
  SpinLock::forget_other_threads();
  ForkGate::forget();
  context.become_only_one();
  g_process.thread_count = 1;
  kernel::close(lifeline.parent);
  if (g_process.lifeline_fd >= 0)
    kernel::close(g_process.lifeline_fd);
  context.descriptors().take_companions([](int pidfd) { kernel::close(pidfd); });
  forget_children();
  Result<cloudabi_tid_t> tid = context.renew_tid();
  // Without a lifeline there would be a process that nobody can end.
  if (!tid.ok() || !hold_lifeline(lifeline.child).ok())
    give_up_child();
  close_strays();
  return {CLOUDABI_PROCESS_CHILD, tid.value()};
}

// Where clone makes no pidfd. The child's ID remains its own for as long as nobody waits for it, so
// nobody else can be meant. Without the pidfd the child is ended by its lifeline. 0 or a negated
// error number.
long open_child(int pid, int *pidfd) {
  long opened = raw(kPidfdOpen, pid, 0);
  if (opened < 0)
    return opened;
  *pidfd = static_cast<int>(opened);
  if (remember_child(*pidfd, pid).ok())
    return 0;
  kernel::close(*pidfd);
  return -kENOMEM;
}

}  // namespace

Result<ProcForkResults> proc_fork(Context &context) {
  reap_children();
  // Before there is a lifeline: another thread's child that got hold of both ends would keep this
  // one alive, and nobody would see it end.
  SpinLock::Scope scope(context.descriptors().replacing());
  Lifeline lifeline = TRY(create_lifeline());
  int pidfd = -1;
  // As fork does it, with the descriptor of the child stored where a thread's ID would be.
  constexpr long kFlags = kCloneChildSettid | kCloneChildCleartid | kSigchld;
  ForkGate gate;
  long child = clone_process(g_process.waits_by_pid ? kFlags : kFlags | kClonePidfd, &pidfd,
                             context.kernel_tid());
  if (child == 0)
    return become_child(context, lifeline);
  kernel::close(lifeline.child);
  if (child >= 0 && g_process.waits_by_pid)
    child = open_child(static_cast<int>(child), &pidfd);
  if (child < 0) {
    kernel::close(lifeline.parent);
    return error_from_linux(child);
  }
  constexpr cloudabi_filetype_t kKind = CLOUDABI_FILETYPE_PROCESS;
  Result<cloudabi_fd_t> fd =
      context.descriptors().insert(lifeline.parent, {kKind, rights_of_kind(kKind), 0, pidfd});
  if (!fd.ok()) {
    // The descriptor is closed, and with it the child's life.
    release_child(pidfd);
    return fd.error();
  }
  return ProcForkResults{fd.value(), context.tid()};
}

}  // namespace cloudabi::sys
