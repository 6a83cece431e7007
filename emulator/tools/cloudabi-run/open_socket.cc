// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The tag !socket: sockets that are bound or connected before the program starts.
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "socket_address.h"
#include "system_opener.h"

namespace cloudabi {
namespace {

// A remedy for the errors that people meet.
const char *Hint(const SocketSpec &spec, int error) {
  const bool path = spec.address[0] == '/';
  if (error == EADDRINUSE && path)
    return " (something exists at this path: remove it first)";
  if (error == EADDRINUSE)
    return " (another program listens there)";
  if (error == EACCES && !path)
    return " (ports below 1024 are for root)";
  if (error == ECONNREFUSED)
    return " (nobody listens there)";
  return "";
}

// A socket for one address; -1 with errno.
int Open(const SocketSpec &spec, const SocketAddress &address) {
  const int type = (spec.stream ? SOCK_STREAM : SOCK_DGRAM) | SOCK_CLOEXEC;
  const int fd = socket(address.storage.ss_family, type, 0);
  if (fd < 0)
    return -1;
  const auto name = reinterpret_cast<const sockaddr *>(&address.storage);
  int result;
  if (spec.bind) {
    // A server that is started again shouldn't have to wait for its old connections' time-outs.
    const int on = 1;
    if (address.storage.ss_family != AF_UNIX && spec.stream)
      setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on));
    result = bind(fd, name, address.length);
    if (result == 0 && spec.stream)
      result = listen(fd, SOMAXCONN);
  } else {
    result = connect(fd, name, address.length);
  }
  if (result == 0)
    return fd;
  const int error = errno;
  close(fd);
  errno = error;
  return -1;
}

}  // namespace

Descriptor SystemOpener::OpenSocket(const SocketSpec &spec) {
  Descriptor descriptor;
  for (const SocketAddress &address :
       ParseSocketAddress(spec.address, spec.stream, spec.address_mark)) {
    descriptor.fd = Open(spec, address);
    if (descriptor.fd >= 0)
      break;
  }
  if (descriptor.fd < 0) {
    const int error = errno;
    throw ConfigError(spec.address_mark, std::string("can't ") + (spec.bind ? "bind" : "connect") +
                                             " a socket to " + spec.address + ": " +
                                             strerror(error) + Hint(spec, error));
  }
  Describe(descriptor, spec.mark);
  return descriptor;
}

}  // namespace cloudabi
