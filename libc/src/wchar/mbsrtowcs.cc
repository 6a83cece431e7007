// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>
#include <wchar.h>

size_t mbsrtowcs(wchar_t *__restrict out, const char **__restrict in, size_t room,
                 mbstate_t *__restrict state) {
  return mbsrtowcs_l(out, in, room, state, LC_GLOBAL_LOCALE);
}
