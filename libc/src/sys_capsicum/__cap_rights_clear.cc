// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Takes out the rights that are listed.

#include <stdarg.h>
#include <sys/capsicum.h>
#include <sys_capsicum/rights_list.h>

cap_rights_t *__cap_rights_clear(cap_rights_t *rights, ...) {
  va_list list;
  va_start(list, rights);
  rights->__bits &= ~cloudlibc::collect_rights(list);
  va_end(list);
  return rights;
}
