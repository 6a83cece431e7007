// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Copying the process. Programs can't, as the copy lacks all threads but one; the library does it
// to start another program in the copy.
#pragma once

#include <cloudabi_types.h>

namespace cloudlibc {

// In the parent, *fd is a descriptor of the child; in the child, it is CLOUDABI_PROCESS_CHILD.
cloudabi_errno_t fork_process(cloudabi_fd_t *fd);

// Handlers of pthread_atfork(), if the program registers any.
enum class ForkStage { kPrepare, kParent, kChild };
[[gnu::weak]] void run_fork_handlers(ForkStage stage);

}  // namespace cloudlibc
