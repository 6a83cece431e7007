// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Opens a file or directory. The rights asked for decide how Linux opens it, so that the kernel
// holds what it can hold; what it turns out to be decides which of them remain.
#include "fd/kinds.h"
#include "fd/rights.h"
#include "kernel/calls.h"
#include "linux_types.h"
#include "path/lookup.h"
#include "syscalls.h"

namespace cloudabi::sys {
namespace {

using namespace kernel;

constexpr cloudabi_rights_t kReads = CLOUDABI_RIGHT_FD_READ | CLOUDABI_RIGHT_FILE_READDIR |
                                     CLOUDABI_RIGHT_MEM_MAP | CLOUDABI_RIGHT_MEM_MAP_EXEC |
                                     CLOUDABI_RIGHT_PROC_EXEC;
constexpr cloudabi_rights_t kWrites =
    CLOUDABI_RIGHT_FD_WRITE | CLOUDABI_RIGHT_FILE_ALLOCATE | CLOUDABI_RIGHT_FILE_STAT_FPUT_SIZE;
constexpr cloudabi_oflags_t kAllOflags =
    CLOUDABI_O_CREAT | CLOUDABI_O_DIRECTORY | CLOUDABI_O_EXCL | CLOUDABI_O_TRUNC;
constexpr cloudabi_fdflags_t kAllFdflags = CLOUDABI_FDFLAG_APPEND | CLOUDABI_FDFLAG_DSYNC |
                                           CLOUDABI_FDFLAG_NONBLOCK | CLOUDABI_FDFLAG_RSYNC |
                                           CLOUDABI_FDFLAG_SYNC;

// What can be done with a name alone.
constexpr cloudabi_rights_t kNames = CLOUDABI_RIGHT_FILE_STAT_FGET | CLOUDABI_RIGHT_FILE_OPEN;

// A descriptor that is sent over a socket arrives with all that Linux lets it do. So where nothing
// may be read, what is opened for its attributes alone mustn't be open for reading.
bool only_name(const Handle &dirfd, const cloudabi_fdstat_t &wanted) {
  return (wanted.fs_rights_base & ~kNames) == 0 && (dirfd.inheriting() & kReads) == 0;
}

Result<int> linux_flags(cloudabi_oflags_t oflags, const cloudabi_fdstat_t &wanted) {
  if ((oflags & ~kAllOflags) != 0 || (wanted.fs_flags & ~kAllFdflags) != 0)
    return Error{CLOUDABI_EINVAL};
  bool directory = (oflags & CLOUDABI_O_DIRECTORY) != 0;
  if (directory && (oflags & (CLOUDABI_O_CREAT | CLOUDABI_O_TRUNC)) != 0)
    return Error{CLOUDABI_EINVAL};
  int flags = kONoctty | fdflags_to_linux(wanted.fs_flags);
  if (directory) {
    // Never for writing, and for reading only where O_PATH isn't enough, which openat2 takes with
    // no other flags.
    if ((wanted.fs_rights_base & kRightsOnDirectoryItself) == 0)
      return kODirectory | kOPath;
    return flags | kODirectory | kORdonly;
  }
  bool reads = (wanted.fs_rights_base & kReads) != 0;
  bool writes = (wanted.fs_rights_base & kWrites) != 0 || (oflags & CLOUDABI_O_TRUNC) != 0;
  flags |= !writes ? kORdonly : reads ? kORdwr : kOWronly;
  if ((oflags & CLOUDABI_O_CREAT) != 0)
    flags |= kOCreat;
  if ((oflags & CLOUDABI_O_EXCL) != 0)
    flags |= kOExcl;
  if ((oflags & CLOUDABI_O_TRUNC) != 0)
    flags |= kOTrunc;
  return flags;
}

}  // namespace

Result<cloudabi_fd_t> file_open(Context &context, Handle dirfd, cloudabi_lookupflags_t dirfd_flags,
                                GuestInArray<char> path, cloudabi_oflags_t oflags,
                                GuestIn<cloudabi_fdstat_t> fds) {
  cloudabi_fdstat_t wanted = fds.load();
  int flags = TRY(linux_flags(oflags, wanted));
  if (((wanted.fs_rights_base | wanted.fs_rights_inheriting) & ~dirfd.inheriting()) != 0)
    return Error{CLOUDABI_ENOTCAPABLE};
  if ((oflags & CLOUDABI_O_CREAT) != 0)
    TRY(dirfd.require(CLOUDABI_RIGHT_FILE_CREATE_FILE));
  if ((oflags & CLOUDABI_O_TRUNC) != 0 &&
      (dirfd.inheriting() & CLOUDABI_RIGHT_FILE_STAT_FPUT_SIZE) == 0)
    return Error{CLOUDABI_ENOTCAPABLE};

  Path copy = TRY(Path::copy(context, path, 0));
  const bool name = only_name(dirfd, wanted) && (flags & kOAccessMode) == kORdonly;
  if (name) {
    // A file isn't created without being opened.
    if ((flags & kOCreat) != 0)
      kernel::close(
          TRY(open_beneath(dirfd.fd(), copy.string(), flags | nofollow_flag(dirfd_flags), 0666)));
    // Linux takes no other flags with this one.
    flags = kOPath | (flags & kODirectory);
  }
  int fd = TRY(open_beneath(dirfd.fd(), copy.string(), flags | nofollow_flag(dirfd_flags),
                            (flags & kOCreat) != 0 ? 0666 : 0));
  DescriptorTable::Entry entry;
  if ((flags & kODirectory) != 0) {
    entry.kind = CLOUDABI_FILETYPE_DIRECTORY;
  } else {
    Stat stat;
    Result<void> told = fstat(fd, &stat);
    if (!told.ok()) {
      kernel::close(fd);
      return told.error();
    }
    entry.kind = kind_of_mode(stat.mode);
    // A link that wasn't to be followed has a name as well, but can't be opened.
    if (name && entry.kind == CLOUDABI_FILETYPE_SYMBOLIC_LINK) {
      kernel::close(fd);
      return Error{CLOUDABI_ELOOP};
    }
  }
  entry.rights = wanted.fs_rights_base & rights_of_kind(entry.kind);
  if (entry.kind == CLOUDABI_FILETYPE_DIRECTORY)
    entry.inheriting = wanted.fs_rights_inheriting;
  return context.descriptors().insert(fd, entry);
}

}  // namespace cloudabi::sys
