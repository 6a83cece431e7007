// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Reads whatever text comes as a configuration. Nothing is opened.
#include <cstdint>
#include <string_view>

#include "../test/fake_opener.h"
#include "configuration.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
  cloudabi::FakeOpener opener;
  try {
    cloudabi::ReadConfiguration({reinterpret_cast<const char *>(data), size}, "fuzz", opener);
  } catch (const cloudabi::ConfigError &) {
  }
  return 0;
}
