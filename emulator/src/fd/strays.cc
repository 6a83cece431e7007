// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// See strays.h. The kernel closes a range of numbers in one call, so that it takes one for each gap
// between the descriptors that are to stay. QEMU's own, which are among ours under QEMU, stay as
// well: what is open when the program starts and isn't ours. There are few, and they are looked for
// below a number that strays hardly ever reach.
#include "fd/strays.h"

#include "kernel/calls.h"
#include "thread/process.h"

namespace cloudabi {
namespace {

constexpr size_t kLookedAt = 1024;
bool of_qemu[kLookedAt];

bool stays(size_t fd, const int (&own)[3]) {
  const auto number = static_cast<int>(fd);
  return g_process.descriptors.is_open(fd) || number == own[0] || number == own[1] ||
         number == own[2];
}

}  // namespace

void note_descriptors_of_qemu() {
  const int own[] = {g_process.emulator_fd, g_process.trace_fd, g_process.lifeline_fd};
  for (size_t fd = 0; fd < kLookedAt; ++fd)
    of_qemu[fd] = !stays(fd, own) && kernel::raw(kernel::kFcntl, fd, kernel::kFGetfd) >= 0;
}

void close_strays() {
  const int own[] = {g_process.emulator_fd, g_process.trace_fd, g_process.lifeline_fd};
  if (g_process.waits_by_pid) {
    for (size_t fd = 0; fd < kLookedAt; ++fd)
      if (!stays(fd, own) && !of_qemu[fd])
        kernel::raw(kernel::kClose, fd);
    return;
  }
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
