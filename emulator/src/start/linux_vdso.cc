// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// A look-up in the symbol table of Linux's vDSO. Its hash table may be the old one, the GNU one or
// both; a walk over the symbols needs neither: they end where the strings begin.
#include "start/linux_vdso.h"

#include "linux_vdso_name.h"
#include "relocation.h"
#include "support/memory.h"

namespace cloudabi {
namespace {

bool same(const char *left, const char *right) {
  while (*left == *right && *left != '\0')
    ++left, ++right;
  return *left == *right;
}

}  // namespace

ClockGettime find_clock_gettime(uintptr_t image) {
  if (image == 0)
    return nullptr;
  constexpr uint32_t kPtLoad = 1, kPtDynamic = 2;
  constexpr uint64_t kDtStrtab = 5, kDtSymtab = 6;
  auto *bytes = reinterpret_cast<const unsigned char *>(image);
  uint16_t header_count;
  memcpy(&header_count, bytes + elf::kProgramHeaderCountOffset, sizeof(header_count));
  auto *headers = reinterpret_cast<const elf::ProgramHeader *>(image + sizeof(elf::FileHeader));
  uintptr_t bias = 0;
  const elf::DynamicEntry *dynamic = nullptr;
  for (uint16_t i = 0; i < header_count; ++i) {
    if (headers[i].type == kPtLoad)
      bias = image + headers[i].offset - headers[i].address;
    else if (headers[i].type == kPtDynamic)
      dynamic = reinterpret_cast<const elf::DynamicEntry *>(image + headers[i].offset);
  }
  if (dynamic == nullptr)
    return nullptr;
  const char *strings = nullptr;
  const elf::Symbol *symbols = nullptr;
  for (; dynamic->tag != 0; ++dynamic) {
    if (dynamic->tag == kDtStrtab)
      strings = reinterpret_cast<const char *>(bias + dynamic->value);
    else if (dynamic->tag == kDtSymtab)
      symbols = reinterpret_cast<const elf::Symbol *>(bias + dynamic->value);
  }
  if (strings == nullptr || symbols == nullptr)
    return nullptr;
  for (const elf::Symbol *symbol = symbols; reinterpret_cast<const char *>(symbol + 1) <= strings;
       ++symbol)
    if (symbol->value != 0 && same(strings + symbol->name, elf::kClockGettimeName))
      return reinterpret_cast<ClockGettime>(bias + symbol->value);
  return nullptr;
}

}  // namespace cloudabi
