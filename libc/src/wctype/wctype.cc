// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>
#include <wctype.h>

wctype_t wctype(const char *name) { return wctype_l(name, LC_GLOBAL_LOCALE); }
