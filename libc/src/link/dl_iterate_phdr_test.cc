// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <dlfcn.h>
#include <elf.h>
#include <harness.h>
#include <link.h>
#include <string.h>

namespace {

__thread int variable = 5;

int looks(struct dl_phdr_info *info, __size_t size, void *found) {
  EXPECT_EQ(sizeof(*info), size);
  EXPECT_GT(info->dlpi_phnum, 0);
  for (int i = 0; i < info->dlpi_phnum; ++i) {
    const ElfW(Phdr) &segment = info->dlpi_phdr[i];
    auto address = reinterpret_cast<ElfW(Addr)>(&looks) - info->dlpi_addr;
    if (segment.p_type == PT_LOAD && (segment.p_flags & PF_X) != 0 && address >= segment.p_vaddr &&
        address - segment.p_vaddr < segment.p_memsz)
      *static_cast<bool *>(found) = true;
  }
  EXPECT_TRUE(static_cast<char *>(info->dlpi_tls_data) <= reinterpret_cast<char *>(&variable));
  return 12;
}

}  // namespace

TEST(link, dl_iterate_phdr) {
  bool found = false;
  EXPECT_EQ(12, dl_iterate_phdr(looks, &found));
  EXPECT_TRUE(found);
}

TEST(link, dladdr) {
  Dl_info info;
  EXPECT_EQ(1, dladdr(reinterpret_cast<void *>(&looks), &info));
  EXPECT_TRUE(info.dli_fbase != nullptr);
  EXPECT_EQ(0, dladdr(&info, &info));
}
