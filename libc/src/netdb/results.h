// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Structures that the functions with static results return: one for each thread, so that threads
// don't overwrite each other's.
#pragma once

#include <netdb/tables.h>

namespace cloudlibc {

struct protoent *protocol_result(const Protocol &protocol);
// `transport` is what the caller asked for; services with both are told as this one.
struct servent *service_result(const Service &service, const char *transport);

}  // namespace cloudlibc
