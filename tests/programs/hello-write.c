// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The hello world that asks least of the C library.
#include <argdata.h>
#include <program.h>
#include <unistd.h>

void program_main(const argdata_t *ad) {
  static const char text[] = "Hello, world!\n";
  int fd;
  if (argdata_get_fd(ad, &fd) == 0)
    write(fd, text, sizeof(text) - 1);
}
