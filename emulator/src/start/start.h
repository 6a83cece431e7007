// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// How a start that fails is told, and what the emulator's own start is told by the kernel.
#pragma once

#include <stdint.h>

namespace cloudabi {

// Where failures are reported: the launcher's pipe, or standard error in developer mode.
void set_report_descriptor(int fd);

// Writes "`message`: `detail`" (or the message alone) as a line, and ends the process with
// kExitNotExecutable or kExitNotStarted.
[[noreturn]] void fail_to_start(int status, const char *message, const char *detail = nullptr);

// The vector of what the kernel tells a new process.
class KernelVector {
 public:
  explicit KernelVector(const uintptr_t *entries) : entries_(entries) {}
  uintptr_t get(uintptr_t type) const;

 private:
  const uintptr_t *entries_;
};

}  // namespace cloudabi
