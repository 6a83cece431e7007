// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Which object an address belongs to: the program, or none. Names of symbols are not in the memory
// of a program.

#include <dlfcn.h>
#include <link.h>
#include <stdint.h>
#include <support/process.h>

using namespace cloudlibc;

int dladdr(const void *address, Dl_info *info) {
  uintptr_t place = reinterpret_cast<uintptr_t>(address);
  // Where the program begins: not at the base, if it has fixed addresses.
  uintptr_t first = 0;
  for (size_t i = 0; i < process.phnum; ++i) {
    const ElfW(Phdr) &segment = process.phdr[i];
    uintptr_t start = reinterpret_cast<uintptr_t>(process.base) + segment.p_vaddr;
    if (segment.p_type != PT_LOAD)
      continue;
    if (first == 0)
      first = start;
    if (place >= start && place - start < segment.p_memsz) {
      *info = {"", reinterpret_cast<void *>(first), nullptr, nullptr};
      return 1;
    }
  }
  return 0;
}
