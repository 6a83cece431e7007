// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Calls a function for each loaded object: for the program.

#include <link.h>
#include <stddef.h>
#include <support/process.h>
#include <support/thread.h>

using namespace cloudlibc;

int dl_iterate_phdr(int (*callback)(struct dl_phdr_info *, size_t, void *), void *argument) {
  struct dl_phdr_info info = {};
  info.dlpi_addr = reinterpret_cast<ElfW(Addr)>(process.base);
  info.dlpi_name = "";
  info.dlpi_phdr = process.phdr;
  info.dlpi_phnum = static_cast<ElfW(Half)>(process.phnum);
  info.dlpi_adds = 1;
  if (process.tls_size != 0) {
    info.dlpi_tls_modid = 1;
    info.dlpi_tls_data = tls_variables(arch::tls_get());
  }
  return callback(&info, sizeof(info), argument);
}
