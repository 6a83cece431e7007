// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Reads the headers of an executable and decides how it is to be loaded, or why it can't be: pure
// functions over bytes, so that they can be tested and fuzzed on the host. Nothing in a file is
// believed: every sum is checked before it is used. The rules are those of DESIGN: a CloudABI
// executable for this machine, statically linked, with page-disjoint segments in ascending order,
// none of them writable and executable.
#pragma once

#include <stddef.h>
#include <stdint.h>

#include "elf_machine.h"  // arch/<arch>

namespace cloudabi::elf {

inline constexpr bool k64 = kClass == 2;
inline constexpr size_t kHeaderSize = k64 ? 64 : 52;
inline constexpr size_t kProgramHeaderSize = k64 ? 56 : 32;
inline constexpr size_t kMostProgramHeaders = 64;
inline constexpr size_t kMostSegments = 16;

enum : uint8_t { kReadable = 4, kWritable = 2, kExecutable = 1 };

struct Header {
  bool fixed;  // ET_EXEC: loaded at the addresses it names
  uint64_t entry;
  uint64_t program_headers;  // offset in the file
  size_t program_header_count;
};

struct Segment {
  uint64_t address;  // not rounded
  uint64_t memory_size;
  uint64_t offset;
  uint64_t file_size;
  uint8_t access;
};

struct Plan {
  size_t segment_count;
  Segment segments[kMostSegments];
  uint64_t start;      // of the first segment, rounded down to a page
  uint64_t end;        // of the last one, rounded up
  uint64_t alignment;  // that the load address has to keep
  // Where the program headers are in memory, relative like everything else, or 0 if no segment
  // holds them.
  uint64_t program_headers;
};

// Both return null on success, else the reason in a few words that follow "Exec format error: ".
// `bytes` are the file's first `size`, at least kHeaderSize of them if the file has as many.
const char *read_header(const unsigned char *bytes, size_t size, Header *header);

// `bytes` are the program headers, header.program_header_count times kProgramHeaderSize of them.
const char *plan_load(const Header &header, const unsigned char *bytes, uint64_t file_size,
                      Plan *plan);

// The lowest address from `lowest` on for the plan's start that keeps the alignment: as far above a
// multiple of it as the start is in the file, which needn't be one itself.
uint64_t aligned_start(const Plan &plan, uint64_t lowest);

}  // namespace cloudabi::elf
