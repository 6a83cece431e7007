// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <arpa/inet.h>
#include <errno.h>
#include <harness.h>
#include <string.h>
#include <sys/socket.h>

namespace {

struct Pair {
  const char *text;
  const char *canonical;  // Null if the text is not an address.
};

void check(int family, const Pair &pair) {
  unsigned char address[16];
  int found = inet_pton(family, pair.text, address);
  EXPECT_EQ(pair.canonical != nullptr ? 1 : 0, found);
  if (found != 1 || pair.canonical == nullptr)
    return;
  char text[INET6_ADDRSTRLEN];
  ASSERT_TRUE(inet_ntop(family, address, text, sizeof(text)) != nullptr);
  EXPECT_STREQ(pair.canonical, text);
}

}  // namespace

TEST(arpa_inet, v4) {
  static const Pair pairs[] = {
      {"0.0.0.0", "0.0.0.0"}, {"255.10.0.1", "255.10.0.1"}, {"1.2.3", nullptr},
      {"1.2.3.4.", nullptr},  {"1.2.3.256", nullptr},       {"1.2.3.04", nullptr},
      {"", nullptr},          {" 1.2.3.4", nullptr},        {"1.2.3.-4", nullptr}};
  for (const Pair &pair : pairs)
    check(AF_INET, pair);
}

TEST(arpa_inet, v6) {
  static const Pair pairs[] = {{"::", "::"},
                               {"::1", "::1"},
                               {"1::", "1::"},
                               {"1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8"},
                               {"2001:DB8:0:0:8:800:200C:417A", "2001:db8::8:800:200c:417a"},
                               {"1:0:0:2:0:0:0:3", "1:0:0:2::3"},
                               {"1:0:3:4:5:6:7:8", "1:0:3:4:5:6:7:8"},
                               {"::ffff:1.2.3.4", "::ffff:1.2.3.4"},
                               {"::ffff:0102:0304", "::ffff:1.2.3.4"},
                               {"::1.2.3.4", "::1.2.3.4"},
                               {"::8", "::8"},
                               {"::0.0.255.255", "::ffff"},
                               {"64:ff9b::1.2.3.4", "64:ff9b::102:304"},
                               {"1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0"},
                               {":", nullptr},
                               {":::", nullptr},
                               {"1:2:3:4:5:6:7:8:9", nullptr},
                               {"1:2:3:4:5:6:7", nullptr},
                               {"1::2::3", nullptr},
                               {"12345::", nullptr},
                               {"1:", nullptr},
                               {":1", nullptr},
                               {"1:2:3:4:5:6:7:1.2.3.4", nullptr},
                               {"::1.2.3", nullptr},
                               {"::g", nullptr},
                               {"1:2:3:4::5:6:7:8", nullptr}};
  for (const Pair &pair : pairs)
    check(AF_INET6, pair);
}

TEST(arpa_inet, errors) {
  char buffer[8] = {1, 2, 3, 4};
  EXPECT_FAILS(EAFNOSUPPORT, inet_pton(AF_UNIX, "", buffer));
  errno = 0;
  EXPECT_TRUE(inet_ntop(AF_INET, buffer, buffer, 7) == nullptr);
  EXPECT_EQ(ENOSPC, errno);
  EXPECT_TRUE(inet_ntop(AF_UNIX, buffer, buffer, 7) == nullptr);
  EXPECT_EQ(EAFNOSUPPORT, errno);
}

TEST(arpa_inet, aton) {
  struct in_addr address;
  EXPECT_EQ(1, inet_aton("127.1", &address));
  EXPECT_EQ(htonl(INADDR_LOOPBACK), address.s_addr);
  EXPECT_EQ(1, inet_aton("0x7f.0.0.01 comment", &address));
  EXPECT_EQ(htonl(INADDR_LOOPBACK), address.s_addr);
  EXPECT_EQ(1, inet_aton("4294967295", &address));
  EXPECT_EQ(0, inet_aton("4294967296", &address));
  EXPECT_EQ(0, inet_aton("1.2.3.4.5", &address));
  EXPECT_EQ(0, inet_aton("1.2.3.", &address));
  EXPECT_EQ(0, inet_aton("1.2.3.4x", &address));
  EXPECT_EQ(0, inet_aton("256.1", &address));
}
