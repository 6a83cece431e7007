// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What LLVM libc's test framework needs of a system, made of ours.
#include "src/__support/CPP/string_view.h"
#include "src/__support/OSUtil/exit.h"
#include "src/__support/OSUtil/io.h"
#include "src/__support/StringUtil/error_to_string.h"
#include "src/errno/libc_errno.h"
#include "test/UnitTest/ExecuteFunction.h"

#include <cloudabi_syscalls.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

namespace LIBC_NAMESPACE_DECL {

void write_to_stderr(cpp::string_view text) {
  size_t done = 0;
  while (done < text.size()) {
    ssize_t wrote = ::write(fileno(stderr), text.data() + done, text.size() - done);
    if (wrote <= 0)
      ::abort();
    done += wrote;
  }
}

namespace internal {
void exit(int status) { ::_Exit(status); }
}  // namespace internal

cpp::string_view get_error_string(int error) { return ::strerror(error); }

void Errno::operator=(int value) { errno = value; }
Errno::operator int() { return errno; }
Errno libc_errno;

// Tests of how a process ends have a copy of theirs do it.
namespace testutils {

// The status as other systems have it: the signal, or the exit status eight bits further up.
bool ProcessStatus::exited_normally() { return (platform_defined & 0xff) == 0; }
int ProcessStatus::get_exit_code() { return platform_defined >> 8; }
int ProcessStatus::get_fatal_signal() { return platform_defined & 0xff; }

ProcessStatus invoke_in_subprocess(FunctionCaller *function, unsigned) {
  cloudabi_fd_t child;
  cloudabi_tid_t thread;
  if (cloudabi_sys_proc_fork(&child, &thread) != 0)
    return ProcessStatus::error("proc_fork() failed");
  if (child == CLOUDABI_PROCESS_CHILD) {
    (*function)();
    ::exit(0);
  }
  delete function;
  cloudabi_subscription_t subscription = {};
  subscription.type = CLOUDABI_EVENTTYPE_PROC_TERMINATE;
  subscription.proc_terminate.fd = child;
  cloudabi_event_t event;
  size_t count;
  if (cloudabi_sys_poll(&subscription, &event, 1, &count) != 0 || event.error != 0)
    return ProcessStatus::error("poll() failed");
  ::close(static_cast<int>(child));
  return {static_cast<int>(event.proc_terminate.signal | event.proc_terminate.exitcode << 8)};
}

const char *signal_as_string(int signal) { return ::strsignal(signal); }

}  // namespace testutils
}  // namespace LIBC_NAMESPACE_DECL
