// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>
#include <wchar.h>

size_t mbsnrtowcs(wchar_t *__restrict out, const char **__restrict in, size_t bytes, size_t room,
                  mbstate_t *__restrict state) {
  return mbsnrtowcs_l(out, in, bytes, room, state, LC_GLOBAL_LOCALE);
}
