// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// See to_file_times() in support/stat.h.

#include <support/stat.h>

namespace cloudlibc {
namespace {

bool convert(const struct timespec &time, cloudabi_timestamp_t *timestamp,
             cloudabi_fsflags_t *flags, cloudabi_fsflags_t given, cloudabi_fsflags_t now) {
  if (time.tv_nsec == UTIME_OMIT)
    return true;
  if (time.tv_nsec == UTIME_NOW) {
    *flags |= now;
    return true;
  }
  *flags |= given;
  return to_timestamp(&time, timestamp);
}

}  // namespace

bool to_file_times(const struct timespec *times, cloudabi_filestat_t *attributes,
                   cloudabi_fsflags_t *flags) {
  *attributes = {};
  *flags = 0;
  if (times == nullptr) {
    *flags = CLOUDABI_FILESTAT_ATIM_NOW | CLOUDABI_FILESTAT_MTIM_NOW;
    return true;
  }
  return convert(times[0], &attributes->st_atim, flags, CLOUDABI_FILESTAT_ATIM,
                 CLOUDABI_FILESTAT_ATIM_NOW) &&
         convert(times[1], &attributes->st_mtim, flags, CLOUDABI_FILESTAT_MTIM,
                 CLOUDABI_FILESTAT_MTIM_NOW);
}

}  // namespace cloudlibc
