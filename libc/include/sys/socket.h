// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// <sys/socket.h> - talking through sockets that the program was given.
//
// A program gets its sockets from its Argdata, already bound or connected; it can make connected
// pairs with socketpair() and send descriptors over them (SCM_RIGHTS).
//
// Left out: socket(), bind(), connect() and listen(), which would choose an address that nobody
// granted; sendto() and recvfrom(), for the same reason. accept() gives no address: its last two
// arguments have to be NULL. The options are those that can be read: SO_ACCEPTCONN, SO_ERROR,
// SO_TYPE. Sizes are size_t.

#ifndef _SYS_SOCKET_H_
#define _SYS_SOCKET_H_

#include <_types.h>

#include <_struct_iovec.h>

typedef __sa_family_t sa_family_t;
typedef __size_t socklen_t;
typedef __size_t size_t;
typedef __ssize_t ssize_t;

struct sockaddr {
  sa_family_t sa_family;
  char sa_data[0];
};

struct sockaddr_storage {
  sa_family_t ss_family;
  __uint64_t __ss_data[16];
};

struct msghdr {
  struct iovec *msg_iov;
  int msg_iovlen;
  void *msg_control;
  size_t msg_controllen;
  int msg_flags;
};

// The header of a piece of control data; what follows it is aligned like it.
struct cmsghdr {
  size_t cmsg_len;
  int cmsg_level;
  int cmsg_type;
};

#define __CMSG_ALIGN(len)                                                                          \
  (((len) + sizeof(struct cmsghdr) - 1) / sizeof(struct cmsghdr) * sizeof(struct cmsghdr))
// CMSG_DATA, CMSG_LEN and CMSG_SPACE are constants where their arguments are.
#define CMSG_DATA(cmsg) ((unsigned char *)((struct cmsghdr *)(cmsg) + 1))
#define CMSG_LEN(len) (sizeof(struct cmsghdr) + (len))
#define CMSG_SPACE(len) (sizeof(struct cmsghdr) + __CMSG_ALIGN(len))

// The ABI's file types.
#define SOCK_DGRAM 0x80
#define SOCK_STREAM 0x82

// Accepted beside the type, as elsewhere: descriptors are always closed by program_exec().
#define SOCK_CLOEXEC 0
#define SOCK_NONBLOCK 0x1000

#define SOL_SOCKET 1
#define SCM_RIGHTS 1

#define SO_ACCEPTCONN 1
#define SO_ERROR 2
#define SO_TYPE 3

#define MSG_CTRUNC 0x01
#define MSG_PEEK 0x04
#define MSG_TRUNC 0x08
#define MSG_WAITALL 0x10
// No signal is ever sent.
#define MSG_NOSIGNAL 0

#define AF_UNSPEC 0
#define AF_INET 1
#define AF_INET6 2
#define AF_UNIX 3
#define PF_UNSPEC AF_UNSPEC
#define PF_INET AF_INET
#define PF_INET6 AF_INET6
#define PF_UNIX AF_UNIX

#define SHUT_RD 0x01
#define SHUT_WR 0x02
#define SHUT_RDWR (SHUT_RD | SHUT_WR)

#define SOMAXCONN 128

__BEGIN_DECLS
struct cmsghdr *CMSG_FIRSTHDR(const struct msghdr *);
struct cmsghdr *CMSG_NXTHDR(const struct msghdr *, const struct cmsghdr *);

int accept(int, struct sockaddr *__restrict, size_t *__restrict);
int getsockopt(int, int, int, void *__restrict, size_t *__restrict);
ssize_t recv(int, void *, size_t, int);
ssize_t recvmsg(int, struct msghdr *, int);
ssize_t send(int, const void *, size_t, int);
ssize_t sendmsg(int, const struct msghdr *, int);
int shutdown(int, int);
int socketpair(int, int, int, int *);

#define __GRANTED "a program can't choose addresses; "
int bind(int, const struct sockaddr *, size_t)
    _CLOUDLIBC_UNAVAILABLE(__GRANTED "let its Argdata hold a bound socket");
int connect(int, const struct sockaddr *, size_t)
    _CLOUDLIBC_UNAVAILABLE(__GRANTED "let its Argdata hold a connected socket");
int getpeername(int, struct sockaddr *__restrict, size_t *__restrict)
    _CLOUDLIBC_UNAVAILABLE("a program isn't told addresses; pass them in its Argdata");
int getsockname(int, struct sockaddr *__restrict, size_t *__restrict)
    _CLOUDLIBC_UNAVAILABLE("a program isn't told addresses; pass them in its Argdata");
int listen(int, int) _CLOUDLIBC_UNAVAILABLE("sockets arrive ready to accept(); leave the call out");
ssize_t recvfrom(int, void *__restrict, size_t, int, struct sockaddr *__restrict,
                 size_t *__restrict) _CLOUDLIBC_UNAVAILABLE(__GRANTED "use recv()");
ssize_t sendto(int, const void *, size_t, int, const struct sockaddr *, size_t)
    _CLOUDLIBC_UNAVAILABLE(__GRANTED "use send() on a connected socket");
int setsockopt(int, int, int, const void *, size_t)
    _CLOUDLIBC_UNAVAILABLE("a socket's options are set by whoever makes it; leave the call out");
int socket(int, int, int)
    _CLOUDLIBC_UNAVAILABLE(__GRANTED "let its Argdata hold a socket, or use socketpair()");
#undef __GRANTED

int accept4(int, struct sockaddr *__restrict, size_t *__restrict, int) _CLOUDLIBC_UNAVAILABLE(
    "descriptors aren't inherited, so there is nothing to mark; use accept()");
int sockatmark(int) _CLOUDLIBC_UNAVAILABLE("no kind of socket has urgent data; leave the call out");
__END_DECLS

#endif
