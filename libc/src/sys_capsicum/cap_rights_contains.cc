// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Whether all rights of the second set are in the first.

#include <sys/capsicum.h>

bool cap_rights_contains(const cap_rights_t *large, const cap_rights_t *small) {
  return (small->__bits & ~large->__bits) == 0;
}
