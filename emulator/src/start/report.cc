// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Messages of a start that fails, see start.h.
#include "start/start.h"

#include "kernel/calls.h"
#include "support/text.h"

namespace cloudabi {
namespace {

int report_fd = 2;

}  // namespace

void set_report_descriptor(int fd) { report_fd = fd; }

[[noreturn]] void fail_to_start(int status, const char *message, const char *detail) {
  Text<256> line;
  line.add(message);
  if (detail != nullptr)
    line.add(": ").add(detail);
  line.add('\n');
  // There is nobody to tell if this fails.
  (void)kernel::write(report_fd, line.data(), line.size());
  kernel::exit_group(status);
}

uintptr_t KernelVector::get(uintptr_t type) const {
  for (const uintptr_t *entry = entries_; entry[0] != kernel::kAtNull; entry += 2)
    if (entry[0] == type)
      return entry[1];
  return 0;
}

}  // namespace cloudabi
