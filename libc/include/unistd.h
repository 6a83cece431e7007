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
// getopt() isn't declared at all, as programs bring their own: there is no command line, and a
// program reads its Argdata with argdata_map_iterate() instead.

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

// What the model forbids.
#define __NO_NAMES "programs have no names; use program_exec()"
#define __NO_NUMBERS "processes have no numbers; leave the call out"
#define __NO_ROOT "there is no file system root; use "
#define __NO_SIGNALS "no signal is ever delivered to a program; "
#define __NO_TERMINALS "there are no terminals, only descriptors; leave the call out"
#define __NO_USERS "a program knows no users; leave the call out"
int access(const char *, int) _CLOUDLIBC_UNAVAILABLE(__NO_ROOT "faccessat()");
unsigned int alarm(unsigned int) _CLOUDLIBC_UNAVAILABLE(__NO_SIGNALS "use a time-out of poll()");
int brk(void *) _CLOUDLIBC_UNAVAILABLE("memory comes from malloc() and mmap()");
int chdir(const char *) _CLOUDLIBC_UNAVAILABLE(
    "there is no working directory; pass a directory descriptor to the functions with `at`");
int chown(const char *, unsigned int, unsigned int) _CLOUDLIBC_UNAVAILABLE(__NO_USERS);
int chroot(const char *) _CLOUDLIBC_UNAVAILABLE(
    "a program has no file system root to change; start it with fewer directories");
size_t confstr(int, char *, size_t)
    _CLOUDLIBC_UNAVAILABLE("there is no shell whose PATH could be asked for; leave the call out");
char *crypt(const char *, const char *)
    _CLOUDLIBC_UNAVAILABLE("it returns static storage; use crypt_r()");
char *ctermid(char *) _CLOUDLIBC_UNAVAILABLE(__NO_TERMINALS);
int daemon(int, int)
    _CLOUDLIBC_UNAVAILABLE("whoever starts a program decides where it runs; leave the call out");
void encrypt(char[64], int) _CLOUDLIBC_UNAVAILABLE(
    "DES can be broken by trying every key; bring a library of cryptography");
int execl(const char *, const char *, ...) _CLOUDLIBC_UNAVAILABLE(__NO_NAMES);
int execle(const char *, const char *, ...) _CLOUDLIBC_UNAVAILABLE(__NO_NAMES);
int execlp(const char *, const char *, ...) _CLOUDLIBC_UNAVAILABLE(__NO_NAMES);
int execv(const char *, char *const[]) _CLOUDLIBC_UNAVAILABLE(__NO_NAMES);
int execve(const char *, char *const[], char *const[]) _CLOUDLIBC_UNAVAILABLE(__NO_NAMES);
int execvp(const char *, char *const[]) _CLOUDLIBC_UNAVAILABLE(__NO_NAMES);
int fchdir(int) _CLOUDLIBC_UNAVAILABLE(
    "there is no working directory; pass the descriptor to the functions with `at`");
int fchown(int, unsigned int, unsigned int) _CLOUDLIBC_UNAVAILABLE(__NO_USERS);
int fchownat(int, const char *, unsigned int, unsigned int, int) _CLOUDLIBC_UNAVAILABLE(__NO_USERS);
int fexecve(int, char *const[], char *const[])
    _CLOUDLIBC_UNAVAILABLE("a program gets Argdata, not strings; use program_exec()");
int fork(void) _CLOUDLIBC_UNAVAILABLE("a copied process would hold the locks of threads that it "
                                      "lacks; use program_spawn() or threads");
char *getcwd(char *, size_t)
    _CLOUDLIBC_UNAVAILABLE("there is no working directory; keep a directory descriptor");
unsigned int getegid(void) _CLOUDLIBC_UNAVAILABLE(__NO_USERS);
unsigned int geteuid(void) _CLOUDLIBC_UNAVAILABLE(__NO_USERS);
unsigned int getgid(void) _CLOUDLIBC_UNAVAILABLE(__NO_USERS);
int getgroups(int, unsigned int[]) _CLOUDLIBC_UNAVAILABLE(__NO_USERS);
long gethostid(void)
    _CLOUDLIBC_UNAVAILABLE("a program isn't told where it runs; pass a name in its Argdata");
int gethostname(char *, size_t)
    _CLOUDLIBC_UNAVAILABLE("a program isn't told where it runs; pass the name in its Argdata");
char *getlogin(void)
    _CLOUDLIBC_UNAVAILABLE("a program knows no users; pass the name in its Argdata");
int getlogin_r(char *, size_t)
    _CLOUDLIBC_UNAVAILABLE("a program knows no users; pass the name in its Argdata");
char *getpass(const char *) _CLOUDLIBC_UNAVAILABLE(__NO_TERMINALS);
int getpgid(int) _CLOUDLIBC_UNAVAILABLE(__NO_NUMBERS);
int getpgrp(void) _CLOUDLIBC_UNAVAILABLE(__NO_NUMBERS);
int getpid(void) _CLOUDLIBC_UNAVAILABLE("processes have no numbers; use program_getpid()");
int getppid(void) _CLOUDLIBC_UNAVAILABLE(__NO_NUMBERS);
int getsid(int) _CLOUDLIBC_UNAVAILABLE(__NO_NUMBERS);
unsigned int getuid(void) _CLOUDLIBC_UNAVAILABLE(__NO_USERS);
int isatty(int) _CLOUDLIBC_UNAVAILABLE(__NO_TERMINALS);
int lchown(const char *, unsigned int, unsigned int) _CLOUDLIBC_UNAVAILABLE(__NO_USERS);
int link(const char *, const char *) _CLOUDLIBC_UNAVAILABLE(__NO_ROOT "linkat()");
int lockf(int, int, off_t) _CLOUDLIBC_UNAVAILABLE(
    "files can't be locked; let one process own the file, or lock a mutex in shared memory");
int nice(int)
    _CLOUDLIBC_UNAVAILABLE("priorities are set by whoever starts the program; leave the call out");
long pathconf(const char *, int) _CLOUDLIBC_UNAVAILABLE(__NO_ROOT "fpathconf()");
int pause(void) _CLOUDLIBC_UNAVAILABLE(__NO_SIGNALS "use poll() or a condition variable");
ssize_t readlink(const char *__restrict, char *__restrict, size_t)
    _CLOUDLIBC_UNAVAILABLE(__NO_ROOT "readlinkat()");
int rmdir(const char *) _CLOUDLIBC_UNAVAILABLE(__NO_ROOT "unlinkat() with AT_REMOVEDIR");
void *sbrk(long) _CLOUDLIBC_UNAVAILABLE("memory comes from malloc() and mmap()");
int setegid(unsigned int) _CLOUDLIBC_UNAVAILABLE(__NO_USERS);
int seteuid(unsigned int) _CLOUDLIBC_UNAVAILABLE(__NO_USERS);
int setgid(unsigned int) _CLOUDLIBC_UNAVAILABLE(__NO_USERS);
int sethostname(const char *, size_t)
    _CLOUDLIBC_UNAVAILABLE("a program has no authority over the system; leave the call out");
int setpgid(int, int) _CLOUDLIBC_UNAVAILABLE(__NO_NUMBERS);
int setpgrp(void) _CLOUDLIBC_UNAVAILABLE(__NO_NUMBERS);
int setregid(unsigned int, unsigned int) _CLOUDLIBC_UNAVAILABLE(__NO_USERS);
int setreuid(unsigned int, unsigned int) _CLOUDLIBC_UNAVAILABLE(__NO_USERS);
int setsid(void) _CLOUDLIBC_UNAVAILABLE(__NO_NUMBERS);
int setuid(unsigned int) _CLOUDLIBC_UNAVAILABLE(__NO_USERS);
int symlink(const char *, const char *) _CLOUDLIBC_UNAVAILABLE(__NO_ROOT "symlinkat()");
void sync(void) _CLOUDLIBC_UNAVAILABLE("a program sees only its own descriptors; use fsync()");
int tcgetpgrp(int) _CLOUDLIBC_UNAVAILABLE(__NO_TERMINALS);
int tcsetpgrp(int, int) _CLOUDLIBC_UNAVAILABLE(__NO_TERMINALS);
int truncate(const char *, off_t) _CLOUDLIBC_UNAVAILABLE(__NO_ROOT "openat() and ftruncate()");
char *ttyname(int) _CLOUDLIBC_UNAVAILABLE(__NO_TERMINALS);
int ttyname_r(int, char *, size_t) _CLOUDLIBC_UNAVAILABLE(__NO_TERMINALS);
int unlink(const char *) _CLOUDLIBC_UNAVAILABLE(__NO_ROOT "unlinkat()");
int vfork(void) _CLOUDLIBC_UNAVAILABLE("a copied process would hold the locks of threads that it "
                                       "lacks; use program_spawn() or threads");
#undef __NO_NAMES
#undef __NO_NUMBERS
#undef __NO_ROOT
#undef __NO_SIGNALS
#undef __NO_TERMINALS
#undef __NO_USERS
__END_DECLS

#endif
