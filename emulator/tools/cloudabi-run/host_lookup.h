// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Turning names of hosts into addresses.
#pragma once

#include <string>
#include <vector>

#include "config_error.h"

namespace cloudabi {

// The numeric addresses of a host. Throws ConfigError if there are none.
//
// A statically linked program can't use the system's resolver, which loads plugins as
// /etc/nsswitch.conf says. So `localhost` is known here, and any other name is looked up by
// getent(1), a program of the same C library.
std::vector<std::string> LookUpHost(const std::string &name, bool stream, Mark mark);

}  // namespace cloudabi
