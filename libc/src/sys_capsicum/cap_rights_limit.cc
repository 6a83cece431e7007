// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Leaves a descriptor only these rights, also for what is opened beneath it. A right that it
// doesn't have is an error.

#include <sys/capsicum.h>

int cap_rights_limit(int fd, const cap_rights_t *rights) {
  // What is opened beneath a directory can only have what the directory passes on.
  cap_rights_t inheriting;
  if (cap_rights_get_explicit(fd, nullptr, &inheriting) != 0)
    return -1;
  inheriting.__bits &= rights->__bits;
  return cap_rights_limit_explicit(fd, rights, &inheriting);
}
