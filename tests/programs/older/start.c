// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What a C library of 2016 to 2020 did before main(): relocate, find the calls in the vDSO by its
// hash table, make thread-local storage and switch to it, protect what is relocated. Nothing here
// may use SafeStack, whose pointer is a thread-local variable.
#include "start.h"

#include "machine.h"  // arch/<arch>

#pragma clang attribute push(__attribute__((no_sanitize("safe-stack"))), apply_to = function)

#define CALL(name, ...) uint16_t (*name)(__VA_ARGS__);
ALL_CALLS
#undef CALL
size_t call_count;
static size_t page_size;
_Thread_local void *__safestack_unsafe_stack_ptr;

#ifdef __LP64__
struct program_header {
  uint32_t type, flags;
  size_t offset, address, physical, file_size, size, alignment;
};
struct symbol {
  uint32_t name;
  uint8_t information, other;
  uint16_t section;
  size_t value, size;
};
struct relocation {
  size_t place, type, addend;
};
enum { PROGRAM_HEADERS = 32, PROGRAM_HEADER_COUNT = 56, RELOCATIONS = 7, RELOCATIONS_SIZE = 8 };
#else
struct program_header {
  uint32_t type;
  size_t offset, address, physical, file_size, size;
  uint32_t flags, alignment;
};
struct symbol {
  uint32_t name;
  size_t value, size;
  uint8_t information, other;
  uint16_t section;
};
struct relocation {
  size_t place, type;
};
enum { PROGRAM_HEADERS = 28, PROGRAM_HEADER_COUNT = 44, RELOCATIONS = 17, RELOCATIONS_SIZE = 18 };
#endif
struct dynamic {
  size_t tag, value;
};
enum { LOADED = 1, DYNAMIC = 2, THREAD_LOCAL = 7, RELRO = 0x6474e552 };
enum { HASH = 4, STRINGS = 5, SYMBOLS = 6 };

static struct {
  const char *image;
  size_t image_size, size, alignment;
} tls;

static const struct program_header *find(const void *headers, size_t count, uint32_t type) {
  const struct program_header *header = headers;
  for (; count > 0; --count, ++header)
    if (header->type == type)
      return header;
  return NULL;
}

static void relocate(char *base, const struct dynamic *entry) {
  const char *table = NULL;
  size_t size = 0;
  for (; entry->tag != 0; ++entry) {
    if (entry->tag == RELOCATIONS)
      table = base + entry->value;
    else if (entry->tag == RELOCATIONS_SIZE)
      size = entry->value;
  }
  for (size_t i = 0; i < size; i += sizeof(struct relocation)) {
    const struct relocation *relocation = (const void *)(table + i);
    if ((relocation->type & RELOCATION_TYPE) != RELATIVE)
      __builtin_trap();
    size_t *place = (void *)(base + relocation->place);
#ifdef __LP64__
    *place = (size_t)base + relocation->addend;
#else
    *place += (size_t)base;
#endif
  }
}

// The rest of a symbol's name, if it is a call's.
static const char *call_name(const char *name) {
  for (const char *prefix = "cloudabi_sys_"; *prefix != '\0';)
    if (*name++ != *prefix++)
      return NULL;
  return name;
}

static int same(const char *left, const char *right) {
  while (*left == *right && *left != '\0')
    ++left, ++right;
  return *left == *right;
}

static void bind(const char *image) {
  size_t offset;
  uint16_t count;
  __builtin_memcpy(&offset, image + PROGRAM_HEADERS, sizeof(offset));
  __builtin_memcpy(&count, image + PROGRAM_HEADER_COUNT, sizeof(count));
  const struct program_header *header = find(image + offset, count, DYNAMIC);
  const uint32_t *hash = NULL;
  const char *strings = NULL;
  const struct symbol *symbol = NULL;
  for (const struct dynamic *entry = (const void *)(image + header->offset); entry->tag != 0;
       ++entry) {
    if (entry->tag == HASH)
      hash = (const void *)(image + entry->value);
    else if (entry->tag == STRINGS)
      strings = image + entry->value;
    else if (entry->tag == SYMBOLS)
      symbol = (const void *)(image + entry->value);
  }
  // The second word of the hash table is the number of symbols.
  for (uint32_t left = hash[1]; left > 0; --left, ++symbol) {
    const char *name = call_name(strings + symbol->name);
    if (name == NULL)
      continue;
    ++call_count;
    void *address = (void *)(image + symbol->value);
#define CALL(call, ...)                                                                            \
  if (same(name, #call))                                                                           \
    *(void **)&call = address;
    ALL_CALLS
#undef CALL
  }
}

static size_t round_up(size_t size, size_t alignment) {
  return (size + alignment - 1) & ~(alignment - 1);
}

void *map(size_t size) {
  void *memory;
  if (mem_map(NULL, size, READ | WRITE, ANONYMOUS | PRIVATE, NO_DESCRIPTOR, 0, &memory) != 0)
    __builtin_trap();
  return memory;
}

void begin_thread(void) {
  size_t gap = round_up(TLS_BELOW_TCB ? tls.size : TCB_SIZE, tls.alignment);
  char *block = map(round_up(gap + TCB_SIZE + tls.size, page_size));
  void **tcb = (void **)(TLS_BELOW_TCB ? block + gap : block);
  char *variables = TLS_BELOW_TCB ? block : block + gap;
  for (size_t i = 0; i < tls.image_size; ++i)
    variables[i] = tls.image[i];
  // The first word of the TCB is the system's.
  tcb[0] = *(void **)thread_register();
  set_thread_register(tcb);
  __safestack_unsafe_stack_ptr = (char *)map(UNSAFE_STACK) + UNSAFE_STACK;
}

extern void (*const __init_array_start[])(void) __attribute__((visibility("hidden")));
extern void (*const __init_array_end[])(void) __attribute__((visibility("hidden")));

void _start(const struct auxiliary *auxiliary) {
  struct start start = {0};
  const void *headers = NULL, *vdso = NULL;
  char *base = NULL;
  size_t header_count = 0;
  for (; auxiliary->type != 0; ++auxiliary) {
    switch (auxiliary->type) {
    case AT_PHDR:
      headers = auxiliary->pointer;
      break;
    case AT_PHNUM:
      header_count = auxiliary->number;
      break;
    case AT_BASE:
      base = auxiliary->pointer;
      break;
    case AT_SYSINFO_EHDR:
      vdso = auxiliary->pointer;
      break;
    case AT_PAGESZ:
      start.page_size = auxiliary->number;
      break;
    case AT_TID:
      start.tid = (uint32_t)auxiliary->number;
      break;
    case AT_ARGDATA:
      start.argdata = auxiliary->pointer;
      break;
    case AT_ARGDATALEN:
      start.argdata_size = auxiliary->number;
      break;
    }
  }
  const struct program_header *header = find(headers, header_count, DYNAMIC);
  if (header != NULL)
    relocate(base, (const void *)(base + header->address));
  page_size = start.page_size;
  bind(vdso);
  header = find(headers, header_count, THREAD_LOCAL);
  tls.image = base + header->address;
  tls.image_size = header->file_size;
  tls.alignment = header->alignment;
  tls.size = round_up(header->size, header->alignment);
  begin_thread();
  header = find(headers, header_count, RELRO);
  if (header != NULL && header->size != 0)
    mem_protect(base + header->address, header->size, READ);
  for (size_t i = 0; __init_array_start + i != __init_array_end; ++i)
    __init_array_start[i]();
  proc_exit(run(&start));
}

#pragma clang attribute pop
