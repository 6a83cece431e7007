// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// <unistd.h> - descriptors, files beneath directories, and what the system can do.
//
// Added: crypt_r() without its static twin.
//
// Left out: whatever names a file without a directory descriptor (access(), chdir(), link(),
// unlink(), ...; use the functions with `at`), a user, a group, a process or a terminal (getuid(),
// getpid(), setsid(), tcgetpgrp(), ...: none of these exist for a program), programs by name
// (execve(), ...), and fork(), as a copy of a process holds the locks of threads that it doesn't
// have. STDIN_FILENO and its kin are left out: which descriptors there are is up to the Argdata.

#ifndef _UNISTD_H_
#define _UNISTD_H_

#include <_types.h>
#define __need_NULL
#include <stddef.h>

typedef __intptr_t intptr_t;
typedef __off_t off_t;
typedef __size_t size_t;
typedef __ssize_t ssize_t;
typedef __useconds_t useconds_t;

#define F_OK 0
#define R_OK 0x1
#define W_OK 0x2
#define X_OK 0x4

#define SEEK_SET 0
#define SEEK_CUR 1
#define SEEK_END 2

struct crypt_data {
  int initialized;
  char __buffer[256];
};

// The version of POSIX, and its options: those that are always there.
#define _POSIX_VERSION 200809L
#define _POSIX2_VERSION 200809L
#define _XOPEN_VERSION 700
#define _POSIX_BARRIERS _POSIX_VERSION
#define _POSIX_CLOCK_SELECTION _POSIX_VERSION
#define _POSIX_CPUTIME _POSIX_VERSION
#define _POSIX_FSYNC _POSIX_VERSION
#define _POSIX_IPV6 _POSIX_VERSION
#define _POSIX_MAPPED_FILES _POSIX_VERSION
#define _POSIX_MEMORY_PROTECTION _POSIX_VERSION
#define _POSIX_MONOTONIC_CLOCK _POSIX_VERSION
#define _POSIX_READER_WRITER_LOCKS _POSIX_VERSION
#define _POSIX_SHARED_MEMORY_OBJECTS _POSIX_VERSION
#define _POSIX_SPIN_LOCKS _POSIX_VERSION
#define _POSIX_SYNCHRONIZED_IO _POSIX_VERSION
#define _POSIX_THREADS _POSIX_VERSION
#define _POSIX_THREAD_CPUTIME _POSIX_VERSION
#define _POSIX_THREAD_PROCESS_SHARED _POSIX_VERSION
#define _POSIX_THREAD_SAFE_FUNCTIONS _POSIX_VERSION
#define _POSIX_TIMEOUTS _POSIX_VERSION
#define _POSIX_TIMERS (-1)
#define _POSIX_JOB_CONTROL (-1)
#define _POSIX_PRIORITY_SCHEDULING (-1)
#define _POSIX_SPAWN (-1)

// What fpathconf() can be asked.
#define _PC_2_SYMLINKS 1
#define _PC_ALLOC_SIZE_MIN 2
#define _PC_ASYNC_IO 3
#define _PC_CHOWN_RESTRICTED 4
#define _PC_FILESIZEBITS 5
#define _PC_LINK_MAX 6
#define _PC_MAX_CANON 7
#define _PC_MAX_INPUT 8
#define _PC_NAME_MAX 9
#define _PC_NO_TRUNC 10
#define _PC_PATH_MAX 11
#define _PC_PIPE_BUF 12
#define _PC_PRIO_IO 13
#define _PC_REC_INCR_XFER_SIZE 14
#define _PC_REC_MAX_XFER_SIZE 15
#define _PC_REC_MIN_XFER_SIZE 16
#define _PC_REC_XFER_ALIGN 17
#define _PC_SYMLINK_MAX 18
#define _PC_SYNC_IO 19
#define _PC_TIMESTAMP_RESOLUTION 20
#define _PC_VDISABLE 21

// What sysconf() can be asked.
#define _SC_ARG_MAX 1
#define _SC_ATEXIT_MAX 2
#define _SC_BARRIERS 3
#define _SC_CLK_TCK 4
#define _SC_CLOCK_SELECTION 5
#define _SC_CPUTIME 6
#define _SC_FSYNC 7
#define _SC_GETGR_R_SIZE_MAX 8
#define _SC_GETPW_R_SIZE_MAX 9
#define _SC_HOST_NAME_MAX 10
#define _SC_IOV_MAX 11
#define _SC_IPV6 12
#define _SC_JOB_CONTROL 13
#define _SC_MAPPED_FILES 14
#define _SC_MEMORY_PROTECTION 15
#define _SC_MONOTONIC_CLOCK 16
#define _SC_NPROCESSORS_CONF 17
#define _SC_NPROCESSORS_ONLN 18
#define _SC_OPEN_MAX 19
#define _SC_PAGESIZE 20
#define _SC_PAGE_SIZE _SC_PAGESIZE
#define _SC_READER_WRITER_LOCKS 21
#define _SC_SEM_VALUE_MAX 22
#define _SC_SHARED_MEMORY_OBJECTS 23
#define _SC_SPIN_LOCKS 24
#define _SC_SYMLOOP_MAX 25
#define _SC_SYNCHRONIZED_IO 26
#define _SC_THREADS 27
#define _SC_THREAD_CPUTIME 28
#define _SC_THREAD_DESTRUCTOR_ITERATIONS 29
#define _SC_THREAD_KEYS_MAX 30
#define _SC_THREAD_PROCESS_SHARED 31
#define _SC_THREAD_SAFE_FUNCTIONS 32
#define _SC_THREAD_STACK_MIN 33
#define _SC_THREAD_THREADS_MAX 34
#define _SC_TIMEOUTS 35
#define _SC_TIMERS 36
#define _SC_VERSION 37
#define _SC_XOPEN_VERSION 38

__BEGIN_DECLS
int close(int);
char *crypt_r(const char *, const char *, struct crypt_data *);
int dup(int);
int dup2(int, int);
void _exit(int) __dead;
int faccessat(int, const char *, int, int);
int fdatasync(int);
long fpathconf(int, int);
int fsync(int);
int ftruncate(int, off_t);
int getentropy(void *, size_t);
int linkat(int, const char *, int, const char *, int);
off_t lseek(int, off_t, int);
int pipe(int *);
ssize_t pread(int, void *, size_t, off_t);
ssize_t pwrite(int, const void *, size_t, off_t);
ssize_t read(int, void *, size_t);
ssize_t readlinkat(int, const char *__restrict, char *__restrict, size_t);
unsigned int sleep(unsigned int);
void swab(const void *__restrict, void *__restrict, ssize_t);
int symlinkat(const char *, int, const char *);
long sysconf(int);
int unlinkat(int, const char *, int);
int usleep(useconds_t);
ssize_t write(int, const void *, size_t);

#define __NO_ROOT "there is no file system root; use "
int access(const char *, int) _CLOUDLIBC_UNAVAILABLE(__NO_ROOT "faccessat()");
unsigned int alarm(unsigned int)
    _CLOUDLIBC_UNAVAILABLE("no signal is ever delivered to a program; use a time-out of poll()");
int chdir(const char *) _CLOUDLIBC_UNAVAILABLE(
    "there is no working directory; pass a directory descriptor to the functions with `at`");
int chown(const char *, unsigned int, unsigned int)
    _CLOUDLIBC_UNAVAILABLE("a program knows no users; leave the call out");
int execl(const char *, const char *, ...)
    _CLOUDLIBC_UNAVAILABLE("programs have no names; use program_exec()");
int execv(const char *, char *const[])
    _CLOUDLIBC_UNAVAILABLE("programs have no names; use program_exec()");
int execve(const char *, char *const[], char *const[])
    _CLOUDLIBC_UNAVAILABLE("programs have no names; use program_exec()");
int execvp(const char *, char *const[])
    _CLOUDLIBC_UNAVAILABLE("programs have no names; use program_exec()");
int fchdir(int) _CLOUDLIBC_UNAVAILABLE(
    "there is no working directory; pass the descriptor to the functions with `at`");
int fork(void) _CLOUDLIBC_UNAVAILABLE("a copied process would hold the locks of threads that it "
                                      "lacks; use program_spawn() or threads");
char *getcwd(char *, size_t)
    _CLOUDLIBC_UNAVAILABLE("there is no working directory; keep a directory descriptor");
int gethostname(char *, size_t)
    _CLOUDLIBC_UNAVAILABLE("a program isn't told where it runs; pass the name in its Argdata");
char *getlogin(void)
    _CLOUDLIBC_UNAVAILABLE("a program knows no users; pass the name in its Argdata");
int getpid(void) _CLOUDLIBC_UNAVAILABLE("processes have no numbers; use program_getpid()");
int getppid(void) _CLOUDLIBC_UNAVAILABLE("processes have no numbers");
unsigned int getuid(void) _CLOUDLIBC_UNAVAILABLE("a program knows no users");
unsigned int geteuid(void) _CLOUDLIBC_UNAVAILABLE("a program knows no users");
unsigned int getgid(void) _CLOUDLIBC_UNAVAILABLE("a program knows no groups");
unsigned int getegid(void) _CLOUDLIBC_UNAVAILABLE("a program knows no groups");
int isatty(int) _CLOUDLIBC_UNAVAILABLE("there are no terminals, only descriptors");
int link(const char *, const char *) _CLOUDLIBC_UNAVAILABLE(__NO_ROOT "linkat()");
ssize_t readlink(const char *__restrict, char *__restrict, size_t)
    _CLOUDLIBC_UNAVAILABLE(__NO_ROOT "readlinkat()");
int rmdir(const char *) _CLOUDLIBC_UNAVAILABLE(__NO_ROOT "unlinkat() with AT_REMOVEDIR");
int symlink(const char *, const char *) _CLOUDLIBC_UNAVAILABLE(__NO_ROOT "symlinkat()");
int truncate(const char *, off_t) _CLOUDLIBC_UNAVAILABLE(__NO_ROOT "openat() and ftruncate()");
int unlink(const char *) _CLOUDLIBC_UNAVAILABLE(__NO_ROOT "unlinkat()");
#undef __NO_ROOT
__END_DECLS

#endif
