// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What the parser makes of correct texts. Mistakes are tested by the texts in bad/, and by cutting
// and damaging the real text, which must never do worse than a Problem.
#include "output.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

namespace cloudabi::abi {
namespace {

std::string real_text() {
  std::ifstream stream(ABI_TEXT, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

TEST(Parse, EmptyText) {
  const Model model = parse("# nothing\n\n   \n");
  EXPECT_TRUE(model.items.empty());
}

TEST(Parse, ValuesKeepTheirSpelling) {
  const Model model =
      parse("flags oflags uint16 O_ | First.\n| Second.\n  value creat 0x01 also MAKE | Makes.\n");
  const Scalar *oflags = model.scalar("oflags");
  ASSERT_NE(nullptr, oflags);
  EXPECT_EQ(ScalarKind::kFlags, oflags->kind);
  EXPECT_EQ("First. Second.", oflags->doc);
  ASSERT_EQ(1u, oflags->values.size());
  EXPECT_EQ(1u, oflags->values[0].number);
  EXPECT_EQ("0x01", oflags->values[0].number_text);
  EXPECT_EQ("MAKE", oflags->values[0].also);
  EXPECT_EQ("CLOUDABI_O_CREAT", c_constant(*oflags, oflags->values[0]));
}

TEST(Parse, OpaqueValuesMayRepeat) {
  const Model model = parse("opaque fd uint32 FD_\nvalue a 0xffffffff\nvalue b 0xffffffff\n");
  EXPECT_EQ(2u, model.scalar("fd")->values.size());
}

TEST(Parse, CallFields) {
  const Model model = parse("opaque fd uint32 FD_\n"
                            "flags rights uint64 RIGHT_\nvalue fd_read 2\nvalue fd_seek 4\n"
                            "enum filetype uint8 FILETYPE_\nvalue directory 0x20\n"
                            "enum errno uint16 E\nvalue notdir 54\n"
                            "call f | Does.\nin fd fd\nin p crange char\nfill b range void\n"
                            "out n size\nrights fd fd_read fd_seek\nkind fd directory else notdir\n"
                            "error notdir | Why.\nlinux read readv\n");
  check(model);
  const Call &call = model.calls.at(0);
  EXPECT_EQ((std::vector<std::string>{"fd_read", "fd_seek"}), call.rights_of("fd")->rights);
  EXPECT_EQ("notdir", call.kind_of("fd")->otherwise);
  EXPECT_EQ((std::vector<std::string>{"read", "readv"}), call.linux_calls);
  EXPECT_EQ("cloudabi_errno_t g(cloudabi_fd_t fd, const char *p, __SIZE_TYPE__ p_len, void *b, "
            "__SIZE_TYPE__ b_len, __SIZE_TYPE__ *n)",
            c_prototype(model, call, "g"));
}

TEST(Parse, RealTextCutAnywhere) {
  const std::string text = real_text();
  ASSERT_FALSE(text.empty());
  for (size_t size = 0; size < text.size(); size += 97) {
    try {
      check(parse(text.substr(0, size)));
    } catch (const Problem &problem) {
      EXPECT_GE(problem.line, 1);
      EXPECT_EQ(std::string::npos, std::string(problem.what()).find('\n'));
    }
  }
}

TEST(Parse, RealTextWithoutOneLine) {
  const std::string text = real_text();
  for (size_t start = 0; start < text.size();) {
    const size_t end = text.find('\n', start) + 1;
    try {
      check(parse(text.substr(0, start) + text.substr(end)));
    } catch (const Problem &problem) {
      EXPECT_GE(problem.line, 1);
    }
    start = end;
  }
}

TEST(Output, CommentsBreakAtTheMargin) {
  const std::string text = comment("// ", std::string(60, 'a') + " " + std::string(60, 'b'));
  EXPECT_EQ("// " + std::string(60, 'a') + "\n// " + std::string(60, 'b') + "\n", text);
}

}  // namespace
}  // namespace cloudabi::abi
