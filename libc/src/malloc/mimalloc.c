// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// malloc() and its family: mimalloc (https://github.com/microsoft/mimalloc), with a bottom half of
// our own in place of its files os.c, options.c, random.c and stats.c. Those read the environment,
// print to standard error and know the calls of many systems; here remain mapping memory, a clock
// and random bytes. Which allocator, and why: docs/adr/0007-allocator.md.
//
// mimalloc is compiled as one file, as its own static.c does it, so that its parts are inlined into
// each other. It isn't changed.

#define MI_DEBUG 0
#define MI_STAT 0
#define MI_SKIP_COLLECT_ON_EXIT 1

#include "mimalloc.h"
#include "mimalloc-internal.h"

// The thread that ends calls malloc_thread_exit(), below: no key is needed for that.
#undef MI_USE_PTHREADS

#include <malloc/mimalloc_system.h>

#include "arena.c"
#include "bitmap.c"
#include "heap.c"
#include "page.c"
#include "segment-cache.c"
#include "segment.c"
// There are no paths to resolve.
#define realpath(path, resolved) ((char *)NULL)
#include "alloc.c"
#undef realpath
#include "alloc-aligned.c"
#include "alloc-posix.c"

// What it registers for the end of the process would only give memory back that goes away anyway.
#define atexit(function) ((void)(function))
// The first allocation sets everything up. A constructor would only keep this file in programs that
// link it and then turn out not to allocate.
#define constructor unused
#define __wasi__ 1
#include "init.c"
#undef __wasi__
#undef constructor
#undef atexit

#include <stdlib.h>

static inline void *checked(void *memory) {
  if (mi_unlikely(memory == NULL))
    errno = ENOMEM;
  return memory;
}

void *malloc(size_t size) { return checked(mi_malloc(size)); }
void *calloc(size_t count, size_t size) { return checked(mi_calloc(count, size)); }

// A block can't become larger where it is, as all in a page have one size. So vectors that grow get
// room in advance: the blocks that a thread has moved lately are remembered, and when one of them
// has to move again, it gets four times what was asked for; and from 1 KiB on, where room that
// isn't touched is mostly pages that aren't there, all of the largest size that shares pages with
// others.
//
// What is remembered is a hint. Somebody else may have freed the block, and it may be another one
// by now; then that one has more room, or moves sooner, than it might.
struct growing {
  void *memory;
  size_t size;
};
enum { GROWING = 4, GROWING_SPARE = 1024 };
static __thread struct growing growing[GROWING];
static __thread unsigned growing_next;

static inline struct growing *find_growing(void *memory) {
  for (int i = 0; i < GROWING; ++i)
    if (growing[i].memory == memory)
      return &growing[i];
  return NULL;
}

static size_t room_to_grow(size_t size) {
  if (size < GROWING_SPARE)
    return size < GROWING_SPARE / 4 ? 4 * size : GROWING_SPARE;
  if (size <= MI_MEDIUM_OBJ_SIZE_MAX / 2)
    return MI_MEDIUM_OBJ_SIZE_MAX;
  // The last pages are touched only by those who need them.
  return size > SIZE_MAX / 2 ? size : 2 * size;
}

static mi_decl_noinline void *move(void *memory, size_t size, size_t room) {
  struct growing *known = find_growing(memory);
  void *moved = NULL;
  if (size > room) {
    if (known != NULL)
      moved = mi_malloc(room_to_grow(size));
    else
      known = &growing[growing_next++ % GROWING];
  } else if (known != NULL && size >= known->size / 2) {
    // It is still growing in what it got in advance.
    known->size = size;
    return memory;
  } else {
    known = NULL;
  }
  if (moved == NULL)
    moved = mi_malloc(size);
  if (moved == NULL)
    return checked(NULL);
  memcpy(moved, memory, size < room ? size : room);
  mi_free(memory);
  if (known != NULL)
    *known = (struct growing){moved, size};
  return moved;
}

void *realloc(void *memory, size_t size) {
  if (memory == NULL || size == 0)
    return checked(mi_realloc(memory, size));
  const size_t room = mi_usable_size(memory);
  if (size <= room && size >= room / 2)
    return memory;
  return move(memory, size, room);
}

void *reallocarray(void *memory, size_t count, size_t size) {
  size_t bytes;
  if (__builtin_mul_overflow(count, size, &bytes))
    return checked(NULL);
  return realloc(memory, bytes);
}
void free(void *memory) { mi_free(memory); }
void free_sized(void *memory, size_t size) { mi_free_size(memory, size); }
void free_aligned_sized(void *memory, size_t alignment, size_t size) {
  mi_free_size_aligned(memory, size, alignment);
}

void *aligned_alloc(size_t alignment, size_t size) {
  if (alignment == 0 || (alignment & (alignment - 1)) != 0) {
    errno = EINVAL;
    return NULL;
  }
  return checked(mi_malloc_aligned(size, alignment));
}

int posix_memalign(void **memory, size_t alignment, size_t size) {
  return mi_posix_memalign(memory, alignment, size);
}

// Called by a thread when it has run everything that could allocate: see support/thread_hooks.h.
void __malloc_thread_exit(void) { mi_thread_done(); }
