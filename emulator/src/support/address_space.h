// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What a guest may do with its address space: anything that isn't the emulator's. Only honest
// mistakes are caught here; the kernel's filter and its own rules hold against the rest.
#pragma once

#include "elf_machine.h"
#include "kernel/calls.h"
#include "support/guest_memory.h"

namespace cloudabi {

// Linux's protection bits. `notsup` for pages that would be writable and executable.
Result<int> linux_protection(cloudabi_mprot_t protection);

// Whether the range consists of whole pages below the kernel's and doesn't touch the emulator.
// `error` is what a call says of a range that does.
Result<void> check_range(const void *address, size_t size, cloudabi_errno_t error);

}  // namespace cloudabi
