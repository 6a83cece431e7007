// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// A service by its port, in network byte order, and, optionally, its protocol.

#include <netdb.h>
#include <netdb/results.h>

using namespace cloudlibc;

struct servent *getservbyport(int port, const char *transport) {
  const Service *service = find_service(ntohs(static_cast<in_port_t>(port)), transports(transport));
  return service == nullptr ? nullptr : service_result(*service, transport);
}
