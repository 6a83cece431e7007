// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// See plain_name.h.
#include "path/plain_name.h"

namespace cloudabi {

bool is_plain_name(Path path, cloudabi_lookupflags_t flags) {
  if ((flags & CLOUDABI_LOOKUP_SYMLINK_FOLLOW) != 0)
    return false;
  const char *string = path.string();
  for (size_t i = 0; i < path.size(); ++i)
    if (string[i] == '/')
      return false;
  return !(string[0] == '.' && string[1] == '.' && string[2] == '\0');
}

}  // namespace cloudabi
