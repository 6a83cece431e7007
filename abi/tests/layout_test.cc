// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The layouts that executables were built with, written down once more: the interface may not move
// by a byte, whatever becomes of the text or the generator.
#include "layout.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <map>

namespace cloudabi::abi {
namespace {

struct Expected {
  const char *structure;
  const char *field;  // empty: the whole structure
  uint32_t offset32, size32, offset64, size64;
};

constexpr Expected kExpected[] = {
    {"auxv", "", 0, 8, 0, 16},
    {"auxv", "a_type", 0, 4, 0, 4},
    {"auxv", "a_val", 4, 4, 8, 8},
    {"auxv", "a_ptr", 4, 4, 8, 8},
    {"ciovec", "", 0, 8, 0, 16},
    {"ciovec", "buf", 0, 4, 0, 8},
    {"ciovec", "buf_len", 4, 4, 8, 8},
    {"dirent", "", 0, 24, 0, 24},
    {"dirent", "d_next", 0, 8, 0, 8},
    {"dirent", "d_ino", 8, 8, 8, 8},
    {"dirent", "d_namlen", 16, 4, 16, 4},
    {"dirent", "d_type", 20, 1, 20, 1},
    {"event", "", 0, 32, 0, 32},
    {"event", "userdata", 0, 8, 0, 8},
    {"event", "error", 8, 2, 8, 2},
    {"event", "type", 10, 1, 10, 1},
    {"event", "fd_readwrite", 16, 16, 16, 16},
    {"event", "fd_readwrite.nbytes", 16, 8, 16, 8},
    {"event", "fd_readwrite.unused", 24, 4, 24, 4},
    {"event", "fd_readwrite.flags", 28, 2, 28, 2},
    {"event", "proc_terminate", 16, 12, 16, 12},
    {"event", "proc_terminate.unused", 16, 4, 16, 4},
    {"event", "proc_terminate.signal", 20, 1, 20, 1},
    {"event", "proc_terminate.exitcode", 24, 4, 24, 4},
    {"fdstat", "", 0, 24, 0, 24},
    {"fdstat", "fs_filetype", 0, 1, 0, 1},
    {"fdstat", "fs_flags", 2, 2, 2, 2},
    {"fdstat", "fs_rights_base", 8, 8, 8, 8},
    {"fdstat", "fs_rights_inheriting", 16, 8, 16, 8},
    {"filestat", "", 0, 56, 0, 56},
    {"filestat", "st_dev", 0, 8, 0, 8},
    {"filestat", "st_ino", 8, 8, 8, 8},
    {"filestat", "st_filetype", 16, 1, 16, 1},
    {"filestat", "st_nlink", 20, 4, 20, 4},
    {"filestat", "st_size", 24, 8, 24, 8},
    {"filestat", "st_atim", 32, 8, 32, 8},
    {"filestat", "st_mtim", 40, 8, 40, 8},
    {"filestat", "st_ctim", 48, 8, 48, 8},
    {"iovec", "", 0, 8, 0, 16},
    {"iovec", "buf", 0, 4, 0, 8},
    {"iovec", "buf_len", 4, 4, 8, 8},
    {"lookup", "", 0, 8, 0, 8},
    {"lookup", "fd", 0, 4, 0, 4},
    {"lookup", "flags", 4, 4, 4, 4},
    {"recv_in", "", 0, 20, 0, 40},
    {"recv_in", "ri_data", 0, 4, 0, 8},
    {"recv_in", "ri_data_len", 4, 4, 8, 8},
    {"recv_in", "ri_fds", 8, 4, 16, 8},
    {"recv_in", "ri_fds_len", 12, 4, 24, 8},
    {"recv_in", "ri_flags", 16, 2, 32, 2},
    {"send_in", "", 0, 20, 0, 40},
    {"send_in", "si_data", 0, 4, 0, 8},
    {"send_in", "si_data_len", 4, 4, 8, 8},
    {"send_in", "si_fds", 8, 4, 16, 8},
    {"send_in", "si_fds_len", 12, 4, 24, 8},
    {"send_in", "si_flags", 16, 2, 32, 2},
    {"send_out", "", 0, 4, 0, 8},
    {"send_out", "so_datalen", 0, 4, 0, 8},
    {"recv_out", "", 0, 52, 0, 64},
    {"recv_out", "ro_datalen", 0, 4, 0, 8},
    {"recv_out", "ro_fdslen", 4, 4, 8, 8},
    {"recv_out", "ro_unused", 8, 40, 16, 40},
    {"recv_out", "ro_flags", 48, 2, 56, 2},
    {"subscription", "", 0, 56, 0, 56},
    {"subscription", "userdata", 0, 8, 0, 8},
    {"subscription", "unused", 8, 2, 8, 2},
    {"subscription", "type", 10, 1, 10, 1},
    {"subscription", "clock", 16, 40, 16, 40},
    {"subscription", "clock.identifier", 16, 8, 16, 8},
    {"subscription", "clock.clock_id", 24, 4, 24, 4},
    {"subscription", "clock.timeout", 32, 8, 32, 8},
    {"subscription", "clock.precision", 40, 8, 40, 8},
    {"subscription", "clock.flags", 48, 2, 48, 2},
    {"subscription", "condvar", 16, 12, 16, 24},
    {"subscription", "condvar.condvar", 16, 4, 16, 8},
    {"subscription", "condvar.lock", 20, 4, 24, 8},
    {"subscription", "condvar.condvar_scope", 24, 1, 32, 1},
    {"subscription", "condvar.lock_scope", 25, 1, 33, 1},
    {"subscription", "fd_readwrite", 16, 8, 16, 8},
    {"subscription", "fd_readwrite.fd", 16, 4, 16, 4},
    {"subscription", "fd_readwrite.flags", 20, 2, 20, 2},
    {"subscription", "lock", 16, 8, 16, 16},
    {"subscription", "lock.lock", 16, 4, 16, 8},
    {"subscription", "lock.lock_scope", 20, 1, 24, 1},
    {"subscription", "proc_terminate", 16, 4, 16, 4},
    {"subscription", "proc_terminate.fd", 16, 4, 16, 4},
    {"tcb", "", 0, 4, 0, 8},
    {"tcb", "parent", 0, 4, 0, 8},
    {"threadattr", "", 0, 16, 0, 32},
    {"threadattr", "entry_point", 0, 4, 0, 8},
    {"threadattr", "stack", 4, 4, 8, 8},
    {"threadattr", "stack_len", 8, 4, 16, 8},
    {"threadattr", "argument", 12, 4, 24, 8},
    {"sockstat", "", 0, 48, 0, 48},
    {"sockstat", "ss_unused", 0, 40, 0, 40},
    {"sockstat", "ss_error", 40, 2, 40, 2},
    {"sockstat", "ss_state", 44, 4, 44, 4},
};

Model real_model() {
  std::ifstream stream(ABI_TEXT, std::ios::binary);
  return parse({std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()});
}

TEST(Layout, EveryFieldIsWhereItWas) {
  const Model model = real_model();
  for (const Expected &expected : kExpected) {
    const Struct *structure = model.structure(expected.structure);
    ASSERT_NE(nullptr, structure) << expected.structure;
    for (uint32_t pointer : {4u, 8u}) {
      const Layout found = layout(model, *structure, pointer);
      const uint32_t offset = pointer == 4 ? expected.offset32 : expected.offset64;
      const uint32_t size = pointer == 4 ? expected.size32 : expected.size64;
      if (*expected.field == '\0') {
        EXPECT_EQ(size, found.whole.size) << expected.structure;
        continue;
      }
      bool seen = false;
      for (const Field &field : found.fields) {
        if (field.path != expected.field)
          continue;
        seen = true;
        EXPECT_EQ(offset, field.offset) << expected.structure << "." << expected.field;
        EXPECT_EQ(size, field.size) << expected.structure << "." << expected.field;
      }
      EXPECT_TRUE(seen) << expected.structure << "." << expected.field;
    }
  }
}

TEST(Layout, NothingElseIsThere) {
  const Model model = real_model();
  std::map<std::string, size_t> lines;
  for (const Expected &expected : kExpected)
    ++lines[expected.structure];
  EXPECT_EQ(lines.size(), model.structs.size());
  for (const Struct &structure : model.structs)
    EXPECT_EQ(lines[structure.name], layout(model, structure, 8).fields.size() + 1)
        << structure.name;
}

TEST(Layout, WideMembersAreAlignedTo8Everywhere) {
  const Model model = parse("struct s\nmember a uint8\nmember b uint64\nmember c size\n");
  EXPECT_EQ(8u, layout(model, model.structs[0], 4).fields[1].offset);
  EXPECT_EQ(24u, layout(model, model.structs[0], 4).whole.size);
  EXPECT_EQ(24u, layout(model, model.structs[0], 8).whole.size);
}

}  // namespace
}  // namespace cloudabi::abi
