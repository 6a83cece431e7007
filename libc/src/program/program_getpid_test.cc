// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <argdata.h>
#include <harness.h>
#include <program.h>
#include <string.h>

TEST(program, getpid) {
  const char *id = program_getpid();
  ASSERT_EQ(36u, strlen(id));
  EXPECT_EQ(0x2d, id[8]);
  EXPECT_EQ(0x34, id[14]);
  char copy[37];
  strlcpy(copy, id, sizeof(copy));
  EXPECT_STREQ(copy, program_getpid());
}

TEST(program, get_raw_argdata) {
  const void *data;
  __size_t size;
  program_get_raw_argdata(&data, &size);
  ASSERT_GT(size, 0u);
  // The test program is started with a map.
  EXPECT_EQ(6, *static_cast<const char *>(data));
}

TEST(program, exec_fails) { EXPECT_NE(0, program_exec(test_tmpdir(), &argdata_null)); }
