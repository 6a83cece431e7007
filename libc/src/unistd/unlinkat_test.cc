// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <fcntl.h>
#include <harness.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

TEST(unistd, links) {
  int dir = test_tmpdir();
  close(openat(dir, "file", O_CREAT | O_WRONLY));
  EXPECT_EQ(0, linkat(dir, "file", dir, "second", 0));
  EXPECT_FAILS(EEXIST, linkat(dir, "file", dir, "second", 0));
  EXPECT_EQ(0, symlinkat("file", dir, "symbolic"));
  char buffer[10] = {};
  EXPECT_EQ(4, readlinkat(dir, "symbolic", buffer, sizeof(buffer)));
  EXPECT_STREQ("file", buffer);
  EXPECT_EQ(2, readlinkat(dir, "symbolic", buffer, 2));
  EXPECT_FAILS(EINVAL, readlinkat(dir, "file", buffer, sizeof(buffer)));
  struct stat attributes;
  ASSERT_EQ(0, fstatat(dir, "symbolic", &attributes, 0));
  EXPECT_TRUE(S_ISREG(attributes.st_mode));
  EXPECT_EQ(2u, attributes.st_nlink);
  ASSERT_EQ(0, fstatat(dir, "symbolic", &attributes, AT_SYMLINK_NOFOLLOW));
  EXPECT_TRUE(S_ISLNK(attributes.st_mode));
  EXPECT_EQ(0, unlinkat(dir, "file", 0));
  EXPECT_FAILS(ENOENT, unlinkat(dir, "file", 0));
  EXPECT_EQ(0, mkdirat(dir, "folder"));
  EXPECT_EQ(0, unlinkat(dir, "folder", AT_REMOVEDIR));
  EXPECT_FAILS(EINVAL, unlinkat(dir, "second", 0x1000));
}

TEST(unistd, faccessat) {
  int dir = test_tmpdir();
  close(openat(dir, "file", O_CREAT | O_WRONLY));
  EXPECT_EQ(0, faccessat(dir, "file", F_OK, 0));
  EXPECT_EQ(0, faccessat(dir, "file", R_OK | W_OK, AT_EACCESS));
  EXPECT_FAILS(ENOENT, faccessat(dir, "none", F_OK, 0));
  EXPECT_FAILS(EINVAL, faccessat(dir, "file", 0x100, 0));
}

TEST(unistd, nothing_outside) {
  int dir = test_tmpdir();
  struct stat attributes;
  EXPECT_FAILS(ENOTCAPABLE, fstatat(dir, "..", &attributes, 0));
  EXPECT_FAILS(ENOTCAPABLE, fstatat(dir, "/", &attributes, 0));
  EXPECT_FAILS(ENOTCAPABLE, openat(dir, "../..", O_RDONLY));
  ASSERT_EQ(0, symlinkat("/etc", dir, "away"));
  EXPECT_FAILS(ENOTCAPABLE, openat(dir, "away/passwd", O_RDONLY));
}
