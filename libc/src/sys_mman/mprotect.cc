// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Changes what may be done with pages.

#include <cloudabi_syscalls.h>
#include <support/result.h>
#include <sys/mman.h>

using namespace cloudlibc;

int mprotect(void *address, size_t size, int protection) {
  return result(cloudabi_sys_mem_protect(address, size, static_cast<cloudabi_mprot_t>(protection)));
}
