// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The attributes of an open file.
#include "kernel/calls.h"
#include "support/file_attributes.h"
#include "syscalls.h"

namespace cloudabi::sys {

Result<void> file_stat_fget(Context &, Handle fd, GuestOut<cloudabi_filestat_t> buf) {
  // fstat rather than statx: it costs less, and there is nothing in statx that isn't in fstat.
  kernel::Stat stat;
  TRY(kernel::fstat(fd.fd(), &stat));
  buf.store(TRY(file_attributes(stat, fd.kind())));
  return {};
}

}  // namespace cloudabi::sys
