// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Takes the rights of the second set out of the first.

#include <sys/capsicum.h>

cap_rights_t *cap_rights_remove(cap_rights_t *from, const cap_rights_t *rights) {
  from->__bits &= ~rights->__bits;
  return from;
}
