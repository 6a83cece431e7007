// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Conversions of file attributes, see file_attributes.h.
#include "support/file_attributes.h"

#include "fd/kinds.h"
#include "support/clock.h"

namespace cloudabi {
namespace {

constexpr int64_t kNow = 0x3fffffff, kOmit = 0x3ffffffe;  // UTIME_NOW, UTIME_OMIT

Result<cloudabi_timestamp_t> file_timestamp(const kernel::StatxTimestamp &time) {
  return timestamp({time.seconds, time.nanoseconds});
}

}  // namespace

Result<cloudabi_filestat_t> file_attributes(const kernel::Statx &stat, cloudabi_filetype_t kind) {
  cloudabi_filestat_t result = {};
  result.st_dev = uint64_t{stat.dev_major} << 32 | stat.dev_minor;
  result.st_ino = stat.inode;
  result.st_filetype = kind != CLOUDABI_FILETYPE_UNKNOWN ? kind : kind_of_mode(stat.mode);
  result.st_nlink = stat.link_count;
  result.st_size = stat.size;
  result.st_atim = TRY(file_timestamp(stat.access_time));
  result.st_mtim = TRY(file_timestamp(stat.modification_time));
  result.st_ctim = TRY(file_timestamp(stat.change_time));
  return result;
}

Result<cloudabi_filestat_t> file_attributes(const kernel::Stat &stat, cloudabi_filetype_t kind) {
  cloudabi_filestat_t result = {};
  // Linux packs a device's numbers; taken apart they are what statx says.
  uint64_t device = stat.device;
  uint64_t major = (device >> 8 & 0xfff) | (device >> 32 & ~uint64_t{0xfff});
  uint64_t minor = (device & 0xff) | (device >> 12 & ~uint64_t{0xff});
  result.st_dev = major << 32 | (minor & 0xffffffff);
  result.st_ino = stat.inode;
  result.st_filetype = kind != CLOUDABI_FILETYPE_UNKNOWN ? kind : kind_of_mode(stat.mode);
  result.st_nlink = static_cast<cloudabi_linkcount_t>(stat.link_count);
  result.st_size = static_cast<cloudabi_filesize_t>(stat.size);
  result.st_atim = TRY(timestamp(
      {static_cast<int64_t>(stat.access_seconds), static_cast<int64_t>(stat.access_nanoseconds)}));
  result.st_mtim = TRY(timestamp({static_cast<int64_t>(stat.modification_seconds),
                                  static_cast<int64_t>(stat.modification_nanoseconds)}));
  result.st_ctim = TRY(timestamp(
      {static_cast<int64_t>(stat.change_seconds), static_cast<int64_t>(stat.change_nanoseconds)}));
  return result;
}

Result<FileTimes> file_times(const cloudabi_filestat_t &stat, cloudabi_fsflags_t flags) {
  constexpr cloudabi_fsflags_t kAccess = CLOUDABI_FILESTAT_ATIM | CLOUDABI_FILESTAT_ATIM_NOW;
  constexpr cloudabi_fsflags_t kModification = CLOUDABI_FILESTAT_MTIM | CLOUDABI_FILESTAT_MTIM_NOW;
  if ((flags & ~(kAccess | kModification)) != 0 || (flags & kAccess) == kAccess ||
      (flags & kModification) == kModification)
    return Error{CLOUDABI_EINVAL};
  FileTimes result;
  result.times[0] = (flags & CLOUDABI_FILESTAT_ATIM) != 0       ? timespec(stat.st_atim)
                    : (flags & CLOUDABI_FILESTAT_ATIM_NOW) != 0 ? kernel::Timespec{0, kNow}
                                                                : kernel::Timespec{0, kOmit};
  result.times[1] = (flags & CLOUDABI_FILESTAT_MTIM) != 0       ? timespec(stat.st_mtim)
                    : (flags & CLOUDABI_FILESTAT_MTIM_NOW) != 0 ? kernel::Timespec{0, kNow}
                                                                : kernel::Timespec{0, kOmit};
  return result;
}

}  // namespace cloudabi
