// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <arpa/inet.h>
#include <harness.h>
#include <netdb.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>

TEST(netdb, numeric_addresses) {
  struct addrinfo hints = {};
  hints.ai_socktype = SOCK_STREAM;
  hints.ai_flags = AI_CANONNAME;
  struct addrinfo *list;
  ASSERT_EQ(0, getaddrinfo("1.2.3.4", "http", &hints, &list));
  EXPECT_EQ(AF_INET, list->ai_family);
  EXPECT_EQ(IPPROTO_TCP, list->ai_protocol);
  EXPECT_STREQ("1.2.3.4", list->ai_canonname);
  EXPECT_TRUE(list->ai_next == nullptr);
  char host[NI_MAXHOST], service[NI_MAXSERV];
  ASSERT_EQ(0, getnameinfo(list->ai_addr, list->ai_addrlen, host, sizeof(host), service,
                           sizeof(service), 0));
  EXPECT_STREQ("1.2.3.4", host);
  EXPECT_STREQ("http", service);
  ASSERT_EQ(0, getnameinfo(list->ai_addr, list->ai_addrlen, host, sizeof(host), service,
                           sizeof(service), NI_NUMERICSERV));
  EXPECT_STREQ("80", service);
  EXPECT_EQ(EAI_OVERFLOW, getnameinfo(list->ai_addr, list->ai_addrlen, host, 4, nullptr, 0, 0));
  freeaddrinfo(list);

  ASSERT_EQ(0, getaddrinfo("::1", "1234", nullptr, &list));
  EXPECT_EQ(AF_INET6, list->ai_family);
  ASSERT_TRUE(list->ai_next != nullptr);
  EXPECT_EQ(SOCK_DGRAM, list->ai_next->ai_socktype);
  ASSERT_EQ(0, getnameinfo(list->ai_addr, list->ai_addrlen, host, sizeof(host), service,
                           sizeof(service), 0));
  EXPECT_STREQ("::1", host);
  EXPECT_STREQ("1234", service);
  freeaddrinfo(list);
}

TEST(netdb, protocol) {
  struct addrinfo hints = {}, *list;
  hints.ai_protocol = IPPROTO_UDP;
  ASSERT_EQ(0, getaddrinfo("::1", "53", &hints, &list));
  EXPECT_EQ(SOCK_DGRAM, list->ai_socktype);
  EXPECT_EQ(IPPROTO_UDP, list->ai_protocol);
  EXPECT_TRUE(list->ai_next == nullptr);
  freeaddrinfo(list);
  hints.ai_socktype = SOCK_STREAM;
  EXPECT_EQ(EAI_SERVICE, getaddrinfo("::1", "53", &hints, &list));
}

TEST(netdb, flags_about_names) {
  struct addrinfo hints = {}, *list;
  hints.ai_family = AF_INET6;
  hints.ai_flags = AI_ADDRCONFIG | AI_ALL;
  EXPECT_EQ(EAI_NONAME, getaddrinfo("1.2.3.4", "80", &hints, &list));
  hints.ai_flags |= AI_V4MAPPED;
  ASSERT_EQ(0, getaddrinfo("1.2.3.4", "80", &hints, &list));
  EXPECT_EQ(AF_INET6, list->ai_family);
  char host[NI_MAXHOST];
  auto name = [&](int flags) {
    return getnameinfo(list->ai_addr, list->ai_addrlen, host, sizeof(host), nullptr, 0, flags);
  };
  ASSERT_EQ(0, name(NI_NOFQDN));
  EXPECT_STREQ("::ffff:1.2.3.4", host);
  EXPECT_EQ(EAI_NONAME, name(NI_NAMEREQD));
  EXPECT_EQ(0, name(NI_NAMEREQD | NI_NUMERICHOST));
  EXPECT_EQ(EAI_BADFLAGS, name(0x1000));
  freeaddrinfo(list);
  // Where there is an address of IPv6, the flag changes nothing.
  const char *const others[] = {"::1", nullptr};
  for (const char *text : others) {
    ASSERT_EQ(0, getaddrinfo(text, "80", &hints, &list));
    ASSERT_EQ(0, name(0));
    EXPECT_STREQ("::1", host);
    freeaddrinfo(list);
  }
}

TEST(netdb, no_resolver) {
  struct addrinfo hints = {}, *list;
  EXPECT_EQ(EAI_FAIL, getaddrinfo("example.org", nullptr, nullptr, &list));
  EXPECT_EQ(EAI_NONAME, getaddrinfo(nullptr, nullptr, nullptr, &list));
  EXPECT_EQ(EAI_SERVICE, getaddrinfo("::1", "no-such-service", nullptr, &list));
  EXPECT_EQ(EAI_SERVICE, getaddrinfo("::1", "65536", nullptr, &list));
  hints.ai_flags = AI_NUMERICHOST;
  EXPECT_EQ(EAI_NONAME, getaddrinfo("example.org", nullptr, &hints, &list));
  hints.ai_flags = 0x1000;
  EXPECT_EQ(EAI_BADFLAGS, getaddrinfo("::1", nullptr, &hints, &list));
  hints.ai_flags = AI_NUMERICSERV;
  EXPECT_EQ(EAI_NONAME, getaddrinfo("::1", "http", &hints, &list));
  hints = {};
  hints.ai_family = AF_UNIX;
  EXPECT_EQ(EAI_FAMILY, getaddrinfo("::1", nullptr, &hints, &list));
  EXPECT_STREQ("Name does not resolve", gai_strerror(EAI_NONAME));
}

TEST(netdb, tables) {
  struct servent *service = getservbyname("domain", "udp");
  ASSERT_TRUE(service != nullptr);
  EXPECT_EQ(htons(53), service->s_port);
  EXPECT_STREQ("udp", service->s_proto);
  service = getservbyport(htons(22), nullptr);
  ASSERT_TRUE(service != nullptr);
  EXPECT_STREQ("ssh", service->s_name);
  EXPECT_LT(ntohs(static_cast<in_port_t>(service->s_port)), IPPORT_RESERVED);
  EXPECT_TRUE(getservbyname("ssh", "udp") == nullptr);
  EXPECT_TRUE(getservbyname("ssh", "other") == nullptr);
  EXPECT_EQ(17, getprotobyname("udp")->p_proto);
  EXPECT_STREQ("tcp", getprotobynumber(6)->p_name);
  EXPECT_TRUE(getprotobyname("none") == nullptr);
}
