// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// See host.h.
#include "path/host.h"

#include "kernel/calls.h"

namespace cloudabi {

Result<int> open_host_file(const char *path) {
  return kernel::call<int>(kernel::kOpenat, kernel::kAtFdCwd, path,
                           kernel::kORdonly | kernel::kOLargefile | kernel::kOCloexec, 0);
}

}  // namespace cloudabi
