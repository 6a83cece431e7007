// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Makes a directory. FIFOs, which old executables could ask for, no longer exist here: a program
// that wants to talk to another has socket pairs, and `file_create` may say `notsup`.
#include "path/lookup.h"
#include "path/names.h"
#include "syscalls.h"

namespace cloudabi::sys {

Result<void> file_create(Context &context, Handle fd, GuestInArray<char> path,
                         cloudabi_filetype_t type) {
  switch (type) {
  case CLOUDABI_FILETYPE_DIRECTORY:
    TRY(fd.require(CLOUDABI_RIGHT_FILE_CREATE_DIRECTORY));
    break;
  case CLOUDABI_FILETYPE_FIFO:
    TRY(fd.require(CLOUDABI_RIGHT_FILE_CREATE_FIFO));
    return Error{CLOUDABI_ENOTSUP};
  default:
    return Error{CLOUDABI_EINVAL};
  }
  Parent parent = TRY(open_parent(fd.fd(), TRY(Path::copy(context, path, 0))));
  ScopedFd scoped(parent.fd(), parent.owned());
  return make_directory_unchecked(parent.fd(), parent.name());
}

}  // namespace cloudabi::sys
