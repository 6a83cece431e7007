// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What POSIX wants <fcntl.h> to have of other headers; none of those is included here before.
#include <fcntl.h>

static constexpr mode_t kUser = S_IRUSR | S_IWUSR | S_IXUSR, kGroup = S_IRGRP | S_IWGRP | S_IXGRP,
                        kOthers = S_IROTH | S_IWOTH | S_IXOTH;
static constexpr mode_t kSpecial = S_ISUID | S_ISGID | S_ISVTX;
static constexpr int kStart = SEEK_SET, kCurrent = SEEK_CUR, kEnd = SEEK_END;

#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "harness.h"

TEST(fcntl, constants) {
  EXPECT_EQ(0700, kUser);
  EXPECT_EQ(0070, kGroup);
  EXPECT_EQ(0007, kOthers);
  EXPECT_EQ(07000, kSpecial);
  EXPECT_EQ(0777, S_IRWXU | S_IRWXG | S_IRWXO);
  EXPECT_EQ(0, (kUser | kGroup | kOthers | kSpecial) & S_IFMT);
  EXPECT_EQ(SEEK_SET, kStart);
  EXPECT_EQ(SEEK_CUR, kCurrent);
  EXPECT_EQ(SEEK_END, kEnd);
}
