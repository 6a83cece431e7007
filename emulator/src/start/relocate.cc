// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Self-relocation, see relocate.h.
#include "start/relocate.h"

#include <stdint.h>

#include "kernel/calls.h"
#include "relocation.h"
#include "thread/process.h"

extern "C" {
// Made by the linker.
extern const unsigned char __ehdr_start[] __attribute__((visibility("hidden")));
extern const cloudabi::elf::DynamicEntry _DYNAMIC[] __attribute__((visibility("hidden")));
}

namespace cloudabi {
namespace {

// Set by the linker to the load address of 0, and so by relocation to the real one.
uintptr_t load_address() { return reinterpret_cast<uintptr_t>(__ehdr_start); }

}  // namespace

void relocate_self() {
  uintptr_t base = load_address();
  uintptr_t table = 0, size = 0;
  for (const elf::DynamicEntry *entry = _DYNAMIC; entry->tag != 0; ++entry) {
    if (entry->tag == elf::kRelocationTable)
      table = base + entry->value;
    else if (entry->tag == elf::kRelocationTableSize)
      size = entry->value;
  }
  for (uintptr_t position = table; position < table + size; position += sizeof(elf::Relocation))
    elf::relocate(*reinterpret_cast<const elf::Relocation *>(position), base);
}

void protect_self() {
  constexpr uint32_t kPtGnuRelro = 0x6474e552;
  uintptr_t base = load_address();
  auto *header = reinterpret_cast<const elf::ProgramHeader *>(base + sizeof(elf::FileHeader));
  for (; header->type != kPtGnuRelro; ++header) {
  }
  const uintptr_t mask = ~uintptr_t{g_process.page_size - 1};
  uintptr_t start = (base + header->address) & mask;
  uintptr_t end = (base + header->address + header->memory_size) & mask;
  if (end > start)
    (void)kernel::mprotect(reinterpret_cast<void *>(start), end - start, kernel::kProtRead);
}

}  // namespace cloudabi
