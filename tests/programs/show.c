// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Prints its configuration to the descriptor under the key `output`.
#include <argdata.h>
#include <program.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void program_main(const argdata_t *ad) {
  argdata_map_iterator_t it;
  for (argdata_map_iterate(ad, &it);; argdata_map_next(&it)) {
    const argdata_t *key, *value;
    const char *name;
    int fd;
    if (!argdata_map_get(&it, &key, &value))
      exit(1);
    if (argdata_get_str_c(key, &name) == 0 && strcmp(name, "output") == 0 &&
        argdata_get_fd(value, &fd) == 0) {
      FILE *stream = fdopen(fd, "w");
      argdata_print_yaml(ad, stream);
      exit(fclose(stream) == 0 ? 0 : 2);
    }
  }
}
