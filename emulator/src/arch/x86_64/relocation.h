// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The structures of ELF that the emulator meets in its own image on x86_64.
#pragma once

#include <stdint.h>

namespace cloudabi::elf {

struct DynamicEntry {
  uint64_t tag;
  uint64_t value;
};
inline constexpr uint64_t kRelocationTable = 7;      // DT_RELA
inline constexpr uint64_t kRelocationTableSize = 8;  // DT_RELASZ

struct Relocation {
  uint64_t offset;
  uint64_t type;
  uint64_t addend;
};

// The linker leaves only R_X86_64_RELATIVE.
inline void relocate(const Relocation &relocation, uintptr_t base) {
  *reinterpret_cast<uint64_t *>(base + relocation.offset) = base + relocation.addend;
}

struct FileHeader {
  unsigned char bytes[64];
};

struct ProgramHeader {
  uint32_t type;
  uint32_t flags;
  uint64_t offset;
  uint64_t address;
  uint64_t physical_address;
  uint64_t file_size;
  uint64_t memory_size;
  uint64_t alignment;
};

}  // namespace cloudabi::elf
