// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Attacks through sockets that weren't injected.

#include "attack.h"
#include "calls.h"

namespace hostile {
namespace {

constexpr int kUnix = 1, kInternet = 2, kNetlink = 16;
constexpr int kStream = 1, kDatagram = 2, kRaw = 3;
constexpr int kFastOpen = 0x20000000;

struct InternetAddress {
  uint16_t family;
  uint16_t port;
  uint32_t address;
  char zero[8];
};
struct UnixAddress {
  uint16_t family;
  char path[108];
};
struct Vector {
  const void *base;
  unsigned long size;
};
struct Message {
  const void *name;
  uint32_t name_size;
  Vector *vectors;
  unsigned long vector_count;
  void *control;
  unsigned long control_size;
  int flags;
};

InternetAddress Loopback(unsigned port) {
  return {kInternet, static_cast<uint16_t>(port >> 8 | (port & 0xff) << 8), 0x0100007f, {}};
}

long Connect(const Parameters &p) {
  long fd = Call(number::kSocket, kInternet, kStream, 0);
  InternetAddress address = Loopback(p.port);
  return fd < 0 ? fd : Call(number::kConnect, fd, &address, sizeof(address));
}
long FastOpen(const Parameters &p) {
  long fd = Call(number::kSocket, kInternet, kStream, 0);
  InternetAddress address = Loopback(p.port);
  return fd < 0 ? fd : Call(number::kSendto, fd, "x", 1, kFastOpen, &address, sizeof(address));
}
// A datagram leaves without an answer: what counts is whether the server's port is there, which a
// connected socket's second send tells.
long SendDatagram(const Parameters &p) {
  long fd = Call(number::kSocket, kInternet, kDatagram, 0);
  InternetAddress address = Loopback(p.port);
  if (fd < 0)
    return fd;
  if (long result = Call(number::kConnect, fd, &address, sizeof(address)); result < 0)
    return result;
  Call(number::kWrite, fd, "x", 1);
  return Call(number::kWrite, fd, "x", 1);
}
long OpenNetlink(const Parameters &) { return Call(number::kSocket, kNetlink, kRaw, 0); }

long ToServer(long fd, const UnixAddress &address, unsigned long size) {
  Vector vector = {"x", 1};
  Message message = {&address, static_cast<uint32_t>(size), &vector, 1, nullptr, 0, 0};
  return fd < 0 ? fd : Call(number::kSendmsg, fd, &message, 0x4000);
}
unsigned long FillAddress(UnixAddress &address, const char *name, bool abstract) {
  address = {kUnix, {}};
  unsigned long length = Length(name);
  for (unsigned long i = 0; i < length && i + 2 < sizeof(address.path); ++i)
    address.path[i + abstract] = name[i];
  return 2 + length + 1;
}
// The program may make socket pairs, and one of datagrams can be sent elsewhere.
long PairToNamed(const Parameters &p) {
  int pair[2];
  UnixAddress address;
  unsigned long size = FillAddress(address, p.server, false);
  long result = Call(number::kSocketpair, kUnix, kDatagram, 0, pair);
  return result < 0 ? result : ToServer(pair[0], address, size);
}
long PairToAbstract(const Parameters &p) {
  int pair[2];
  UnixAddress address;
  unsigned long size = FillAddress(address, p.abstract_server, true);
  long result = Call(number::kSocketpair, kUnix, kDatagram, 0, pair);
  return result < 0 ? result : ToServer(pair[0], address, size);
}
long SocketToNamed(const Parameters &p) {
  UnixAddress address;
  unsigned long size = FillAddress(address, p.server, false);
  return ToServer(Call(number::kSocket, kUnix, kDatagram, 0), address, size);
}
long PairOfInternet(const Parameters &) {
  int pair[2];
  // No kernel makes one: this is about the filter, and about the error being its.
  long result = Call(number::kSocketpair, kInternet, kStream, 0, pair);
  return result == -1 ? result : 0;
}

// Not refused: a program may pass on what it has. What counts is what the receiver can do with it.
long SendDirectories(const Parameters &) {
  struct {
    unsigned long size;
    int level, type;
    int descriptors[2];
  } control = {sizeof(control), 1, 1, {kWritable, kReadOnly}};  // SOL_SOCKET, SCM_RIGHTS
  Vector vector = {"x", 1};
  Message message = {nullptr, 0, &vector, 1, &control, sizeof(control), 0};
  return Call(number::kSendmsg, kSocket, &message, 0x4000);
}

}  // namespace

const Attack kNetworkAttacks[] = {
    {"connect", Connect},
    {"fast-open", FastOpen},
    {"send-datagram", SendDatagram},
    {"netlink", OpenNetlink},
    {"pair-to-named", PairToNamed},
    {"pair-to-abstract", PairToAbstract},
    {"socket-to-named", SocketToNamed},
    {"pair-of-internet", PairOfInternet},
    {"send-directories", SendDirectories},
    {nullptr, nullptr},
};

}  // namespace hostile
