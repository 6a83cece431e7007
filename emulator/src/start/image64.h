// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The structures of 64-bit ELF that the emulator meets in its own image and in Linux's vDSO. Its
// relocations have their addends beside them, and are all of the kind that adds the load address.
#pragma once

#include <stddef.h>
#include <stdint.h>

namespace cloudabi::elf {

struct FileHeader {
  unsigned char bytes[64];
};
inline constexpr size_t kProgramHeaderCountOffset = 56;

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

inline void relocate(const Relocation &relocation, uintptr_t base) {
  *reinterpret_cast<uint64_t *>(base + relocation.offset) = base + relocation.addend;
}

struct Symbol {
  uint32_t name;
  uint8_t information;
  uint8_t visibility;
  uint16_t section;
  uint64_t value;
  uint64_t size;
};

}  // namespace cloudabi::elf
