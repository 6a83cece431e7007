// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Reads the content of a symbolic link. What doesn't fit into the buffer is dropped.
#include "path/lookup.h"
#include "path/names.h"
#include "syscalls.h"

namespace cloudabi::sys {

Result<size_t> file_readlink(Context &context, Handle fd, GuestInArray<char> path,
                             GuestOutArray<char> buf) {
  Path link = TRY(Path::copy(context, path, 0));
  ScopedFd file(TRY(open_beneath(fd.fd(), link.string(), kernel::kOPath | kernel::kONofollow)),
                true);
  // Linux wants at least a byte to write to, and an int to say how many.
  char nothing;
  bool empty = buf.size() == 0;
  size_t size = buf.size() > INT32_MAX ? INT32_MAX : buf.size();
  Result<size_t> result =
      read_link_descriptor(file.get(), empty ? &nothing : buf.address(), empty ? 1 : size);
  if (!result.ok()) {
    // An O_PATH descriptor of something else: ENOENT in Linux's words.
    return result.errno_value() == CLOUDABI_ENOENT ? Error{CLOUDABI_EINVAL} : result.error();
  }
  return empty ? size_t{0} : result.value();
}

}  // namespace cloudabi::sys
