// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <wchar.h>

// The null byte ends the string before the count of bytes does.
size_t mbsrtowcs_l(wchar_t *__restrict out, const char **__restrict in, size_t room,
                   mbstate_t *__restrict state, locale_t locale) {
  static _CLOUDLIBC_THREAD_LOCAL mbstate_t own;
  return mbsnrtowcs_l(out, in, static_cast<size_t>(-1), room, state == nullptr ? &own : state,
                      locale);
}
