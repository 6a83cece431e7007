// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Memory and strings. Small sizes take turns between four places of different alignments, and what
// is looked for is the last byte.
#include <stdlib.h>
#include <string.h>

#include "rows.h"

enum { LARGEST = 1 << 20, SPARE = 65536 };

static char *a, *b;
static size_t size, offsets[4];
static const char *needle;

// `expression` may use x and y, places in the two buffers.
#define TURNS(name, expression)                                                                    \
  static void run_##name(long count) {                                                             \
    for (long i = 0; i < count; ++i) {                                                             \
      char *x = a + offsets[i % 4], *y = b + offsets[(i + 1) % 4];                                 \
      (void)x, (void)y;                                                                            \
      sink += (size_t)(expression);                                                                \
    }                                                                                              \
  }

TURNS(memcpy, memcpy(x, y, size))
TURNS(memmove, memmove(x + 7, x, size))
TURNS(memset, memset(x, 'x', size))
TURNS(memchr, memchr(x, 'z', size))
TURNS(memrchr, memrchr(x, 'q', size))
TURNS(memcmp, memcmp(x, b + offsets[i % 4], size))
TURNS(strlen, strlen(x))
TURNS(strnlen, strnlen(x, size + 5))
TURNS(strchr, strchr(x, 'z'))
TURNS(strrchr, strrchr(x, 'z'))
TURNS(strcmp, strcmp(x, b + offsets[i % 4]))
TURNS(strncmp, strncmp(x, b + offsets[i % 4], size))
TURNS(strstr, strstr(x, needle))

// Four strings of `size` bytes of 'a', the last of them 'z', in each buffer.
static void prepare(void) {
  static const unsigned char alignments[4] = {0, 3, 16, 41};
  memset(a, 'a', LARGEST + SPARE);
  memset(b, 'a', LARGEST + SPARE);
  for (int i = 0; i < 4; ++i) {
    offsets[i] = 64 + alignments[i];
    if (size <= 4096)
      offsets[i] += (size_t)i * ((size + 127) / 64 * 64);
    else
      offsets[i] = 64;
    a[offsets[i] + size] = b[offsets[i] + size] = '\0';
    a[offsets[i] + size - 1] = b[offsets[i] + size - 1] = 'z';
  }
}

void string_rows(void) {
  static const struct {
    const char *name;
    turns *run;
  } rows[] = {
      // Those that write come last.
      {"memchr", run_memchr},   {"memrchr", run_memrchr}, {"memcmp", run_memcmp},
      {"strlen", run_strlen},   {"strnlen", run_strnlen}, {"strchr", run_strchr},
      {"strrchr", run_strrchr}, {"strcmp", run_strcmp},   {"strncmp", run_strncmp},
      {"memcpy", run_memcpy},   {"memmove", run_memmove}, {"memset", run_memset},
  };
  static const size_t sizes[] = {1, 8, 16, 32, 48, 64, 128, 256, 1024, 4096, 65536, LARGEST};
  a = aligned_alloc(4096, LARGEST + SPARE);
  b = aligned_alloc(4096, LARGEST + SPARE);
  for (size_t row = 0; row < sizeof(rows) / sizeof(rows[0]); ++row) {
    for (size_t i = 0; i < sizeof(sizes) / sizeof(sizes[0]); ++i) {
      size = sizes[i];
      prepare();
      measure(rows[row].name, size, rows[row].run);
    }
  }
  static const size_t texts[] = {16, 128, 1024, 65536, LARGEST};
  for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); ++i) {
    size = texts[i];
    // A text of words, the needle in its end; and one of nothing but almost-matches.
    prepare();
    for (int j = 0; j < 4; ++j) {
      for (size_t at = 0; at < size; ++at)
        a[offsets[j] + at] = "what the quick brown fox said to the dog, at length; "[at % 53];
      memcpy(a + offsets[j] + size - 6, "letter", 6);
    }
    needle = "letter";
    measure("strstr", size, run_strstr);
    prepare();
    needle = "aaaaaaaaaaaaaz";
    measure("strstr_hard", size, run_strstr);
    needle = "aaaaabaaaaa";
    measure("strstr_periodic", size, run_strstr);
  }
  free(a);
  free(b);
}
