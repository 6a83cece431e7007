// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The structures of 32-bit ELF that the emulator meets in its own image and in Linux's vDSO. Its
// relocations have their addends in the places that they are for, and are all of the kind that adds
// the load address.
#pragma once

#include <stddef.h>
#include <stdint.h>

namespace cloudabi::elf {

struct DynamicEntry {
  uint32_t tag;
  uint32_t value;
};
inline constexpr uint32_t kRelocationTable = 17;      // DT_REL
inline constexpr uint32_t kRelocationTableSize = 18;  // DT_RELSZ

struct Relocation {
  uint32_t offset;
  uint32_t type;
};

inline void relocate(const Relocation &relocation, uintptr_t base) {
  *reinterpret_cast<uint32_t *>(base + relocation.offset) += base;
}

struct FileHeader {
  unsigned char bytes[52];
};
inline constexpr size_t kProgramHeaderCountOffset = 44;

struct ProgramHeader {
  uint32_t type;
  uint32_t offset;
  uint32_t address;
  uint32_t physical_address;
  uint32_t file_size;
  uint32_t memory_size;
  uint32_t flags;
  uint32_t alignment;
};

struct Symbol {
  uint32_t name;
  uint32_t value;
  uint32_t size;
  uint8_t information;
  uint8_t visibility;
  uint16_t section;
};

}  // namespace cloudabi::elf
