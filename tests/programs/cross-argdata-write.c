// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Makes a tree with a value of each type, with what machines might disagree about, and writes its
// bytes to the descriptor that it is given.
#include <argdata.h>
#include <float.h>
#include <math.h>
#include <program.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

enum { kMost = 64 };
static const argdata_t *keys[kMost], *values[kMost];
static size_t count;

static void add(const char *key, const argdata_t *value) {
  if (value == NULL || count == kMost)
    exit(1);
  keys[count] = argdata_create_str_c(key);
  values[count++] = value;
}

static void add_time(const char *key, int64_t seconds, long nanoseconds) {
  struct timespec time = {.tv_sec = seconds, .tv_nsec = nanoseconds};
  add(key, argdata_create_timestamp(&time));
}

void program_main(const argdata_t *ad) {
  int output;
  if (argdata_get_fd(ad, &output) != 0)
    exit(1);

  static unsigned char blob[1000];
  for (size_t i = 0; i < sizeof(blob); ++i)
    blob[i] = (unsigned char)(i * 37);
  add("null", &argdata_null);
  add("true", &argdata_true);
  add("false", &argdata_false);
  add("binary", argdata_create_binary(blob, sizeof(blob)));
  add("empty", argdata_create_binary(blob, 0));
  add("text", argdata_create_str_c("Grüße, 世界"));
  add("descriptor", argdata_create_fd(0x01020304));

  add("int zero", argdata_create_int_s(0));
  add("int -1", argdata_create_int_s(-1));
  add("int 32 bits", argdata_create_int_s(INT32_MIN));
  add("int past 32 bits", argdata_create_int_u(UINT64_C(1) << 32));
  add("int least", argdata_create_int_s(INTMAX_MIN));
  add("int most", argdata_create_int_u(UINTMAX_MAX));

  add("float 0.1", argdata_create_float(0.1));
  add("float -0", argdata_create_float(-0.0));
  add("float infinity", argdata_create_float(-INFINITY));
  add("float least", argdata_create_float(DBL_TRUE_MIN));
  add("float most", argdata_create_float(DBL_MAX));
  // Computed, in steps that more digits in between would change.
  double sum = 0;
  for (int i = 1; i < 1000; ++i)
    sum += 1.0 / i * (i % 3 == 0 ? -1 : 1);
  add("float sum", argdata_create_float(sum));
  add("float root", argdata_create_float(sqrt(2.0) * 3.0 / 7.0));

  add_time("time", 1508000000, 123456789);
  add_time("time past 2038", INT64_C(1) << 32, 999999999);
  add_time("time past 2262", INT64_C(10000000000), 1);

  const argdata_t *inner[] = {values[5], values[7], values[8]};
  add("sequence", argdata_create_seq(inner, 3));
  add("map", argdata_create_map(inner, inner, 3));
  add("nothing", argdata_create_seq(NULL, 0));

  argdata_t *all = argdata_create_map(keys, values, count);
  size_t size, descriptor_count;
  argdata_serialized_length(all, &size, &descriptor_count);
  char *bytes = malloc(size);
  int descriptors[1];
  if (bytes == NULL || descriptor_count != 1 || argdata_serialize(all, bytes, descriptors) != 1 ||
      descriptors[0] != 0x01020304)
    exit(2);
  exit(write(output, bytes, size) == (ssize_t)size ? 0 : 3);
}
