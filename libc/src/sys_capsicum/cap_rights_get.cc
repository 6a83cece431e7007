// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The rights of a descriptor.

#include <sys/capsicum.h>

int cap_rights_get(int fd, cap_rights_t *rights) {
  return cap_rights_get_explicit(fd, rights, nullptr);
}
