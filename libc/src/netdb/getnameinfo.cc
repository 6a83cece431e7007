// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// An address as text: the host always as a number, the port by its name where it is a common one.

#include <arpa/inet.h>
#include <netdb.h>
#include <netdb/tables.h>
#include <netinet/in.h>
#include <stddef.h>
#include <string.h>
#include <sys/socket.h>

using namespace cloudlibc;

int getnameinfo(const struct sockaddr *__restrict address, size_t size, char *__restrict host,
                size_t host_size, char *__restrict service, size_t service_size, int flags) {
  // NI_NOFQDN makes no difference, as it is about hosts' names.
  constexpr int kFlags =
      NI_DGRAM | NI_NAMEREQD | NI_NOFQDN | NI_NUMERICHOST | NI_NUMERICSCOPE | NI_NUMERICSERV;
  if ((flags & ~kFlags) != 0)
    return EAI_BADFLAGS;
  const void *bytes;
  in_port_t port;
  if (address->sa_family == AF_INET && size >= sizeof(struct sockaddr_in)) {
    auto *v4 = reinterpret_cast<const struct sockaddr_in *>(address);
    bytes = &v4->sin_addr;
    port = ntohs(v4->sin_port);
  } else if (address->sa_family == AF_INET6 && size >= sizeof(struct sockaddr_in6)) {
    auto *v6 = reinterpret_cast<const struct sockaddr_in6 *>(address);
    bytes = &v6->sin6_addr;
    port = ntohs(v6->sin6_port);
  } else {
    return EAI_FAMILY;
  }
  if (host_size > 0 && (flags & NI_NAMEREQD) != 0 && (flags & NI_NUMERICHOST) == 0)
    return EAI_NONAME;
  if (host_size > 0 && inet_ntop(address->sa_family, bytes, host, host_size) == nullptr)
    return EAI_OVERFLOW;
  if (service_size == 0)
    return 0;
  char number[6];
  const char *name = nullptr;
  if ((flags & NI_NUMERICSERV) == 0)
    if (const Service *found = find_service(port, flags & NI_DGRAM ? kUdp : kTcp))
      name = found->name;
  if (name == nullptr) {
    char *digit = number + sizeof(number);
    *--digit = 0;
    do
      *--digit = static_cast<char>('0' + port % 10);
    while ((port = static_cast<in_port_t>(port / 10)) != 0);
    name = digit;
  }
  return strlcpy(service, name, service_size) < service_size ? 0 : EAI_OVERFLOW;
}
