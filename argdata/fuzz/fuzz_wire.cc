// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Reads whatever bytes come: nothing may be read out of bounds, whatever is written has to have the
// size that was promised, and what is written has to read back the same.
#include <argdata.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

namespace {

int ConvertFd(void *, size_t index) { return index < 10 ? static_cast<int>(index) + 3 : -1; }

// Goes through all elements, a few levels deep, and asks each for every type.
void Visit(const argdata_t *ad, int levels) {
  const void *data;
  const char *str;
  size_t size;
  bool boolean;
  int fd;
  double number;
  intmax_t integer;
  uintmax_t unsigned_integer;
  timespec time;
  if (argdata_get_binary(ad, &data, &size) == 0 && size > 0)
    free(memcpy(malloc(size), data, size));
  if (argdata_get_str(ad, &str, &size) == 0 && size > 0)
    free(memcpy(malloc(size), str, size));
  if (argdata_get_str_c(ad, &str) == 0 && strlen(str) != size)
    abort();
  argdata_get_bool(ad, &boolean);
  argdata_get_fd(ad, &fd);
  argdata_get_float(ad, &number);
  argdata_get_int_s(ad, &integer, INTMAX_MIN, INTMAX_MAX);
  argdata_get_int_u(ad, &unsigned_integer, UINTMAX_MAX);
  argdata_get_timestamp(ad, &time);
  if (levels == 0)
    return;
  const argdata_t *key, *value;
  argdata_map_iterator_t map;
  argdata_map_iterate(ad, &map);
  while (argdata_map_next(&map, &key, &value)) {
    Visit(key, levels - 1);
    Visit(value, levels - 1);
  }
  argdata_seq_iterator_t seq;
  for (argdata_seq_iterate(ad, &seq); argdata_seq_get(&seq, &value); argdata_seq_next(&seq))
    Visit(value, levels - 1);
}

void Write(const argdata_t *ad, const uint8_t *original, size_t original_size) {
  size_t size, n_fds;
  argdata_serialized_length(ad, &size, &n_fds);
  if (size != original_size)
    abort();
  auto buffer = static_cast<uint8_t *>(malloc(size + 1));
  auto fds = static_cast<int *>(malloc((n_fds + 1) * sizeof(int)));
  if (argdata_serialize(ad, buffer, fds) > n_fds)
    abort();
  if (n_fds == 0 && size > 0 && memcmp(buffer, original, size) != 0)
    abort();
  free(fds);
  free(buffer);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  argdata_t *ad = argdata_from_buffer(data, size, ConvertFd, nullptr);
  Visit(ad, 30);
  Write(ad, data, size);
  static FILE *null = fopen("/dev/null", "w");
  argdata_print_yaml(ad, null);
  argdata_free(ad);
  return 0;
}
