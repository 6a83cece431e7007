// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Files for Boost's tests; see suite.h.
#include "suite.h"

#include <program.h>
#include <unistd.h>

#include <argdata.hpp>

namespace suite {

int directory() {
  static const int fd = [] {
    const void *data;
    size_t size;
    program_get_raw_argdata(&data, &size);
    const auto identity = [](void *, size_t number) { return static_cast<int>(number); };
    argdata_t *configuration = argdata_from_buffer(data, size, identity, nullptr);
    for (auto [key, value] : configuration->as_map())
      if (key->get_str() == "tmpdir")
        return value->get_fd().value_or(-1);
    return -1;
  }();
  return fd;
}

namespace {

// Absolute names are beneath the directory as well.
const char *beneath(const char *name) {
  while (*name == '/')
    ++name;
  return name;
}

}  // namespace

bool read(const char *name, std::string &contents) {
  const int fd = openat(directory(), beneath(name), O_RDONLY);
  if (fd < 0)
    return false;
  char buffer[4096];
  ssize_t size;
  while ((size = ::read(fd, buffer, sizeof(buffer))) > 0)
    contents.append(buffer, size);
  close(fd);
  return size == 0;
}

bool write(const char *name, const std::string &contents, bool append) {
  const int fd =
      openat(directory(), beneath(name), O_WRONLY | O_CREAT | (append ? O_APPEND : O_TRUNC));
  if (fd < 0)
    return false;
  const ssize_t size = ::write(fd, contents.data(), contents.size());
  return close(fd) == 0 && size == static_cast<ssize_t>(contents.size());
}

}  // namespace suite

#ifndef remove
int remove(const char *name) { return unlinkat(suite::directory(), suite::beneath(name), 0); }
#endif
