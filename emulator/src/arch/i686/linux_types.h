// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Flags of open whose values differ between architectures; these are i686's.
#pragma once

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
  kOLargefile = 0100000,
  kODirectory = 0200000,
  kONofollow = 0400000,
  kOCloexec = 02000000,
  kOSync = 04010000,
  kOPath = 010000000,
};

}  // namespace cloudabi::kernel
