// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

// The link job: LLD's command line for CloudABI, and a job that runs LLD in this process.
#pragma once

#include "context.h"

#include "clang/Driver/Job.h"

#include <memory>

namespace toolchain {

// Replaces the link job that clang's driver made, whatever linker that wanted to call. Null after
// an error, which has been reported.
std::unique_ptr<clang::driver::Command> make_link_job(const Context &context,
                                                      const llvm::opt::ArgList &args,
                                                      const clang::driver::Command &old);

// Whether the files of the sysroot that linking with these options needs are there; says so if not.
bool check_sysroot_for_link(const Context &context, const llvm::opt::ArgList &args);

}  // namespace toolchain
