// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The protocols and services that the library knows. A program has no files like /etc/services, so
// the common ones are built in (https://www.iana.org/assignments/service-names-port-numbers).
#pragma once

#include <netdb.h>

namespace cloudlibc {

struct Protocol {
  const char *name;
  int number;
};
inline constexpr Protocol kProtocols[] = {
    {"ip", 0}, {"icmp", 1}, {"tcp", 6}, {"udp", 17}, {"ipv6", 41}, {"ipv6-icmp", 58}, {"sctp", 132},
};

enum Transport : unsigned char { kTcp = 1, kUdp = 2, kBoth = 3 };
struct Service {
  const char *name;
  int port;
  Transport transport;
};
inline constexpr Service kServices[] = {
    {"echo", 7, kBoth},        {"discard", 9, kBoth},       {"daytime", 13, kBoth},
    {"ftp", 21, kTcp},         {"ssh", 22, kTcp},           {"telnet", 23, kTcp},
    {"smtp", 25, kTcp},        {"time", 37, kBoth},         {"domain", 53, kBoth},
    {"tftp", 69, kUdp},        {"http", 80, kTcp},          {"pop3", 110, kTcp},
    {"ntp", 123, kUdp},        {"imap", 143, kTcp},         {"snmp", 161, kUdp},
    {"irc", 194, kBoth},       {"ldap", 389, kBoth},        {"https", 443, kBoth},
    {"submission", 587, kTcp}, {"ldaps", 636, kTcp},        {"imaps", 993, kTcp},
    {"pop3s", 995, kTcp},      {"mysql", 3306, kTcp},       {"postgresql", 5432, kTcp},
    {"amqp", 5672, kTcp},      {"xmpp-client", 5222, kTcp}, {"http-alt", 8080, kTcp},
};

// The transports that a name like "tcp" stands for; all if it is null, none if it is unknown.
unsigned transports(const char *name);
const Service *find_service(const char *name, unsigned among);
const Service *find_service(int port, unsigned among);

}  // namespace cloudlibc
