// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// For the examples: what `cloudabi-run --command` gives to a program.
#ifndef GIVEN_H
#define GIVEN_H

#include <program.h>

#include <argdata.hpp>
#include <string_view>

// The descriptor with this name among those that the program was started with.
inline int Given(std::string_view name) {
  const void *data;
  size_t size;
  program_get_raw_argdata(&data, &size);
  auto *configuration = argdata_from_buffer(
      data, size, [](void *, size_t fd) { return static_cast<int>(fd); }, nullptr);
  for (auto [key, value] : configuration->as_map())
    if (key->get_str() == name)
      return value->as_fd();
  return -1;
}

#endif
