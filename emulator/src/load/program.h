// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Maps an executable into the process.
#pragma once

#include "load/elf.h"

namespace cloudabi {

struct LoadedProgram {
  uintptr_t base;  // 0 for a program with fixed addresses
  uintptr_t entry;
  uintptr_t program_headers;  // 0 if no segment holds them
  size_t program_header_count;
  // The headers themselves, for a program that doesn't load them.
  unsigned char program_header_bytes[elf::kMostProgramHeaders * elf::kProgramHeaderSize];
};

// Reads and judges the headers of an open file. Null, or the reason why it can't be executed.
const char *examine_program(int fd, elf::Header *header, elf::Plan *plan, unsigned char *headers);

// Loads it, at a place derived from `random` if it is position-independent. Null, or the reason.
const char *load_program(int fd, uint64_t random, LoadedProgram *program);

}  // namespace cloudabi
