// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// A protocol by its number.

#include <netdb.h>
#include <netdb/results.h>

using namespace cloudlibc;

struct protoent *getprotobynumber(int number) {
  for (const Protocol &protocol : kProtocols)
    if (protocol.number == number)
      return protocol_result(protocol);
  return nullptr;
}
