// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Ends or stops the process as by a signal. Signals are never delivered to a program, so each takes
// its default course.
#include "kernel/calls.h"
#include "syscalls.h"
#include "thread/lifeline.h"

namespace cloudabi::sys {
namespace {

// By CloudABI's numbers. Linux's are the same on all architectures of ours.
constexpr uint8_t kLinuxSignals[] = {
    0,  6,  14, 7, 17, 18, 8,  1,  4,  2,  9,  13, 3,  11,
    19, 31, 15, 5, 20, 21, 22, 23, 10, 12, 26, 24, 25,
};
static_assert(sizeof(kLinuxSignals) == CLOUDABI_SIGXFSZ + 1);

bool ends_process(cloudabi_signal_t signal) {
  switch (signal) {
  case CLOUDABI_SIGCHLD:
  case CLOUDABI_SIGCONT:
  case CLOUDABI_SIGSTOP:
  case CLOUDABI_SIGTSTP:
  case CLOUDABI_SIGTTIN:
  case CLOUDABI_SIGTTOU:
  case CLOUDABI_SIGURG:
    return false;
  default:
    return true;
  }
}

}  // namespace

Result<void> proc_raise(Context &, cloudabi_signal_t sig) {
  if (sig == 0 || sig >= sizeof(kLinuxSignals))
    return Error{CLOUDABI_EINVAL};
  // Whoever isn't the parent can't learn from Linux which signal it was.
  if (ends_process(sig))
    tell_last_words({.code = 0, .signal = sig});
  // The one signal that is ignored in this process (start/main.cc), which the filter keeps from
  // being changed, has to end it all the same; the last words say which it was.
  int signal = kLinuxSignals[sig];
  if (signal == kernel::kSigpipe)
    signal = kernel::kSigkill;
  return kernel::call<void>(kernel::kTgkill, kernel::raw(kernel::kGetpid),
                            kernel::raw(kernel::kGettid), signal);
}

}  // namespace cloudabi::sys
