// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Maps the segments that elf.cc has planned. The whole span is reserved first, and never over
// anything that is there, so that an executable can name no address of the emulator's.
#include "load/program.h"

#include "elf_machine.h"
#include "kernel/calls.h"
#include "support/memory.h"
#include "thread/process.h"

namespace cloudabi {
namespace {

using namespace kernel;

// Of the pages that this kernel has, which are no larger than those that executables allow for.
uint64_t page_mask() { return g_process.page_size - 1; }

// Reads exactly `size` bytes.
bool read_all(int fd, void *buffer, size_t size, uint64_t offset) {
  auto *position = static_cast<unsigned char *>(buffer);
  while (size != 0) {
    long count = raw_pread(fd, position, size, offset);
    if (count == -kEINTR)
      continue;
    if (count <= 0)
      return false;
    position += count;
    offset += static_cast<uint64_t>(count);
    size -= static_cast<size_t>(count);
  }
  return true;
}

int protection_of(const elf::Segment &segment) {
  return ((segment.access & elf::kReadable) != 0 ? kProtRead : 0) |
         ((segment.access & elf::kWritable) != 0 ? kProtWrite : 0) |
         ((segment.access & elf::kExecutable) != 0 ? kProtExec : 0);
}

// For a file on a file system from which nothing may be mapped executable, and for read-only
// segments that go on after their part of the file.
bool copy_segment(int fd, const elf::Segment &segment, uintptr_t address) {
  uintptr_t start = address & ~page_mask();
  size_t size = address - start + segment.memory_size;
  if (!kernel::mmap(reinterpret_cast<void *>(start), size, kProtRead | kProtWrite,
                    kMapPrivate | kMapAnonymous | kMapFixed)
           .ok())
    return false;
  return read_all(fd, reinterpret_cast<void *>(address), segment.file_size, segment.offset) &&
         kernel::mprotect(reinterpret_cast<void *>(start), size, protection_of(segment)).ok();
}

bool map_segment(int fd, const elf::Segment &segment, uintptr_t address) {
  uintptr_t start = address & ~page_mask();
  uintptr_t file_end = address + segment.file_size;
  uintptr_t mapped_end = (file_end + page_mask()) & ~page_mask();
  uintptr_t memory_end = address + segment.memory_size;
  int protection = protection_of(segment);
  bool writable = (protection & kProtWrite) != 0;
  if (segment.file_size == 0)
    mapped_end = start;
  if (mapped_end > start) {
    if (memory_end > file_end && !writable)
      return copy_segment(fd, segment, address);
    if (!kernel::mmap(reinterpret_cast<void *>(start), file_end - start, protection,
                      kMapPrivate | kMapFixed, fd, segment.offset & ~page_mask())
             .ok())
      return copy_segment(fd, segment, address);
    // What follows in the file isn't what follows in memory.
    if (memory_end > file_end && file_end < mapped_end)
      memset(reinterpret_cast<void *>(file_end), 0, mapped_end - file_end);
  }
  if (memory_end <= mapped_end)
    return true;
  return kernel::mmap(reinterpret_cast<void *>(mapped_end), memory_end - mapped_end, protection,
                      kMapPrivate | kMapAnonymous | kMapFixed)
      .ok();
}

// Finds room for the program's span. Returns the difference between addresses in memory and in the
// file, or fails.
Result<uintptr_t> reserve(const elf::Header &header, const elf::Plan &plan, uint64_t random) {
  uint64_t size = plan.end - plan.start;
  constexpr int kFlags = kMapPrivate | kMapAnonymous | kMapNoreserve;
  if (header.fixed) {
    void *place = TRY(kernel::mmap(reinterpret_cast<void *>(plan.start), size, kProtNone,
                                   kFlags | kMapFixedNoreplace));
    // A kernel that doesn't know the flag takes the address for a wish.
    if (reinterpret_cast<uintptr_t>(place) != plan.start)
      return Error{CLOUDABI_EEXIST};
    return uintptr_t{0};
  }
  // Anywhere in the middle three quarters of the address space, not next to the emulator.
  constexpr uint64_t kQuarter = elf::kAddressEnd / 8;
  auto wish = static_cast<uintptr_t>(elf::aligned_start(plan, kQuarter + random % (kQuarter * 6)));
  if (size < kQuarter) {
    Result<void *> place =
        kernel::mmap(reinterpret_cast<void *>(wish), size, kProtNone, kFlags | kMapFixedNoreplace);
    if (place.ok() && reinterpret_cast<uintptr_t>(place.value()) == wish)
      return static_cast<uintptr_t>(wish - plan.start);
    if (place.ok())
      TRY(kernel::munmap(place.value(), size));
  }
  // Taken, by chance: anywhere at all, with room to align.
  if (size > elf::kAddressEnd / 2)
    return Error{CLOUDABI_ENOMEM};
  auto place = reinterpret_cast<uintptr_t>(
      TRY(kernel::mmap(nullptr, size + plan.alignment, kProtNone, kFlags)));
  return static_cast<uintptr_t>(elf::aligned_start(plan, place) - plan.start);
}

}  // namespace

const char *examine_program(int fd, elf::Header *header, elf::Plan *plan, unsigned char *headers) {
  Stat stat;
  if (!fstat(fd, &stat).ok())
    return "its size can't be told";
  if ((stat.mode & kModeTypeMask) != kModeRegular)
    return "not a regular file";
  auto file_size = static_cast<uint64_t>(stat.size);
  unsigned char bytes[elf::kHeaderSize] = {};
  size_t size = file_size < sizeof(bytes) ? static_cast<size_t>(file_size) : sizeof(bytes);
  if (!read_all(fd, bytes, size, 0))
    return "it can't be read";
  if (const char *reason = elf::read_header(bytes, size, header))
    return reason;
  size_t table_size = header->program_header_count * elf::kProgramHeaderSize;
  if (header->program_headers > file_size || table_size > file_size - header->program_headers)
    return "the file is truncated";
  if (!read_all(fd, headers, table_size, header->program_headers))
    return "it can't be read";
  return elf::plan_load(*header, headers, file_size, plan);
}

const char *load_program(int fd, uint64_t random, LoadedProgram *program) {
  elf::Header header;
  elf::Plan plan;
  if (const char *reason = examine_program(fd, &header, &plan, program->program_header_bytes))
    return reason;
  Result<uintptr_t> base = reserve(header, plan, random);
  if (!base.ok())
    return header.fixed ? "its addresses are in use" : "it doesn't fit into the address space";
  for (size_t i = 0; i < plan.segment_count; ++i)
    if (!map_segment(fd, plan.segments[i], base.value() + plan.segments[i].address))
      return "a segment can't be mapped";
  program->base = base.value();
  program->entry = base.value() + header.entry;
  program->program_headers = plan.program_headers == 0 ? 0 : base.value() + plan.program_headers;
  program->program_header_count = header.program_header_count;
  return nullptr;
}

}  // namespace cloudabi
