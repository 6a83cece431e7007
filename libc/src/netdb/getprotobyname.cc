// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// A protocol by its name.

#include <netdb.h>
#include <netdb/results.h>
#include <string.h>

using namespace cloudlibc;

struct protoent *getprotobyname(const char *name) {
  for (const Protocol &protocol : kProtocols)
    if (strcmp(protocol.name, name) == 0)
      return protocol_result(protocol);
  return nullptr;
}
