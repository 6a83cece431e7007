// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// See socket_address.h.
#include "socket_address.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/un.h>

#include <cstring>

#include "host_lookup.h"

namespace cloudabi {
namespace {

SocketAddress UnixAddress(const std::string &path, Mark mark) {
  SocketAddress address = {};
  sockaddr_un name = {};
  if (path.size() >= sizeof(name.sun_path))
    throw ConfigError(mark, "the path of a UNIX socket has at most " +
                                std::to_string(sizeof(name.sun_path) - 1) + " bytes, this one " +
                                std::to_string(path.size()));
  name.sun_family = AF_UNIX;
  memcpy(name.sun_path, path.data(), path.size());
  memcpy(&address.storage, &name, sizeof(name));
  address.length = sizeof(name);
  return address;
}

in_port_t ParsePort(const std::string &text, Mark mark) {
  unsigned port = 0;
  for (char c : text)
    port =
        c >= '0' && c <= '9' && port <= 65535 ? port * 10 + static_cast<unsigned>(c - '0') : 65536;
  if (text.empty() || port > 65535)
    throw ConfigError(mark, "a port is a number from 0 to 65535, not `" + text + "`");
  return htons(static_cast<in_port_t>(port));
}

bool MakeIpv4(const std::string &host, in_port_t port, SocketAddress &address) {
  sockaddr_in name = {};
  name.sin_family = AF_INET;
  name.sin_port = port;
  if (inet_pton(AF_INET, host.c_str(), &name.sin_addr) != 1)
    return false;
  memcpy(&address.storage, &name, sizeof(name));
  address.length = sizeof(name);
  return true;
}

bool MakeIpv6(const std::string &host, in_port_t port, SocketAddress &address) {
  sockaddr_in6 name = {};
  name.sin6_family = AF_INET6;
  name.sin6_port = port;
  if (inet_pton(AF_INET6, host.c_str(), &name.sin6_addr) != 1)
    return false;
  memcpy(&address.storage, &name, sizeof(name));
  address.length = sizeof(name);
  return true;
}

}  // namespace

std::vector<SocketAddress> ParseSocketAddress(const std::string &text, bool stream, Mark mark) {
  if (!text.empty() && text[0] == '/')
    return {UnixAddress(text, mark)};
  constexpr char kForms[] = ": an address is host:port, [IPv6 address]:port, or a path that "
                            "starts with /";
  SocketAddress address = {};
  if (!text.empty() && text[0] == '[') {
    const size_t bracket = text.find("]:");
    if (bracket == std::string::npos)
      throw ConfigError(mark, "`" + text + "` has no ]: before a port" + kForms);
    const std::string host = text.substr(1, bracket - 1);
    if (!MakeIpv6(host, ParsePort(text.substr(bracket + 2), mark), address))
      throw ConfigError(mark, "`" + host + "` is no IPv6 address");
    return {address};
  }
  const size_t colon = text.find(':');
  if (colon != std::string::npos && text.find(':', colon + 1) != std::string::npos)
    throw ConfigError(mark, "`" + text + "`: an IPv6 address stands in brackets, as in [::1]:80");
  if (colon == std::string::npos || colon == 0)
    throw ConfigError(mark, "`" + text + "` has no " + (colon == 0 ? "host" : "port") + kForms);
  const std::string host = text.substr(0, colon);
  const in_port_t port = ParsePort(text.substr(colon + 1), mark);
  if (MakeIpv4(host, port, address))
    return {address};
  std::vector<SocketAddress> result;
  for (const std::string &numeric : LookUpHost(host, stream, mark))
    if (MakeIpv4(numeric, port, address) || MakeIpv6(numeric, port, address))
      result.push_back(address);
  if (result.empty())
    throw ConfigError(mark, "the host " + host +
                                " has no address that is an IPv4 or IPv6 one "
                                "without an interface");
  return result;
}

}  // namespace cloudabi
