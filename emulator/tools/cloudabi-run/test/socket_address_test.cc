// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Tests of addresses as a configuration writes them.
#include "socket_address.h"

#include <arpa/inet.h>
#include <gtest/gtest.h>
#include <netinet/in.h>
#include <sys/stat.h>
#include <sys/un.h>

#include <cstdlib>
#include <fstream>

#include "temporary_directory.h"

namespace cloudabi {
namespace {

// The first address in a form of its own, or the error.
std::string Parse(const std::string &text) {
  try {
    const SocketAddress address = ParseSocketAddress(text, true, Mark()).at(0);
    char host[INET6_ADDRSTRLEN];
    if (address.storage.ss_family == AF_UNIX)
      return std::string("unix ") + reinterpret_cast<const sockaddr_un &>(address.storage).sun_path;
    if (address.storage.ss_family == AF_INET) {
      const auto &name = reinterpret_cast<const sockaddr_in &>(address.storage);
      inet_ntop(AF_INET, &name.sin_addr, host, sizeof(host));
      return std::string("4 ") + host + " " + std::to_string(ntohs(name.sin_port));
    }
    const auto &name = reinterpret_cast<const sockaddr_in6 &>(address.storage);
    inet_ntop(AF_INET6, &name.sin6_addr, host, sizeof(host));
    return std::string("6 ") + host + " " + std::to_string(ntohs(name.sin6_port));
  } catch (const ConfigError &error) {
    return error.what();
  }
}

TEST(SocketAddress, Forms) {
  EXPECT_EQ(Parse("127.0.0.1:8080"), "4 127.0.0.1 8080");
  EXPECT_EQ(Parse("0.0.0.0:0"), "4 0.0.0.0 0");
  EXPECT_EQ(Parse("[::1]:65535"), "6 ::1 65535");
  EXPECT_EQ(Parse("localhost:80"), "4 127.0.0.1 80");
  EXPECT_EQ(Parse("/run/a:b"), "unix /run/a:b");
}

TEST(SocketAddress, Errors) {
  EXPECT_NE(Parse("127.0.0.1").find("has no port"), std::string::npos);
  EXPECT_NE(Parse(":80").find("has no host"), std::string::npos);
  EXPECT_NE(Parse("").find("has no port"), std::string::npos);
  EXPECT_NE(Parse("::1:80").find("in brackets"), std::string::npos);
  EXPECT_NE(Parse("[::1]").find("]: before a port"), std::string::npos);
  EXPECT_NE(Parse("[127.0.0.1]:80").find("no IPv6 address"), std::string::npos);
  EXPECT_NE(Parse("127.0.0.1:65536").find("0 to 65535"), std::string::npos);
  EXPECT_NE(Parse("127.0.0.1:").find("0 to 65535"), std::string::npos);
  EXPECT_NE(Parse("127.0.0.1:http").find("0 to 65535"), std::string::npos);
  EXPECT_NE(Parse("a b:80").find("neither an address"), std::string::npos);
  EXPECT_NE(Parse("-x:80").find("neither an address"), std::string::npos);
  EXPECT_NE(Parse("/" + std::string(200, 'x')).find("at most 107 bytes"), std::string::npos);
}

// A name may have no address but one that means something on one interface only.
TEST(SocketAddress, NoUsableAddress) {
  const TemporaryDirectory folder;
  std::ofstream(folder.path() + "/getent") << "#!/bin/sh\necho 'fe80::1%eth0 STREAM x'\n";
  chmod((folder.path() + "/getent").c_str(), 0700);
  const std::string before = getenv("PATH");
  setenv("PATH", (folder.path() + ":" + before).c_str(), 1);
  EXPECT_NE(Parse("x:80").find("the host x has no address"), std::string::npos);
  setenv("PATH", before.c_str(), 1);
}

}  // namespace
}  // namespace cloudabi
