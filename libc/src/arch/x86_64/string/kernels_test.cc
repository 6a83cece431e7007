// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The kernels against loops of single bytes, without AVX2 and with it, at the ends and the starts
// of pages that can't be read.
#include <string.h>

#include "avx2.h"
#include "guarded_pages.h"
#include "harness.h"

namespace {

int sign(int value) { return (value > 0) - (value < 0); }

// Sizes: all small ones, then some.
size_t next(size_t size) { return size + (size < 150 ? 1 : 61); }

// Calls run(level) without AVX2 and, where there is one, with it.
template <typename F> void at_both_levels(F run) {
  const bool avx2 = cloudlibc::find_avx2();
  for (unsigned char state = 1; state <= (avx2 ? 2 : 1); ++state) {
    cloudlibc::avx2_state = state;
    run();
  }
}

// x[0, size) ends its pages; then starts them; then lies across their middle.
template <typename F> void at_places(unsigned char *pages, size_t size, F run) {
  for (size_t shift = 0; shift < 40; ++shift)
    run(pages + 2 * kPage - size - shift);
  for (size_t shift = 0; shift < 40; shift += 3) {
    run(pages + shift);
    if (size / 2 + shift < kPage)
      run(pages + kPage - size / 2 - shift);
  }
}

}  // namespace

TEST(string, kernels_search) {
  unsigned char *pages = guarded_pages();
  ASSERT_NE(nullptr, pages);
  at_both_levels([&] {
    for (size_t size = 1; size < 700; size = next(size)) {
      memset(pages, 'a', 2 * kPage);
      at_places(pages, size, [&](unsigned char *x) {
        auto *s = reinterpret_cast<char *>(x);
        // A string of size - 1 bytes.
        x[size - 1] = '\0';
        ASSERT_EQ(size - 1, strlen(s));
        ASSERT_EQ(size - 1, strnlen(s, SIZE_MAX));
        ASSERT_EQ(size - 1, strnlen(s, size));
        ASSERT_EQ(size / 2, strnlen(s, size / 2));
        ASSERT_EQ(s + size - 1, strchr(s, '\0'));
        ASSERT_EQ(s + size - 1, strrchr(s, '\0'));
        ASSERT_EQ(nullptr, strchr(s, 'z'));
        ASSERT_EQ(nullptr, strrchr(s, 'z'));
        ASSERT_EQ(nullptr, memchr(x, 'z', size));
        ASSERT_EQ(nullptr, memrchr(x, 'z', size));
        for (size_t at = 0; at + 1 < size; at += 1 + size / 5) {
          x[at] = 'z';
          ASSERT_EQ(s + at, strchr(s, 'z'));
          ASSERT_EQ(s + at, strrchr(s, 'z'));
          ASSERT_EQ(s + at, memchr(x, 'z', SIZE_MAX));
          ASSERT_EQ(s + at, memchr(x, 'z', at + 1));
          ASSERT_EQ(nullptr, memchr(x, 'z', at));
          ASSERT_EQ(s + at, memrchr(x, 'z', size));
          ASSERT_EQ(s + at, memrchr(x, 'z', at + 1));
          ASSERT_EQ(nullptr, memrchr(x + at + 1, 'z', size - at - 1));
          ASSERT_EQ(nullptr, memrchr(x, 'z', at));
          x[0] = 'z';
          ASSERT_EQ(s, strchr(s, 'z'));
          ASSERT_EQ(s + at, strrchr(s, 'z'));
          x[at] = x[0] = 'a';
        }
        // What lies around the string doesn't count.
        unsigned char *before = x > pages ? x - 1 : nullptr;
        unsigned char *behind = x + size < pages + 2 * kPage ? x + size : nullptr;
        if (before != nullptr)
          *before = 'z';
        if (behind != nullptr)
          *behind = 'z';
        ASSERT_EQ(nullptr, strchr(s, 'z'));
        ASSERT_EQ(nullptr, strrchr(s, 'z'));
        ASSERT_EQ(s + size - 1, strrchr(s, '\0'));
        ASSERT_EQ(nullptr, memchr(x, 'z', size));
        ASSERT_EQ(nullptr, memrchr(x, 'z', size));
        if (before != nullptr)
          *before = 'a';
        if (behind != nullptr)
          *behind = 'a';
        x[size - 1] = 'a';
      });
    }
  });
  munmap(pages - kPage, 4 * kPage);
}

TEST(string, kernels_compare) {
  unsigned char *pages = guarded_pages(), *others = guarded_pages();
  ASSERT_NE(nullptr, pages);
  ASSERT_NE(nullptr, others);
  at_both_levels([&] {
    for (size_t size = 1; size < 700; size = next(size)) {
      for (size_t shift = 0; shift < 140; shift += 1 + shift / 5) {
        // One string ends its pages, the other lies elsewhere, also across their middle.
        for (size_t place = 0; place < 3; ++place) {
          memset(pages, 'a', 2 * kPage);
          memset(others, 'a', 2 * kPage);
          unsigned char *x = pages + 2 * kPage - size;
          unsigned char *y = place == 0   ? others + 2 * kPage - size - shift
                             : place == 1 ? others + kPage - size / 2 - shift
                                          : others + shift;
          auto *a = reinterpret_cast<char *>(x), *b = reinterpret_cast<char *>(y);
          for (int swapped = 0; swapped < 2; ++swapped) {
            ASSERT_EQ(0, memcmp(a, b, size));
            ASSERT_EQ(0, strncmp(a, b, size));
            x[size - 1] = y[size - 1] = '\0';
            ASSERT_EQ(0, strcmp(a, b));
            ASSERT_EQ(0, strncmp(a, b, SIZE_MAX));
            for (size_t at = 0; at < size; at += 1 + size / 3) {
              const unsigned char old = x[at];
              x[at] = 0xf0;
              ASSERT_EQ(1, sign(memcmp(a, b, size)));
              ASSERT_EQ(-1, sign(memcmp(b, a, size)));
              ASSERT_EQ(1, sign(memcmp(a, b, at + 1)));
              ASSERT_EQ(0, memcmp(a, b, at));
              if (at + 1 < size)
                ASSERT_EQ(1, sign(strcmp(a, b)));
              ASSERT_EQ(1, sign(strncmp(a, b, at + 1)));
              ASSERT_EQ(-1, sign(strncmp(b, a, SIZE_MAX)));
              ASSERT_EQ(0, strncmp(a, b, at));
              // A shorter string.
              x[at] = '\0';
              ASSERT_EQ(at + 1 < size ? -1 : 0, sign(strcmp(a, b)));
              ASSERT_EQ(0, strncmp(a, b, at));
              x[at] = old;
            }
            x[size - 1] = y[size - 1] = 'a';
            char *c = a;
            a = b;
            b = c;
            unsigned char *z = x;
            x = y;
            y = z;
          }
        }
      }
    }
  });
  munmap(pages - kPage, 4 * kPage);
  munmap(others - kPage, 4 * kPage);
}

TEST(string, kernels_strings_in_strings) {
  unsigned char *pages = guarded_pages();
  ASSERT_NE(nullptr, pages);
  at_both_levels([&] {
    for (size_t size = 3; size < 700; size = next(size)) {
      memset(pages, 'a', 2 * kPage);
      unsigned char *x = pages + 2 * kPage - size;
      ASSERT_EQ(nullptr, memmem(x, size, "xaz", 3));
      for (size_t at = 0; at + 3 <= size; at += 1 + size / 40) {
        memcpy(x + at, "xaz", 3);
        ASSERT_EQ(static_cast<void *>(x + at), memmem(x, size, "xaz", 3));
        ASSERT_EQ(nullptr, memmem(x, at + 2, "xaz", 3));
        memset(x + at, 'a', 3);
      }
    }
  });
  munmap(pages - kPage, 4 * kPage);
}

// What strstr() should find.
static const char *find_slowly(const char *text, const char *needle) {
  const size_t length = strlen(needle);
  for (; *text != '\0'; ++text)
    if (strncmp(text, needle, length) == 0)
      return text;
  return nullptr;
}

TEST(string, kernels_strstr) {
  static const char *const needles[] = {"z",       "az",        "xaz",
                                        "aab",     "abaabaab",  "bbbbbbbbbbbbbb",
                                        "zaaaaaz", "aaaaaaaaa", "baaaaaaaaaaaaaaaaaaaaaaab"};
  unsigned char *pages = guarded_pages(), *needle_pages = guarded_pages();
  ASSERT_NE(nullptr, pages);
  ASSERT_NE(nullptr, needle_pages);
  at_both_levels([&] {
    for (const char *text : needles) {
      const size_t length = strlen(text);
      // The needle ends its pages, or starts them.
      for (int place = 0; place < 2; ++place) {
        auto *needle = reinterpret_cast<char *>(place == 0 ? needle_pages + 2 * kPage - length - 1
                                                           : needle_pages);
        memcpy(needle, text, length + 1);
        for (size_t size = 1; size < 700; size = next(size)) {
          for (size_t shift = 0; shift < 200; shift += 1 + shift) {
            // Behind its end there is what is looked for.
            auto *string = reinterpret_cast<char *>(pages + 2 * kPage - size -
                                                    (shift == 0 ? 0 : shift + length));
            memset(string, 'a', size - 1);
            string[size - 1] = '\0';
            if (shift != 0)
              memcpy(string + size, needle, length);
            ASSERT_EQ(find_slowly(string, needle), strstr(string, needle));
            for (size_t at = 0; at + length < size; at += 1 + size / 4) {
              memcpy(string + at, needle, length);
              ASSERT_EQ(find_slowly(string, needle), strstr(string, needle));
              memset(string + at, 'a', length);
            }
            // All but its last byte, at the end.
            if (size > length) {
              memcpy(string + size - length, needle, length - 1);
              ASSERT_EQ(find_slowly(string, needle), strstr(string, needle));
            }
          }
        }
      }
    }
  });
  munmap(pages - kPage, 4 * kPage);
  munmap(needle_pages - kPage, 4 * kPage);
}

static const unsigned char *find_other_than(const unsigned char *bytes, unsigned char c,
                                            size_t size) {
  for (size_t i = 0; i < size; ++i)
    if (bytes[i] != c)
      return bytes + i;
  return nullptr;
}

TEST(string, kernels_move) {
  unsigned char *pages = guarded_pages(), *others = guarded_pages();
  ASSERT_NE(nullptr, pages);
  ASSERT_NE(nullptr, others);
  at_both_levels([&] {
    for (size_t size = 1; size < 700; size = next(size)) {
      for (size_t shift = 0; shift < 70; shift += 1 + shift) {
        // From the end of pages to the start of others, and back with overlap.
        unsigned char *from = pages + 2 * kPage - size - shift, *to = others + shift;
        for (size_t i = 0; i < size; ++i)
          from[i] = static_cast<unsigned char>(i * 31 + i / 256);
        memset(others, 0xcc, 2 * kPage);
        ASSERT_EQ(to, memcpy(to, from, size));
        ASSERT_EQ(0, memcmp(to, from, size));
        ASSERT_EQ(0xcc, to[size]);
        ASSERT_EQ(to + 7, memmove(to + 7, to, size));
        ASSERT_EQ(0, memcmp(to + 7, from, size));
        ASSERT_EQ(0xcc, to[size + 7]);
        ASSERT_EQ(to + 2, memmove(to + 2, to + 7, size));
        ASSERT_EQ(0, memcmp(to + 2, from, size));
        // Up to the pages' end.
        ASSERT_EQ(from, memset(from, 0x5a, size));
        ASSERT_EQ(nullptr, find_other_than(from, 0x5a, size));
        memset(to, 0xcc, size + 8);
        memset(to + 1, 0x5a, size);
        ASSERT_EQ(nullptr, find_other_than(to + 1, 0x5a, size));
        ASSERT_EQ(0xcc, to[0]);
        ASSERT_EQ(0xcc, to[size + 1]);
      }
    }
  });
  munmap(pages - kPage, 4 * kPage);
  munmap(others - kPage, 4 * kPage);
}
