// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Makes ELF files for tests, right ones and others.
#pragma once

#include <elf.h>

#include <cstring>
#include <string>
#include <type_traits>
#include <vector>

#include "elf_machine.h"

namespace elf_image {

inline constexpr unsigned char kCloudabi = 17;

// Of the target's width.
inline constexpr bool k64 = cloudabi::elf::kClass == ELFCLASS64;
using FileHeader = std::conditional_t<k64, Elf64_Ehdr, Elf32_Ehdr>;
using ProgramHeader = std::conditional_t<k64, Elf64_Phdr, Elf32_Phdr>;
using Address = decltype(ProgramHeader::p_vaddr);
inline constexpr Address kPage = cloudabi::elf::kPageSize;

struct Image {
  FileHeader header = {};
  std::vector<ProgramHeader> segments;
  size_t size = 3 * kPage;  // of the file

  // A program with two segments, of code and of data, that ends by an illegal instruction.
  Image() {
    memcpy(header.e_ident, ELFMAG, SELFMAG);
    header.e_ident[EI_CLASS] = cloudabi::elf::kClass;
    header.e_ident[EI_DATA] = ELFDATA2LSB;
    header.e_ident[EI_VERSION] = EV_CURRENT;
    header.e_ident[EI_OSABI] = kCloudabi;
    header.e_type = ET_DYN;
    header.e_machine = cloudabi::elf::kMachine;
    header.e_version = EV_CURRENT;
    header.e_entry = kPage;
    header.e_phoff = sizeof(FileHeader);
    header.e_ehsize = sizeof(FileHeader);
    header.e_phentsize = sizeof(ProgramHeader);
    add(0, 0, 0x400, 0x400, PF_R);
    add(kPage, kPage, 0x200, 0x200, PF_R | PF_X);
    add(2 * kPage, 2 * kPage, 0x100, 5 * kPage, PF_R | PF_W);
  }

  void add(Address offset, Address address, Address file_size, Address memory_size,
           uint32_t flags) {
    ProgramHeader segment = {};
    segment.p_type = PT_LOAD;
    segment.p_flags = flags;
    segment.p_offset = offset;
    segment.p_vaddr = segment.p_paddr = address;
    segment.p_filesz = file_size;
    segment.p_memsz = memory_size;
    segment.p_align = kPage;
    segments.push_back(segment);
  }

  std::string bytes() const {
    FileHeader head = header;
    if (head.e_phnum == 0)
      head.e_phnum = static_cast<uint16_t>(segments.size());
    std::string result(reinterpret_cast<const char *>(&head), sizeof(head));
    for (const ProgramHeader &segment : segments)
      result.append(reinterpret_cast<const char *>(&segment), sizeof(segment));
    result.resize(size);
    // Bits that are all set are an instruction nowhere.
    for (size_t i = kPage; i < size && i < kPage + 0x200; ++i)
      result[i] = '\xff';
    return result;
  }
};

}  // namespace elf_image
