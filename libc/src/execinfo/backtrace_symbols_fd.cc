// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Writes addresses to a descriptor, a line for each, without using the heap.

#include <execinfo.h>
#include <execinfo/address.h>
#include <stddef.h>
#include <unistd.h>

using namespace cloudlibc;

void backtrace_symbols_fd(void *const *addresses, size_t count, int fd) {
  for (size_t i = 0; i < count; ++i) {
    char text[kAddressText];
    size_t length = describe_address(addresses[i], text);
    text[length] = '\n';
    if (write(fd, text, length + 1) < 0)
      return;
  }
}
