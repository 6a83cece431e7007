// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>
#include <wchar.h>

size_t wcsnrtombs(char *__restrict out, const wchar_t **__restrict in, size_t characters,
                  size_t room, mbstate_t *__restrict state) {
  return wcsnrtombs_l(out, in, characters, room, state, LC_GLOBAL_LOCALE);
}
