// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Feeds the loader's reader of ELF headers with anything, and checks what the loader relies on in
// the plans that come out. Run with a folder for new inputs: `elf_fuzz NEW
// emulator/fuzz/corpus/elf`.
#include "load/elf.h"

#include <cstdlib>

#include "elf_machine.h"

using namespace cloudabi;

namespace {

void require(bool condition) {
  if (!condition)
    abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, size_t size) {
  elf::Header header;
  if (elf::read_header(bytes, size < elf::kHeaderSize ? size : elf::kHeaderSize, &header) !=
      nullptr)
    return 0;
  size_t table = header.program_header_count * elf::kProgramHeaderSize;
  if (header.program_headers > size || table > size - header.program_headers)
    return 0;
  elf::Plan plan;
  if (elf::plan_load(header, bytes + header.program_headers, size, &plan) != nullptr)
    return 0;
  require(plan.segment_count > 0 && plan.segment_count <= elf::kMostSegments);
  require(plan.start % elf::kPageSize == 0 && plan.end % elf::kPageSize == 0);
  require(plan.start < plan.end && plan.end <= elf::kAddressEnd);
  uint64_t free = plan.start;
  for (size_t i = 0; i < plan.segment_count; ++i) {
    const elf::Segment &segment = plan.segments[i];
    require(segment.address >= free && segment.file_size <= segment.memory_size);
    require(segment.offset + segment.file_size <= size);
    require((segment.access & (elf::kWritable | elf::kExecutable)) !=
            (elf::kWritable | elf::kExecutable));
    free = (segment.address + segment.memory_size + elf::kPageSize - 1) & ~(elf::kPageSize - 1);
  }
  require(free == plan.end);
  return 0;
}
