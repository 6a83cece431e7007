// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Sorting, reading and writing numbers.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "rows.h"

enum { MANY = 10000 };

static int order[MANY], sorted[MANY];
static size_t size;
static const char *format;
static double value;

static int compare(const void *left, const void *right) {
  int a = *(const int *)left, b = *(const int *)right;
  return (a > b) - (a < b);
}

static void sort(long count) {
  for (long i = 0; i < count; ++i) {
    memcpy(sorted, order, size * sizeof(int));
    qsort(sorted, size, sizeof(int), compare);
    sink += (size_t)sorted[0];
  }
}

static const char *const *texts;

static void read_double(long count) {
  for (long i = 0; i < count; ++i)
    sink += (size_t)strtod(texts[i % 4], NULL);
}

static void read_long(long count) {
  static const char *const longs[] = {"7", "-1234", "1234567890", "99999999999999999"};
  for (long i = 0; i < count; ++i)
    sink += (size_t)strtol(longs[i % 4], NULL, 10);
}

static void print_ints(long count) {
  char text[100];
  for (long i = 0; i < count; ++i)
    sink += (size_t)snprintf(text, sizeof(text), "%d %ld %08x %s", (int)i, i * 1000000007,
                             (unsigned)i, "text");
}

static void print_double(long count) {
  char text[400];
  for (long i = 0; i < count; ++i)
    sink += (size_t)snprintf(text, sizeof(text), format, value * (double)(i % 16 + 1));
}

static void scan_ints(long count) {
  for (long i = 0; i < count; ++i) {
    int a, b;
    char text[20];
    sink += (size_t)sscanf("1234 -567 word", "%d %d %19s", &a, &b, text);
  }
}

void number_rows(void) {
  static const char *const shorts[] = {"1.5", "-0.1", "3.14159", "1e10"};
  static const char *const longs[] = {"3.141592653589793", "2.2250738585072014e-308",
                                      "1.7976931348623157e308", "-123456.78901234567"};
  static const char *const halfway[] = {"9007199254740993.00000000000000000000000000000001",
                                        "1.00000000000000011102230246251565404",
                                        "2.4703282292062327208e-324", "6.5e-320"};
  for (int kind = 0; kind < 3; ++kind) {
    for (size_t i = 0; i < MANY; ++i)
      order[i] = kind == 0 ? (int)(i * 2654435761u >> 3) : kind == 1 ? (int)i : (int)(i % 16);
    static const char *const kinds[] = {"qsort", "qsort_sorted", "qsort_few_values"};
    for (size = 10; size <= MANY; size *= 10) {
      if (size != 1000)
        measure(kinds[kind], size, sort);
    }
  }
  texts = shorts;
  measure("strtod_short", 1, read_double);
  texts = longs;
  measure("strtod_long", 1, read_double);
  texts = halfway;
  measure("strtod_halfway", 1, read_double);
  measure("strtol", 1, read_long);
  measure("printf_ints", 4, print_ints);
  value = 0.7071067811865476;
  static const char *const formats[] = {"%g", "%.17g", "%f", "%.15e", "%.3f", "%.40f", "%a"};
  static const char *const names[] = {"printf_g",  "printf_17g", "printf_f", "printf_15e",
                                      "printf_3f", "printf_40f", "printf_a"};
  for (int i = 0; i < 7; ++i) {
    format = formats[i];
    measure(names[i], 1, print_double);
  }
  value = 1.234e300;
  format = "%f";
  measure("printf_f_large", 1, print_double);
  measure("sscanf", 3, scan_ints);
}
