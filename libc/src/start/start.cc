// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// From the entry point to program_main(). The order matters: until the program has relocated
// itself no pointer in its data is right, until the calls are bound none can be made, and until the
// TLS area exists no thread-local variable and no unsafe stack can be used. So this file is
// compiled without SafeStack and stack protection, and its first function touches only what the
// auxiliary vector points to.

#pragma clang attribute push(__attribute__((no_sanitize("safe-stack"), no_stack_protector)),       \
                             apply_to = function)

#include <arch_relocate.h>
#include <cloudabi_syscalls.h>
#include <elf.h>
#include <link.h>
#include <program.h>
#include <start/start.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <support/process.h>
#include <support/thread.h>

extern "C" {
// Compilers compare with this value to see whether a frame was overrun.
CLOUDLIBC_SEALED uintptr_t __stack_chk_guard;

void __cloudabi_vdso_bind(const void *sysinfo_ehdr);
}

namespace cloudlibc {

CLOUDLIBC_SEALED Process process;

namespace {

// More than this and the first thread's variables get pages of their own.
constexpr size_t kTlsOnStack = 32 << 10;
// As much as a first thread has elsewhere; pages are only used when touched.
constexpr size_t kFirstUnsafeStack = 8 << 20;

void read_auxv(const cloudabi_auxv_t *auxv, Process &p, const void *&vdso, const void *&canary,
               size_t &canary_len, cloudabi_tid_t &tid) {
  for (; auxv->a_type != CLOUDABI_AT_NULL; ++auxv) {
    switch (auxv->a_type) {
    case CLOUDABI_AT_ARGDATA:
      p.argdata = auxv->a_ptr;
      break;
    case CLOUDABI_AT_ARGDATALEN:
      p.argdata_len = auxv->a_val;
      break;
    case CLOUDABI_AT_BASE:
      p.base = static_cast<char *>(auxv->a_ptr);
      break;
    case CLOUDABI_AT_CANARY:
      canary = auxv->a_ptr;
      break;
    case CLOUDABI_AT_CANARYLEN:
      canary_len = auxv->a_val;
      break;
    case CLOUDABI_AT_NCPUS:
      p.cpus = auxv->a_val;
      break;
    case CLOUDABI_AT_PAGESZ:
      p.page_size = auxv->a_val;
      break;
    case CLOUDABI_AT_PHDR:
      p.phdr = static_cast<const ElfW(Phdr) *>(auxv->a_ptr);
      break;
    case CLOUDABI_AT_PHNUM:
      p.phnum = auxv->a_val;
      break;
    case CLOUDABI_AT_PID:
      __builtin_memcpy_inline(p.id, auxv->a_ptr, sizeof(p.id));
      break;
    case CLOUDABI_AT_SYSINFO_EHDR:
      vdso = auxv->a_ptr;
      break;
    case CLOUDABI_AT_TID:
      tid = static_cast<cloudabi_tid_t>(auxv->a_val);
      break;
    default:
      break;
    }
  }
}

void relocate_word(char *base, ElfW(Addr) offset) {
  *reinterpret_cast<uintptr_t *>(base + offset) += reinterpret_cast<uintptr_t>(base);
}

// The three forms in which relative relocations are stored. For RELA the addend lies in the table,
// for the others in the place itself. RELR is a list of addresses and of bitmaps for the words
// behind them (https://groups.google.com/g/generic-abi/c/bX460iggiKg).
void relocate(char *base, const ElfW(Dyn) * dynamic) {
  const char *rela = nullptr, *rel = nullptr, *relr = nullptr;
  size_t rela_size = 0, rel_size = 0, relr_size = 0;
  for (; dynamic->d_tag != DT_NULL; ++dynamic) {
    switch (dynamic->d_tag) {
    case DT_RELA:
      rela = base + dynamic->d_un.d_ptr;
      break;
    case DT_RELASZ:
      rela_size = dynamic->d_un.d_val;
      break;
    case DT_REL:
      rel = base + dynamic->d_un.d_ptr;
      break;
    case DT_RELSZ:
      rel_size = dynamic->d_un.d_val;
      break;
    case DT_RELR:
      relr = base + dynamic->d_un.d_ptr;
      break;
    case DT_RELRSZ:
      relr_size = dynamic->d_un.d_val;
      break;
    default:
      break;
    }
  }

  for (auto *entry = reinterpret_cast<const ElfW(Rela) *>(rela); rela_size >= sizeof(*entry);
       rela_size -= sizeof(*entry), ++entry) {
    if (static_cast<uint32_t>(entry->r_info & arch::kRelocationTypeMask) == arch::kRelative)
      *reinterpret_cast<uintptr_t *>(base + entry->r_offset) =
          reinterpret_cast<uintptr_t>(base) + entry->r_addend;
  }
  for (auto *entry = reinterpret_cast<const ElfW(Rel) *>(rel); rel_size >= sizeof(*entry);
       rel_size -= sizeof(*entry), ++entry) {
    if (static_cast<uint32_t>(entry->r_info & arch::kRelocationTypeMask) == arch::kRelative)
      relocate_word(base, entry->r_offset);
  }
  ElfW(Addr) next = 0;
  for (auto *entry = reinterpret_cast<const ElfW(Addr) *>(relr); relr_size >= sizeof(*entry);
       relr_size -= sizeof(*entry), ++entry) {
    if ((*entry & 1) == 0) {
      relocate_word(base, *entry);
      next = *entry + sizeof(ElfW(Addr));
    } else {
      for (unsigned bit = 1; bit < 8 * sizeof(ElfW(Addr)); ++bit)
        if ((*entry >> bit) & 1)
          relocate_word(base, next + (bit - 1) * sizeof(ElfW(Addr)));
      next += (8 * sizeof(ElfW(Addr)) - 1) * sizeof(ElfW(Addr));
    }
  }
}

// With thread-local variables and an unsafe stack in place, the rest is ordinary code. Kept apart,
// so that no address of a thread-local variable can be computed before.
[[gnu::noinline, noreturn]] void run(__pthread *thread, cloudabi_tid_t tid) {
  this_thread = thread;
  this_thread_id = tid;
  thread->running = CLOUDABI_LOCK_WRLOCKED | tid;
  thread->unsafe_stack = stack_map(kFirstUnsafeStack, &thread->unsafe_stack_size);
  if (thread->unsafe_stack == nullptr)
    abort();
  __safestack_unsafe_stack_ptr =
      static_cast<char *>(thread->unsafe_stack) + thread->unsafe_stack_size;
  run_program();
}

}  // namespace
}  // namespace cloudlibc

using namespace cloudlibc;

extern "C" [[noreturn]] void __libc_start(const cloudabi_auxv_t *auxv) {
  Process p = {};
  const void *vdso = nullptr, *canary = nullptr;
  size_t canary_len = 0;
  cloudabi_tid_t tid = 0;
  read_auxv(auxv, p, vdso, canary, canary_len, tid);

  const ElfW(Phdr) *relro = nullptr;
  for (size_t i = 0; i < p.phnum; ++i) {
    const ElfW(Phdr) &segment = p.phdr[i];
    if (segment.p_type == PT_DYNAMIC) {
      relocate(p.base, reinterpret_cast<const ElfW(Dyn) *>(p.base + segment.p_vaddr));
    } else if (segment.p_type == PT_GNU_RELRO) {
      relro = &segment;
    } else if (segment.p_type == PT_TLS) {
      p.tls_image = p.base + segment.p_vaddr;
      p.tls_image_size = segment.p_filesz;
      p.tls_size = segment.p_memsz;
      p.tls_alignment = segment.p_align;
      p.tls_address = segment.p_vaddr;
    }
  }

  process = p;
  if (canary_len >= sizeof(__stack_chk_guard))
    __builtin_memcpy_inline(&__stack_chk_guard, canary, sizeof(__stack_chk_guard));
  __cloudabi_vdso_bind(vdso);
  if (relro != nullptr) {
    uintptr_t begin = relro->p_vaddr & ~(p.page_size - 1);
    uintptr_t end = (relro->p_vaddr + relro->p_memsz) & ~(p.page_size - 1);
    if (begin < end)
      cloudabi_sys_mem_protect(p.base + begin, end - begin, CLOUDABI_PROT_READ);
  }

  // The block and the thread's object live in this frame, which is never left.
  size_t size = tls_block_size(), alignment = tls_block_alignment();
  __pthread thread = {};
  void *block;
  if (size + alignment <= kTlsOnStack) {
    uintptr_t address = reinterpret_cast<uintptr_t>(__builtin_alloca(size + alignment));
    block = reinterpret_cast<void *>(round_up(address, alignment));
  } else if (cloudabi_sys_mem_map(
                 nullptr, size + alignment, CLOUDABI_PROT_READ | CLOUDABI_PROT_WRITE,
                 CLOUDABI_MAP_ANON | CLOUDABI_MAP_PRIVATE, CLOUDABI_MAP_ANON_FD, 0, &block) == 0) {
    block = reinterpret_cast<void *>(round_up(reinterpret_cast<uintptr_t>(block), alignment));
  } else {
    cloudabi_sys_proc_raise(CLOUDABI_SIGABRT);
    __builtin_trap();
  }
  thread.tcb = tls_block_init(block);
  tls_switch(thread.tcb);
  run(&thread, tid);
}

#pragma clang attribute pop
