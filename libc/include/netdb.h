// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// <netdb.h> - names of protocols and services, and addresses as text.
//
// There is no resolver: a program can't send questions to servers that it was not given. So
// getaddrinfo() converts numeric addresses and says EAI_FAIL for names, and getnameinfo() only
// prints numbers. The tables of protocols and services are built in and hold the common ones.
//
// Left out: everything about hosts and networks by name, and functions with static results about
// these (gethostbyname(), ...).

#ifndef _NETDB_H_
#define _NETDB_H_

#include <_types.h>
#include <netinet/in.h>

typedef __size_t socklen_t;

struct sockaddr;

struct hostent {
  char *h_name;
  char **h_aliases;
  int h_addrtype;
  int h_length;
  char **h_addr_list;
};
#define h_addr h_addr_list[0]

struct protoent {
  char *p_name;
  char **p_aliases;
  int p_proto;
};

struct servent {
  char *s_name;
  char **s_aliases;
  int s_port;
  char *s_proto;
};

struct addrinfo {
  int ai_flags;
  int ai_family;
  int ai_socktype;
  int ai_protocol;
  __size_t ai_addrlen;
  struct sockaddr *ai_addr;
  char *ai_canonname;
  struct addrinfo *ai_next;
};

#define AI_PASSIVE 0x1
#define AI_CANONNAME 0x2
#define AI_NUMERICHOST 0x4
#define AI_NUMERICSERV 0x8
#define AI_ADDRCONFIG 0x10
#define AI_ALL 0x20
#define AI_V4MAPPED 0x40

#define NI_DGRAM 0x1
#define NI_NUMERICHOST 0x2
#define NI_NUMERICSCOPE 0x4
#define NI_NUMERICSERV 0x8
#define NI_NAMEREQD 0x10
#define NI_NOFQDN 0x20

// Ports below this one are for services that everybody knows.
#define IPPORT_RESERVED 1024

#define NI_MAXHOST 1025
#define NI_MAXSERV 32

// Errors of getaddrinfo() and getnameinfo().
#define EAI_AGAIN 1
#define EAI_BADFLAGS 2
#define EAI_FAIL 3
#define EAI_FAMILY 4
#define EAI_MEMORY 5
#define EAI_NONAME 6
#define EAI_OVERFLOW 7
#define EAI_SERVICE 8
#define EAI_SOCKTYPE 9
#define EAI_SYSTEM 10

__BEGIN_DECLS
void endprotoent(void);
void endservent(void);
void freeaddrinfo(struct addrinfo *);
const char *gai_strerror(int);
const char *gai_strerror_l(int, __locale_t);
int getaddrinfo(const char *__restrict, const char *__restrict, const struct addrinfo *__restrict,
                struct addrinfo **__restrict);
int getnameinfo(const struct sockaddr *__restrict, __size_t, char *__restrict, __size_t,
                char *__restrict, __size_t, int);
struct protoent *getprotobyname(const char *);
struct protoent *getprotobynumber(int);
struct servent *getservbyname(const char *, const char *);
struct servent *getservbyport(int, const char *);
void setprotoent(int);
void setservent(int);

#define __NO_HOSTS "a program can't ask a resolver; let its Argdata hold connected sockets"
struct netent;
void endhostent(void) _CLOUDLIBC_UNAVAILABLE(__NO_HOSTS);
void endnetent(void) _CLOUDLIBC_UNAVAILABLE(__NO_HOSTS);
struct hostent *gethostbyaddr(const void *, __size_t, int) _CLOUDLIBC_UNAVAILABLE(__NO_HOSTS);
struct hostent *gethostbyname(const char *) _CLOUDLIBC_UNAVAILABLE(__NO_HOSTS);
struct hostent *gethostent(void) _CLOUDLIBC_UNAVAILABLE(__NO_HOSTS);
struct netent *getnetbyaddr(__uint32_t, int) _CLOUDLIBC_UNAVAILABLE(__NO_HOSTS);
struct netent *getnetbyname(const char *) _CLOUDLIBC_UNAVAILABLE(__NO_HOSTS);
struct netent *getnetent(void) _CLOUDLIBC_UNAVAILABLE(__NO_HOSTS);
struct protoent *getprotoent(void) _CLOUDLIBC_UNAVAILABLE(
    "it keeps its place in a hidden variable; ask by name or number, as with getprotobyname()");
struct servent *getservent(void) _CLOUDLIBC_UNAVAILABLE(
    "it keeps its place in a hidden variable; ask by name or number, as with getservbyname()");
void sethostent(int) _CLOUDLIBC_UNAVAILABLE(__NO_HOSTS);
void setnetent(int) _CLOUDLIBC_UNAVAILABLE(__NO_HOSTS);
#undef __NO_HOSTS
__END_DECLS

#endif
