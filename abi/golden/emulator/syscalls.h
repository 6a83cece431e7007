// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The bodies of the system calls: what the emulator implements by hand, one function a call in
// src/syscalls/. A body that is missing is a link error that names it. The rim (dispatch.inc) has
// done this before it calls one: it has found the calling thread's Context, looked up each
// descriptor for which the text has a `rights` field, once, with number, rights and kind checked (a
// Handle), and wrapped addresses in guest memory in types that know their direction
// (emulator/src/support/guest_memory.h). Afterwards it stores the results, on success only, and
// returns the error number. A descriptor that comes as a number (cloudabi_fd_t) has not been looked
// at. Rights and errors are repeated here from the text; `in the body` marks rights that depend on
// data, which the body has to check. Generated from abi/cloudabi.abi: change that, then build the
// target abi-update.

#pragma once

#include "cloudabi_types.h"
#include "fd/handle.h"
#include "support/guest_memory.h"
#include "support/result.h"
#include "thread/context.h"

namespace cloudabi::sys {

// Gives the resolution of a clock.
//   inval: There is no such clock.
Result<cloudabi_timestamp_t> clock_res_get(Context &context, cloudabi_clockid_t clock_id);

// Gives the time of a clock.
//   inval: There is no such clock.
//   overflow: The time lies before 1970.
Result<cloudabi_timestamp_t> clock_time_get(Context &context, cloudabi_clockid_t clock_id,
                                            cloudabi_timestamp_t precision);

// Wakes threads that wait for a condition variable through `poll`. When nobody is left waiting, the
// variable is 0 before the call returns.
//   inval: The scope is none.
//   fault: The address is not mapped.
Result<void> condvar_signal(Context &context, GuestAtomic<cloudabi_condvar_t> condvar,
                            cloudabi_scope_t scope, cloudabi_nthreads_t nwaiters);

// Releases a lock on which threads sleep, held for writing by the calling thread, and wakes those
// who are next. Afterwards the lock is 0, or somebody else's.
//   inval: The scope is none.
//   perm: The calling thread doesn't have it for writing.
//   fault: The address is not mapped.
Result<void> lock_unlock(Context &context, GuestAtomic<cloudabi_lock_t> lock,
                         cloudabi_scope_t scope);

// Closes a descriptor. Closing the last descriptor of a process ends the process with `kill`.
//   badf: `fd` is not open.
//   io: Data written earlier could not be stored; the descriptor is closed all the same.
Result<void> fd_close(Context &context, cloudabi_fd_t fd);

// Makes a kernel object with one descriptor.
//   inval: Not a type that can be made so.
//   mfile nfile nomem
Result<cloudabi_fd_t> fd_create1(Context &context, cloudabi_filetype_t type);

struct FdCreate2Results {
  cloudabi_fd_t fd1;
  cloudabi_fd_t fd2;
};
// Makes a pair of connected descriptors.
//   inval: Not a type that can be made so.
//   mfile nfile nomem nobufs
Result<FdCreate2Results> fd_create2(Context &context, cloudabi_filetype_t type);

// Waits until the data of a file, and what is needed to read it, are on the medium.
//   fd: fd_datasync
//   inval: `fd` is not a file that can be synchronised.
//   io nospc dquot rofs
Result<void> fd_datasync(Context &context, Handle fd);

// Makes another descriptor for what a descriptor stands for, with the same rights. They share the
// offset and the flags.
//   badf: `from` is not open.
//   mfile
Result<cloudabi_fd_t> fd_dup(Context &context, cloudabi_fd_t from);

// Reads at an offset, without using or moving the descriptor's own.
//   fd: fd_read, fd_seek
//   inval: More than 1024 pieces, their sizes overflow, or `offset` exceeds 2^63-1.
//   spipe: What `fd` stands for has no offsets.
//   again fault io isdir nomem nxio overflow
Result<__SIZE_TYPE__> fd_pread(Context &context, Handle fd, GuestInArray<cloudabi_iovec_t> iovs,
                               cloudabi_filesize_t offset);

// Writes at an offset, without using or moving the descriptor's own. With `append` too it is the
// given offset that counts.
//   fd: fd_write, fd_seek
//   inval: More than 1024 pieces, their sizes overflow, or `offset` exceeds 2^63-1.
//   spipe: What `fd` stands for has no offsets.
//   again dquot fault fbig io nomem nospc nxio overflow
Result<__SIZE_TYPE__> fd_pwrite(Context &context, Handle fd, GuestInArray<cloudabi_ciovec_t> iovs,
                                cloudabi_filesize_t offset);

// Reads at the descriptor's offset and moves it, or takes data from a socket, pipe or terminal.
//   fd: fd_read
//   again: Nothing is there now, and `nonblock` is set.
//   inval: More than 1024 pieces, or their sizes overflow.
//   connreset fault intr io isdir nobufs nomem notconn nxio overflow timedout
Result<__SIZE_TYPE__> fd_read(Context &context, Handle fd, GuestInArray<cloudabi_iovec_t> iovs);

// Makes one descriptor stand for what another one does, with that one's rights, atomically.
//   badf: `from` or `to` is not open.
//   mfile
Result<void> fd_replace(Context &context, cloudabi_fd_t from, cloudabi_fd_t to);

// Moves the descriptor's offset.
//   fd: open
//   in the body: fd_tell. `offset` is 0 and `whence` is `cur`.
//   in the body: fd_seek. Otherwise.
//   inval: `whence` is none, or the new offset would be negative.
//   overflow: The new offset doesn't fit.
//   spipe: What `fd` stands for has no offsets.
Result<cloudabi_filesize_t> fd_seek(Context &context, Handle fd, cloudabi_filedelta_t offset,
                                    cloudabi_whence_t whence);

// Gives the attributes of a descriptor.
//   fd: open
Result<void> fd_stat_get(Context &context, Handle fd, GuestOut<cloudabi_fdstat_t> buf);

// Changes attributes of a descriptor.
//   fd: open
//   in the body: fd_stat_put_flags. `flags` has `flags`.
//   notcapable: The new rights are not all among the present ones.
//   inval: `flags` or `fs_flags` has bits that mean nothing.
//   notsup: The file can't behave so.
Result<void> fd_stat_put(Context &context, Handle fd, GuestIn<cloudabi_fdstat_t> buf,
                         cloudabi_fdsflags_t flags);

// Waits until the data and the attributes of a file are on the medium.
//   fd: fd_sync
//   inval: `fd` is not a file that can be synchronised.
//   io nospc dquot rofs
Result<void> fd_sync(Context &context, Handle fd);

// Writes at the descriptor's offset and moves it, or hands data to a socket, pipe or terminal.
//   fd: fd_write
//   again: There is no room now, and `nonblock` is set.
//   inval: More than 1024 pieces, or their sizes overflow.
//   pipe: Nobody will read it.
//   connreset destaddrreq dquot fault fbig intr io msgsize nobufs nomem nospc notconn nxio
Result<__SIZE_TYPE__> fd_write(Context &context, Handle fd, GuestInArray<cloudabi_ciovec_t> iovs);

// Tells how a part of a file is going to be used.
//   fd: file_advise
//   inval: `advice` is none, or the part exceeds 2^63-1.
//   spipe: What `fd` stands for has no offsets.
Result<void> file_advise(Context &context, Handle fd, cloudabi_filesize_t offset,
                         cloudabi_filesize_t len, cloudabi_advice_t advice);

// Makes sure that writing to a part of a file doesn't fail for want of space. The file grows if the
// part exceeds it.
//   fd: file_allocate
//   inval: `len` is 0, or the part exceeds 2^63-1.
//   nodev: `fd` is not a regular file.
//   dquot fbig io nospc notsup spipe
Result<void> file_allocate(Context &context, Handle fd, cloudabi_filesize_t offset,
                           cloudabi_filesize_t len);

// Makes a directory. The path's last component must not exist.
//   fd: open
//   fd: directory, else notdir
//   in the body: file_create_directory. `type` is `directory`.
//   in the body: file_create_fifo. `type` is `fifo`.
//   exist: The path exists.
//   inval: Not a type that can be made so, or a NUL in the path.
//   notsup: The system can't make FIFOs.
//   acces dquot io loop mlink nametoolong noent nospc notdir perm rofs
Result<void> file_create(Context &context, Handle fd, GuestInArray<char> path,
                         cloudabi_filetype_t type);

// Makes another hard link to a file.
//   fd1: file_link_source
//   fd2: file_link_target
//   fd1: directory, else notdir
//   fd2: directory, else notdir
//   exist: `path2` exists.
//   perm: The file is a directory, or the file system has no hard links.
//   xdev: The paths are in different file systems or injected directories.
//   acces dquot inval io loop mlink nametoolong noent nospc notdir rofs
Result<void> file_link(Context &context, Handle fd1, cloudabi_lookupflags_t fd1_flags,
                       GuestInArray<char> path1, Handle fd2, GuestInArray<char> path2);

// Opens a file or directory, or creates a regular file. Rights that don't apply to that kind of
// file are left out of the new descriptor.
//   dirfd: file_open
//   dirfd: directory, else notdir
//   in the body: file_create_file. `oflags` has `creat`.
//   in the body: file_stat_fput_size. `oflags` has `trunc`: among the rights that `dirfd` lets
//   inherit.
//   notcapable: `fds` asks for rights that `dirfd` doesn't let inherit.
//   exist: `creat` and `excl` are set, and the path exists.
//   inval: A flag means nothing, flags contradict each other, or a NUL in the path.
//   isdir: A directory was to be opened for writing.
//   loop: The last component is a symbolic link, and it is not to be followed.
//   notdir: `directory` is set, and it is something else.
//   nxio: A socket, or a device that isn't there.
//   acces dquot intr io mfile nametoolong nfile noent nospc notsup overflow perm rofs txtbsy
Result<cloudabi_fd_t> file_open(Context &context, Handle dirfd, cloudabi_lookupflags_t dirfd_flags,
                                GuestInArray<char> path, cloudabi_oflags_t oflags,
                                GuestIn<cloudabi_fdstat_t> fds);

// Reads entries of a directory: for each a `dirent` and its name, without padding between them. The
// last one may be cut off; if the buffer is full, read on from the `d_next` of the last whole one.
//   fd: file_readdir
//   fd: directory, else notdir
//   inval: `cookie` is no position in this directory.
//   io noent
Result<__SIZE_TYPE__> file_readdir(Context &context, Handle fd, GuestOutArray<unsigned char> buf,
                                   cloudabi_dircookie_t cookie);

// Reads the content of a symbolic link.
//   fd: file_readlink
//   fd: directory, else notdir
//   inval: Not a symbolic link, or a NUL in the path.
//   acces io loop nametoolong noent notdir
Result<__SIZE_TYPE__> file_readlink(Context &context, Handle fd, GuestInArray<char> path,
                                    GuestOutArray<char> buf);

// Gives a file or directory another name, or moves it. What has the new name is replaced,
// atomically.
//   fd1: file_rename_source
//   fd2: file_rename_target
//   fd1: directory, else notdir
//   fd2: directory, else notdir
//   inval: A directory was to be moved into itself, or a NUL in a path.
//   isdir: A file was to replace a directory.
//   notdir: A directory was to replace a file, or a component is no directory.
//   notempty: The directory to be replaced isn't empty.
//   xdev: The paths are in different file systems or injected directories.
//   acces busy dquot exist io loop mlink nametoolong noent nospc perm rofs
Result<void> file_rename(Context &context, Handle fd1, GuestInArray<char> path1, Handle fd2,
                         GuestInArray<char> path2);

// Gives the attributes of an open file.
//   fd: file_stat_fget
//   io overflow
Result<void> file_stat_fget(Context &context, Handle fd, GuestOut<cloudabi_filestat_t> buf);

// Changes attributes of an open file.
//   fd: open
//   in the body: file_stat_fput_size. `flags` has `size`.
//   in the body: file_stat_fput_times. `flags` has any of the others.
//   inval: `flags` has bits that mean nothing, contradicts itself, combines `size` with times, or
//   the file can't be sized.
//   fbig io perm rofs acces
Result<void> file_stat_fput(Context &context, Handle fd, GuestIn<cloudabi_filestat_t> buf,
                            cloudabi_fsflags_t flags);

// Gives the attributes of a file by its path.
//   fd: file_stat_get
//   fd: directory, else notdir
//   acces inval io loop nametoolong noent notdir overflow
Result<void> file_stat_get(Context &context, Handle fd, cloudabi_lookupflags_t fd_flags,
                           GuestInArray<char> path, GuestOut<cloudabi_filestat_t> buf);

// Changes the times of a file by its path.
//   fd: file_stat_put_times
//   fd: directory, else notdir
//   inval: `flags` has bits that mean nothing here or contradicts itself.
//   acces io loop nametoolong noent notdir perm rofs
Result<void> file_stat_put(Context &context, Handle fd, cloudabi_lookupflags_t fd_flags,
                           GuestInArray<char> path, GuestIn<cloudabi_filestat_t> buf,
                           cloudabi_fsflags_t flags);

// Makes a symbolic link. Its content can be anything; whether it can be followed is decided when it
// is.
//   fd: file_symlink
//   fd: directory, else notdir
//   exist: The path exists.
//   acces dquot inval io loop nametoolong noent nospc notdir perm rofs
Result<void> file_symlink(Context &context, GuestInArray<char> path1, Handle fd,
                          GuestInArray<char> path2);

// Removes a file or an empty directory.
//   fd: file_unlink
//   fd: directory, else notdir
//   perm: It is a directory and `removedir` isn't set.
//   notdir: It is no directory and `removedir` is set, or a component is none.
//   notempty: The directory isn't empty.
//   inval: `flags` has bits that mean nothing, the path ends in `.`, or a NUL in the path.
//   acces busy io isdir loop nametoolong noent rofs txtbsy
Result<void> file_unlink(Context &context, Handle fd, GuestInArray<char> path,
                         cloudabi_ulflags_t flags);

// Tells how a part of memory is going to be used.
//   inval: `advice` is none, or the part isn't made of pages.
//   nomem: Not all of it is mapped.
Result<void> mem_advise(Context &context, GuestMapping mapping, cloudabi_advice_t advice);

// Maps a file, shared memory or zeros.
//   in the body: mem_map. Unless `anon` is set.
//   in the body: mem_map_exec. `prot` has `exec`, unless `anon` is set.
//   in the body: fd_read. Unless `anon` is set.
//   in the body: fd_write. `prot` has `write` and `flags` has `shared`, unless `anon` is set.
//   notsup: `prot` has both `write` and `exec`.
//   badf: `anon` isn't set, and `fd` is not open.
//   notcapable: `fd` lacks a right.
//   inval: `flags` or `prot` means nothing, `len` is 0, an address or offset isn't made of pages,
//   or `anon` with a descriptor.
//   nomem: There is no room, or the place belongs to the system.
//   acces again mfile nodev nxio overflow perm
Result<void *> mem_map(Context &context, void *addr, __SIZE_TYPE__ len, cloudabi_mprot_t prot,
                       cloudabi_mflags_t flags, cloudabi_fd_t fd, cloudabi_filesize_t off);

// Changes how a part of memory may be accessed.
//   notsup: `prot` has both `write` and `exec`.
//   acces: The mapped file may not be accessed so.
//   inval: `prot` has bits that mean nothing, or the part isn't made of pages.
//   nomem: Not all of it is mapped, or it belongs to the system.
Result<void> mem_protect(Context &context, GuestMapping mapping, cloudabi_mprot_t prot);

// Writes a shared mapping back to its file.
//   inval: `flags` means nothing, or the part isn't made of pages.
//   nomem: Not all of it is mapped.
//   busy io
Result<void> mem_sync(Context &context, GuestMapping mapping, cloudabi_msflags_t flags);

// Removes mappings.
//   inval: It isn't made of pages, has length 0, or belongs to the system.
Result<void> mem_unmap(Context &context, GuestMapping mapping);

// Waits until at least one of several things happens, takes locks, waits for condition variables,
// and sleeps. Subscriptions of types `condvar`, `lock_rdlock` and `lock_wrlock` have to be the
// first, and only one `clock` may follow them. All others combine freely. What goes wrong with one
// subscription alone is told by its event.
//   in the body: poll_fd_readwrite. `fd_read` and `fd_write`; in the event's `error`.
//   in the body: fd_read. `fd_read`; in the event's `error`.
//   in the body: fd_write. `fd_write`; in the event's `error`.
//   in the body: poll_proc_terminate. `proc_terminate`; in the event's `error`.
//   inval: No subscriptions, or a combination that isn't allowed.
//   fault intr nomem
Result<__SIZE_TYPE__> poll(Context &context, GuestIn<cloudabi_subscription_t> in,
                           GuestOut<cloudabi_event_t> out, __SIZE_TYPE__ nsubscriptions);

// Replaces the calling process by another program. It starts with the given descriptors, numbered
// 0, 1, 2, … in the given order; all others are closed. If the call fails, the process goes on
// unharmed.
//   fd: proc_exec
//   badf: `fd` or one of `fds` is not open.
//   noexec: It isn't a CloudABI executable for this machine.
//   2big acces fault io mfile nomem perm txtbsy
Result<void> proc_exec(Context &context, Handle fd, GuestInArray<unsigned char> data,
                       GuestInArray<cloudabi_fd_t> fds);

// Ends the process, all of its threads included.
[[noreturn]] void proc_exit(Context &context, cloudabi_exitcode_t rval);

struct ProcForkResults {
  cloudabi_fd_t fd;
  cloudabi_tid_t tid;
};
// Makes a copy of the calling process, which has the calling thread alone.
//   again mfile nfile nomem
Result<ProcForkResults> proc_fork(Context &context);

// Ends or stops the calling process as by a signal, or does nothing where `signal` says so.
//   inval: There is no such signal.
Result<void> proc_raise(Context &context, cloudabi_signal_t sig);

// Starts a thread.
//   again: There are too many threads.
//   inval: The stack is too small.
//   nomem
Result<cloudabi_tid_t> thread_create(Context &context, GuestIn<cloudabi_threadattr_t> attr);

// Ends the calling thread and releases a lock after the thread has left its stack, so that who
// takes the lock may free the stack.
[[noreturn]] void thread_exit(Context &context, GuestAtomic<cloudabi_lock_t> lock,
                              cloudabi_scope_t scope);

// Lets other threads run.
Result<void> thread_yield(Context &context);

// Fills memory with random bytes that are good enough for keys.
//   fault
Result<void> random_get(Context &context, GuestOutArray<unsigned char> buf);

// Receives data and descriptors. Rights don't travel: a received descriptor has all of its kind
// that the way in which it was opened allows (reading, writing, look-ups only).
//   sock: fd_read
//   sock: socket_dgram or socket_stream, else notsock
//   again: Nothing is there now, and `nonblock` is set.
//   inval: A flag means nothing, or there are too many pieces or descriptors.
//   connreset fault intr io mfile nobufs nomem notconn timedout
Result<void> sock_recv(Context &context, Handle sock, GuestIn<cloudabi_recv_in_t> in,
                       GuestOut<cloudabi_recv_out_t> out);

// Sends data and descriptors.
//   sock: fd_write
//   sock: socket_dgram or socket_stream, else notsock
//   again: There is no room now, and `nonblock` is set.
//   badf: One of the descriptors is not open.
//   inval: A flag means something, there are too many pieces or descriptors, or descriptors without
//   data go into a stream.
//   pipe: The other side is closed.
//   connreset destaddrreq fault intr io msgsize nobufs nomem notconn notsup
Result<void> sock_send(Context &context, Handle sock, GuestIn<cloudabi_send_in_t> in,
                       GuestOut<cloudabi_send_out_t> out);

// Closes directions of a socket for all who hold it.
//   sock: sock_shutdown
//   sock: socket_dgram or socket_stream, else notsock
//   inval: `how` is 0 or has bits that mean nothing.
//   notconn
Result<void> sock_shutdown(Context &context, Handle sock, cloudabi_sdflags_t how);

// Takes a connection from a listening socket.
//   sock: sock_accept
//   sock: socket_dgram or socket_stream, else notsock
//   again: There is none now, and `nonblock` is set.
//   inval: The socket doesn't listen.
//   connaborted intr mfile nfile nobufs nomem notsup
Result<cloudabi_fd_t> sock_accept(Context &context, Handle sock, void *unused);

// Gives the attributes of a socket.
//   sock: sock_stat_get
//   sock: socket_dgram or socket_stream, else notsock
//   inval: `flags` has bits that mean nothing.
Result<void> sock_stat_get(Context &context, Handle sock, GuestOut<cloudabi_sockstat_t> buf,
                           cloudabi_ssflags_t flags);

}  // namespace cloudabi::sys
