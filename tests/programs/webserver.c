// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// A web server: it gets a listening socket and a page, and nothing else.
#include <argdata.h>
#include <program.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

void program_main(const argdata_t *ad) {
  int http_socket = -1;
  const char *html_message = "";
  argdata_map_iterator_t it;
  const argdata_t *key, *value;
  argdata_map_iterate(ad, &it);
  while (argdata_map_next(&it, &key, &value)) {
    const char *name;
    if (argdata_get_str_c(key, &name) != 0)
      continue;
    if (strcmp(name, "http_socket") == 0)
      argdata_get_fd(value, &http_socket);
    else if (strcmp(name, "html_message") == 0)
      argdata_get_str_c(value, &html_message);
  }
  if (http_socket < 0)
    exit(1);

  int connection;
  while ((connection = accept(http_socket, NULL, NULL)) >= 0) {
    dprintf(connection,
            "HTTP/1.1 200 OK\r\n"
            "Content-Type: text/html\r\n"
            "Content-Length: %zu\r\n"
            "Connection: close\r\n\r\n"
            "%s\n",
            strlen(html_message) + 1, html_message);
    // Reads the request, as closing a socket with unread data would reset the connection.
    shutdown(connection, SHUT_WR);
    char request[512];
    while (read(connection, request, sizeof(request)) > 0) {
    }
    close(connection);
  }
  exit(2);
}
