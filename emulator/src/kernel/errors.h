// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Translates Linux's error numbers into CloudABI's.
#pragma once

#include <stdint.h>

#include "support/result.h"

namespace cloudabi::kernel {

// Linux's numbers, for the few places that decide by them.
enum : long {
  kEPERM = 1,
  kENOENT = 2,
  kEINTR = 4,
  kEAGAIN = 11,
  kENOMEM = 12,
  kEACCES = 13,
  kEEXIST = 17,
  kEXDEV = 18,
  kENOTDIR = 20,
  kEINVAL = 22,
  kENOSYS = 38,
  kELOOP = 40,
  kEOPNOTSUPP = 95,
  kETIMEDOUT = 110,
};

// `result` is what the kernel returned: -4095 … -1.
Error error_from_linux(long result);

}  // namespace cloudabi::kernel
