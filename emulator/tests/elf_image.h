// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Makes ELF files for tests, right ones and others.
#pragma once

#include <elf.h>

#include <cstring>
#include <string>
#include <vector>

#include "elf_machine.h"

namespace elf_image {

inline constexpr unsigned char kCloudabi = 17;

struct Image {
  Elf64_Ehdr header = {};
  std::vector<Elf64_Phdr> segments;
  size_t size = 0x3000;  // of the file

  // A program with two segments, of code and of data, that ends by an illegal instruction.
  Image() {
    memcpy(header.e_ident, ELFMAG, SELFMAG);
    header.e_ident[EI_CLASS] = ELFCLASS64;
    header.e_ident[EI_DATA] = ELFDATA2LSB;
    header.e_ident[EI_VERSION] = EV_CURRENT;
    header.e_ident[EI_OSABI] = kCloudabi;
    header.e_type = ET_DYN;
    header.e_machine = cloudabi::elf::kMachine;
    header.e_version = EV_CURRENT;
    header.e_entry = 0x1000;
    header.e_phoff = sizeof(Elf64_Ehdr);
    header.e_ehsize = sizeof(Elf64_Ehdr);
    header.e_phentsize = sizeof(Elf64_Phdr);
    add(0, 0, 0x400, 0x400, PF_R);
    add(0x1000, 0x1000, 0x200, 0x200, PF_R | PF_X);
    add(0x2000, 0x2000, 0x100, 0x5000, PF_R | PF_W);
  }

  void add(uint64_t offset, uint64_t address, uint64_t file_size, uint64_t memory_size,
           uint32_t flags) {
    Elf64_Phdr segment = {};
    segment.p_type = PT_LOAD;
    segment.p_flags = flags;
    segment.p_offset = offset;
    segment.p_vaddr = segment.p_paddr = address;
    segment.p_filesz = file_size;
    segment.p_memsz = memory_size;
    segment.p_align = 0x1000;
    segments.push_back(segment);
  }

  std::string bytes() const {
    Elf64_Ehdr head = header;
    if (head.e_phnum == 0)
      head.e_phnum = static_cast<uint16_t>(segments.size());
    std::string result(reinterpret_cast<const char *>(&head), sizeof(head));
    for (const Elf64_Phdr &segment : segments)
      result.append(reinterpret_cast<const char *>(&segment), sizeof(segment));
    result.resize(size);
    // Every byte of the code says so: ud2.
    for (size_t i = 0x1000; i + 1 < size && i < 0x1200; i += 2) {
      result[i] = 0x0f;
      result[i + 1] = 0x0b;
    }
    return result;
  }
};

}  // namespace elf_image
