// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Gives a part of the address space up.

#include <cloudabi_syscalls.h>
#include <support/result.h>
#include <sys/mman.h>

using namespace cloudlibc;

int munmap(void *address, size_t size) { return result(cloudabi_sys_mem_unmap(address, size)); }
