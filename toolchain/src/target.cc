// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include "target.h"

namespace toolchain {

static constexpr Target kTargets[] = {
#include "targets.inc"
};

llvm::ArrayRef<Target> targets() { return kTargets; }

const Target *find_target(llvm::StringRef triple) {
  for (const Target &target : kTargets)
    if (target.triple == triple)
      return &target;
  return nullptr;
}

}  // namespace toolchain
