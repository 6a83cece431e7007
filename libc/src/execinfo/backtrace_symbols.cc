// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Addresses as text, in one block of memory that the caller frees. An address within the program
// is given as an offset in its file, which addr2line understands.

#include <execinfo.h>
#include <execinfo/address.h>
#include <stddef.h>
#include <stdlib.h>

using namespace cloudlibc;

char **backtrace_symbols(void *const *addresses, size_t count) {
  auto **result = static_cast<char **>(malloc(count * (sizeof(char *) + kAddressText) + 1));
  if (result == nullptr)
    return nullptr;
  char *text = reinterpret_cast<char *>(result + count);
  for (size_t i = 0; i < count; ++i, text += kAddressText) {
    result[i] = text;
    describe_address(addresses[i], text);
  }
  return result;
}
