// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// <signal.h> - the names of the ways in which a process can be ended from outside.
//
// No signal is ever delivered to a program, so there are no handlers and no masks. raise() ends or
// stops the process itself. Sets of signals exist for programs that pass them to pselect().
//
// Left out: signal(), sigaction() and everything about delivery; kill(), as a process number would
// be authority over a process that was never handed out.

#ifndef _SIGNAL_H_
#define _SIGNAL_H_

#include <_types.h>

typedef __pthread_attr_t pthread_attr_t;
typedef __pthread_t pthread_t;
typedef __sigset_t sigset_t;
typedef __size_t size_t;
// Assignments to it are indivisible.
typedef int sig_atomic_t;

#define SIGABRT 1
#define SIGALRM 2
#define SIGBUS 3
#define SIGCHLD 4
#define SIGCONT 5
#define SIGFPE 6
#define SIGHUP 7
#define SIGILL 8
#define SIGINT 9
#define SIGKILL 10
#define SIGPIPE 11
#define SIGQUIT 12
#define SIGSEGV 13
#define SIGSTOP 14
#define SIGSYS 15
#define SIGTERM 16
#define SIGTRAP 17
#define SIGTSTP 18
#define SIGTTIN 19
#define SIGTTOU 20
#define SIGURG 21
#define SIGUSR1 22
#define SIGUSR2 23
#define SIGVTALRM 24
#define SIGXCPU 25
#define SIGXFSZ 26
#define NSIG 27

__BEGIN_DECLS
void psignal(int, const char *);
void psignal_l(int, const char *, __locale_t);
int raise(int);
int sigaddset(sigset_t *, int);
int sigdelset(sigset_t *, int);
int sigemptyset(sigset_t *);
int sigfillset(sigset_t *);
int sigismember(const sigset_t *, int);

// What the model forbids.
#define __NO_SIGNALS "no signal is ever delivered to a program; "
struct sigaction;
struct timespec;
int kill(int, int) _CLOUDLIBC_UNAVAILABLE(
    "a process can't be named by a number; close its process descriptor to end it");
int killpg(int, int) _CLOUDLIBC_UNAVAILABLE(
    "a process can't be named by a number; close its process descriptor to end it");
void psiginfo(const void *, const char *) _CLOUDLIBC_UNAVAILABLE(__NO_SIGNALS "leave the call out");
int pthread_sigmask(int, const sigset_t *__restrict, sigset_t *__restrict)
    _CLOUDLIBC_UNAVAILABLE(__NO_SIGNALS "leave the call out");
int sigaction(int, const struct sigaction *__restrict, struct sigaction *__restrict)
    _CLOUDLIBC_UNAVAILABLE(__NO_SIGNALS "leave the call out");
int sigaltstack(const void *, void *) _CLOUDLIBC_UNAVAILABLE(__NO_SIGNALS "leave the call out");
int sighold(int) _CLOUDLIBC_UNAVAILABLE(__NO_SIGNALS "leave the call out");
int sigignore(int) _CLOUDLIBC_UNAVAILABLE(__NO_SIGNALS "leave the call out");
int siginterrupt(int, int) _CLOUDLIBC_UNAVAILABLE(__NO_SIGNALS "leave the call out");
void (*signal(int, void (*)(int)))(int) _CLOUDLIBC_UNAVAILABLE(__NO_SIGNALS "leave the call out");
int sigpause(int) _CLOUDLIBC_UNAVAILABLE(__NO_SIGNALS "use poll()");
int sigpending(sigset_t *) _CLOUDLIBC_UNAVAILABLE(__NO_SIGNALS "leave the call out");
int sigprocmask(int, const sigset_t *__restrict, sigset_t *__restrict)
    _CLOUDLIBC_UNAVAILABLE(__NO_SIGNALS "leave the call out");
int sigqueue(int, int, ...)
    _CLOUDLIBC_UNAVAILABLE("a process can't be named by a number; send it a message over a socket");
int sigrelse(int) _CLOUDLIBC_UNAVAILABLE(__NO_SIGNALS "leave the call out");
void (*sigset(int, void (*)(int)))(int) _CLOUDLIBC_UNAVAILABLE(__NO_SIGNALS "leave the call out");
int sigsuspend(const sigset_t *) _CLOUDLIBC_UNAVAILABLE(__NO_SIGNALS "use poll()");
int sigtimedwait(const sigset_t *__restrict, void *__restrict, const struct timespec *__restrict)
    _CLOUDLIBC_UNAVAILABLE(__NO_SIGNALS "use poll()");
int sigwait(const sigset_t *__restrict, int *__restrict)
    _CLOUDLIBC_UNAVAILABLE(__NO_SIGNALS "use poll()");
int sigwaitinfo(const sigset_t *__restrict, void *__restrict)
    _CLOUDLIBC_UNAVAILABLE(__NO_SIGNALS "use poll()");
#undef __NO_SIGNALS
__END_DECLS

#endif
