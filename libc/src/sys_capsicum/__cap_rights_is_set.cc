// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Whether all the rights that are listed are in a set.

#include <stdarg.h>
#include <sys/capsicum.h>
#include <sys_capsicum/rights_list.h>

bool __cap_rights_is_set(const cap_rights_t *rights, ...) {
  va_list list;
  va_start(list, rights);
  __uint64_t wanted = cloudlibc::collect_rights(list);
  va_end(list);
  return (wanted & ~rights->__bits) == 0;
}
