// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// See results.h.

#include <netdb/results.h>
#include <netinet/in.h>

namespace cloudlibc {
namespace {

char *no_aliases[] = {nullptr};

}  // namespace

struct protoent *protocol_result(const Protocol &protocol) {
  static __thread struct protoent result;
  result = {const_cast<char *>(protocol.name), no_aliases, protocol.number};
  return &result;
}

struct servent *service_result(const Service &service, const char *transport) {
  static __thread struct servent result;
  const char *name = transport != nullptr ? transport : (service.transport & kTcp) ? "tcp" : "udp";
  result = {const_cast<char *>(service.name), no_aliases,
            htons(static_cast<__in_port_t>(service.port)), const_cast<char *>(name)};
  return &result;
}

}  // namespace cloudlibc
