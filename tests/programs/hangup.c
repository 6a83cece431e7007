// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Closes its end of a connection to itself, whose other end has to see that: nobody else may hold
// it.
#include <argdata.h>
#include <poll.h>
#include <program.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

void program_main(const argdata_t *ad) {
  argdata_map_iterator_t it;
  const argdata_t *key, *value;
  int listener = -1, client = -1, output = -1;
  for (argdata_map_iterate(ad, &it); argdata_map_get(&it, &key, &value); argdata_map_next(&it)) {
    const char *name;
    if (argdata_get_str_c(key, &name) != 0)
      continue;
    if (strcmp(name, "listener") == 0)
      argdata_get_fd(value, &listener);
    else if (strcmp(name, "client") == 0)
      argdata_get_fd(value, &client);
    else if (strcmp(name, "output") == 0)
      argdata_get_fd(value, &output);
  }
  struct pollfd connection = {.fd = accept(listener, NULL, NULL), .events = POLLIN};
  char byte;
  close(client);
  const int ready = poll(&connection, 1, 20000);
  const ssize_t size = ready > 0 ? read(connection.fd, &byte, 1) : -1;
  dprintf(output, "%s\n", size == 0 ? "closed" : "still open");
  exit(size != 0);
}
