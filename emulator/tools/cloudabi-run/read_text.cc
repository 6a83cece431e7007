// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// See read_text.h.
#include "read_text.h"

#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <stdexcept>

namespace cloudabi {

std::string ReadText(int fd) {
  std::string text;
  size_t used = 0;
  for (;;) {
    text.resize(used + 16384);
    const ssize_t length = read(fd, text.data() + used, text.size() - used);
    if (length < 0 && errno == EINTR)
      continue;
    if (length < 0)
      throw std::runtime_error(strerror(errno));
    used += static_cast<size_t>(length);
    if (length == 0)
      break;
    if (used > kMaxText)
      throw std::runtime_error("it is longer than " + std::to_string(kMaxText >> 20) + " MiB");
  }
  text.resize(used);
  return text;
}

}  // namespace cloudabi
