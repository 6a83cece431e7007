// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// See strays.h. The kernel closes a range of numbers in one call, so that it takes one for each gap
// between the descriptors that are to stay.
#include "fd/strays.h"

#include "kernel/calls.h"
#include "thread/process.h"

namespace cloudabi {
namespace {

bool stays(size_t fd, const int (&own)[3]) {
  const auto number = static_cast<int>(fd);
  return g_process.descriptors.is_open(fd) || number == own[0] || number == own[1] ||
         number == own[2];
}

}  // namespace

void close_strays() {
  // QEMU has descriptors of its own among ours.
  if (g_process.waits_by_pid)
    return;
  const int own[] = {g_process.emulator_fd, g_process.trace_fd, g_process.lifeline_fd};
  size_t limit = g_process.descriptors.used();
  for (int fd : own)
    if (fd >= 0 && static_cast<size_t>(fd) >= limit)
      limit = static_cast<size_t>(fd) + 1;
  size_t gap = 0;
  for (size_t fd = 0; fd < limit; ++fd) {
    if (!stays(fd, own))
      continue;
    if (gap < fd)
      kernel::raw(kernel::kCloseRange, gap, fd - 1, 0);
    gap = fd + 1;
  }
  kernel::raw(kernel::kCloseRange, gap, ~0u, 0);
}

}  // namespace cloudabi
