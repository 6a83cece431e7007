// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The absolute path of a file without symbolic links, so that it still means the file in another
// working directory.
#pragma once

#include <stdlib.h>

#include <memory>
#include <string>

namespace cloudabi {

// The path as it is when the file can't be found.
inline std::string RealPath(const std::string &path) {
  std::unique_ptr<char, void (*)(void *)> real(realpath(path.c_str(), nullptr), free);
  return real == nullptr ? path : std::string(real.get());
}

}  // namespace cloudabi
