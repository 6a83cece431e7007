// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Addresses as a configuration writes them: host:port, [IPv6]:port, or the path of a UNIX socket.
#pragma once

#include <sys/socket.h>

#include <string>
#include <vector>

#include "config_error.h"

namespace cloudabi {

struct SocketAddress {
  sockaddr_storage storage;
  socklen_t length;
};

// What the text stands for, in the order in which it is to be tried. Throws ConfigError.
std::vector<SocketAddress> ParseSocketAddress(const std::string &text, bool stream, Mark mark);

}  // namespace cloudabi
