// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The types of the CloudABI binary interface, for C11 and C++11 and later. Needs no other header.
// 64-bit members are aligned to 8 bytes on all targets. Generated from abi/cloudabi.abi: change
// that, then build the target abi-update.

#ifndef CLOUDABI_TYPES_H
#define CLOUDABI_TYPES_H

// C++ has no _Atomic; there, whoever touches such a word uses the __atomic built-ins.
#ifdef __cplusplus
#define CLOUDABI_ATOMIC(type) type
#define CLOUDABI_ASSERT_(condition) static_assert(condition, #condition)
#else
#define CLOUDABI_ATOMIC(type) _Atomic(type)
#define CLOUDABI_ASSERT_(condition) _Static_assert(condition, #condition)
#endif

// The value that holds for this target's pointers, and an assertion about a member.
#define CLOUDABI_WIDTH_(of32, of64) (sizeof(void *) == 4 ? (of32) : (of64))
#define CLOUDABI_FIELD_(type, field, offset, size) \
  CLOUDABI_ASSERT_(__builtin_offsetof(type, field) == (offset) && \
                   sizeof(((type *)0)->field) == (size))

// What a system call returns. C's `errno` takes the same values.
typedef __UINT16_TYPE__ cloudabi_errno_t;
// The call succeeded.
#define CLOUDABI_ESUCCESS 0
// Argument list too long.
#define CLOUDABI_E2BIG 1
// Permission denied by the host.
#define CLOUDABI_EACCES 2
// Address in use.
#define CLOUDABI_EADDRINUSE 3
// Address not available.
#define CLOUDABI_EADDRNOTAVAIL 4
// Address family not supported.
#define CLOUDABI_EAFNOSUPPORT 5
// Not ready; try again.
#define CLOUDABI_EAGAIN 6
// Already in progress.
#define CLOUDABI_EALREADY 7
// Not an open descriptor.
#define CLOUDABI_EBADF 8
// Bad message.
#define CLOUDABI_EBADMSG 9
// Device or resource busy.
#define CLOUDABI_EBUSY 10
// Operation cancelled.
#define CLOUDABI_ECANCELED 11
// No such child process.
#define CLOUDABI_ECHILD 12
// Connection aborted.
#define CLOUDABI_ECONNABORTED 13
// Connection refused.
#define CLOUDABI_ECONNREFUSED 14
// Connection reset by the other side.
#define CLOUDABI_ECONNRESET 15
// Would deadlock.
#define CLOUDABI_EDEADLK 16
// Destination address needed.
#define CLOUDABI_EDESTADDRREQ 17
// Argument outside a function's domain.
#define CLOUDABI_EDOM 18
// Disk quota exceeded.
#define CLOUDABI_EDQUOT 19
// Exists already.
#define CLOUDABI_EEXIST 20
// Bad address.
#define CLOUDABI_EFAULT 21
// File too large.
#define CLOUDABI_EFBIG 22
// Host unreachable.
#define CLOUDABI_EHOSTUNREACH 23
// Identifier removed.
#define CLOUDABI_EIDRM 24
// Invalid byte sequence.
#define CLOUDABI_EILSEQ 25
// In progress.
#define CLOUDABI_EINPROGRESS 26
// Interrupted.
#define CLOUDABI_EINTR 27
// Invalid argument.
#define CLOUDABI_EINVAL 28
// Input or output error.
#define CLOUDABI_EIO 29
// Socket is connected.
#define CLOUDABI_EISCONN 30
// Is a directory.
#define CLOUDABI_EISDIR 31
// Too many symbolic links, or one that may not be followed.
#define CLOUDABI_ELOOP 32
// The process has too many descriptors.
#define CLOUDABI_EMFILE 33
// Too many links to the file.
#define CLOUDABI_EMLINK 34
// Message too large.
#define CLOUDABI_EMSGSIZE 35
// Multihop attempted.
#define CLOUDABI_EMULTIHOP 36
// Name too long.
#define CLOUDABI_ENAMETOOLONG 37
// Network is down.
#define CLOUDABI_ENETDOWN 38
// Connection aborted by the network.
#define CLOUDABI_ENETRESET 39
// Network unreachable.
#define CLOUDABI_ENETUNREACH 40
// The system has too many open files.
#define CLOUDABI_ENFILE 41
// No buffer space.
#define CLOUDABI_ENOBUFS 42
// No such device, or one that can't do this.
#define CLOUDABI_ENODEV 43
// No such file or directory.
#define CLOUDABI_ENOENT 44
// Not an executable of this system and machine.
#define CLOUDABI_ENOEXEC 45
// No locks available.
#define CLOUDABI_ENOLCK 46
// Link severed.
#define CLOUDABI_ENOLINK 47
// Out of memory.
#define CLOUDABI_ENOMEM 48
// No message of that type.
#define CLOUDABI_ENOMSG 49
// Protocol option not available.
#define CLOUDABI_ENOPROTOOPT 50
// No space left on the device.
#define CLOUDABI_ENOSPC 51
// The system doesn't have this call.
#define CLOUDABI_ENOSYS 52
// Socket isn't connected.
#define CLOUDABI_ENOTCONN 53
// Not a directory.
#define CLOUDABI_ENOTDIR 54
// Directory not empty.
#define CLOUDABI_ENOTEMPTY 55
// State not recoverable.
#define CLOUDABI_ENOTRECOVERABLE 56
// Not a socket.
#define CLOUDABI_ENOTSOCK 57
// Not supported.
#define CLOUDABI_ENOTSUP 58
// Control operation doesn't fit the file.
#define CLOUDABI_ENOTTY 59
// No such device or address.
#define CLOUDABI_ENXIO 60
// Value too large for its type.
#define CLOUDABI_EOVERFLOW 61
// Previous owner died.
#define CLOUDABI_EOWNERDEAD 62
// Not permitted.
#define CLOUDABI_EPERM 63
// Nobody reads the other end.
#define CLOUDABI_EPIPE 64
// Protocol error.
#define CLOUDABI_EPROTO 65
// Protocol not supported.
#define CLOUDABI_EPROTONOSUPPORT 66
// Wrong type of protocol for the socket.
#define CLOUDABI_EPROTOTYPE 67
// Result too large.
#define CLOUDABI_ERANGE 68
// Read-only file system.
#define CLOUDABI_EROFS 69
// Can't seek in this kind of file.
#define CLOUDABI_ESPIPE 70
// No such process.
#define CLOUDABI_ESRCH 71
// Stale file handle.
#define CLOUDABI_ESTALE 72
// Timed out.
#define CLOUDABI_ETIMEDOUT 73
// Executable in use.
#define CLOUDABI_ETXTBSY 74
// Across file systems, or across injected directories.
#define CLOUDABI_EXDEV 75
// A right is missing, or a path leads out of its directory.
#define CLOUDABI_ENOTCAPABLE 76

// How a program ended, in its own words; 0 means success by convention. A Linux shell sees the low
// eight bits.
typedef __UINT32_TYPE__ cloudabi_exitcode_t;

// A distance between two offsets in a file, in bytes.
typedef __INT64_TYPE__ cloudabi_filedelta_t;

// A size of a file or an offset in it, in bytes.
typedef __UINT64_TYPE__ cloudabi_filesize_t;

// The number of hard links to a file.
typedef __UINT32_TYPE__ cloudabi_linkcount_t;

// A number of threads.
typedef __UINT32_TYPE__ cloudabi_nthreads_t;

// Nanoseconds. On the realtime clock they count from 1970-01-01T00:00:00Z, without leap seconds; on
// the others from an arbitrary point.
typedef __UINT64_TYPE__ cloudabi_timestamp_t;

// A value that the system hands back untouched.
typedef __UINT64_TYPE__ cloudabi_userdata_t;

// A clock.
typedef __UINT32_TYPE__ cloudabi_clockid_t;
// Never jumps, stands still while the machine sleeps.
#define CLOUDABI_CLOCK_MONOTONIC 1
// Processor time used by the calling process.
#define CLOUDABI_CLOCK_PROCESS_CPUTIME_ID 2
// The time of day; can be set by the host.
#define CLOUDABI_CLOCK_REALTIME 3
// Processor time used by the calling thread.
#define CLOUDABI_CLOCK_THREAD_CPUTIME_ID 4

// How a time-out is meant.
typedef __UINT16_TYPE__ cloudabi_subclockflags_t;
// It is a point in time on the clock, not a duration from now.
#define CLOUDABI_SUBSCRIPTION_CLOCK_ABSTIME 0x01

// The number of a descriptor. A new descriptor gets a number that is free; programs must not rely
// on which.
typedef __UINT32_TYPE__ cloudabi_fd_t;
// What `proc_fork` returns in the child.
#define CLOUDABI_FD_PROCESS_CHILD 0xffffffff
#define CLOUDABI_PROCESS_CHILD 0xffffffff
// What goes to `mem_map` with `anon`.
#define CLOUDABI_FD_MAP_ANON_FD 0xffffffff
#define CLOUDABI_MAP_ANON_FD 0xffffffff

// What a descriptor or a directory entry is.
typedef __UINT8_TYPE__ cloudabi_filetype_t;
// None of these, or not known without asking the file.
#define CLOUDABI_FILETYPE_UNKNOWN 0x00
// A block device.
#define CLOUDABI_FILETYPE_BLOCK_DEVICE 0x10
// A character device, such as a terminal.
#define CLOUDABI_FILETYPE_CHARACTER_DEVICE 0x11
// A directory.
#define CLOUDABI_FILETYPE_DIRECTORY 0x20
// One end of a pipe, or a FIFO. Dropped from the interface in 2017.
#define CLOUDABI_FILETYPE_FIFO 0x30
// A child process, made by `proc_fork`.
#define CLOUDABI_FILETYPE_PROCESS 0x50
// A regular file.
#define CLOUDABI_FILETYPE_REGULAR_FILE 0x60
// Anonymous memory that can be mapped and sent, from `fd_create1`.
#define CLOUDABI_FILETYPE_SHARED_MEMORY 0x70
// A socket that keeps message boundaries.
#define CLOUDABI_FILETYPE_SOCKET_DGRAM 0x80
// A socket that carries a stream of bytes.
#define CLOUDABI_FILETYPE_SOCKET_STREAM 0x82
// A symbolic link; never a descriptor.
#define CLOUDABI_FILETYPE_SYMBOLIC_LINK 0x90

// What may be done with a descriptor. Rights can be given up but not gained.
typedef __UINT64_TYPE__ cloudabi_rights_t;
// `fd_datasync`.
#define CLOUDABI_RIGHT_FD_DATASYNC 0x0000000000000001ULL
// `fd_read` and `sock_recv`; with `fd_seek` also `fd_pread`; reading through a mapping.
#define CLOUDABI_RIGHT_FD_READ 0x0000000000000002ULL
// `fd_seek`; implies `fd_tell`.
#define CLOUDABI_RIGHT_FD_SEEK 0x0000000000000004ULL
// `fd_stat_put` with `flags`.
#define CLOUDABI_RIGHT_FD_STAT_PUT_FLAGS 0x0000000000000008ULL
// `fd_sync`.
#define CLOUDABI_RIGHT_FD_SYNC 0x0000000000000010ULL
// `fd_seek` that doesn't move: offset 0 from `cur`.
#define CLOUDABI_RIGHT_FD_TELL 0x0000000000000020ULL
// `fd_write` and `sock_send`; with `fd_seek` also `fd_pwrite`; writing through a shared mapping.
#define CLOUDABI_RIGHT_FD_WRITE 0x0000000000000040ULL
// `file_advise`.
#define CLOUDABI_RIGHT_FILE_ADVISE 0x0000000000000080ULL
// `file_allocate`.
#define CLOUDABI_RIGHT_FILE_ALLOCATE 0x0000000000000100ULL
// `file_create` of a directory.
#define CLOUDABI_RIGHT_FILE_CREATE_DIRECTORY 0x0000000000000200ULL
// `file_open` with `creat`.
#define CLOUDABI_RIGHT_FILE_CREATE_FILE 0x0000000000000400ULL
// `file_create` of a FIFO. Dropped from the interface in 2017.
#define CLOUDABI_RIGHT_FILE_CREATE_FIFO 0x0000000000000800ULL
// `file_link` from this directory.
#define CLOUDABI_RIGHT_FILE_LINK_SOURCE 0x0000000000001000ULL
// `file_link` into this directory.
#define CLOUDABI_RIGHT_FILE_LINK_TARGET 0x0000000000002000ULL
// `file_open` in this directory.
#define CLOUDABI_RIGHT_FILE_OPEN 0x0000000000004000ULL
// `file_readdir`.
#define CLOUDABI_RIGHT_FILE_READDIR 0x0000000000008000ULL
// `file_readlink` in this directory.
#define CLOUDABI_RIGHT_FILE_READLINK 0x0000000000010000ULL
// `file_rename` from this directory.
#define CLOUDABI_RIGHT_FILE_RENAME_SOURCE 0x0000000000020000ULL
// `file_rename` into this directory.
#define CLOUDABI_RIGHT_FILE_RENAME_TARGET 0x0000000000040000ULL
// `file_stat_fget`.
#define CLOUDABI_RIGHT_FILE_STAT_FGET 0x0000000000080000ULL
// `file_stat_fput` with `size`, and `file_open` with `trunc`.
#define CLOUDABI_RIGHT_FILE_STAT_FPUT_SIZE 0x0000000000100000ULL
// `file_stat_fput` with any of the time flags.
#define CLOUDABI_RIGHT_FILE_STAT_FPUT_TIMES 0x0000000000200000ULL
// `file_stat_get` in this directory.
#define CLOUDABI_RIGHT_FILE_STAT_GET 0x0000000000400000ULL
// `file_stat_put` in this directory.
#define CLOUDABI_RIGHT_FILE_STAT_PUT_TIMES 0x0000000000800000ULL
// `file_symlink` in this directory.
#define CLOUDABI_RIGHT_FILE_SYMLINK 0x0000000001000000ULL
// `file_unlink` in this directory.
#define CLOUDABI_RIGHT_FILE_UNLINK 0x0000000002000000ULL
// `mem_map`.
#define CLOUDABI_RIGHT_MEM_MAP 0x0000000004000000ULL
// `mem_map` with `exec`.
#define CLOUDABI_RIGHT_MEM_MAP_EXEC 0x0000000008000000ULL
// `poll` for `fd_read` (with `fd_read`) and `fd_write` (with `fd_write`).
#define CLOUDABI_RIGHT_POLL_FD_READWRITE 0x0000000010000000ULL
// `poll` for `proc_terminate`.
#define CLOUDABI_RIGHT_POLL_PROC_TERMINATE 0x0000000040000000ULL
// `proc_exec` of this file.
#define CLOUDABI_RIGHT_PROC_EXEC 0x0000000100000000ULL
// `sock_accept`. Dropped from the interface in 2017.
#define CLOUDABI_RIGHT_SOCK_ACCEPT 0x0000000200000000ULL
// `sock_shutdown`.
#define CLOUDABI_RIGHT_SOCK_SHUTDOWN 0x0000008000000000ULL
// `sock_stat_get`. Dropped from the interface in 2017.
#define CLOUDABI_RIGHT_SOCK_STAT_GET 0x0000010000000000ULL

// How input and output through a descriptor behave.
typedef __UINT16_TYPE__ cloudabi_fdflags_t;
// Writes go to the end of the file.
#define CLOUDABI_FDFLAG_APPEND 0x01
// A write returns when its data, and what is needed to read it, are on the medium.
#define CLOUDABI_FDFLAG_DSYNC 0x02
// What would block fails with `again`.
#define CLOUDABI_FDFLAG_NONBLOCK 0x04
// `dsync` and `sync` apply to reads too.
#define CLOUDABI_FDFLAG_RSYNC 0x08
// A write returns when its data and the file's attributes are on the medium.
#define CLOUDABI_FDFLAG_SYNC 0x10

// The attributes of a descriptor.
typedef struct cloudabi_fdstat {
  // What it is.
  cloudabi_filetype_t fs_filetype;
  // How it behaves.
  cloudabi_fdflags_t fs_flags;
  // What may be done with it.
  cloudabi_rights_t fs_rights_base __attribute__((__aligned__(8)));
  // What may be done, at most, with what is opened through it.
  cloudabi_rights_t fs_rights_inheriting __attribute__((__aligned__(8)));
} cloudabi_fdstat_t;
CLOUDABI_ASSERT_(sizeof(cloudabi_fdstat_t) == 24);
CLOUDABI_FIELD_(cloudabi_fdstat_t, fs_filetype, 0, 1);
CLOUDABI_FIELD_(cloudabi_fdstat_t, fs_flags, 2, 2);
CLOUDABI_FIELD_(cloudabi_fdstat_t, fs_rights_base, 8, 8);
CLOUDABI_FIELD_(cloudabi_fdstat_t, fs_rights_inheriting, 16, 8);

// Which attributes `fd_stat_put` changes.
typedef __UINT16_TYPE__ cloudabi_fdsflags_t;
// `fs_flags`.
#define CLOUDABI_FDSTAT_FLAGS 0x01
// `fs_rights_base` and `fs_rights_inheriting`, which can only shrink.
#define CLOUDABI_FDSTAT_RIGHTS 0x02

// From where `fd_seek` counts.
typedef __UINT8_TYPE__ cloudabi_whence_t;
// The present offset.
#define CLOUDABI_WHENCE_CUR 1
// The end of the file.
#define CLOUDABI_WHENCE_END 2
// The start of the file.
#define CLOUDABI_WHENCE_SET 3

// A piece of memory to read into.
typedef struct cloudabi_iovec {
  // The bytes.
  void *buf;
  __SIZE_TYPE__ buf_len;
} cloudabi_iovec_t;
CLOUDABI_ASSERT_(sizeof(cloudabi_iovec_t) == CLOUDABI_WIDTH_(8, 16));
CLOUDABI_FIELD_(cloudabi_iovec_t, buf, 0, CLOUDABI_WIDTH_(4, 8));
CLOUDABI_FIELD_(cloudabi_iovec_t, buf_len, CLOUDABI_WIDTH_(4, 8), CLOUDABI_WIDTH_(4, 8));

// The same with 32-bit pointers.
typedef struct cloudabi32_iovec {
  __UINT32_TYPE__ buf;
  __UINT32_TYPE__ buf_len;
} cloudabi32_iovec_t;
CLOUDABI_ASSERT_(sizeof(cloudabi32_iovec_t) == 8);
CLOUDABI_FIELD_(cloudabi32_iovec_t, buf, 0, 4);
CLOUDABI_FIELD_(cloudabi32_iovec_t, buf_len, 4, 4);

// The same with 64-bit pointers.
typedef struct cloudabi64_iovec {
  __UINT64_TYPE__ buf __attribute__((__aligned__(8)));
  __UINT64_TYPE__ buf_len __attribute__((__aligned__(8)));
} cloudabi64_iovec_t;
CLOUDABI_ASSERT_(sizeof(cloudabi64_iovec_t) == 16);
CLOUDABI_FIELD_(cloudabi64_iovec_t, buf, 0, 8);
CLOUDABI_FIELD_(cloudabi64_iovec_t, buf_len, 8, 8);

// A piece of memory to write from.
typedef struct cloudabi_ciovec {
  // The bytes.
  const void *buf;
  __SIZE_TYPE__ buf_len;
} cloudabi_ciovec_t;
CLOUDABI_ASSERT_(sizeof(cloudabi_ciovec_t) == CLOUDABI_WIDTH_(8, 16));
CLOUDABI_FIELD_(cloudabi_ciovec_t, buf, 0, CLOUDABI_WIDTH_(4, 8));
CLOUDABI_FIELD_(cloudabi_ciovec_t, buf_len, CLOUDABI_WIDTH_(4, 8), CLOUDABI_WIDTH_(4, 8));

// The same with 32-bit pointers.
typedef struct cloudabi32_ciovec {
  __UINT32_TYPE__ buf;
  __UINT32_TYPE__ buf_len;
} cloudabi32_ciovec_t;
CLOUDABI_ASSERT_(sizeof(cloudabi32_ciovec_t) == 8);
CLOUDABI_FIELD_(cloudabi32_ciovec_t, buf, 0, 4);
CLOUDABI_FIELD_(cloudabi32_ciovec_t, buf_len, 4, 4);

// The same with 64-bit pointers.
typedef struct cloudabi64_ciovec {
  __UINT64_TYPE__ buf __attribute__((__aligned__(8)));
  __UINT64_TYPE__ buf_len __attribute__((__aligned__(8)));
} cloudabi64_ciovec_t;
CLOUDABI_ASSERT_(sizeof(cloudabi64_ciovec_t) == 16);
CLOUDABI_FIELD_(cloudabi64_ciovec_t, buf, 0, 8);
CLOUDABI_FIELD_(cloudabi64_ciovec_t, buf_len, 8, 8);

// How a part of a file or of memory is going to be used. It changes speed, never results.
typedef __UINT8_TYPE__ cloudabi_advice_t;
// Not soon.
#define CLOUDABI_ADVICE_DONTNEED 1
// Once.
#define CLOUDABI_ADVICE_NOREUSE 2
// Nothing special.
#define CLOUDABI_ADVICE_NORMAL 3
// In no particular order.
#define CLOUDABI_ADVICE_RANDOM 4
// From low offsets to high ones.
#define CLOUDABI_ADVICE_SEQUENTIAL 5
// Soon.
#define CLOUDABI_ADVICE_WILLNEED 6

// Tells file systems apart.
typedef __UINT64_TYPE__ cloudabi_device_t;

// Tells the files of a file system apart.
typedef __UINT64_TYPE__ cloudabi_inode_t;

// A position in a directory.
typedef __UINT64_TYPE__ cloudabi_dircookie_t;
// The first entry.
#define CLOUDABI_DIRCOOKIE_START 0ULL

// The head of a directory entry, as `file_readdir` writes it: `d_namlen` bytes of name follow, and
// then, without padding, the next one.
typedef struct cloudabi_dirent {
  // The position of the next entry.
  cloudabi_dircookie_t d_next __attribute__((__aligned__(8)));
  // The file.
  cloudabi_inode_t d_ino __attribute__((__aligned__(8)));
  // The length of the name, in bytes; no NUL is part of it.
  __UINT32_TYPE__ d_namlen;
  // What it is; `unknown` where the file system doesn't say.
  cloudabi_filetype_t d_type;
} cloudabi_dirent_t;
CLOUDABI_ASSERT_(sizeof(cloudabi_dirent_t) == 24);
CLOUDABI_FIELD_(cloudabi_dirent_t, d_next, 0, 8);
CLOUDABI_FIELD_(cloudabi_dirent_t, d_ino, 8, 8);
CLOUDABI_FIELD_(cloudabi_dirent_t, d_namlen, 16, 4);
CLOUDABI_FIELD_(cloudabi_dirent_t, d_type, 20, 1);

// The attributes of a file.
typedef struct cloudabi_filestat {
  // Its file system.
  cloudabi_device_t st_dev __attribute__((__aligned__(8)));
  // Its number there.
  cloudabi_inode_t st_ino __attribute__((__aligned__(8)));
  // What it is.
  cloudabi_filetype_t st_filetype;
  // Hard links to it.
  cloudabi_linkcount_t st_nlink;
  // Its size; of a symbolic link, the length of its content.
  cloudabi_filesize_t st_size __attribute__((__aligned__(8)));
  // When it was last read.
  cloudabi_timestamp_t st_atim __attribute__((__aligned__(8)));
  // When its content last changed.
  cloudabi_timestamp_t st_mtim __attribute__((__aligned__(8)));
  // When its attributes last changed.
  cloudabi_timestamp_t st_ctim __attribute__((__aligned__(8)));
} cloudabi_filestat_t;
CLOUDABI_ASSERT_(sizeof(cloudabi_filestat_t) == 56);
CLOUDABI_FIELD_(cloudabi_filestat_t, st_dev, 0, 8);
CLOUDABI_FIELD_(cloudabi_filestat_t, st_ino, 8, 8);
CLOUDABI_FIELD_(cloudabi_filestat_t, st_filetype, 16, 1);
CLOUDABI_FIELD_(cloudabi_filestat_t, st_nlink, 20, 4);
CLOUDABI_FIELD_(cloudabi_filestat_t, st_size, 24, 8);
CLOUDABI_FIELD_(cloudabi_filestat_t, st_atim, 32, 8);
CLOUDABI_FIELD_(cloudabi_filestat_t, st_mtim, 40, 8);
CLOUDABI_FIELD_(cloudabi_filestat_t, st_ctim, 48, 8);

// Which attributes `file_stat_fput` and `file_stat_put` change.
typedef __UINT16_TYPE__ cloudabi_fsflags_t;
// `st_atim`, to the given time.
#define CLOUDABI_FILESTAT_ATIM 0x01
// `st_atim`, to now.
#define CLOUDABI_FILESTAT_ATIM_NOW 0x02
// `st_mtim`, to the given time.
#define CLOUDABI_FILESTAT_MTIM 0x04
// `st_mtim`, to now.
#define CLOUDABI_FILESTAT_MTIM_NOW 0x08
// `st_size`: cut off, or filled up with zeros.
#define CLOUDABI_FILESTAT_SIZE 0x10

// How a path is resolved.
typedef __UINT32_TYPE__ cloudabi_lookupflags_t;
// If the last component is a symbolic link, it is followed.
#define CLOUDABI_LOOKUP_SYMLINK_FOLLOW 1

// The directory that a path starts at, passed by value.
typedef struct cloudabi_lookup {
  // The directory.
  cloudabi_fd_t fd;
  // How to resolve the path.
  cloudabi_lookupflags_t flags;
} cloudabi_lookup_t;
CLOUDABI_ASSERT_(sizeof(cloudabi_lookup_t) == 8);
CLOUDABI_FIELD_(cloudabi_lookup_t, fd, 0, 4);
CLOUDABI_FIELD_(cloudabi_lookup_t, flags, 4, 4);

// What `file_open` does beyond opening.
typedef __UINT16_TYPE__ cloudabi_oflags_t;
// Creates a regular file if there is none.
#define CLOUDABI_O_CREAT 0x01
// Fails unless it is a directory.
#define CLOUDABI_O_DIRECTORY 0x02
// With `creat`: fails if it exists.
#define CLOUDABI_O_EXCL 0x04
// Cuts the file to size 0.
#define CLOUDABI_O_TRUNC 0x08

// What `file_unlink` removes.
typedef __UINT8_TYPE__ cloudabi_ulflags_t;
// An empty directory, and nothing else.
#define CLOUDABI_UNLINK_REMOVEDIR 0x01

// How pages may be accessed. `write` and `exec` exclude each other.
typedef __UINT8_TYPE__ cloudabi_mprot_t;
// Executed.
#define CLOUDABI_PROT_EXEC 0x01
// Written.
#define CLOUDABI_PROT_WRITE 0x02
// Read.
#define CLOUDABI_PROT_READ 0x04

// What kind of mapping `mem_map` makes. It is either `private` or `shared`.
typedef __UINT8_TYPE__ cloudabi_mflags_t;
// Of zeros, not of a descriptor, which is to be `map_anon_fd`.
#define CLOUDABI_MAP_ANON 0x01
// At the given address, in place of whatever is there.
#define CLOUDABI_MAP_FIXED 0x02
// Changes stay within the process.
#define CLOUDABI_MAP_PRIVATE 0x04
// Changes reach the descriptor and whoever else maps it.
#define CLOUDABI_MAP_SHARED 0x08

// How `mem_sync` works. It is either `async` or `sync`.
typedef __UINT8_TYPE__ cloudabi_msflags_t;
// Starts writing back.
#define CLOUDABI_MS_ASYNC 0x01
// Other mappings of the same file see the present content.
#define CLOUDABI_MS_INVALIDATE 0x02
// Returns when all is on the medium.
#define CLOUDABI_MS_SYNC 0x04

// The ID of a thread: 30 bits, never 0, unique among all processes that share memory.
typedef __UINT32_TYPE__ cloudabi_tid_t;

// Who can see a lock or a condition variable.
typedef __UINT8_TYPE__ cloudabi_scope_t;
// The threads of this process.
#define CLOUDABI_SCOPE_PRIVATE 0x04
// All processes that map the memory.
#define CLOUDABI_SCOPE_SHARED 0x08

// A read-write lock. Unlocked it is 0. Locked for writing it is `wrlocked` and the owner's thread
// ID; locked for reading it is the number of readers. Programs lock and unlock it by atomic
// operations and call the system only where somebody sleeps.
typedef __UINT32_TYPE__ cloudabi_lock_t;
// Nobody has it.
#define CLOUDABI_LOCK_UNLOCKED 0
// Somebody has it for writing.
#define CLOUDABI_LOCK_WRLOCKED 0x40000000
// Threads sleep on it, so that releasing it takes `lock_unlock`.
#define CLOUDABI_LOCK_KERNEL_MANAGED 0x80000000

// A condition variable. If it isn't 0, waking its waiters takes `condvar_signal`.
typedef __UINT32_TYPE__ cloudabi_condvar_t;
// Nobody waits.
#define CLOUDABI_CONDVAR_HAS_NO_WAITERS 0

// Where a thread starts. It must not return but call `thread_exit`.
typedef void cloudabi_threadentry_t(cloudabi_tid_t tid, void *aux);

// How a thread starts.
typedef struct cloudabi_threadattr {
  // Its first function.
  cloudabi_threadentry_t *entry_point;
  // Its stack. The call does not free it.
  void *stack;
  __SIZE_TYPE__ stack_len;
  // Passed to the first function.
  void *argument;
} cloudabi_threadattr_t;
CLOUDABI_ASSERT_(sizeof(cloudabi_threadattr_t) == CLOUDABI_WIDTH_(16, 32));
CLOUDABI_FIELD_(cloudabi_threadattr_t, entry_point, 0, CLOUDABI_WIDTH_(4, 8));
CLOUDABI_FIELD_(cloudabi_threadattr_t, stack, CLOUDABI_WIDTH_(4, 8), CLOUDABI_WIDTH_(4, 8));
CLOUDABI_FIELD_(cloudabi_threadattr_t, stack_len, CLOUDABI_WIDTH_(8, 16), CLOUDABI_WIDTH_(4, 8));
CLOUDABI_FIELD_(cloudabi_threadattr_t, argument, CLOUDABI_WIDTH_(12, 24), CLOUDABI_WIDTH_(4, 8));

// The same with 32-bit pointers.
typedef struct cloudabi32_threadattr {
  __UINT32_TYPE__ entry_point;
  __UINT32_TYPE__ stack;
  __UINT32_TYPE__ stack_len;
  __UINT32_TYPE__ argument;
} cloudabi32_threadattr_t;
CLOUDABI_ASSERT_(sizeof(cloudabi32_threadattr_t) == 16);
CLOUDABI_FIELD_(cloudabi32_threadattr_t, entry_point, 0, 4);
CLOUDABI_FIELD_(cloudabi32_threadattr_t, stack, 4, 4);
CLOUDABI_FIELD_(cloudabi32_threadattr_t, stack_len, 8, 4);
CLOUDABI_FIELD_(cloudabi32_threadattr_t, argument, 12, 4);

// The same with 64-bit pointers.
typedef struct cloudabi64_threadattr {
  __UINT64_TYPE__ entry_point __attribute__((__aligned__(8)));
  __UINT64_TYPE__ stack __attribute__((__aligned__(8)));
  __UINT64_TYPE__ stack_len __attribute__((__aligned__(8)));
  __UINT64_TYPE__ argument __attribute__((__aligned__(8)));
} cloudabi64_threadattr_t;
CLOUDABI_ASSERT_(sizeof(cloudabi64_threadattr_t) == 32);
CLOUDABI_FIELD_(cloudabi64_threadattr_t, entry_point, 0, 8);
CLOUDABI_FIELD_(cloudabi64_threadattr_t, stack, 8, 8);
CLOUDABI_FIELD_(cloudabi64_threadattr_t, stack_len, 16, 8);
CLOUDABI_FIELD_(cloudabi64_threadattr_t, argument, 24, 8);

// What the thread register points to when a thread starts. A program that moves the register to an
// area of its own copies this there.
typedef struct cloudabi_tcb {
  // The system's; not to be touched.
  void *parent;
} cloudabi_tcb_t;
CLOUDABI_ASSERT_(sizeof(cloudabi_tcb_t) == CLOUDABI_WIDTH_(4, 8));
CLOUDABI_FIELD_(cloudabi_tcb_t, parent, 0, CLOUDABI_WIDTH_(4, 8));

// The same with 32-bit pointers.
typedef struct cloudabi32_tcb {
  __UINT32_TYPE__ parent;
} cloudabi32_tcb_t;
CLOUDABI_ASSERT_(sizeof(cloudabi32_tcb_t) == 4);
CLOUDABI_FIELD_(cloudabi32_tcb_t, parent, 0, 4);

// The same with 64-bit pointers.
typedef struct cloudabi64_tcb {
  __UINT64_TYPE__ parent __attribute__((__aligned__(8)));
} cloudabi64_tcb_t;
CLOUDABI_ASSERT_(sizeof(cloudabi64_tcb_t) == 8);
CLOUDABI_FIELD_(cloudabi64_tcb_t, parent, 0, 8);

// What an entry of the auxiliary vector tells.
typedef __UINT32_TYPE__ cloudabi_auxtype_t;
// Address of the program's Argdata.
#define CLOUDABI_AT_ARGDATA 256
// Its size, in bytes.
#define CLOUDABI_AT_ARGDATALEN 257
// Where the executable was loaded; 0 if it has fixed addresses.
#define CLOUDABI_AT_BASE 7
// Address of random bytes, to seed the stack protector with.
#define CLOUDABI_AT_CANARY 258
// Their number.
#define CLOUDABI_AT_CANARYLEN 259
// The number of processors that the program may use.
#define CLOUDABI_AT_NCPUS 260
// The end of the vector.
#define CLOUDABI_AT_NULL 0
// The page size, in bytes.
#define CLOUDABI_AT_PAGESZ 6
// Address of the executable's program headers.
#define CLOUDABI_AT_PHDR 3
// Their number.
#define CLOUDABI_AT_PHNUM 4
// Address of the process's 16-byte ID, a random UUID of version 4.
#define CLOUDABI_AT_PID 263
// Address of the vDSO, an ELF image that has the system calls.
#define CLOUDABI_AT_SYSINFO_EHDR 262
// The first thread's ID.
#define CLOUDABI_AT_TID 261

// An entry of the auxiliary vector.
typedef struct cloudabi_auxv {
  // What it tells.
  cloudabi_auxtype_t a_type;
  // Which one it is, `a_type` tells.
  union {
    // argdatalen, canarylen, ncpus, pagesz, phnum, tid
    // A number.
    __SIZE_TYPE__ a_val;
    // argdata, base, canary, phdr, pid, sysinfo_ehdr
    // An address.
    void *a_ptr;
  };
} cloudabi_auxv_t;
CLOUDABI_ASSERT_(sizeof(cloudabi_auxv_t) == CLOUDABI_WIDTH_(8, 16));
CLOUDABI_FIELD_(cloudabi_auxv_t, a_type, 0, 4);
CLOUDABI_FIELD_(cloudabi_auxv_t, a_val, CLOUDABI_WIDTH_(4, 8), CLOUDABI_WIDTH_(4, 8));
CLOUDABI_FIELD_(cloudabi_auxv_t, a_ptr, CLOUDABI_WIDTH_(4, 8), CLOUDABI_WIDTH_(4, 8));

// The same with 32-bit pointers.
typedef struct cloudabi32_auxv {
  cloudabi_auxtype_t a_type;
  // Which one it is, `a_type` tells.
  union {
    // argdatalen, canarylen, ncpus, pagesz, phnum, tid
    __UINT32_TYPE__ a_val;
    // argdata, base, canary, phdr, pid, sysinfo_ehdr
    __UINT32_TYPE__ a_ptr;
  };
} cloudabi32_auxv_t;
CLOUDABI_ASSERT_(sizeof(cloudabi32_auxv_t) == 8);
CLOUDABI_FIELD_(cloudabi32_auxv_t, a_type, 0, 4);
CLOUDABI_FIELD_(cloudabi32_auxv_t, a_val, 4, 4);
CLOUDABI_FIELD_(cloudabi32_auxv_t, a_ptr, 4, 4);

// The same with 64-bit pointers.
typedef struct cloudabi64_auxv {
  cloudabi_auxtype_t a_type;
  // Which one it is, `a_type` tells.
  union {
    // argdatalen, canarylen, ncpus, pagesz, phnum, tid
    __UINT64_TYPE__ a_val __attribute__((__aligned__(8)));
    // argdata, base, canary, phdr, pid, sysinfo_ehdr
    __UINT64_TYPE__ a_ptr __attribute__((__aligned__(8)));
  };
} cloudabi64_auxv_t;
CLOUDABI_ASSERT_(sizeof(cloudabi64_auxv_t) == 16);
CLOUDABI_FIELD_(cloudabi64_auxv_t, a_type, 0, 4);
CLOUDABI_FIELD_(cloudabi64_auxv_t, a_val, 8, 8);
CLOUDABI_FIELD_(cloudabi64_auxv_t, a_ptr, 8, 8);

// Where a process starts: the entry point of the executable. It must not return.
typedef void cloudabi_processentry_t(const cloudabi_auxv_t *auxv);

// Why a process ended, if not by `proc_exit`, and what `proc_raise` does. No signal is ever
// delivered to a program.
typedef __UINT8_TYPE__ cloudabi_signal_t;
// Ends the process: it aborted.
#define CLOUDABI_SIGABRT 1
// Ends the process: alarm clock.
#define CLOUDABI_SIGALRM 2
// Ends the process: access to memory that isn't there.
#define CLOUDABI_SIGBUS 3
// Ignored: a child ended.
#define CLOUDABI_SIGCHLD 4
// Ignored: go on if stopped.
#define CLOUDABI_SIGCONT 5
// Ends the process: arithmetic error.
#define CLOUDABI_SIGFPE 6
// Ends the process: hang-up.
#define CLOUDABI_SIGHUP 7
// Ends the process: illegal instruction.
#define CLOUDABI_SIGILL 8
// Ends the process: interrupt.
#define CLOUDABI_SIGINT 9
// Ends the process.
#define CLOUDABI_SIGKILL 10
// Ends the process: writing to what nobody reads. No write does that, it fails with `pipe`.
#define CLOUDABI_SIGPIPE 11
// Ends the process: quit.
#define CLOUDABI_SIGQUIT 12
// Ends the process: invalid access to memory.
#define CLOUDABI_SIGSEGV 13
// Stops the process.
#define CLOUDABI_SIGSTOP 14
// Ends the process: bad system call.
#define CLOUDABI_SIGSYS 15
// Ends the process: termination.
#define CLOUDABI_SIGTERM 16
// Ends the process: trace trap.
#define CLOUDABI_SIGTRAP 17
// Stops the process: from the terminal.
#define CLOUDABI_SIGTSTP 18
// Stops the process: reads the terminal from the background.
#define CLOUDABI_SIGTTIN 19
// Stops the process: writes the terminal from the background.
#define CLOUDABI_SIGTTOU 20
// Ignored: urgent data.
#define CLOUDABI_SIGURG 21
// Ends the process: defined by the user.
#define CLOUDABI_SIGUSR1 22
// Ends the process: defined by the user.
#define CLOUDABI_SIGUSR2 23
// Ends the process: virtual timer.
#define CLOUDABI_SIGVTALRM 24
// Ends the process: processor time used up.
#define CLOUDABI_SIGXCPU 25
// Ends the process: file too large.
#define CLOUDABI_SIGXFSZ 26

// Which directions of a socket `sock_shutdown` closes.
typedef __UINT8_TYPE__ cloudabi_sdflags_t;
// Receiving.
#define CLOUDABI_SHUT_RD 0x01
// Sending.
#define CLOUDABI_SHUT_WR 0x02

// How to send. There are no flags; it has to be 0.
typedef __UINT16_TYPE__ cloudabi_siflags_t;

// How to receive.
typedef __UINT16_TYPE__ cloudabi_riflags_t;
// The message stays in the queue.
#define CLOUDABI_SOCK_RECV_PEEK 0x04
// Of a stream: waits until the buffers are full.
#define CLOUDABI_SOCK_RECV_WAITALL 0x10

// What happened while receiving.
typedef __UINT16_TYPE__ cloudabi_roflags_t;
// Descriptors that didn't fit were closed.
#define CLOUDABI_SOCK_RECV_FDS_TRUNCATED 0x01
// Data that didn't fit was dropped.
#define CLOUDABI_SOCK_RECV_DATA_TRUNCATED 0x08

// What `sock_send` sends.
typedef struct cloudabi_send_in {
  // The data, gathered from pieces.
  const cloudabi_ciovec_t *si_data;
  __SIZE_TYPE__ si_data_len;
  // The descriptors.
  const cloudabi_fd_t *si_fds;
  __SIZE_TYPE__ si_fds_len;
  // How.
  cloudabi_siflags_t si_flags;
} cloudabi_send_in_t;
CLOUDABI_ASSERT_(sizeof(cloudabi_send_in_t) == CLOUDABI_WIDTH_(20, 40));
CLOUDABI_FIELD_(cloudabi_send_in_t, si_data, 0, CLOUDABI_WIDTH_(4, 8));
CLOUDABI_FIELD_(cloudabi_send_in_t, si_data_len, CLOUDABI_WIDTH_(4, 8), CLOUDABI_WIDTH_(4, 8));
CLOUDABI_FIELD_(cloudabi_send_in_t, si_fds, CLOUDABI_WIDTH_(8, 16), CLOUDABI_WIDTH_(4, 8));
CLOUDABI_FIELD_(cloudabi_send_in_t, si_fds_len, CLOUDABI_WIDTH_(12, 24), CLOUDABI_WIDTH_(4, 8));
CLOUDABI_FIELD_(cloudabi_send_in_t, si_flags, CLOUDABI_WIDTH_(16, 32), 2);

// The same with 32-bit pointers.
typedef struct cloudabi32_send_in {
  __UINT32_TYPE__ si_data;
  __UINT32_TYPE__ si_data_len;
  __UINT32_TYPE__ si_fds;
  __UINT32_TYPE__ si_fds_len;
  cloudabi_siflags_t si_flags;
} cloudabi32_send_in_t;
CLOUDABI_ASSERT_(sizeof(cloudabi32_send_in_t) == 20);
CLOUDABI_FIELD_(cloudabi32_send_in_t, si_data, 0, 4);
CLOUDABI_FIELD_(cloudabi32_send_in_t, si_data_len, 4, 4);
CLOUDABI_FIELD_(cloudabi32_send_in_t, si_fds, 8, 4);
CLOUDABI_FIELD_(cloudabi32_send_in_t, si_fds_len, 12, 4);
CLOUDABI_FIELD_(cloudabi32_send_in_t, si_flags, 16, 2);

// The same with 64-bit pointers.
typedef struct cloudabi64_send_in {
  __UINT64_TYPE__ si_data __attribute__((__aligned__(8)));
  __UINT64_TYPE__ si_data_len __attribute__((__aligned__(8)));
  __UINT64_TYPE__ si_fds __attribute__((__aligned__(8)));
  __UINT64_TYPE__ si_fds_len __attribute__((__aligned__(8)));
  cloudabi_siflags_t si_flags;
} cloudabi64_send_in_t;
CLOUDABI_ASSERT_(sizeof(cloudabi64_send_in_t) == 40);
CLOUDABI_FIELD_(cloudabi64_send_in_t, si_data, 0, 8);
CLOUDABI_FIELD_(cloudabi64_send_in_t, si_data_len, 8, 8);
CLOUDABI_FIELD_(cloudabi64_send_in_t, si_fds, 16, 8);
CLOUDABI_FIELD_(cloudabi64_send_in_t, si_fds_len, 24, 8);
CLOUDABI_FIELD_(cloudabi64_send_in_t, si_flags, 32, 2);

// What `sock_send` sent.
typedef struct cloudabi_send_out {
  // Bytes.
  __SIZE_TYPE__ so_datalen;
} cloudabi_send_out_t;
CLOUDABI_ASSERT_(sizeof(cloudabi_send_out_t) == CLOUDABI_WIDTH_(4, 8));
CLOUDABI_FIELD_(cloudabi_send_out_t, so_datalen, 0, CLOUDABI_WIDTH_(4, 8));

// The same with 32-bit pointers.
typedef struct cloudabi32_send_out {
  __UINT32_TYPE__ so_datalen;
} cloudabi32_send_out_t;
CLOUDABI_ASSERT_(sizeof(cloudabi32_send_out_t) == 4);
CLOUDABI_FIELD_(cloudabi32_send_out_t, so_datalen, 0, 4);

// The same with 64-bit pointers.
typedef struct cloudabi64_send_out {
  __UINT64_TYPE__ so_datalen __attribute__((__aligned__(8)));
} cloudabi64_send_out_t;
CLOUDABI_ASSERT_(sizeof(cloudabi64_send_out_t) == 8);
CLOUDABI_FIELD_(cloudabi64_send_out_t, so_datalen, 0, 8);

// What `sock_recv` may receive.
typedef struct cloudabi_recv_in {
  // Memory for data, scattered over pieces.
  const cloudabi_iovec_t *ri_data;
  __SIZE_TYPE__ ri_data_len;
  // Memory for descriptors.
  cloudabi_fd_t *ri_fds;
  __SIZE_TYPE__ ri_fds_len;
  // How.
  cloudabi_riflags_t ri_flags;
} cloudabi_recv_in_t;
CLOUDABI_ASSERT_(sizeof(cloudabi_recv_in_t) == CLOUDABI_WIDTH_(20, 40));
CLOUDABI_FIELD_(cloudabi_recv_in_t, ri_data, 0, CLOUDABI_WIDTH_(4, 8));
CLOUDABI_FIELD_(cloudabi_recv_in_t, ri_data_len, CLOUDABI_WIDTH_(4, 8), CLOUDABI_WIDTH_(4, 8));
CLOUDABI_FIELD_(cloudabi_recv_in_t, ri_fds, CLOUDABI_WIDTH_(8, 16), CLOUDABI_WIDTH_(4, 8));
CLOUDABI_FIELD_(cloudabi_recv_in_t, ri_fds_len, CLOUDABI_WIDTH_(12, 24), CLOUDABI_WIDTH_(4, 8));
CLOUDABI_FIELD_(cloudabi_recv_in_t, ri_flags, CLOUDABI_WIDTH_(16, 32), 2);

// The same with 32-bit pointers.
typedef struct cloudabi32_recv_in {
  __UINT32_TYPE__ ri_data;
  __UINT32_TYPE__ ri_data_len;
  __UINT32_TYPE__ ri_fds;
  __UINT32_TYPE__ ri_fds_len;
  cloudabi_riflags_t ri_flags;
} cloudabi32_recv_in_t;
CLOUDABI_ASSERT_(sizeof(cloudabi32_recv_in_t) == 20);
CLOUDABI_FIELD_(cloudabi32_recv_in_t, ri_data, 0, 4);
CLOUDABI_FIELD_(cloudabi32_recv_in_t, ri_data_len, 4, 4);
CLOUDABI_FIELD_(cloudabi32_recv_in_t, ri_fds, 8, 4);
CLOUDABI_FIELD_(cloudabi32_recv_in_t, ri_fds_len, 12, 4);
CLOUDABI_FIELD_(cloudabi32_recv_in_t, ri_flags, 16, 2);

// The same with 64-bit pointers.
typedef struct cloudabi64_recv_in {
  __UINT64_TYPE__ ri_data __attribute__((__aligned__(8)));
  __UINT64_TYPE__ ri_data_len __attribute__((__aligned__(8)));
  __UINT64_TYPE__ ri_fds __attribute__((__aligned__(8)));
  __UINT64_TYPE__ ri_fds_len __attribute__((__aligned__(8)));
  cloudabi_riflags_t ri_flags;
} cloudabi64_recv_in_t;
CLOUDABI_ASSERT_(sizeof(cloudabi64_recv_in_t) == 40);
CLOUDABI_FIELD_(cloudabi64_recv_in_t, ri_data, 0, 8);
CLOUDABI_FIELD_(cloudabi64_recv_in_t, ri_data_len, 8, 8);
CLOUDABI_FIELD_(cloudabi64_recv_in_t, ri_fds, 16, 8);
CLOUDABI_FIELD_(cloudabi64_recv_in_t, ri_fds_len, 24, 8);
CLOUDABI_FIELD_(cloudabi64_recv_in_t, ri_flags, 32, 2);

// What `sock_recv` received.
typedef struct cloudabi_recv_out {
  // Bytes.
  __SIZE_TYPE__ ro_datalen;
  // Descriptors.
  __SIZE_TYPE__ ro_fdslen;
  // Zeros; addresses, once.
  char ro_unused[40];
  // What happened.
  cloudabi_roflags_t ro_flags;
} cloudabi_recv_out_t;
CLOUDABI_ASSERT_(sizeof(cloudabi_recv_out_t) == CLOUDABI_WIDTH_(52, 64));
CLOUDABI_FIELD_(cloudabi_recv_out_t, ro_datalen, 0, CLOUDABI_WIDTH_(4, 8));
CLOUDABI_FIELD_(cloudabi_recv_out_t, ro_fdslen, CLOUDABI_WIDTH_(4, 8), CLOUDABI_WIDTH_(4, 8));
CLOUDABI_FIELD_(cloudabi_recv_out_t, ro_unused, CLOUDABI_WIDTH_(8, 16), 40);
CLOUDABI_FIELD_(cloudabi_recv_out_t, ro_flags, CLOUDABI_WIDTH_(48, 56), 2);

// The same with 32-bit pointers.
typedef struct cloudabi32_recv_out {
  __UINT32_TYPE__ ro_datalen;
  __UINT32_TYPE__ ro_fdslen;
  char ro_unused[40];
  cloudabi_roflags_t ro_flags;
} cloudabi32_recv_out_t;
CLOUDABI_ASSERT_(sizeof(cloudabi32_recv_out_t) == 52);
CLOUDABI_FIELD_(cloudabi32_recv_out_t, ro_datalen, 0, 4);
CLOUDABI_FIELD_(cloudabi32_recv_out_t, ro_fdslen, 4, 4);
CLOUDABI_FIELD_(cloudabi32_recv_out_t, ro_unused, 8, 40);
CLOUDABI_FIELD_(cloudabi32_recv_out_t, ro_flags, 48, 2);

// The same with 64-bit pointers.
typedef struct cloudabi64_recv_out {
  __UINT64_TYPE__ ro_datalen __attribute__((__aligned__(8)));
  __UINT64_TYPE__ ro_fdslen __attribute__((__aligned__(8)));
  char ro_unused[40];
  cloudabi_roflags_t ro_flags;
} cloudabi64_recv_out_t;
CLOUDABI_ASSERT_(sizeof(cloudabi64_recv_out_t) == 64);
CLOUDABI_FIELD_(cloudabi64_recv_out_t, ro_datalen, 0, 8);
CLOUDABI_FIELD_(cloudabi64_recv_out_t, ro_fdslen, 8, 8);
CLOUDABI_FIELD_(cloudabi64_recv_out_t, ro_unused, 16, 40);
CLOUDABI_FIELD_(cloudabi64_recv_out_t, ro_flags, 56, 2);

// What `sock_stat_get` does beyond reporting.
typedef __UINT8_TYPE__ cloudabi_ssflags_t;
// The pending error is cleared.
#define CLOUDABI_SOCKSTAT_CLEAR_ERROR 0x01

// The state of a socket.
typedef __UINT32_TYPE__ cloudabi_sstate_t;
// It listens.
#define CLOUDABI_SOCKSTATE_ACCEPTCONN 0x01

// The attributes of a socket.
typedef struct cloudabi_sockstat {
  // Zeros; addresses, once.
  char ss_unused[40];
  // The pending error.
  cloudabi_errno_t ss_error;
  // The state.
  cloudabi_sstate_t ss_state;
} cloudabi_sockstat_t;
CLOUDABI_ASSERT_(sizeof(cloudabi_sockstat_t) == 48);
CLOUDABI_FIELD_(cloudabi_sockstat_t, ss_unused, 0, 40);
CLOUDABI_FIELD_(cloudabi_sockstat_t, ss_error, 40, 2);
CLOUDABI_FIELD_(cloudabi_sockstat_t, ss_state, 44, 4);

// What to wait for, and what has happened.
typedef __UINT8_TYPE__ cloudabi_eventtype_t;
// A clock has reached a time.
#define CLOUDABI_EVENTTYPE_CLOCK 1
// A condition variable was signalled, and its lock is held for writing again.
#define CLOUDABI_EVENTTYPE_CONDVAR 2
// A descriptor has something to read, or its end.
#define CLOUDABI_EVENTTYPE_FD_READ 3
// A descriptor takes data.
#define CLOUDABI_EVENTTYPE_FD_WRITE 4
// A lock has been taken for reading.
#define CLOUDABI_EVENTTYPE_LOCK_RDLOCK 5
// A lock has been taken for writing.
#define CLOUDABI_EVENTTYPE_LOCK_WRLOCK 6
// A process has ended.
#define CLOUDABI_EVENTTYPE_PROC_TERMINATE 7

// The state of a descriptor that was polled.
typedef __UINT16_TYPE__ cloudabi_eventrwflags_t;
// The other side has hung up.
#define CLOUDABI_EVENT_FD_READWRITE_HANGUP 0x01

// How to wait for a descriptor.
typedef __UINT16_TYPE__ cloudabi_subrwflags_t;
// Accepted and ignored.
#define CLOUDABI_SUBSCRIPTION_FD_READWRITE_POLL 0x01

// What to wait for.
typedef struct cloudabi_subscription_clock {
  // Handed back to old executables; otherwise without a meaning.
  cloudabi_userdata_t identifier __attribute__((__aligned__(8)));
  // The clock.
  cloudabi_clockid_t clock_id;
  // A point in time or a duration.
  cloudabi_timestamp_t timeout __attribute__((__aligned__(8)));
  // How much later is early enough.
  cloudabi_timestamp_t precision __attribute__((__aligned__(8)));
  // Which of the two `timeout` is.
  cloudabi_subclockflags_t flags;
} cloudabi_subscription_clock_t;
typedef struct cloudabi_subscription_condvar {
  // The condition variable.
  CLOUDABI_ATOMIC(cloudabi_condvar_t) *condvar;
  // The lock, held for writing by the calling thread.
  CLOUDABI_ATOMIC(cloudabi_lock_t) *lock;
  // Who sees the condition variable.
  cloudabi_scope_t condvar_scope;
  // Who sees the lock.
  cloudabi_scope_t lock_scope;
} cloudabi_subscription_condvar_t;
typedef struct cloudabi_subscription_fd_readwrite {
  // The descriptor.
  cloudabi_fd_t fd;
  // How to wait for it.
  cloudabi_subrwflags_t flags;
} cloudabi_subscription_fd_readwrite_t;
typedef struct cloudabi_subscription_lock {
  // The lock.
  CLOUDABI_ATOMIC(cloudabi_lock_t) *lock;
  // Who sees it.
  cloudabi_scope_t lock_scope;
} cloudabi_subscription_lock_t;
typedef struct cloudabi_subscription_proc_terminate {
  // The process.
  cloudabi_fd_t fd;
} cloudabi_subscription_proc_terminate_t;
typedef struct cloudabi_subscription {
  // Handed back in the event.
  cloudabi_userdata_t userdata __attribute__((__aligned__(8)));
  // Ignored.
  __UINT16_TYPE__ unused;
  // Which of these it is.
  cloudabi_eventtype_t type;
  // Which one it is, `type` tells.
  union {
    // clock
    cloudabi_subscription_clock_t clock;
    // condvar
    cloudabi_subscription_condvar_t condvar;
    // fd_read, fd_write
    cloudabi_subscription_fd_readwrite_t fd_readwrite;
    // lock_rdlock, lock_wrlock
    cloudabi_subscription_lock_t lock;
    // proc_terminate
    cloudabi_subscription_proc_terminate_t proc_terminate;
  };
} cloudabi_subscription_t;
CLOUDABI_ASSERT_(sizeof(cloudabi_subscription_t) == 56);
CLOUDABI_FIELD_(cloudabi_subscription_t, userdata, 0, 8);
CLOUDABI_FIELD_(cloudabi_subscription_t, unused, 8, 2);
CLOUDABI_FIELD_(cloudabi_subscription_t, type, 10, 1);
CLOUDABI_FIELD_(cloudabi_subscription_t, clock, 16, 40);
CLOUDABI_FIELD_(cloudabi_subscription_t, clock.identifier, 16, 8);
CLOUDABI_FIELD_(cloudabi_subscription_t, clock.clock_id, 24, 4);
CLOUDABI_FIELD_(cloudabi_subscription_t, clock.timeout, 32, 8);
CLOUDABI_FIELD_(cloudabi_subscription_t, clock.precision, 40, 8);
CLOUDABI_FIELD_(cloudabi_subscription_t, clock.flags, 48, 2);
CLOUDABI_FIELD_(cloudabi_subscription_t, condvar, 16, CLOUDABI_WIDTH_(12, 24));
CLOUDABI_FIELD_(cloudabi_subscription_t, condvar.condvar, 16, CLOUDABI_WIDTH_(4, 8));
CLOUDABI_FIELD_(cloudabi_subscription_t, condvar.lock, CLOUDABI_WIDTH_(20, 24), CLOUDABI_WIDTH_(4, 8));
CLOUDABI_FIELD_(cloudabi_subscription_t, condvar.condvar_scope, CLOUDABI_WIDTH_(24, 32), 1);
CLOUDABI_FIELD_(cloudabi_subscription_t, condvar.lock_scope, CLOUDABI_WIDTH_(25, 33), 1);
CLOUDABI_FIELD_(cloudabi_subscription_t, fd_readwrite, 16, 8);
CLOUDABI_FIELD_(cloudabi_subscription_t, fd_readwrite.fd, 16, 4);
CLOUDABI_FIELD_(cloudabi_subscription_t, fd_readwrite.flags, 20, 2);
CLOUDABI_FIELD_(cloudabi_subscription_t, lock, 16, CLOUDABI_WIDTH_(8, 16));
CLOUDABI_FIELD_(cloudabi_subscription_t, lock.lock, 16, CLOUDABI_WIDTH_(4, 8));
CLOUDABI_FIELD_(cloudabi_subscription_t, lock.lock_scope, CLOUDABI_WIDTH_(20, 24), 1);
CLOUDABI_FIELD_(cloudabi_subscription_t, proc_terminate, 16, 4);
CLOUDABI_FIELD_(cloudabi_subscription_t, proc_terminate.fd, 16, 4);

// The same with 32-bit pointers.
typedef struct cloudabi32_subscription_clock {
  cloudabi_userdata_t identifier __attribute__((__aligned__(8)));
  cloudabi_clockid_t clock_id;
  cloudabi_timestamp_t timeout __attribute__((__aligned__(8)));
  cloudabi_timestamp_t precision __attribute__((__aligned__(8)));
  cloudabi_subclockflags_t flags;
} cloudabi32_subscription_clock_t;
typedef struct cloudabi32_subscription_condvar {
  __UINT32_TYPE__ condvar;
  __UINT32_TYPE__ lock;
  cloudabi_scope_t condvar_scope;
  cloudabi_scope_t lock_scope;
} cloudabi32_subscription_condvar_t;
typedef struct cloudabi32_subscription_fd_readwrite {
  cloudabi_fd_t fd;
  cloudabi_subrwflags_t flags;
} cloudabi32_subscription_fd_readwrite_t;
typedef struct cloudabi32_subscription_lock {
  __UINT32_TYPE__ lock;
  cloudabi_scope_t lock_scope;
} cloudabi32_subscription_lock_t;
typedef struct cloudabi32_subscription_proc_terminate {
  cloudabi_fd_t fd;
} cloudabi32_subscription_proc_terminate_t;
typedef struct cloudabi32_subscription {
  cloudabi_userdata_t userdata __attribute__((__aligned__(8)));
  __UINT16_TYPE__ unused;
  cloudabi_eventtype_t type;
  // Which one it is, `type` tells.
  union {
    // clock
    cloudabi32_subscription_clock_t clock;
    // condvar
    cloudabi32_subscription_condvar_t condvar;
    // fd_read, fd_write
    cloudabi32_subscription_fd_readwrite_t fd_readwrite;
    // lock_rdlock, lock_wrlock
    cloudabi32_subscription_lock_t lock;
    // proc_terminate
    cloudabi32_subscription_proc_terminate_t proc_terminate;
  };
} cloudabi32_subscription_t;
CLOUDABI_ASSERT_(sizeof(cloudabi32_subscription_t) == 56);
CLOUDABI_FIELD_(cloudabi32_subscription_t, userdata, 0, 8);
CLOUDABI_FIELD_(cloudabi32_subscription_t, unused, 8, 2);
CLOUDABI_FIELD_(cloudabi32_subscription_t, type, 10, 1);
CLOUDABI_FIELD_(cloudabi32_subscription_t, clock, 16, 40);
CLOUDABI_FIELD_(cloudabi32_subscription_t, clock.identifier, 16, 8);
CLOUDABI_FIELD_(cloudabi32_subscription_t, clock.clock_id, 24, 4);
CLOUDABI_FIELD_(cloudabi32_subscription_t, clock.timeout, 32, 8);
CLOUDABI_FIELD_(cloudabi32_subscription_t, clock.precision, 40, 8);
CLOUDABI_FIELD_(cloudabi32_subscription_t, clock.flags, 48, 2);
CLOUDABI_FIELD_(cloudabi32_subscription_t, condvar, 16, 12);
CLOUDABI_FIELD_(cloudabi32_subscription_t, condvar.condvar, 16, 4);
CLOUDABI_FIELD_(cloudabi32_subscription_t, condvar.lock, 20, 4);
CLOUDABI_FIELD_(cloudabi32_subscription_t, condvar.condvar_scope, 24, 1);
CLOUDABI_FIELD_(cloudabi32_subscription_t, condvar.lock_scope, 25, 1);
CLOUDABI_FIELD_(cloudabi32_subscription_t, fd_readwrite, 16, 8);
CLOUDABI_FIELD_(cloudabi32_subscription_t, fd_readwrite.fd, 16, 4);
CLOUDABI_FIELD_(cloudabi32_subscription_t, fd_readwrite.flags, 20, 2);
CLOUDABI_FIELD_(cloudabi32_subscription_t, lock, 16, 8);
CLOUDABI_FIELD_(cloudabi32_subscription_t, lock.lock, 16, 4);
CLOUDABI_FIELD_(cloudabi32_subscription_t, lock.lock_scope, 20, 1);
CLOUDABI_FIELD_(cloudabi32_subscription_t, proc_terminate, 16, 4);
CLOUDABI_FIELD_(cloudabi32_subscription_t, proc_terminate.fd, 16, 4);

// The same with 64-bit pointers.
typedef struct cloudabi64_subscription_clock {
  cloudabi_userdata_t identifier __attribute__((__aligned__(8)));
  cloudabi_clockid_t clock_id;
  cloudabi_timestamp_t timeout __attribute__((__aligned__(8)));
  cloudabi_timestamp_t precision __attribute__((__aligned__(8)));
  cloudabi_subclockflags_t flags;
} cloudabi64_subscription_clock_t;
typedef struct cloudabi64_subscription_condvar {
  __UINT64_TYPE__ condvar __attribute__((__aligned__(8)));
  __UINT64_TYPE__ lock __attribute__((__aligned__(8)));
  cloudabi_scope_t condvar_scope;
  cloudabi_scope_t lock_scope;
} cloudabi64_subscription_condvar_t;
typedef struct cloudabi64_subscription_fd_readwrite {
  cloudabi_fd_t fd;
  cloudabi_subrwflags_t flags;
} cloudabi64_subscription_fd_readwrite_t;
typedef struct cloudabi64_subscription_lock {
  __UINT64_TYPE__ lock __attribute__((__aligned__(8)));
  cloudabi_scope_t lock_scope;
} cloudabi64_subscription_lock_t;
typedef struct cloudabi64_subscription_proc_terminate {
  cloudabi_fd_t fd;
} cloudabi64_subscription_proc_terminate_t;
typedef struct cloudabi64_subscription {
  cloudabi_userdata_t userdata __attribute__((__aligned__(8)));
  __UINT16_TYPE__ unused;
  cloudabi_eventtype_t type;
  // Which one it is, `type` tells.
  union {
    // clock
    cloudabi64_subscription_clock_t clock;
    // condvar
    cloudabi64_subscription_condvar_t condvar;
    // fd_read, fd_write
    cloudabi64_subscription_fd_readwrite_t fd_readwrite;
    // lock_rdlock, lock_wrlock
    cloudabi64_subscription_lock_t lock;
    // proc_terminate
    cloudabi64_subscription_proc_terminate_t proc_terminate;
  };
} cloudabi64_subscription_t;
CLOUDABI_ASSERT_(sizeof(cloudabi64_subscription_t) == 56);
CLOUDABI_FIELD_(cloudabi64_subscription_t, userdata, 0, 8);
CLOUDABI_FIELD_(cloudabi64_subscription_t, unused, 8, 2);
CLOUDABI_FIELD_(cloudabi64_subscription_t, type, 10, 1);
CLOUDABI_FIELD_(cloudabi64_subscription_t, clock, 16, 40);
CLOUDABI_FIELD_(cloudabi64_subscription_t, clock.identifier, 16, 8);
CLOUDABI_FIELD_(cloudabi64_subscription_t, clock.clock_id, 24, 4);
CLOUDABI_FIELD_(cloudabi64_subscription_t, clock.timeout, 32, 8);
CLOUDABI_FIELD_(cloudabi64_subscription_t, clock.precision, 40, 8);
CLOUDABI_FIELD_(cloudabi64_subscription_t, clock.flags, 48, 2);
CLOUDABI_FIELD_(cloudabi64_subscription_t, condvar, 16, 24);
CLOUDABI_FIELD_(cloudabi64_subscription_t, condvar.condvar, 16, 8);
CLOUDABI_FIELD_(cloudabi64_subscription_t, condvar.lock, 24, 8);
CLOUDABI_FIELD_(cloudabi64_subscription_t, condvar.condvar_scope, 32, 1);
CLOUDABI_FIELD_(cloudabi64_subscription_t, condvar.lock_scope, 33, 1);
CLOUDABI_FIELD_(cloudabi64_subscription_t, fd_readwrite, 16, 8);
CLOUDABI_FIELD_(cloudabi64_subscription_t, fd_readwrite.fd, 16, 4);
CLOUDABI_FIELD_(cloudabi64_subscription_t, fd_readwrite.flags, 20, 2);
CLOUDABI_FIELD_(cloudabi64_subscription_t, lock, 16, 16);
CLOUDABI_FIELD_(cloudabi64_subscription_t, lock.lock, 16, 8);
CLOUDABI_FIELD_(cloudabi64_subscription_t, lock.lock_scope, 24, 1);
CLOUDABI_FIELD_(cloudabi64_subscription_t, proc_terminate, 16, 4);
CLOUDABI_FIELD_(cloudabi64_subscription_t, proc_terminate.fd, 16, 4);

// What has happened.
typedef struct cloudabi_event_fd_readwrite {
  // Bytes that can be read now; for `fd_write`, 0.
  cloudabi_filesize_t nbytes __attribute__((__aligned__(8)));
  // The descriptor, for old executables.
  char unused[4];
  // The state.
  cloudabi_eventrwflags_t flags;
} cloudabi_event_fd_readwrite_t;
typedef struct cloudabi_event_proc_terminate {
  // The descriptor, for old executables.
  char unused[4];
  // Why it ended; 0 if by `proc_exit`.
  cloudabi_signal_t signal;
  // The exit code; 0 if by a signal.
  cloudabi_exitcode_t exitcode;
} cloudabi_event_proc_terminate_t;
typedef struct cloudabi_event {
  // From the subscription.
  cloudabi_userdata_t userdata __attribute__((__aligned__(8)));
  // What went wrong with this subscription alone.
  cloudabi_errno_t error;
  // From the subscription.
  cloudabi_eventtype_t type;
  // Which one it is, `type` tells.
  union {
    // fd_read, fd_write
    cloudabi_event_fd_readwrite_t fd_readwrite;
    // proc_terminate
    cloudabi_event_proc_terminate_t proc_terminate;
  };
} cloudabi_event_t;
CLOUDABI_ASSERT_(sizeof(cloudabi_event_t) == 32);
CLOUDABI_FIELD_(cloudabi_event_t, userdata, 0, 8);
CLOUDABI_FIELD_(cloudabi_event_t, error, 8, 2);
CLOUDABI_FIELD_(cloudabi_event_t, type, 10, 1);
CLOUDABI_FIELD_(cloudabi_event_t, fd_readwrite, 16, 16);
CLOUDABI_FIELD_(cloudabi_event_t, fd_readwrite.nbytes, 16, 8);
CLOUDABI_FIELD_(cloudabi_event_t, fd_readwrite.unused, 24, 4);
CLOUDABI_FIELD_(cloudabi_event_t, fd_readwrite.flags, 28, 2);
CLOUDABI_FIELD_(cloudabi_event_t, proc_terminate, 16, 12);
CLOUDABI_FIELD_(cloudabi_event_t, proc_terminate.unused, 16, 4);
CLOUDABI_FIELD_(cloudabi_event_t, proc_terminate.signal, 20, 1);
CLOUDABI_FIELD_(cloudabi_event_t, proc_terminate.exitcode, 24, 4);

#undef CLOUDABI_ASSERT_
#undef CLOUDABI_WIDTH_
#undef CLOUDABI_FIELD_

#endif
