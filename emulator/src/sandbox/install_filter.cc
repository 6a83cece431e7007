// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// See install_filter.h. The filter is data that the compiler has worked out.

#include "sandbox/install_filter.h"

#include "kernel/calls.h"
#include "sandbox/policy.h"
// After the policy that it is made from.
#include "sandbox/filter_builder.h"

namespace cloudabi {
namespace {

constexpr sandbox::FinishedFilter kFilter = sandbox::MakeFilter();

}  // namespace

Result<void> install_seccomp_filter() {
  const sandbox::BpfProgram program = {sandbox::FinishedFilter::kSize, kFilter.code};
  return kernel::call<void>(kernel::kSeccomp, sandbox::kSetModeFilter, 0, &program);
}

}  // namespace cloudabi
