// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Attributes of files, from Linux's statx to CloudABI's structure.
#pragma once

#include "kernel/calls.h"

namespace cloudabi {

// `kind`, unless `unknown`, is what the descriptor table knows better than the mode: a socket's.
Result<cloudabi_filestat_t> file_attributes(const kernel::Statx &stat, cloudabi_filetype_t kind);
Result<cloudabi_filestat_t> file_attributes(const kernel::Stat &stat, cloudabi_filetype_t kind);

// Linux's pair of times (access, modification) for the given attributes and flags. `inval` for
// flags that contradict each other.
struct FileTimes {
  kernel::Timespec times[2];
};
Result<FileTimes> file_times(const cloudabi_filestat_t &stat, cloudabi_fsflags_t flags);

}  // namespace cloudabi
