// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Wide characters on streams, which hold bytes in the charset of the stream's locale. The caller
// holds the stream.
#pragma once

#include <wchar.h>

#include "support/stdio_file.h"

namespace stdio {

wint_t get_wide(FILE *file);
wint_t put_wide(FILE *file, wchar_t c);
wint_t unget_wide(FILE *file, wint_t c);

}  // namespace stdio
