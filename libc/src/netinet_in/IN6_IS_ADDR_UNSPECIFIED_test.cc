// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <arpa/inet.h>
#include <harness.h>
#include <netinet/in.h>
#include <sys/socket.h>

namespace {

struct in6_addr parse(const char *text) {
  struct in6_addr address = {};
  EXPECT_EQ(1, inet_pton(AF_INET6, text, &address));
  return address;
}

}  // namespace

TEST(netinet_in, kinds_of_addresses) {
  struct in6_addr a = parse("::");
  EXPECT_TRUE(IN6_IS_ADDR_UNSPECIFIED(&a));
  EXPECT_TRUE(IN6_IS_ADDR_UNSPECIFIED(&in6addr_any));
  EXPECT_TRUE(IN6_IS_ADDR_LOOPBACK(&in6addr_loopback));
  EXPECT_FALSE(IN6_IS_ADDR_V4COMPAT(&in6addr_loopback));
  a = parse("::1.2.3.4");
  EXPECT_TRUE(IN6_IS_ADDR_V4COMPAT(&a));
  EXPECT_FALSE(IN6_IS_ADDR_V4MAPPED(&a));
  a = parse("::ffff:1.2.3.4");
  EXPECT_TRUE(IN6_IS_ADDR_V4MAPPED(&a));
  EXPECT_FALSE(IN6_IS_ADDR_V4COMPAT(&a));
  a = parse("febf::1");
  EXPECT_TRUE(IN6_IS_ADDR_LINKLOCAL(&a));
  EXPECT_FALSE(IN6_IS_ADDR_SITELOCAL(&a));
  a = parse("fec0::1");
  EXPECT_TRUE(IN6_IS_ADDR_SITELOCAL(&a));
  a = parse("ff02::1");
  EXPECT_TRUE(IN6_IS_ADDR_MULTICAST(&a));
  EXPECT_TRUE(IN6_IS_ADDR_MC_LINKLOCAL(&a));
  EXPECT_FALSE(IN6_IS_ADDR_MC_GLOBAL(&a));
}
