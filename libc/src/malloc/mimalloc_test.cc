// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <errno.h>
#include <harness.h>
#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

namespace {

bool all(const void *memory, int byte, size_t size) {
  for (size_t i = 0; i < size; ++i)
    if (static_cast<const unsigned char *>(memory)[i] != byte)
      return false;
  return true;
}

// Through a volatile pointer, so that the compiler cannot leave the allocation out.
void *volatile sink;

void *churns(void *) {
  void *slots[200] = {};
  unsigned seed = 1;
  for (int i = 0; i < 20000; ++i) {
    seed = seed * 1103515245 + 12345;
    void *&slot = slots[seed / 65536 % 200];
    free(slot);
    size_t size = seed / 4096 % 3000 + 1;
    slot = malloc(size);
    if (slot == nullptr)
      return nullptr;
    memset(slot, 0x5a, size);
  }
  for (void *slot : slots)
    free(slot);
  return reinterpret_cast<void *>(1);
}

void *frees(void *memory) {
  free(memory);
  return nullptr;
}

}  // namespace

TEST(malloc, sizes) {
  for (size_t size = 0; size < 100000; size = size * 3 / 2 + 1) {
    void *memory = malloc(size);
    ASSERT_TRUE(memory != nullptr);
    // What is smaller than a pair of words can't hold what would have to be aligned like one.
    size_t alignment = size >= 16 ? 16 : size >= 8 ? 8 : sizeof(void *);
    EXPECT_EQ(0u, reinterpret_cast<uintptr_t>(memory) % alignment);
    memset(memory, 0xee, size);
    free(memory);
  }
  free(nullptr);
}

TEST(malloc, large) {
  auto *memory = static_cast<char *>(malloc(100 << 20));
  ASSERT_TRUE(memory != nullptr);
  memory[0] = 1;
  memory[(100 << 20) - 1] = 2;
  memory = static_cast<char *>(realloc(memory, 150 << 20));
  ASSERT_TRUE(memory != nullptr);
  EXPECT_EQ(1, memory[0]);
  EXPECT_EQ(2, memory[(100 << 20) - 1]);
  free(memory);
}

TEST(malloc, calloc) {
  for (int i = 0; i < 3; ++i) {
    void *memory = calloc(100, 37);
    ASSERT_TRUE(memory != nullptr);
    EXPECT_TRUE(all(memory, 0, 3700));
    memset(memory, 1, 3700);
    free(memory);
  }
  errno = 0;
  sink = calloc(SIZE_MAX / 2, 3);
  EXPECT_TRUE(sink == nullptr);
  EXPECT_EQ(ENOMEM, errno);
}

TEST(malloc, realloc) {
  void *memory = realloc(nullptr, 10);
  ASSERT_TRUE(memory != nullptr);
  memset(memory, 7, 10);
  memory = realloc(memory, 100000);
  ASSERT_TRUE(memory != nullptr);
  EXPECT_TRUE(all(memory, 7, 10));
  memory = realloc(memory, 5);
  EXPECT_TRUE(all(memory, 7, 5));
  errno = 0;
  sink = reallocarray(memory, SIZE_MAX / 2, 3);
  EXPECT_TRUE(sink == nullptr);
  EXPECT_EQ(ENOMEM, errno);
  free(memory);
}

TEST(malloc, too_much) {
  errno = 0;
  // PTRDIFF_MAX itself can be had by a 32-bit program on a 64-bit kernel.
  sink = malloc(size_t{PTRDIFF_MAX} + 1);
  EXPECT_TRUE(sink == nullptr);
  EXPECT_EQ(ENOMEM, errno);
}

TEST(malloc, aligned) {
  for (size_t alignment = 8; alignment <= 1 << 20; alignment *= 2) {
    void *memory = aligned_alloc(alignment, 3 * alignment);
    ASSERT_TRUE(memory != nullptr);
    EXPECT_EQ(0u, reinterpret_cast<uintptr_t>(memory) % alignment);
    memset(memory, 1, 3 * alignment);
    free(memory);
    ASSERT_EQ(0, posix_memalign(&memory, alignment, 100));
    EXPECT_EQ(0u, reinterpret_cast<uintptr_t>(memory) % alignment);
    free(memory);
  }
  errno = 0;
  sink = aligned_alloc(48, 96);
  EXPECT_TRUE(sink == nullptr);
  EXPECT_EQ(EINVAL, errno);
  void *memory = &memory;
  EXPECT_EQ(EINVAL, posix_memalign(&memory, 24, 100));
  EXPECT_TRUE(memory == &memory);
}

TEST(malloc, threads) {
  for (int round = 0; round < 3; ++round) {
    pthread_t threads[6];
    for (pthread_t &thread : threads)
      ASSERT_EQ(0, pthread_create(&thread, nullptr, churns, nullptr));
    for (pthread_t thread : threads) {
      void *result;
      ASSERT_EQ(0, pthread_join(thread, &result));
      EXPECT_TRUE(result != nullptr);
    }
  }
}

TEST(malloc, freed_by_another_thread) {
  for (int i = 0; i < 100; ++i) {
    pthread_t thread;
    void *memory = malloc(1000);
    ASSERT_EQ(0, pthread_create(&thread, nullptr, frees, memory));
    ASSERT_EQ(0, pthread_join(thread, nullptr));
  }
}

TEST(malloc, free_with_sizes) {
  sink = malloc(1000);
  free_sized(sink, 1000);
  free_sized(nullptr, 0);
  sink = aligned_alloc(256, 512);
  ASSERT_NE(nullptr, sink);
  EXPECT_EQ(0u, reinterpret_cast<uintptr_t>(sink) % 256);
  free_aligned_sized(sink, 256, 512);
  free_aligned_sized(nullptr, 256, 512);
}

// Every alignment, with sizes of all kinds.
TEST(malloc, alignments) {
  for (size_t alignment = sizeof(void *); alignment <= 65536; alignment *= 2) {
    for (size_t size = alignment / 2; size <= 4 * alignment; size += alignment / 2) {
      void *first = aligned_alloc(alignment, size), *second = nullptr;
      EXPECT_EQ(0, posix_memalign(&second, alignment, size));
      EXPECT_EQ(0u, reinterpret_cast<uintptr_t>(first) % alignment);
      EXPECT_EQ(0u, reinterpret_cast<uintptr_t>(second) % alignment);
      free(first);
      free(second);
    }
  }
}

// Vectors that grow have room in advance; what they hold has to come with them, up and down, more
// of them than are remembered, and with others in between that get the memory of those freed.
TEST(malloc, realloc_growing) {
  enum { kVectors = 6 };
  unsigned char *vectors[kVectors] = {};
  size_t sizes[kVectors] = {};
  unsigned seed = 1;
  for (int i = 0; i < 20000; ++i) {
    seed = seed * 1103515245 + 12345;
    const unsigned random = seed >> 16, which = random % 7 % kVectors;
    size_t size = sizes[which];
    if (random % 64 == 0)
      size = random % 5000 + 1;
    else if (random % 64 == 1 || size > 600000)
      size = size / 50 + 1;
    else
      size += size / 3 + random % 40 + 1;
    auto *moved = static_cast<unsigned char *>(
        random % 3 == 0 ? reallocarray(vectors[which], size, 1) : realloc(vectors[which], size));
    ASSERT_TRUE(moved != nullptr);
    const size_t kept = size < sizes[which] ? size : sizes[which];
    ASSERT_TRUE(kept == 0 || (moved[0] == which + 1 && moved[kept / 2] == which + 1 &&
                              moved[kept - 1] == which + 1));
    memset(moved, static_cast<int>(which + 1), size);
    vectors[which] = moved;
    sizes[which] = size;
    if (random % 50 == 2) {
      free(vectors[which]);
      vectors[which] = nullptr;
      sizes[which] = 0;
      // Perhaps in the same place.
      sink = malloc(random % 3000);
      free(sink);
    }
  }
  for (unsigned char *vector : vectors)
    free(vector);
  void *memory = malloc(100);
  errno = 0;
  EXPECT_TRUE(reallocarray(memory, SIZE_MAX / 2, 3) == nullptr);
  EXPECT_EQ(ENOMEM, errno);
  errno = 0;
  EXPECT_TRUE(realloc(memory, size_t{PTRDIFF_MAX} + 1) == nullptr);
  EXPECT_EQ(ENOMEM, errno);
  free(memory);
}
