// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The smallest program that says something, for start-up times: the same work as a CloudABI program
// and as one of this machine.
#include <stdio.h>

#ifdef __CloudABI__
#include <argdata.h>
#include <program.h>
#include <stdlib.h>

void program_main(const argdata_t *ad) {
  int fd = -1;
  if (argdata_get_fd(ad, &fd) == 0)
    dprintf(fd, "Hello, world!\n");
  exit(0);
}
#else
int main(void) {
  dprintf(1, "Hello, world!\n");
  return 0;
}
#endif
