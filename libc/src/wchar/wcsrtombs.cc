// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>
#include <wchar.h>

size_t wcsrtombs(char *__restrict out, const wchar_t **__restrict in, size_t room,
                 mbstate_t *__restrict state) {
  return wcsrtombs_l(out, in, room, state, LC_GLOBAL_LOCALE);
}
