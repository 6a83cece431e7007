// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// <link.h> - what a program can learn about the segments it was loaded from.
//
// dl_iterate_phdr() exists because unwinders find their tables through it. There is exactly one
// object to iterate over, the program itself, as nothing is linked at run time.

#ifndef _LINK_H_
#define _LINK_H_

#include <_types.h>
#include <elf.h>

#if __SIZEOF_POINTER__ == 8
#define ElfW(type) Elf64_##type
#define ELFW(type) ELF64_##type
#else
#define ElfW(type) Elf32_##type
#define ELFW(type) ELF32_##type
#endif

struct dl_phdr_info {
  ElfW(Addr) dlpi_addr;
  const char *dlpi_name;
  const ElfW(Phdr) * dlpi_phdr;
  ElfW(Half) dlpi_phnum;
  unsigned long long dlpi_adds;
  unsigned long long dlpi_subs;
  __size_t dlpi_tls_modid;
  void *dlpi_tls_data;
};

__BEGIN_DECLS
int dl_iterate_phdr(int (*)(struct dl_phdr_info *, __size_t, void *), void *);
__END_DECLS

#endif
