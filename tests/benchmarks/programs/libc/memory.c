// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// malloc() and free().
#include <pthread.h>
#include <stdlib.h>

#include "rows.h"

static size_t size;

// Freed at once, the last first, as temporary strings are.
static void nested(long count) {
  void *stack[16];
  for (long i = 0; i < count; ++i) {
    for (size_t j = 0; j < 16; ++j) {
      stack[j] = malloc(size + j * 8);
      *(volatile char *)stack[j] = 1;
    }
    for (size_t j = 16; j-- > 0;)
      free(stack[j]);
  }
}

// Sizes as programs ask for them, mostly small, freed in no order.
static void *churn_body(void *argument) {
  enum { SLOTS = 1000 };
  long count = *(const long *)argument;
  void *slots[SLOTS] = {NULL};
  uint64_t state = 1;
  for (long i = 0; i < count; ++i) {
    state = state * 6364136223846793005u + 1442695040888963407u;
    size_t random = (size_t)(state >> 33), slot = random % SLOTS;
    free(slots[slot]);
    slots[slot] = malloc(random / SLOTS % 100 < 95 ? random / 7 % 256 + 1 : random / 7 % 16384 + 1);
    *(volatile char *)slots[slot] = 1;
  }
  for (int i = 0; i < SLOTS; ++i)
    free(slots[i]);
  return NULL;
}

static void churn(long count) { churn_body(&count); }
static void churn_in_threads(long count) { in_threads(8, churn_body, count); }

// Vectors that grow, by turns. The only one may grow where it is, if nothing comes behind it.
static int vectors;

static void grow(long count) {
  for (long i = 0; i < count; ++i) {
    char *memory[2] = {NULL, NULL};
    for (size_t bytes = 16; bytes <= 65536; bytes += bytes / 2) {
      for (int j = 0; j < vectors; ++j) {
        memory[j] = realloc(memory[j], bytes);
        memory[j][bytes - 1] = 1;
      }
    }
    free(memory[0]);
    free(memory[1]);
  }
}

static void zeroed(long count) {
  for (long i = 0; i < count; ++i) {
    char *memory = calloc(1, size);
    *(volatile char *)memory = 1;
    free(memory);
  }
}

void memory_rows(void) {
  size = 16;
  measure("malloc_nested", size, nested);
  size = 1024;
  measure("malloc_nested", size, nested);
  measure("calloc", size, zeroed);
  for (vectors = 1; vectors <= 2; ++vectors)
    measure("realloc_vectors", (size_t)vectors, grow);
  measure_threads("malloc_churn", 1, churn);
  measure_threads("malloc_churn_threads", 8, churn_in_threads);
}
