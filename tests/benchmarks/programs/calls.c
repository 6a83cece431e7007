// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Loops of one system call, and of a few that belong together, in the words of POSIX so that one
// source measures both sides. Prints for each loop its name and the nanoseconds per turn: the least
// of five runs, as whatever else the machine does can only add time.
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

static int directory, file;

static int64_t now(void) {
  struct timespec ts;
  clock_gettime(CLOCK_MONOTONIC, &ts);
  return (int64_t)ts.tv_sec * 1000000000 + ts.tv_nsec;
}

static int read_byte(void) {
  char byte;
  return pread(file, &byte, 1, 0) == 1;
}

static int open_stat_close(void) {
  struct stat st;
  int fd = openat(directory, "file", O_RDONLY);
  if (fd < 0)
    return 0;
  int good = fstat(fd, &st) == 0 && st.st_size == 1;
  return close(fd) == 0 && good;
}

static int get_time(void) {
  struct timespec ts;
  return clock_gettime(CLOCK_MONOTONIC, &ts) == 0;
}

static void measure(int out, const char *name, int (*turn)(void), long turns) {
  int64_t best = INT64_MAX;
  for (int run = 0; run < 5; ++run) {
    int64_t start = now();
    for (long i = 0; i < turns; ++i) {
      if (!turn()) {
        dprintf(out, "%s failed\n", name);
        exit(1);
      }
    }
    int64_t time = now() - start;
    if (time < best)
      best = time;
  }
  dprintf(out, "%s %.1f\n", name, (double)best / (double)turns);
}

static void run(int out, long turns) {
  file = openat(directory, "file", O_RDWR | O_CREAT, 0644);
  if (file < 0 || pwrite(file, "x", 1, 0) != 1) {
    dprintf(out, "The directory can't be written\n");
    exit(1);
  }
  measure(out, "pread", read_byte, turns);
  measure(out, "open", open_stat_close, turns / 4 + 1);
  measure(out, "clock", get_time, turns * 8);
}

#ifdef __CloudABI__
#include <argdata.h>
#include <program.h>

void program_main(const argdata_t *ad) {
  int out = -1;
  int64_t turns = 0;
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
      else if (name[0] == 't')
        argdata_get_int(value, &turns);
    }
    argdata_map_next(&it);
  }
  run(out, (long)turns);
  exit(0);
}
#else
int main(int argc, char **argv) {
  if (argc != 3)
    return 1;
  directory = open(argv[1], O_RDONLY | O_DIRECTORY);
  if (directory < 0)
    return 1;
  run(1, atol(argv[2]));
  return 0;
}
#endif
