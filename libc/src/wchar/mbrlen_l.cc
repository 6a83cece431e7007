// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <wchar.h>

size_t mbrlen_l(const char *__restrict s, size_t n, mbstate_t *__restrict state, locale_t locale) {
  static _CLOUDLIBC_THREAD_LOCAL mbstate_t own;
  return mbrtowc_l(nullptr, s, n, state == nullptr ? &own : state, locale);
}
