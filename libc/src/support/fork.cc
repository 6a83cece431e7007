// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// See fork.h.

#include <cloudabi_syscalls.h>
#include <support/fork.h>
#include <support/random.h>
#include <support/thread.h>

namespace cloudlibc {

cloudabi_errno_t fork_process(cloudabi_fd_t *fd) {
  if (run_fork_handlers != nullptr)
    run_fork_handlers(ForkStage::kPrepare);
  cloudabi_tid_t tid;
  cloudabi_errno_t error = cloudabi_sys_proc_fork(fd, &tid);
  bool child = error == 0 && *fd == CLOUDABI_PROCESS_CHILD;
  if (child) {
    // The only thread of this process, under a new name. Locks that it held stay locked by the old
    // one; nothing between a fork and the start of a program may need these.
    this_thread_id = tid;
    this_thread->running = CLOUDABI_LOCK_WRLOCKED | tid;
    threads_running = 1;
    ++process_generation;
  }
  if (run_fork_handlers != nullptr)
    run_fork_handlers(child ? ForkStage::kChild : ForkStage::kParent);
  return error;
}

}  // namespace cloudlibc
