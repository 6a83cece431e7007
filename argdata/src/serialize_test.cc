// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Tests of writing values that hold descriptors.
#include "../test/wire_bytes.h"
#include "harness.h"

static int AddHundred(void *, size_t index) {
  return index < 100 ? static_cast<int>(index) + 100 : -1;
}

TEST(argdata_serialize, numbers_become_indices) {
  argdata_t *first = argdata_create_fd(42);
  // [fd 5, [fd 6], fd 200 (which doesn't exist)]
  argdata_t *wire = FromBytes("\7\x85\3\0\0\0\5\x87\7\x85\3\0\0\0\6\x85\3\0\0\0\xc8", AddHundred);
  const argdata_t *values[] = {wire, first};
  argdata_t *seq = argdata_create_seq(values, 2);
  size_t size, n_fds;
  argdata_serialized_length(seq, &size, &n_fds);
  ASSERT_EQ(4u, n_fds);
  ASSERT_EQ(29u, size);
  char buffer[29];
  int fds[4];
  ASSERT_EQ(3u, argdata_serialize(seq, buffer, fds));
  ASSERT_EQ(105, fds[0]);
  ASSERT_EQ(106, fds[1]);
  ASSERT_EQ(42, fds[2]);
  ASSERT_EQ(0,
            memcmp(buffer,
                   "\7\x95\7\x85\3\0\0\0\0\x87\7\x85\3\0\0\0\1\x85\3\xff\xff\xff\xff\x85\3\0\0\0\2",
                   29));
  argdata_free(seq);
  argdata_free(wire);
  argdata_free(first);
}

TEST(argdata_serialize, numbers_stay) {
  argdata_t *wire = FromBytes("\7\x85\3\0\0\0\5", AddHundred);
  ASSERT_TRUE(IsWrittenAs(wire, "\7\x85\3\0\0\0\x69"));
  argdata_free(wire);
}

TEST(argdata_serialize, behind_a_malformed_container) {
  // [[fd 1, <cut off>], fd 2]
  argdata_t *wire = FromBytes("\7\x88\7\x85\3\0\0\0\1\xff\x85\3\0\0\0\2", AddHundred);
  char buffer[16];
  int fds[2];
  size_t n_fds;
  argdata_serialized_length(wire, nullptr, &n_fds);
  ASSERT_EQ(2u, n_fds);
  ASSERT_EQ(2u, argdata_serialize(wire, buffer, fds));
  ASSERT_EQ(101, fds[0]);
  ASSERT_EQ(102, fds[1]);
  argdata_free(wire);
}

// A sequence in a sequence, and so on, each followed by a descriptor: more levels than a stack, or
// an array of constant size, has room for.
TEST(argdata_serialize, deep) {
  constexpr size_t kLevels = 20000;
  constexpr size_t kLeft = kLevels * 5, kRight = kLevels * 6;
  auto bytes = static_cast<unsigned char *>(malloc(kLeft + kRight));
  size_t start = kLeft, end = kLeft;
  for (size_t level = 0; level < kLevels; ++level) {
    unsigned char last = 0x80;
    for (size_t length = end - start; last != 0 || length != 0; length >>= 7) {
      bytes[--start] = static_cast<unsigned char>((length & 0x7f) | last);
      last = 0;
    }
    bytes[--start] = 7;
    memcpy(bytes + end, "\x85\3\0\0\0\5", 6);
    end += 6;
  }
  argdata_t *wire = argdata_from_buffer(bytes + start, end - start, AddHundred, nullptr);
  size_t size, n_fds;
  argdata_serialized_length(wire, &size, &n_fds);
  ASSERT_EQ(end - start, size);
  ASSERT_EQ(kLevels, n_fds);
  auto copy = static_cast<unsigned char *>(malloc(size));
  auto fds = static_cast<int *>(malloc(n_fds * sizeof(int)));
  ASSERT_EQ(kLevels, argdata_serialize(wire, copy, fds));
  ASSERT_EQ(105, fds[kLevels - 1]);
  free(fds);
  free(copy);
  argdata_free(wire);
  free(bytes);
}

// Many containers of one element that nest, behind many small values: going back to the start
// whenever 64 levels are left would take minutes.
TEST(argdata_serialize, many_deep) {
  constexpr size_t kNulls = 1500000, kChains = 10000, kLevels = 70;
  unsigned char chain[4 * kLevels + 6] = {};
  size_t start = sizeof(chain) - 6;
  memcpy(chain + start, "\x85\3\0\0\0\5", 6);
  for (size_t level = 0; level < kLevels; ++level) {
    const size_t length = sizeof(chain) - start + 1;
    chain[--start] = 7;
    chain[--start] = static_cast<unsigned char>((length & 0x7f) | 0x80);
    if (length > 0x7f)
      chain[--start] = static_cast<unsigned char>(length >> 7);
  }
  const size_t size = sizeof(chain) - start;
  auto bytes = static_cast<unsigned char *>(malloc(1 + kNulls + kChains * size));
  bytes[0] = 7;
  memset(bytes + 1, 0x80, kNulls);
  for (size_t i = 0; i < kChains; ++i)
    memcpy(bytes + 1 + kNulls + i * size, chain + start, size);
  argdata_t *wire = argdata_from_buffer(bytes, 1 + kNulls + kChains * size, AddHundred, nullptr);
  size_t n_fds;
  argdata_serialized_length(wire, nullptr, &n_fds);
  ASSERT_EQ(kChains, n_fds);
  argdata_free(wire);
  free(bytes);
}
