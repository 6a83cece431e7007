// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Streams of a file that is in memory anyhow.
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "rows.h"

enum { SIZE = 1 << 16 };

static FILE *file;
static size_t size;

static void get_bytes(long count) {
  for (long i = 0; i < count; ++i) {
    int c = getc(file);
    if (c == EOF)
      rewind(file);
    sink += (size_t)c;
  }
}

static void put_bytes(long count) {
  for (long i = 0; i < count; ++i) {
    if (i % SIZE == 0)
      rewind(file);
    putc('a' + (int)(i % 16), file);
  }
  fflush(file);
}

static void read_blocks(long count) {
  static char block[4096];
  for (long i = 0; i < count; ++i)
    if (fread(block, 1, size, file) != size)
      rewind(file);
}

static void write_blocks(long count) {
  static char block[4096];
  for (long i = 0; i < count; ++i) {
    if (i * (long)size % SIZE == 0)
      rewind(file);
    fwrite(block, 1, size, file);
  }
  fflush(file);
}

static void get_lines(long count) {
  char line[200];
  for (long i = 0; i < count; ++i)
    if (fgets(line, sizeof(line), file) == NULL)
      rewind(file);
}

static void print_lines(long count) {
  for (long i = 0; i < count; ++i) {
    if (i % 1000 == 0)
      rewind(file);
    fprintf(file, "%s: %d of %d\n", "line", (int)i, (int)count);
  }
  fflush(file);
}

void stream_rows(void) {
  int fd = openat(directory, "stream", O_RDWR | O_CREAT | O_TRUNC, 0644);
  file = fd < 0 ? NULL : fdopen(fd, "r+");
  if (file == NULL)
    abort();
  measure("fprintf", 1, print_lines);
  measure("putc", 1, put_bytes);
  for (int i = 0; i < SIZE; i += 32)
    fprintf(file, "%s\n", "a line of thirty-two bytes, yes");
  fflush(file);
  rewind(file);
  measure("getc", 1, get_bytes);
  measure("fgets", 32, get_lines);
  for (size = 16; size <= 4096; size *= 16)
    measure("fread", size, read_blocks);
  for (size = 16; size <= 4096; size *= 16)
    measure("fwrite", size, write_blocks);
  fclose(file);
  unlinkat(directory, "stream", 0);
}
