// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// <mqueue.h> - queues of messages between the threads of a program.
//
// Queues have no names, as names of that kind belong to everybody: mq_init() makes a new one and
// mq_destroy() ends it, where elsewhere there are mq_open(), mq_close() and mq_unlink().
// mq_notify() is left out, since no signal is ever delivered; a thread can wait instead.

#ifndef _MQUEUE_H_
#define _MQUEUE_H_

#include <_types.h>

#include <_struct_timespec.h>

typedef __pthread_attr_t pthread_attr_t;
typedef __size_t size_t;
typedef __ssize_t ssize_t;

struct __mqd;
typedef struct __mqd *mqd_t;

struct mq_attr {
  long mq_flags;
  long mq_maxmsg;
  long mq_msgsize;
  long mq_curmsgs;
};

__BEGIN_DECLS
int mq_destroy(mqd_t);
int mq_getattr(mqd_t, struct mq_attr *);
int mq_init(mqd_t *, const struct mq_attr *);
ssize_t mq_receive(mqd_t, char *, size_t, unsigned int *);
int mq_send(mqd_t, const char *, size_t, unsigned int);
int mq_setattr(mqd_t, const struct mq_attr *__restrict, struct mq_attr *__restrict);
ssize_t mq_timedreceive(mqd_t, char *__restrict, size_t, unsigned int *__restrict,
                        const struct timespec *__restrict);
int mq_timedsend(mqd_t, const char *, size_t, unsigned int, const struct timespec *);

mqd_t mq_open(const char *, int, ...) _CLOUDLIBC_UNAVAILABLE("queues have no names; use mq_init()");
int mq_close(mqd_t) _CLOUDLIBC_UNAVAILABLE("queues have no names; use mq_destroy()");
int mq_unlink(const char *) _CLOUDLIBC_UNAVAILABLE("queues have no names; use mq_destroy()");

struct sigevent;
int mq_notify(mqd_t, const struct sigevent *)
    _CLOUDLIBC_UNAVAILABLE("no signal is ever delivered to a program; wait in mq_receive()");
__END_DECLS

#endif
