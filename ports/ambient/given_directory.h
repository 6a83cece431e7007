// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// For smoke tests with a main(): the directory that cloudabi-run --command gives, or -1.
#pragma once

#include <argdata.h>
#include <program.h>
#include <string.h>

static int descriptor_itself(void *arg, size_t fd) {
  (void)arg;
  return (int)fd;
}

static int given_directory(void) {
  const void *data;
  size_t size;
  program_get_raw_argdata(&data, &size);
  argdata_t *configuration = argdata_from_buffer(data, size, descriptor_itself, NULL);
  argdata_map_iterator_t it;
  const argdata_t *key, *value;
  int fd = -1;
  for (argdata_map_iterate(configuration, &it); argdata_map_get(&it, &key, &value);
       argdata_map_next(&it)) {
    const char *name;
    if (argdata_get_str_c(key, &name) == 0 && strcmp(name, "tmpdir") == 0)
      argdata_get_fd(value, &fd);
  }
  argdata_free(configuration);
  return fd;
}
