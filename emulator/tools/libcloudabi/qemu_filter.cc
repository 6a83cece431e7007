// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Confines what becomes QEMU: the emulator can't do it from there, and QEMU itself is confined,
// too. Of what it translates nobody knows more than that it is code, so the filter is QEMU's: what
// keeps code that has taken QEMU over from the rest of the system.

#include "qemu_policy.h"
// After the policy that it is made from.
#include "sandbox/filter_builder.h"

#include "raw.h"
#include "setup.h"

namespace cloudabi {
namespace {

constexpr sandbox::FinishedFilter kFilter = sandbox::MakeFilter();

}  // namespace

bool ConfineQemu(Setup &setup) {
  if (setup.landlock >= 0) {
    if (long result = raw::Call(SYS_landlock_restrict_self, setup.landlock, 0); result < 0)
      return Fail(setup, Step::kLandlock, result);
    raw::Call(SYS_close, setup.landlock);
  }
  if (setup.filter) {
    const sandbox::BpfProgram program = {sandbox::FinishedFilter::kSize, kFilter.code};
    if (long result = raw::Call(SYS_seccomp, sandbox::kSetModeFilter, 0, &program); result < 0)
      return Fail(setup, Step::kFilter, result);
  }
  return true;
}

}  // namespace cloudabi
