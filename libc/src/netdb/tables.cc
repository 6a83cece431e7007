// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Looking services up: see tables.h.

#include <netdb/tables.h>
#include <string.h>

namespace cloudlibc {

unsigned transports(const char *name) {
  if (name == nullptr)
    return kBoth;
  return strcmp(name, "tcp") == 0 ? kTcp : strcmp(name, "udp") == 0 ? kUdp : 0;
}

const Service *find_service(const char *name, unsigned among) {
  for (const Service &service : kServices)
    if ((service.transport & among) != 0 && strcmp(service.name, name) == 0)
      return &service;
  return nullptr;
}

const Service *find_service(int port, unsigned among) {
  for (const Service &service : kServices)
    if ((service.transport & among) != 0 && service.port == port)
      return &service;
  return nullptr;
}

}  // namespace cloudlibc
