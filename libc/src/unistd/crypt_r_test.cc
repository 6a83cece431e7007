// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <harness.h>
#include <string.h>
#include <unistd.h>

namespace {

void check(const char *password, const char *hash) {
  struct crypt_data data = {};
  const char *result = crypt_r(password, hash, &data);
  ASSERT_TRUE(result != nullptr);
  EXPECT_STREQ(hash, result);
}

}  // namespace

// The hashes are those of the specifications.
TEST(unistd, crypt_r) {
  check("Hello world!", "$5$saltstring$5B8vYYiY.CVt1RlTTf8KbXBH3hsxY/GNooZaBBGWEc5");
  check("Hello world!", "$6$saltstring$svn8UoSVapNtMuq1ukKS4tPQd8iKwSMHWjl/"
                        "O817G3uBnIFNjnQJuesI68u4OTLiBFdcbYEdFCoEOfaS35inz1");
  check("U*U", "$2a$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW");
  struct crypt_data data = {};
  errno = 0;
  EXPECT_TRUE(crypt_r("password", "ab", &data) == nullptr);
  EXPECT_EQ(EINVAL, errno);
}
