// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Prints the Argdata whose bytes are in the file `input` to `output`, and the bits of its numbers.
#include <argdata.h>
#include <inttypes.h>
#include <program.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static void print_bits(const argdata_t *key, const argdata_t *value, FILE *stream) {
  const char *name;
  double number;
  intmax_t integer;
  uintmax_t natural;
  struct timespec time;
  if (argdata_get_str_c(key, &name) != 0)
    exit(4);
  if (argdata_get_float(value, &number) == 0) {
    uint64_t bits;
    memcpy(&bits, &number, sizeof(bits));
    fprintf(stream, "%s: %016" PRIx64 "\n", name, bits);
  } else if (argdata_get_int_s(value, &integer, INTMAX_MIN, INTMAX_MAX) == 0) {
    fprintf(stream, "%s: %jd\n", name, integer);
  } else if (argdata_get_int_u(value, &natural, UINTMAX_MAX) == 0) {
    fprintf(stream, "%s: %ju\n", name, natural);
  } else if (argdata_get_timestamp(value, &time) == 0) {
    fprintf(stream, "%s: %jd.%09ld\n", name, (intmax_t)time.tv_sec, time.tv_nsec);
  }
}

static int same_number(void *argument, size_t descriptor) {
  (void)argument;
  return (int)descriptor;
}

void program_main(const argdata_t *ad) {
  int input = -1, output = -1;
  argdata_map_iterator_t it;
  const argdata_t *key, *value;
  const char *name;
  for (argdata_map_iterate(ad, &it); argdata_map_get(&it, &key, &value); argdata_map_next(&it))
    if (argdata_get_str_c(key, &name) == 0)
      argdata_get_fd(value, strcmp(name, "input") == 0 ? &input : &output);
  struct stat status;
  if (fstat(input, &status) != 0)
    exit(1);
  size_t size = (size_t)status.st_size;
  char *bytes = malloc(size);
  if (bytes == NULL || read(input, bytes, size) != (ssize_t)size)
    exit(2);
  argdata_t *read = argdata_from_buffer(bytes, size, same_number, NULL);
  FILE *stream = fdopen(output, "w");
  argdata_print_yaml(read, stream);
  fputc('\n', stream);
  for (argdata_map_iterate(read, &it); argdata_map_get(&it, &key, &value); argdata_map_next(&it))
    print_bits(key, value, stream);
  exit(fclose(stream) == 0 ? 0 : 3);
}
