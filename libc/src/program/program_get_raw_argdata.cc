// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The Argdata that the program was started with, as the system passed it.

#include <program.h>
#include <support/process.h>

using namespace cloudlibc;

void program_get_raw_argdata(const void **data, size_t *size) {
  *data = process.argdata;
  *size = process.argdata_len;
}
