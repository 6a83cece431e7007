// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// See address_space.h.
#include "support/address_space.h"

#include "thread/process.h"

extern "C" {
extern const unsigned char __ehdr_start[] __attribute__((visibility("hidden")));
extern const unsigned char _end[] __attribute__((visibility("hidden")));
}

namespace cloudabi {

Result<int> linux_protection(cloudabi_mprot_t protection) {
  if ((protection & ~(CLOUDABI_PROT_READ | CLOUDABI_PROT_WRITE | CLOUDABI_PROT_EXEC)) != 0)
    return Error{CLOUDABI_EINVAL};
  if ((protection & CLOUDABI_PROT_WRITE) != 0 && (protection & CLOUDABI_PROT_EXEC) != 0)
    return Error{CLOUDABI_ENOTSUP};
  return ((protection & CLOUDABI_PROT_READ) != 0 ? kernel::kProtRead : 0) |
         ((protection & CLOUDABI_PROT_WRITE) != 0 ? kernel::kProtWrite : 0) |
         ((protection & CLOUDABI_PROT_EXEC) != 0 ? kernel::kProtExec : 0);
}

Result<void> check_range(const void *address, size_t size, cloudabi_errno_t error) {
  auto start = reinterpret_cast<uintptr_t>(address);
  if (start % g_process.page_size != 0)
    return Error{CLOUDABI_EINVAL};
  if (start > elf::kAddressEnd || size > elf::kAddressEnd - start)
    return Error{error};
  auto own_start = reinterpret_cast<uintptr_t>(__ehdr_start);
  auto own_end = reinterpret_cast<uintptr_t>(_end);
  if (start < own_end && own_start < start + size)
    return Error{error};
  return {};
}

}  // namespace cloudabi
