// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Makes a symbolic link, with any content: it is judged when it is followed.
#include "path/lookup.h"
#include "path/names.h"
#include "support/memory.h"
#include "syscalls.h"

namespace cloudabi::sys {
namespace {

// A copy that ends in NUL; unlike a path, it may be absolute.
Result<const char *> copy_content(Context &context, GuestInArray<char> content) {
  if (content.size() >= Context::kPathSize)
    return Error{CLOUDABI_ENAMETOOLONG};
  char *copy = context.path_buffer(1);
  for (size_t i = 0; i < content.size(); ++i) {
    copy[i] = content[i];
    if (copy[i] == '\0')
      return Error{CLOUDABI_EINVAL};
  }
  copy[content.size()] = '\0';
  return static_cast<const char *>(copy);
}

}  // namespace

Result<void> file_symlink(Context &context, GuestInArray<char> path1, Handle fd,
                          GuestInArray<char> path2) {
  const char *content = TRY(copy_content(context, path1));
  Parent parent = TRY(open_parent(fd.fd(), TRY(Path::copy(context, path2, 0))));
  ScopedFd scoped(parent.fd(), parent.owned());
  return make_symlink_unchecked(content, parent.fd(), parent.name());
}

}  // namespace cloudabi::sys
