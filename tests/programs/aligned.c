// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Tells where an object is that wants an alignment of 2 MiB. Its configuration is the descriptor
// that it tells.
#include <argdata.h>
#include <program.h>
#include <stdio.h>
#include <stdlib.h>

static _Alignas(0x200000) char aligned[16] = "not all zeroes";

void program_main(const argdata_t *ad) {
  int output;
  if (argdata_get_fd(ad, &output) != 0)
    exit(1);
  dprintf(output, "%p\n", (void *)aligned);
  exit(0);
}
