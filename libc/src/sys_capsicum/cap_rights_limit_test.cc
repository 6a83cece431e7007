// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <fcntl.h>
#include <harness.h>
#include <sys/capsicum.h>
#include <unistd.h>

TEST(sys_capsicum, sets) {
  cap_rights_t rights, other;
  cap_rights_init(&rights, CAP_READ, CAP_WRITE);
  EXPECT_TRUE(cap_rights_is_set(&rights, CAP_READ));
  EXPECT_FALSE(cap_rights_is_set(&rights, CAP_READ, CAP_SEEK));
  cap_rights_set(&rights, CAP_SEEK);
  EXPECT_TRUE(cap_rights_is_set(&rights, CAP_READ, CAP_SEEK));
  cap_rights_clear(&rights, CAP_WRITE);
  EXPECT_FALSE(cap_rights_is_set(&rights, CAP_WRITE));
  CAP_ALL(&other);
  EXPECT_TRUE(cap_rights_contains(&other, &rights));
  EXPECT_FALSE(cap_rights_contains(&rights, &other));
  EXPECT_TRUE(cap_rights_merge(&rights, &other) == &rights);
  EXPECT_TRUE(cap_rights_contains(&rights, &other));
  cap_rights_remove(&rights, &other);
  CAP_NONE(&other);
  EXPECT_TRUE(cap_rights_contains(&other, &rights));
  EXPECT_TRUE(cap_sandboxed());
  EXPECT_EQ(0, cap_enter());
}

TEST(sys_capsicum, limit) {
  int fd = openat(test_tmpdir(), "file", O_CREAT | O_RDWR);
  ASSERT_GE(fd, 0);
  cap_rights_t rights;
  ASSERT_EQ(0, cap_rights_get(fd, &rights));
  EXPECT_TRUE(cap_rights_is_set(&rights, CAP_READ, CAP_WRITE));
  cap_rights_init(&rights, CAP_READ, CAP_SEEK);
  ASSERT_EQ(0, cap_rights_limit(fd, &rights));
  char byte;
  EXPECT_EQ(0, read(fd, &byte, 1));
  EXPECT_FAILS(ENOTCAPABLE, write(fd, &byte, 1));
  cap_rights_init(&rights, CAP_READ, CAP_WRITE);
  EXPECT_FAILS(ENOTCAPABLE, cap_rights_limit(fd, &rights));
  close(fd);
}

TEST(sys_capsicum, directories_pass_rights_on) {
  int dir = openat(test_tmpdir(), ".", O_SEARCH | O_DIRECTORY);
  ASSERT_GE(dir, 0);
  close(openat(dir, "file", O_CREAT | O_WRONLY));
  cap_rights_t base, inheriting;
  cap_rights_init(&base, CAP_LOOKUP, CAP_FSTATAT);
  cap_rights_init(&inheriting, CAP_READ);
  ASSERT_EQ(0, cap_rights_limit_explicit(dir, &base, &inheriting));
  int fd = openat(dir, "file", O_RDONLY);
  EXPECT_GE(fd, 0);
  close(fd);
  EXPECT_FAILS(ENOTCAPABLE, openat(dir, "file", O_WRONLY));
  EXPECT_FAILS(ENOTCAPABLE, openat(dir, "other", O_CREAT | O_RDONLY));
  close(dir);
}
