// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The web server in C++.
#include <argdata.hpp>
#include <program.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

#include <optional>
#include <string>
#include <string_view>

void program_main(const argdata_t *ad) {
  std::optional<int> http_socket;
  std::string_view html_message;
  for (auto [key, value] : ad->as_map()) {
    const std::optional<std::string_view> name = key->get_str();
    if (name == "http_socket")
      http_socket = value->get_fd();
    else if (name == "html_message")
      html_message = value->as_str();
  }
  if (!http_socket)
    exit(1);

  const std::string answer = "HTTP/1.1 200 OK\r\n"
                             "Content-Type: text/html\r\n"
                             "Content-Length: " +
                             std::to_string(html_message.size() + 1) +
                             "\r\nConnection: close\r\n\r\n" + std::string(html_message) + "\n";
  for (int connection; (connection = accept(*http_socket, nullptr, nullptr)) >= 0;) {
    write(connection, answer.data(), answer.size());
    // Reads the request, as closing a socket with unread data would reset the connection.
    shutdown(connection, SHUT_WR);
    char request[512];
    while (read(connection, request, sizeof(request)) > 0) {
    }
    close(connection);
  }
  exit(2);
}
