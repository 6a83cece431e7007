// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What the process holds beside its threads: one object, filled at the start.
#pragma once

#include "fd/table.h"
#include "kernel/types.h"

namespace cloudabi {

struct Process {
  DescriptorTable descriptors;
  size_t page_size = 4096;
  // The sealed emulator for proc_exec, the file for --trace, and our end of the lifeline if we are
  // a forked child (thread/lifeline.h); -1 if there is none.
  int emulator_fd = -1;
  int trace_fd = -1;
  int lifeline_fd = -1;
  // The StartFlags that we were started with.
  uint32_t flags = 0;
  // Linux's own clock_gettime in its vDSO; null where it has none.
  long (*clock_gettime)(int clock, kernel::Timespec *time) = nullptr;
  // Whether path lookups are made by openat2 or component by component, as probed at the start.
  bool has_openat2 = true;
  // Whether children are waited for by process ID, as waitid doesn't take a pidfd and clone makes
  // none (QEMU 7.2); likewise.
  bool waits_by_pid = false;
  // The program's threads: the one that watches a lifeline isn't among them, and mustn't keep a
  // process alive that has no other.
  uint32_t thread_count = 1;
};

extern Process g_process;

}  // namespace cloudabi
