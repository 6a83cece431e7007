// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// How the hostile program begins as a CloudABI program.

#include "attack.h"

namespace hostile {

struct Dynamic {
  intptr_t tag;
  uintptr_t value;
};
// Executables with fixed addresses have none.
extern const Dynamic dynamic[] asm("_DYNAMIC") __attribute__((visibility("hidden"), weak));

namespace {

struct Auxiliary {
  uint32_t type;
  uintptr_t value;
};
constexpr uint32_t kNull = 0, kBase = 7, kArgdata = 256;

// 64-bit executables are position-independent and relocate themselves: the tables above hold
// addresses. 32-bit ones lie where they were linked to.
void Relocate(uintptr_t base) {
  constexpr intptr_t kRela = 7, kRelaSize = 8;
  struct Rela {
    uintptr_t offset, info, addend;
  };
  const Rela *table = nullptr;
  uintptr_t size = 0;
  for (const Dynamic *entry = dynamic; entry->tag != 0; ++entry) {
    if (entry->tag == kRela)
      table = reinterpret_cast<const Rela *>(base + entry->value);
    if (entry->tag == kRelaSize)
      size = entry->value;
  }
  for (; size >= sizeof(Rela); size -= sizeof(Rela), ++table)
    *reinterpret_cast<uintptr_t *>(base + table->offset) = base + table->addend;
}

}  // namespace

extern "C" [[noreturn]] void _start(const Auxiliary *auxiliary) {
  const char *strings = nullptr;
  for (; auxiliary->type != kNull; ++auxiliary) {
    if (auxiliary->type == kBase && sizeof(void *) == 8)
      Relocate(auxiliary->value);
    if (auxiliary->type == kArgdata)
      strings = reinterpret_cast<const char *>(auxiliary->value);
  }
  Attempt(strings);
}

}  // namespace hostile
