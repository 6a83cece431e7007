// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The reader of ELF headers, see elf.h.
#include "load/elf.h"

namespace cloudabi::elf {
namespace {

constexpr uint8_t kOsabiCloudabi = 17;
constexpr uint16_t kTypeExec = 2, kTypeDyn = 3;
constexpr uint32_t kPtLoad = 1, kPtInterp = 3;
constexpr uint64_t kLowestAddress = 0x10000;
constexpr uint64_t kLargestAlignment = uint64_t{1} << 30;

// A little-endian number of `size` bytes at any alignment.
uint64_t number(const unsigned char *bytes, size_t size) {
  uint64_t value = 0;
  for (size_t i = 0; i < size; ++i)
    value |= uint64_t{bytes[i]} << (8 * i);
  return value;
}

uint64_t word(const unsigned char *bytes) { return number(bytes, k64 ? 8 : 4); }

uint64_t page_down(uint64_t address) { return address & ~uint64_t{kPageSize - 1}; }
uint64_t page_up(uint64_t address) { return page_down(address + kPageSize - 1); }

struct ProgramHeader {
  uint32_t type, flags;
  uint64_t offset, address, file_size, memory_size, alignment;

  explicit ProgramHeader(const unsigned char *p)
      : type(static_cast<uint32_t>(number(p, 4))),
        flags(static_cast<uint32_t>(number(p + (k64 ? 4 : 24), 4))),
        offset(word(p + (k64 ? 8 : 4))), address(word(p + (k64 ? 16 : 8))),
        file_size(word(p + (k64 ? 32 : 16))), memory_size(word(p + (k64 ? 40 : 20))),
        alignment(word(p + (k64 ? 48 : 28))) {}
};

const char *add_segment(const ProgramHeader &header, bool fixed, uint64_t file_size, Plan *plan) {
  if (plan->segment_count == kMostSegments)
    return "too many segments";
  if (header.memory_size < header.file_size)
    return "a segment is smaller in memory than in the file";
  if (header.offset > file_size || header.file_size > file_size - header.offset)
    return "the file is truncated";
  if (header.address >= kAddressEnd || header.memory_size > kAddressEnd - header.address)
    return "a segment lies outside of the address space";
  if (fixed && header.address < kLowestAddress)
    return "a segment lies at an address below 0x10000";
  if ((header.address - header.offset) % kPageSize != 0)
    return "a segment's address and its place in the file don't fit the page size";
  if (header.alignment > kLargestAlignment || (header.alignment & (header.alignment - 1)) != 0)
    return "a segment has an alignment that can't be had";
  if ((header.flags & kWritable) != 0 && (header.flags & kExecutable) != 0)
    return "a segment is writable and executable";
  if (plan->segment_count != 0 && page_down(header.address) < plan->end)
    return "segments overlap or are out of order";
  if (plan->segment_count == 0)
    plan->start = page_down(header.address);
  plan->end = page_up(header.address + header.memory_size);
  if (header.alignment > plan->alignment)
    plan->alignment = header.alignment;
  plan->segments[plan->segment_count++] = {header.address, header.memory_size, header.offset,
                                           header.file_size,
                                           static_cast<uint8_t>(header.flags & 7)};
  return nullptr;
}

}  // namespace

const char *read_header(const unsigned char *bytes, size_t size, Header *header) {
  if (size < 20 || number(bytes, 4) != 0x464c457f)
    return "not an ELF file";
  if (bytes[4] != kClass || bytes[5] != 1 || number(bytes + 18, 2) != kMachine)
    return "an executable for another machine";
  if (bytes[7] != kOsabiCloudabi)
    return "an executable for another system, not CloudABI";
  if (size < kHeaderSize)
    return "the file is truncated";
  uint64_t type = number(bytes + 16, 2);
  if (type != kTypeExec && type != kTypeDyn)
    return "an ELF file that is not an executable";
  if (bytes[6] != 1 || number(bytes + 20, 4) != 1)
    return "an unknown version of ELF";
  const unsigned char *sizes = bytes + (k64 ? 52 : 40);
  if (number(sizes + 2, 2) != kProgramHeaderSize)
    return "program headers of another size";
  header->fixed = type == kTypeExec;
  header->entry = word(bytes + 24);
  header->program_headers = word(bytes + (k64 ? 32 : 28));
  header->program_header_count = number(sizes + 4, 2);
  if (header->program_header_count == 0)
    return "nothing to load";
  if (header->program_header_count > kMostProgramHeaders)
    return "too many program headers";
  return nullptr;
}

const char *plan_load(const Header &header, const unsigned char *bytes, uint64_t file_size,
                      Plan *plan) {
  *plan = {};
  plan->alignment = kPageSize;
  uint64_t table_size = header.program_header_count * kProgramHeaderSize;
  for (size_t i = 0; i < header.program_header_count; ++i) {
    ProgramHeader program_header(bytes + i * kProgramHeaderSize);
    if (program_header.type == kPtInterp)
      return "it wants an interpreter";
    if (program_header.type != kPtLoad || program_header.memory_size == 0)
      continue;
    if (const char *reason = add_segment(program_header, header.fixed, file_size, plan))
      return reason;
    const Segment &segment = plan->segments[plan->segment_count - 1];
    if (header.program_headers >= segment.offset && table_size <= segment.file_size &&
        header.program_headers - segment.offset <= segment.file_size - table_size)
      plan->program_headers = segment.address + (header.program_headers - segment.offset);
  }
  if (plan->segment_count == 0)
    return "nothing to load";
  for (size_t i = 0; i < plan->segment_count; ++i) {
    const Segment &segment = plan->segments[i];
    if ((segment.access & kExecutable) != 0 && header.entry >= segment.address &&
        header.entry - segment.address < segment.file_size)
      return nullptr;
  }
  return "the entry point isn't in an executable segment";
}

uint64_t aligned_start(const Plan &plan, uint64_t lowest) {
  return lowest + ((plan.start - lowest) & (plan.alignment - 1));
}

}  // namespace cloudabi::elf
