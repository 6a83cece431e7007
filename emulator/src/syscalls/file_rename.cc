// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Gives a file another name, or moves it.
#include "path/lookup.h"
#include "path/names.h"
#include "syscalls.h"

namespace cloudabi::sys {

Result<void> file_rename(Context &context, Handle fd1, GuestInArray<char> path1, Handle fd2,
                         GuestInArray<char> path2) {
  Path old_path = TRY(Path::copy(context, path1, 0));
  Path new_path = TRY(Path::copy(context, path2, 1));
  Parent from = TRY(open_parent(fd1.fd(), old_path));
  ScopedFd scoped_from(from.fd(), from.owned());
  Parent to = TRY(open_parent(fd2.fd(), new_path));
  ScopedFd scoped_to(to.fd(), to.owned());
  return rename_unchecked(from.fd(), from.name(), to.fd(), to.name());
}

}  // namespace cloudabi::sys
