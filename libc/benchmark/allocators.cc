// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Measures the malloc() that it is linked with: nanoseconds for a pair of malloc() and free() in
// four kinds of use, and the memory that was resident at most. docs/adr/0007-allocator.md has
// results, allocators.sh runs it with each candidate.

#include <atomic>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <sys/resource.h>
#include <thread>
#include <vector>

namespace {

struct Random {
  uint64_t state;
  uint32_t next() {
    state = state * 6364136223846793005u + 1442695040888963407u;
    return static_cast<uint32_t>(state >> 33);
  }
};

// Sizes as programs ask for them: mostly small, now and then a page or many.
size_t size_of(Random &random) {
  uint32_t kind = random.next() % 1000;
  if (kind < 900)
    return random.next() % 256 + 1;
  if (kind < 990)
    return random.next() % 4096 + 1;
  return random.next() % 65536 + 1;
}

void churn(uint64_t seed, int rounds) {
  Random random{seed};
  std::vector<void *> slots(20000);
  for (int i = 0; i < rounds; ++i) {
    void *&slot = slots[random.next() % slots.size()];
    free(slot);
    size_t size = size_of(random);
    slot = malloc(size);
    memset(slot, 1, size < 64 ? size : 64);
  }
  for (void *slot : slots)
    free(slot);
}

// Freed at once, in the reverse order: what temporary strings do.
void nested(int rounds) {
  void *stack[16];
  for (int i = 0; i < rounds / 16; ++i) {
    for (int j = 0; j < 16; ++j) {
      stack[j] = malloc(16 + 8 * static_cast<size_t>(j));
      *static_cast<volatile char *>(stack[j]) = 1;
    }
    for (int j = 16; j-- > 0;)
      free(stack[j]);
  }
}

// One thread allocates, another frees.
void hand_over(int rounds) {
  constexpr size_t kRing = 1024;
  static std::atomic<void *> ring[kRing];
  std::thread consumer([rounds] {
    for (int i = 0; i < rounds; ++i) {
      void *memory;
      while ((memory = ring[i % kRing].exchange(nullptr)) == nullptr)
        std::this_thread::yield();
      free(memory);
    }
  });
  Random random{7};
  for (int i = 0; i < rounds; ++i) {
    void *memory = malloc(size_of(random));
    while (ring[i % kRing].load(std::memory_order_relaxed) != nullptr)
      std::this_thread::yield();
    ring[i % kRing].store(memory);
  }
  consumer.join();
}

template <typename F> void measure(const char *name, double operations, F run) {
  double best = 1e9;
  for (int i = 0; i < 5; ++i) {
    auto start = std::chrono::steady_clock::now();
    run();
    std::chrono::duration<double, std::nano> time = std::chrono::steady_clock::now() - start;
    best = std::min(best, time.count() / operations);
  }
  std::printf("%s %.1f ns  ", name, best);
}

}  // namespace

int main() {
  constexpr int kRounds = 2000000;
  measure("nested", kRounds, [] { nested(kRounds); });
  measure("churn", kRounds, [] { churn(1, kRounds); });
  measure("threads", 2.0 * kRounds, [] {
    std::vector<std::thread> threads;
    for (uint64_t i = 0; i < 4; ++i)
      threads.emplace_back([i] { churn(i, kRounds / 2); });
    for (std::thread &thread : threads)
      thread.join();
  });
  measure("handed over", kRounds / 4, [] { hand_over(kRounds / 4); });
  struct rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  std::printf("resident %ld KiB\n", usage.ru_maxrss);
}
