// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// A service by its name and, optionally, its protocol.

#include <netdb.h>
#include <netdb/results.h>

using namespace cloudlibc;

struct servent *getservbyname(const char *name, const char *transport) {
  const Service *service = find_service(name, transports(transport));
  return service == nullptr ? nullptr : service_result(*service, transport);
}
