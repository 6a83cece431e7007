// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// A ChaCha20 generator for each thread, so that no lock is needed. Each time it runs, the first
// bytes of the key stream become the next key, and what was handed out is wiped: who reads the
// memory later can't reconstruct earlier numbers (https://blog.cr.yp.to/20170723-random.html).
// After a mebibyte, or in the child of a fork, the key comes from the system again.

#include <cloudabi_syscalls.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <support/random.h>

namespace cloudlibc {
namespace {

constexpr size_t kKeySize = 32;
constexpr size_t kBlockSize = 64;
constexpr size_t kBlocks = 8;
constexpr size_t kReseedAfter = 1 << 20;

struct Generator {
  unsigned char stream[kBlocks * kBlockSize];
  size_t used;       // Bytes of `stream` that are gone.
  size_t remaining;  // Bytes until the next seed.
  unsigned generation;
};

__thread Generator generator;

uint32_t rotate(uint32_t value, int by) { return (value << by) | (value >> (32 - by)); }

void quarter(uint32_t *s, int a, int b, int c, int d) {
  s[a] += s[b];
  s[d] = rotate(s[d] ^ s[a], 16);
  s[c] += s[d];
  s[b] = rotate(s[b] ^ s[c], 12);
  s[a] += s[b];
  s[d] = rotate(s[d] ^ s[a], 8);
  s[c] += s[d];
  s[b] = rotate(s[b] ^ s[c], 7);
}

// One block of key stream (RFC 8439, 2.3) with a nonce of zero: a key is used for one run only.
void block(const uint32_t *key, uint32_t counter, unsigned char *out) {
  const uint32_t start[16] = {0x61707865, 0x3320646e, 0x79622d32, 0x6b206574, key[0], key[1],
                              key[2],     key[3],     key[4],     key[5],     key[6], key[7],
                              counter,    0,          0,          0};
  uint32_t s[16];
  memcpy(s, start, sizeof(s));
  for (int i = 0; i < 10; ++i) {
    quarter(s, 0, 4, 8, 12);
    quarter(s, 1, 5, 9, 13);
    quarter(s, 2, 6, 10, 14);
    quarter(s, 3, 7, 11, 15);
    quarter(s, 0, 5, 10, 15);
    quarter(s, 1, 6, 11, 12);
    quarter(s, 2, 7, 8, 13);
    quarter(s, 3, 4, 9, 14);
  }
  for (int i = 0; i < 16; ++i)
    s[i] += start[i];
  memcpy(out, s, sizeof(s));
}

void refill(Generator &g) {
  uint32_t key[kKeySize / sizeof(uint32_t)];
  if (g.remaining == 0 || g.generation != process_generation) {
    if (cloudabi_sys_random_get(key, sizeof(key)) != 0)
      abort();
    g.remaining = kReseedAfter;
    g.generation = process_generation;
  } else {
    memcpy(key, g.stream, sizeof(key));
  }
  for (size_t i = 0; i < kBlocks; ++i)
    block(key, static_cast<uint32_t>(i), g.stream + i * kBlockSize);
  g.used = kKeySize;
}

}  // namespace

void random_fill(void *buffer, size_t size) {
  Generator &g = generator;
  auto *out = static_cast<unsigned char *>(buffer);
  while (size > 0) {
    if (g.remaining == 0 || g.used == sizeof(g.stream) || g.generation != process_generation)
      refill(g);
    size_t part = sizeof(g.stream) - g.used;
    part = part < size ? part : size;
    part = part < g.remaining ? part : g.remaining;
    memcpy(out, g.stream + g.used, part);
    memset(g.stream + g.used, 0, part);
    g.used += part;
    g.remaining -= part;
    out += part;
    size -= part;
  }
}

}  // namespace cloudlibc
