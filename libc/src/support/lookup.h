// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// How the functions with `at` name the place where a path begins.
#pragma once

#include <cloudabi_types.h>

namespace cloudlibc {

inline cloudabi_lookup_t lookup(int directory, bool follow) {
  return {static_cast<cloudabi_fd_t>(directory), follow ? CLOUDABI_LOOKUP_SYMLINK_FOLLOW : 0u};
}

}  // namespace cloudlibc
