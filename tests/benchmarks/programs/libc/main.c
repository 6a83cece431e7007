// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Measures functions of the C library that it is linked with, one line each: ROW-SIZE NANOSECONDS.
// The time is the least of several short runs, as whatever else the machine does can only add.
// Compiled with -fno-builtin, so that each call is one.
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "rows.h"

volatile size_t sink;
int directory;
static int out, smoke;

static int64_t now(void) {
  struct timespec ts;
  clock_gettime(CLOCK_MONOTONIC, &ts);
  return (int64_t)ts.tv_sec * 1000000000 + ts.tv_nsec;
}

static int64_t least_time(turns *run, long count, int runs) {
  int64_t best = INT64_MAX;
  for (int i = 0; i < runs; ++i) {
    int64_t start = now();
    run(count);
    int64_t time = now() - start;
    if (time < best)
      best = time;
  }
  return best;
}

static void measure_for(const char *name, size_t size, turns *run, int64_t enough, int runs) {
  long count = 1;
  if (smoke)
    runs = 1;
  else
    while (least_time(run, count, 2) < enough)
      count *= 2;
  dprintf(out, "%s-%zu %.2f\n", name, size, (double)least_time(run, count, runs) / (double)count);
}

void measure(const char *name, size_t size, turns *run) { measure_for(name, size, run, 60000, 15); }

void measure_threads(const char *name, size_t size, turns *run) {
  measure_for(name, size, run, 5000000, 5);
}

void in_threads(int threads, void *(*body)(void *), long count) {
  pthread_t started[16];
  for (int i = 0; i < threads; ++i) {
    if (pthread_create(&started[i], NULL, body, &count) != 0) {
      dprintf(out, "A thread can't be created\n");
      exit(1);
    }
  }
  for (int i = 0; i < threads; ++i)
    pthread_join(started[i], NULL);
}

static void run(void) {
  string_rows();
  memory_rows();
  number_rows();
  stream_rows();
  thread_rows();
  math_rows();
  pattern_rows();
}

#ifdef __CloudABI__
#include <argdata.h>
#include <program.h>

void program_main(const argdata_t *ad) {
  argdata_map_iterator_t it;
  argdata_map_iterate(ad, &it);
  const argdata_t *key, *value;
  while (argdata_map_get(&it, &key, &value)) {
    const char *name;
    if (argdata_get_str_c(key, &name) == 0) {
      if (name[0] == 'd')
        argdata_get_fd(value, &directory);
      else if (name[0] == 'o')
        argdata_get_fd(value, &out);
      else if (name[0] == 's')
        argdata_get_int(value, &smoke);
    }
    argdata_map_next(&it);
  }
  run();
  exit(0);
}
#else
int main(int argc, char **argv) {
  if (argc != 3)
    return 1;
  directory = open(argv[1], O_RDONLY | O_DIRECTORY);
  out = 1;
  smoke = atoi(argv[2]);
  if (directory < 0)
    return 1;
  run();
  return 0;
}
#endif
