// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// An echo server on a listening socket that the program was given, and its client on a connected
// one. asio.yaml is the configuration.
#include <argdata.hpp>
#include <array>
#include <boost/asio.hpp>
#include <optional>
#include <program.h>
#include <string>

#include "check.h"

namespace asio = boost::asio;
using asio::local::stream_protocol;

static std::optional<int> descriptor(const argdata_t *configuration, const char *name) {
  for (auto [key, value] : configuration->as_map())
    if (key->get_str() == name)
      return value->get_fd();
  return std::nullopt;
}

static asio::awaitable<void> serve(stream_protocol::acceptor acceptor) {
  stream_protocol::socket socket = co_await acceptor.async_accept(asio::use_awaitable);
  std::string line;
  const size_t size = co_await asio::async_read_until(socket, asio::dynamic_buffer(line), '\n',
                                                      asio::use_awaitable);
  co_await asio::async_write(socket, asio::buffer(line, size), asio::use_awaitable);
}

static asio::awaitable<void> ask(stream_protocol::socket socket, std::string &answer) {
  asio::steady_timer timer(socket.get_executor(), std::chrono::milliseconds(10));
  co_await timer.async_wait(asio::use_awaitable);
  co_await asio::async_write(socket, asio::buffer("hello\n", 6), asio::use_awaitable);
  co_await asio::async_read_until(socket, asio::dynamic_buffer(answer), '\n', asio::use_awaitable);
}

void program_main(const argdata_t *configuration) {
  const std::optional<int> errors = descriptor(configuration, "stderr");
  if (errors)
    fswap(stderr, fdopen(*errors, "w"));
  const std::optional<int> listener = descriptor(configuration, "listener");
  const std::optional<int> client = descriptor(configuration, "client");
  CHECK(listener && client);

  asio::io_context context;
  std::string answer;
  asio::co_spawn(context, serve(stream_protocol::acceptor(context, stream_protocol(), *listener)),
                 asio::detached);
  asio::co_spawn(context, ask(stream_protocol::socket(context, stream_protocol(), *client), answer),
                 asio::detached);
  context.run();
  CHECK(answer == "hello\n");

  // Addresses of its own choice are not for a program.
  boost::system::error_code error;
  asio::ip::tcp::socket socket(context);
  socket.open(asio::ip::tcp::v4(), error);
  CHECK(error == asio::error::operation_not_supported);

  // Nor does a datagram go to another end than the socket's because it is in several pieces.
  using asio::local::datagram_protocol;
  datagram_protocol::socket sender(context), receiver(context);
  asio::local::connect_pair(sender, receiver);
  const std::array<asio::const_buffer, 2> pieces{asio::buffer("ab", 2), asio::buffer("cd", 2)};
  sender.send_to(pieces, datagram_protocol::endpoint("elsewhere"), 0, error);
  CHECK(error == asio::error::operation_not_supported);
  CHECK(sender.send(pieces) == 4);
  // Whom one is from isn't told.
  char first[1], rest[7];
  const std::array<asio::mutable_buffer, 2> places{asio::buffer(first), asio::buffer(rest)};
  datagram_protocol::endpoint from;
  CHECK(receiver.receive_from(places, from) == 4 && first[0] == 'a' && rest[2] == 'd');
  CHECK(from.path().empty());
  std::exit(0);
}
