// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// <dlfcn.h> - which object an address belongs to.
//
// dladdr() is here for programs that print back traces. dlopen() and its family aren't: programs
// are linked statically, and loading code by name would need a file system root to find it in.

#ifndef _DLFCN_H_
#define _DLFCN_H_

#include <_types.h>

typedef struct {
  const char *dli_fname;
  void *dli_fbase;
  const char *dli_sname;
  void *dli_saddr;
} Dl_info;

__BEGIN_DECLS
int dladdr(const void *, Dl_info *);

int dlclose(void *) _CLOUDLIBC_UNAVAILABLE("programs are linked statically; link the code in");
char *dlerror(void) _CLOUDLIBC_UNAVAILABLE("programs are linked statically; link the code in");
void *dlopen(const char *, int)
    _CLOUDLIBC_UNAVAILABLE("programs are linked statically; link the code in");
void *dlsym(void *__restrict, const char *__restrict)
    _CLOUDLIBC_UNAVAILABLE("programs are linked statically; link the code in");
__END_DECLS

#endif
