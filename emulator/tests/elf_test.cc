// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include "load/elf.h"

#include <gtest/gtest.h>

#include <functional>

#include "elf_image.h"

using namespace cloudabi;
using elf_image::Address;
using elf_image::Image;
using elf_image::kPage;

namespace {

// The reason why it is refused, or nothing.
std::string judge(const Image &image, elf::Plan *plan = nullptr) {
  std::string file = image.bytes();
  auto *bytes = reinterpret_cast<const unsigned char *>(file.data());
  elf::Header header;
  if (const char *reason =
          elf::read_header(bytes, std::min(file.size(), elf::kHeaderSize), &header))
    return reason;
  size_t table = header.program_header_count * elf::kProgramHeaderSize;
  if (header.program_headers > file.size() || table > file.size() - header.program_headers)
    return "the file is truncated";
  elf::Plan own;
  const char *reason = elf::plan_load(header, bytes + header.program_headers, file.size(),
                                      plan == nullptr ? &own : plan);
  return reason == nullptr ? "" : reason;
}

std::string judge_changed(const std::function<void(Image &)> &change) {
  Image image;
  change(image);
  return judge(image);
}

}  // namespace

TEST(Elf, PlansAProgram) {
  elf::Plan plan;
  Image image;
  ASSERT_EQ("", judge(image, &plan));
  EXPECT_EQ(3u, plan.segment_count);
  EXPECT_EQ(0u, plan.start);
  EXPECT_EQ(7 * kPage, plan.end);
  EXPECT_EQ(sizeof(elf_image::FileHeader), plan.program_headers);
  image.segments[2].p_align = 0x200000;
  ASSERT_EQ("", judge(image, &plan));
  EXPECT_EQ(0x200000u, plan.alignment);
}

// The base, which is what all addresses are counted from, is a multiple of the largest alignment
// also where the first segment isn't.
TEST(Elf, KeepsTheAlignment) {
  constexpr uint64_t kAlignment = 0x200000;
  elf::Plan plan;
  Image image;
  image.segments[2].p_align = kAlignment;
  for (elf_image::ProgramHeader &segment : image.segments)
    segment.p_vaddr += 3 * kPage;
  image.header.e_entry += 3 * kPage;
  ASSERT_EQ("", judge(image, &plan));
  ASSERT_EQ(3 * kPage, plan.start);
  for (uint64_t lowest : {kAlignment, kAlignment + kPage, kAlignment + 3 * kPage,
                          3 * kAlignment - 1, uint64_t{0x70000000}}) {
    const uint64_t start = elf::aligned_start(plan, lowest);
    EXPECT_EQ(0u, (start - plan.start) % kAlignment) << lowest;
    EXPECT_GE(start, lowest);
    EXPECT_LT(start - lowest, kAlignment);
  }
}

TEST(Elf, KnowsItsOwn) {
  EXPECT_EQ("not an ELF file", judge_changed([](Image &i) { i.header.e_ident[0] = 'x'; }));
  EXPECT_EQ("not an ELF file", judge_changed([](Image &i) { i.size = 3; }));
  EXPECT_EQ("an executable for another machine",
            judge_changed([](Image &i) { i.header.e_machine ^= 1; }));
  EXPECT_EQ("an executable for another machine",
            judge_changed([](Image &i) { i.header.e_ident[EI_CLASS] ^= ELFCLASS32 ^ ELFCLASS64; }));
  EXPECT_EQ("an executable for another system, not CloudABI",
            judge_changed([](Image &i) { i.header.e_ident[EI_OSABI] = ELFOSABI_LINUX; }));
  EXPECT_EQ("an ELF file that is not an executable",
            judge_changed([](Image &i) { i.header.e_type = ET_REL; }));
  EXPECT_EQ("an unknown version of ELF", judge_changed([](Image &i) { i.header.e_version = 2; }));
  EXPECT_EQ("it wants an interpreter",
            judge_changed([](Image &i) { i.segments[0].p_type = PT_INTERP; }));
}

TEST(Elf, RefusesCountsAndSizes) {
  EXPECT_EQ("too many program headers", judge_changed([](Image &i) { i.header.e_phnum = 65535; }));
  EXPECT_EQ("nothing to load", judge_changed([](Image &i) {
              i.segments.clear();
              i.add(0, 0, 0, 0, PF_R);
            }));
  EXPECT_EQ("too many segments", judge_changed([](Image &i) {
              for (Address a = 16 * kPage; i.segments.size() < 30; a += kPage)
                i.add(0, a, 0x10, 0x10, PF_R);
            }));
  EXPECT_EQ("program headers of another size",
            judge_changed([](Image &i) { i.header.e_phentsize = 1; }));
  EXPECT_EQ("the file is truncated",
            judge_changed([](Image &i) { i.header.e_phoff = ~Address{0}; }));
  EXPECT_EQ("the file is truncated", judge_changed([](Image &i) { i.size = kPage + 0x100; }));
  EXPECT_EQ("the file is truncated",
            judge_changed([](Image &i) { i.segments[1].p_offset = ~(kPage - 1); }));
  EXPECT_EQ("the file is truncated", judge_changed([](Image &i) {
              i.segments[2].p_filesz = ~Address{0};
              i.segments[2].p_memsz = ~Address{0};
            }));
  EXPECT_EQ("a segment is smaller in memory than in the file",
            judge_changed([](Image &i) { i.segments[2].p_memsz = 1; }));
}

TEST(Elf, RefusesAddresses) {
  EXPECT_EQ("a segment lies outside of the address space",
            judge_changed([](Image &i) { i.segments[2].p_memsz = ~Address{0}; }));
  EXPECT_EQ("a segment lies outside of the address space",
            judge_changed([](Image &i) { i.segments[2].p_vaddr = ~(2 * kPage - 1); }));
  EXPECT_EQ("segments overlap or are out of order",
            judge_changed([](Image &i) { i.segments[2].p_vaddr = kPage; }));
  EXPECT_EQ("segments overlap or are out of order", judge_changed([](Image &i) {
              i.segments[2].p_offset = 2 * kPage - 0x100;
              i.segments[2].p_vaddr = 2 * kPage - 0x100;
            }));
  EXPECT_EQ("segments overlap or are out of order",
            judge_changed([](Image &i) { std::swap(i.segments[0], i.segments[2]); }));
  EXPECT_EQ("a segment lies at an address below 0x10000",
            judge_changed([](Image &i) { i.header.e_type = ET_EXEC; }));
  EXPECT_EQ("a segment's address and its place in the file don't fit the page size",
            judge_changed([](Image &i) { i.segments[2].p_vaddr += 8; }));
  EXPECT_EQ("a segment has an alignment that can't be had",
            judge_changed([](Image &i) { i.segments[1].p_align = 0x3000; }));
  EXPECT_EQ("a segment has an alignment that can't be had", judge_changed([](Image &i) {
              i.segments[1].p_align = Address{1} << (8 * sizeof(Address) - 1);
            }));
  EXPECT_EQ("the entry point isn't in an executable segment",
            judge_changed([](Image &i) { i.header.e_entry = 2 * kPage; }));
  EXPECT_EQ("the entry point isn't in an executable segment",
            judge_changed([](Image &i) { i.header.e_entry = ~Address{0}; }));
}

TEST(Elf, RefusesWritableCode) {
  EXPECT_EQ("a segment is writable and executable",
            judge_changed([](Image &i) { i.segments[1].p_flags |= PF_W; }));
}
