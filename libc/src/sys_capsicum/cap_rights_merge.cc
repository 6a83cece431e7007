// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Adds the rights of the second set to the first.

#include <sys/capsicum.h>

cap_rights_t *cap_rights_merge(cap_rights_t *into, const cap_rights_t *from) {
  into->__bits |= from->__bits;
  return into;
}
