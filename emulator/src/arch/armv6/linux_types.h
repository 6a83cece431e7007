// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Flags of open and structures whose values differ between architectures; these are ARM's.
#pragma once

#include <stdint.h>

#include "kernel/narrow_stat.h"

namespace cloudabi::kernel {

enum : int {
  kORdonly = 0,
  kOWronly = 01,
  kORdwr = 02,
  kOAccessMode = 03,
  kOCreat = 0100,
  kOExcl = 0200,
  kONoctty = 0400,
  kOTrunc = 01000,
  kOAppend = 02000,
  kONonblock = 04000,
  kODsync = 010000,
  kODirectory = 040000,
  kONofollow = 0100000,
  kOLargefile = 0400000,
  kOCloexec = 02000000,
  kOSync = 04010000,
  kOPath = 010000000,
};

}  // namespace cloudabi::kernel
