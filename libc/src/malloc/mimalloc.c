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
void *realloc(void *memory, size_t size) { return checked(mi_realloc(memory, size)); }
void *reallocarray(void *memory, size_t count, size_t size) {
  return checked(mi_reallocn(memory, count, size));
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
