// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <wchar.h>

// The null character ends the string before the count of characters does.
size_t wcsrtombs_l(char *__restrict out, const wchar_t **__restrict in, size_t room,
                   mbstate_t *__restrict state, locale_t locale) {
  return wcsnrtombs_l(out, in, static_cast<size_t>(-1), room, state, locale);
}
