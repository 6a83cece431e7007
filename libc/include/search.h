// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
// <search.h> - tables in arrays, hash tables, trees and linked queues.
//
// Added: hcreate_r(), hsearch_r() and hdestroy_r(), with which a program has as many hash tables as
// it wants; tdestroy().
//
// Left out: hcreate(), hsearch() and hdestroy(), which share one hidden table.

#ifndef _SEARCH_H_
#define _SEARCH_H_

#include <_cdefs.h>
#include <_types.h>

typedef __size_t size_t;

typedef enum { FIND, ENTER } ACTION;
typedef enum { preorder, postorder, endorder, leaf } VISIT;

typedef struct entry {
  char *key;
  void *data;
} ENTRY;

// Filled in by hcreate_r(); its contents are the library's business.
struct hsearch_data {
  struct __hsearch *__table;
};

// What tsearch() hands out points at a node whose first member is the key.
typedef void posix_tnode;

__BEGIN_DECLS
int hcreate_r(size_t, struct hsearch_data *);
void hdestroy_r(struct hsearch_data *);
int hsearch_r(ENTRY, ACTION, ENTRY **, struct hsearch_data *);

void insque(void *, void *);
void remque(void *);

void *lfind(const void *, const void *, size_t *, size_t, int (*)(const void *, const void *));
void *lsearch(const void *, void *, size_t *, size_t, int (*)(const void *, const void *));

void *tdelete(const void *__restrict, posix_tnode **__restrict,
              int (*)(const void *, const void *));
void tdestroy(posix_tnode *, void (*)(void *));
posix_tnode *tfind(const void *, posix_tnode *const *, int (*)(const void *, const void *));
posix_tnode *tsearch(const void *, posix_tnode **, int (*)(const void *, const void *));
void twalk(const posix_tnode *, void (*)(const posix_tnode *, VISIT, int));

int hcreate(size_t) _CLOUDLIBC_UNAVAILABLE("hcreate() makes a hidden table; use hcreate_r()");
void hdestroy(void) _CLOUDLIBC_UNAVAILABLE("hdestroy() frees a hidden table; use hdestroy_r()");
ENTRY *hsearch(ENTRY, ACTION)
    _CLOUDLIBC_UNAVAILABLE("hsearch() searches a hidden table; use hsearch_r()");
__END_DECLS

#endif
