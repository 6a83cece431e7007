// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// LLVM's name for the header of time().
#include "src/__support/macros/config.h"
#include <time.h>
namespace LIBC_NAMESPACE_DECL {
using ::time;
}
