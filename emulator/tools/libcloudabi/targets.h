// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The machines that CloudABI programs are made for, as cmake/targets/ describes them, and which of
// them this one can be.
#pragma once

#include <cstdint>

namespace cloudabi {

struct Target {
  const char *name;  // as CMake knows it
  const char *triple;
  uint16_t machine;  // e_machine
  unsigned bits;     // 32 or 64
  // Whether the kernel executes such programs, as far as can be told from here: where the processor
  // or the kernel's configuration decides, it has to be tried.
  bool native;
  const char *qemu;          // name of the program
  const char *qemu_options;  // words with a blank between them
};

// The entry whose `name` is null ends the list. The first one is this machine's own.
extern const Target kTargets[];

}  // namespace cloudabi
