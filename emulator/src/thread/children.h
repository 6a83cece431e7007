// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The parent's side of proc_fork. The child's end is told by its lifeline; what the pidfd adds is
// how a child ended that a signal ended, and that no zombie is left. A process descriptor's
// companion is such a pidfd, one for each descriptor.
#pragma once

#include "support/result.h"
#include "thread/lifeline.h"

namespace cloudabi {

struct ChildEnd {
  cloudabi_signal_t signal = 0;
  cloudabi_exitcode_t code = 0;
};

// How the child ended; `again` while it runs. `companion` may be -1, for who holds the descriptor
// of a process that it didn't fork itself: then a signal's number isn't known, and `kill` stands
// for it.
Result<ChildEnd> child_end(int parent_end, int companion);

// Finds out at the start how children have to be waited for, where it isn't certain.
void probe_children();

// Which child a pidfd belongs to, for a process that waits by ID.
Result<void> remember_child(int pidfd, int pid);

// A companion for another descriptor of the same child, or -1.
int share_child(int companion);

// The companion's descriptor has been closed. Takes the child away when it has ended and no other
// descriptor of it has a companion, which could no longer tell how it ended.
void release_child(int companion);

// Takes away children that ended after their descriptors had been closed.
void reap_children();

// In the child of a fork: they are the parent's.
void forget_children();

}  // namespace cloudabi
