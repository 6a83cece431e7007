// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Addresses from text: numeric hosts, and ports by number or by the name of a common service.
// Other names would need a resolver, for which a program has no socket.

#include <arpa/inet.h>
#include <netdb.h>
#include <netdb/tables.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

using namespace cloudlibc;

namespace {

// An element of the result, with its address behind it.
struct Element {
  struct addrinfo info;
  union {
    struct sockaddr_in v4;
    struct sockaddr_in6 v6;
  } address;
};

bool parse_port(const char *service, int flags, int socktype, in_port_t *port) {
  *port = 0;
  if (service == nullptr)
    return true;
  unsigned value = 0;
  const char *c = service;
  for (; *c >= '0' && *c <= '9' && value <= 65535; ++c)
    value = 10 * value + static_cast<unsigned>(*c - '0');
  if (c != service && *c == 0) {
    *port = static_cast<in_port_t>(value);
    return value <= 65535;
  }
  if (flags & AI_NUMERICSERV)
    return false;
  const Service *found = find_service(service, socktype == SOCK_STREAM ? kTcp : kUdp);
  if (found == nullptr)
    return false;
  *port = static_cast<in_port_t>(found->port);
  return true;
}

// Two of them make no difference: AI_ADDRCONFIG is about the addresses of machines that have names,
// and AI_ALL about hosts with several.
constexpr int kFlags = AI_PASSIVE | AI_CANONNAME | AI_NUMERICHOST | AI_NUMERICSERV | AI_ADDRCONFIG |
                       AI_ALL | AI_V4MAPPED;

int protocol_of(int socktype) { return socktype == SOCK_STREAM ? IPPROTO_TCP : IPPROTO_UDP; }

Element *make(int family, int socktype, in_port_t port, const void *address) {
  auto *element = static_cast<Element *>(calloc(1, sizeof(Element)));
  if (element == nullptr)
    return nullptr;
  element->info.ai_family = family;
  element->info.ai_socktype = socktype;
  element->info.ai_protocol = protocol_of(socktype);
  element->info.ai_addr = reinterpret_cast<struct sockaddr *>(&element->address);
  if (family == AF_INET) {
    element->info.ai_addrlen = sizeof(element->address.v4);
    element->address.v4.sin_family = AF_INET;
    element->address.v4.sin_port = htons(port);
    memcpy(&element->address.v4.sin_addr, address, sizeof(struct in_addr));
  } else {
    element->info.ai_addrlen = sizeof(element->address.v6);
    element->address.v6.sin6_family = AF_INET6;
    element->address.v6.sin6_port = htons(port);
    memcpy(&element->address.v6.sin6_addr, address, sizeof(struct in6_addr));
  }
  return element;
}

}  // namespace

int getaddrinfo(const char *__restrict host, const char *__restrict service,
                const struct addrinfo *__restrict hints, struct addrinfo **__restrict result) {
  int flags = hints == nullptr ? 0 : hints->ai_flags;
  int family = hints == nullptr ? AF_UNSPEC : hints->ai_family;
  int socktype = hints == nullptr ? 0 : hints->ai_socktype;
  int protocol = hints == nullptr ? 0 : hints->ai_protocol;
  if (host == nullptr && service == nullptr)
    return EAI_NONAME;
  if ((flags & ~kFlags) != 0 || ((flags & AI_CANONNAME) != 0 && host == nullptr))
    return EAI_BADFLAGS;
  if (family != AF_UNSPEC && family != AF_INET && family != AF_INET6)
    return EAI_FAMILY;
  if (socktype != 0 && socktype != SOCK_STREAM && socktype != SOCK_DGRAM)
    return EAI_SOCKTYPE;

  // Without a host: every address to listen at, or that of the machine itself to connect to.
  struct in_addr v4 = {htonl((flags & AI_PASSIVE) != 0 ? INADDR_ANY : INADDR_LOOPBACK)};
  struct in6_addr v6 = (flags & AI_PASSIVE) != 0 ? in6addr_any : in6addr_loopback;
  bool is_v4 = host == nullptr || inet_pton(AF_INET, host, &v4) == 1;
  bool is_v6 = host == nullptr || (!is_v4 && inet_pton(AF_INET6, host, &v6) == 1);
  if (!is_v6 && is_v4 && family == AF_INET6 && (flags & AI_V4MAPPED) != 0) {
    v6 = {{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff}};
    memcpy(&v6.s6_addr[12], &v4, sizeof(v4));
    is_v6 = true;
  }
  if (!is_v4 && !is_v6)
    return flags & AI_NUMERICHOST ? EAI_NONAME : EAI_FAIL;

  struct addrinfo *first = nullptr, **last = &first;
  bool known_service = false;
  static constexpr int kFamilies[] = {AF_INET6, AF_INET};
  static constexpr int kSocktypes[] = {SOCK_STREAM, SOCK_DGRAM};
  for (int f : kFamilies) {
    if ((family != AF_UNSPEC && f != family) || !(f == AF_INET ? is_v4 : is_v6))
      continue;
    for (int s : kSocktypes) {
      in_port_t port;
      if ((socktype != 0 && s != socktype) || (protocol != 0 && protocol_of(s) != protocol) ||
          !parse_port(service, flags, s, &port))
        continue;
      known_service = true;
      Element *element = make(f, s, port, f == AF_INET ? static_cast<void *>(&v4) : &v6);
      if (element != nullptr) {
        *last = &element->info;
        last = &element->info.ai_next;
      }
      bool named = element != nullptr;
      if (named && (flags & AI_CANONNAME) != 0 && element == reinterpret_cast<Element *>(first))
        named = (element->info.ai_canonname = strdup(host)) != nullptr;
      if (!named) {
        freeaddrinfo(first);
        return EAI_MEMORY;
      }
    }
  }
  if (first == nullptr)
    return (is_v4 && family == AF_INET6) || (is_v6 && family == AF_INET) || known_service ||
                   (flags & AI_NUMERICSERV) != 0
               ? EAI_NONAME
               : EAI_SERVICE;
  *result = first;
  return 0;
}
