// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Writes a greeting to the descriptor that it is given.
#include <argdata.h>
#include <program.h>
#include <stdio.h>
#include <stdlib.h>

void program_main(const argdata_t *ad) {
  int fd;
  if (argdata_get_fd(ad, &fd) != 0)
    exit(1);
  dprintf(fd, "Hello, world!\n");
  exit(0);
}
