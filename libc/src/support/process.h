// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What start-up learned about this process. The object lies in pages that become read-only before
// the program's first constructor, so that no stray write can change it later.
#pragma once

#include <cloudabi_types.h>
#include <link.h>
#include <stddef.h>

// Puts a variable into the pages that are read-only from start-up on (PT_GNU_RELRO).
#define CLOUDLIBC_SEALED [[gnu::section(".data.rel.ro")]]

namespace cloudlibc {

struct Process {
  const void *argdata;
  size_t argdata_len;
  const ElfW(Phdr) * phdr;
  size_t phnum;
  char *base;  // The load address: what has to be added to a p_vaddr.
  size_t page_size;
  size_t cpus;
  unsigned char id[16];  // A random version 4 UUID.

  // The thread-local variables' initial contents.
  const void *tls_image;
  size_t tls_image_size;
  size_t tls_size;  // With those that start as zero.
  size_t tls_alignment;
  size_t tls_address;  // The address that the linker gave them, which rules their alignment.
};

extern Process process;

inline size_t round_up(size_t value, size_t alignment) {
  return (value + alignment - 1) & ~(alignment - 1);
}
inline size_t round_to_pages(size_t value) { return round_up(value, process.page_size); }

}  // namespace cloudlibc
