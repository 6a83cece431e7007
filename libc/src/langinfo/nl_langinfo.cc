// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <langinfo.h>
#include <locale.h>

char *nl_langinfo(nl_item item) { return nl_langinfo_l(item, LC_GLOBAL_LOCALE); }
