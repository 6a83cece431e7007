// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The system calls of CloudABI as C functions. Each returns an error number, 0 on success, and
// stores its results only then. Generated from abi/cloudabi.abi: change that, then build the target
// abi-update.

#ifndef CLOUDABI_SYSCALLS_H
#define CLOUDABI_SYSCALLS_H

#include "cloudabi_types.h"

#ifdef __cplusplus
extern "C" {
#endif

// Gives the resolution of a clock.
cloudabi_errno_t cloudabi_sys_clock_res_get(cloudabi_clockid_t clock_id,
                                            cloudabi_timestamp_t *resolution);

// Gives the time of a clock.
cloudabi_errno_t cloudabi_sys_clock_time_get(cloudabi_clockid_t clock_id,
                                             cloudabi_timestamp_t precision,
                                             cloudabi_timestamp_t *time);

// Wakes threads that wait for a condition variable through `poll`. When nobody is left waiting, the
// variable is 0 before the call returns.
cloudabi_errno_t cloudabi_sys_condvar_signal(CLOUDABI_ATOMIC(cloudabi_condvar_t) *condvar,
                                             cloudabi_scope_t scope, cloudabi_nthreads_t nwaiters);

// Releases a lock on which threads sleep, held for writing by the calling thread, and wakes those
// who are next. Afterwards the lock is 0, or somebody else's.
cloudabi_errno_t cloudabi_sys_lock_unlock(CLOUDABI_ATOMIC(cloudabi_lock_t) *lock,
                                          cloudabi_scope_t scope);

// Closes a descriptor. Closing the last descriptor of a process ends the process with `kill`.
cloudabi_errno_t cloudabi_sys_fd_close(cloudabi_fd_t fd);

// Makes a kernel object with one descriptor.
cloudabi_errno_t cloudabi_sys_fd_create1(cloudabi_filetype_t type, cloudabi_fd_t *fd);

// Makes a pair of connected descriptors.
cloudabi_errno_t cloudabi_sys_fd_create2(cloudabi_filetype_t type, cloudabi_fd_t *fd1,
                                         cloudabi_fd_t *fd2);

// Waits until the data of a file, and what is needed to read it, are on the medium.
cloudabi_errno_t cloudabi_sys_fd_datasync(cloudabi_fd_t fd);

// Makes another descriptor for what a descriptor stands for, with the same rights. They share the
// offset and the flags.
cloudabi_errno_t cloudabi_sys_fd_dup(cloudabi_fd_t from, cloudabi_fd_t *fd);

// Reads at an offset, without using or moving the descriptor's own.
cloudabi_errno_t cloudabi_sys_fd_pread(cloudabi_fd_t fd, const cloudabi_iovec_t *iovs,
                                       __SIZE_TYPE__ iovs_len, cloudabi_filesize_t offset,
                                       __SIZE_TYPE__ *nread);

// Writes at an offset, without using or moving the descriptor's own. With `append` too it is the
// given offset that counts.
cloudabi_errno_t cloudabi_sys_fd_pwrite(cloudabi_fd_t fd, const cloudabi_ciovec_t *iovs,
                                        __SIZE_TYPE__ iovs_len, cloudabi_filesize_t offset,
                                        __SIZE_TYPE__ *nwritten);

// Reads at the descriptor's offset and moves it, or takes data from a socket, pipe or terminal.
cloudabi_errno_t cloudabi_sys_fd_read(cloudabi_fd_t fd, const cloudabi_iovec_t *iovs,
                                      __SIZE_TYPE__ iovs_len, __SIZE_TYPE__ *nread);

// Makes one descriptor stand for what another one does, with that one's rights, atomically.
cloudabi_errno_t cloudabi_sys_fd_replace(cloudabi_fd_t from, cloudabi_fd_t to);

// Moves the descriptor's offset.
cloudabi_errno_t cloudabi_sys_fd_seek(cloudabi_fd_t fd, cloudabi_filedelta_t offset,
                                      cloudabi_whence_t whence, cloudabi_filesize_t *newoffset);

// Gives the attributes of a descriptor.
cloudabi_errno_t cloudabi_sys_fd_stat_get(cloudabi_fd_t fd, cloudabi_fdstat_t *buf);

// Changes attributes of a descriptor.
cloudabi_errno_t cloudabi_sys_fd_stat_put(cloudabi_fd_t fd, const cloudabi_fdstat_t *buf,
                                          cloudabi_fdsflags_t flags);

// Waits until the data and the attributes of a file are on the medium.
cloudabi_errno_t cloudabi_sys_fd_sync(cloudabi_fd_t fd);

// Writes at the descriptor's offset and moves it, or hands data to a socket, pipe or terminal.
cloudabi_errno_t cloudabi_sys_fd_write(cloudabi_fd_t fd, const cloudabi_ciovec_t *iovs,
                                       __SIZE_TYPE__ iovs_len, __SIZE_TYPE__ *nwritten);

// Tells how a part of a file is going to be used.
cloudabi_errno_t cloudabi_sys_file_advise(cloudabi_fd_t fd, cloudabi_filesize_t offset,
                                          cloudabi_filesize_t len, cloudabi_advice_t advice);

// Makes sure that writing to a part of a file doesn't fail for want of space. The file grows if the
// part exceeds it.
cloudabi_errno_t cloudabi_sys_file_allocate(cloudabi_fd_t fd, cloudabi_filesize_t offset,
                                            cloudabi_filesize_t len);

// Makes a directory. The path's last component must not exist.
cloudabi_errno_t cloudabi_sys_file_create(cloudabi_fd_t fd, const char *path,
                                          __SIZE_TYPE__ path_len, cloudabi_filetype_t type);

// Makes another hard link to a file.
cloudabi_errno_t cloudabi_sys_file_link(cloudabi_lookup_t fd1, const char *path1,
                                        __SIZE_TYPE__ path1_len, cloudabi_fd_t fd2,
                                        const char *path2, __SIZE_TYPE__ path2_len);

// Opens a file or directory, or creates a regular file. Rights that don't apply to that kind of
// file are left out of the new descriptor.
cloudabi_errno_t cloudabi_sys_file_open(cloudabi_lookup_t dirfd, const char *path,
                                        __SIZE_TYPE__ path_len, cloudabi_oflags_t oflags,
                                        const cloudabi_fdstat_t *fds, cloudabi_fd_t *fd);

// Reads entries of a directory: for each a `dirent` and its name, without padding between them. The
// last one may be cut off; if the buffer is full, read on from the `d_next` of the last whole one.
cloudabi_errno_t cloudabi_sys_file_readdir(cloudabi_fd_t fd, void *buf, __SIZE_TYPE__ buf_len,
                                           cloudabi_dircookie_t cookie, __SIZE_TYPE__ *bufused);

// Reads the content of a symbolic link.
cloudabi_errno_t cloudabi_sys_file_readlink(cloudabi_fd_t fd, const char *path,
                                            __SIZE_TYPE__ path_len, char *buf,
                                            __SIZE_TYPE__ buf_len, __SIZE_TYPE__ *bufused);

// Gives a file or directory another name, or moves it. What has the new name is replaced,
// atomically.
cloudabi_errno_t cloudabi_sys_file_rename(cloudabi_fd_t fd1, const char *path1,
                                          __SIZE_TYPE__ path1_len, cloudabi_fd_t fd2,
                                          const char *path2, __SIZE_TYPE__ path2_len);

// Gives the attributes of an open file.
cloudabi_errno_t cloudabi_sys_file_stat_fget(cloudabi_fd_t fd, cloudabi_filestat_t *buf);

// Changes attributes of an open file.
cloudabi_errno_t cloudabi_sys_file_stat_fput(cloudabi_fd_t fd, const cloudabi_filestat_t *buf,
                                             cloudabi_fsflags_t flags);

// Gives the attributes of a file by its path.
cloudabi_errno_t cloudabi_sys_file_stat_get(cloudabi_lookup_t fd, const char *path,
                                            __SIZE_TYPE__ path_len, cloudabi_filestat_t *buf);

// Changes the times of a file by its path.
cloudabi_errno_t cloudabi_sys_file_stat_put(cloudabi_lookup_t fd, const char *path,
                                            __SIZE_TYPE__ path_len, const cloudabi_filestat_t *buf,
                                            cloudabi_fsflags_t flags);

// Makes a symbolic link. Its content can be anything; whether it can be followed is decided when it
// is.
cloudabi_errno_t cloudabi_sys_file_symlink(const char *path1, __SIZE_TYPE__ path1_len,
                                           cloudabi_fd_t fd, const char *path2,
                                           __SIZE_TYPE__ path2_len);

// Removes a file or an empty directory.
cloudabi_errno_t cloudabi_sys_file_unlink(cloudabi_fd_t fd, const char *path,
                                          __SIZE_TYPE__ path_len, cloudabi_ulflags_t flags);

// Tells how a part of memory is going to be used.
cloudabi_errno_t cloudabi_sys_mem_advise(void *mapping, __SIZE_TYPE__ mapping_len,
                                         cloudabi_advice_t advice);

// Maps a file, shared memory or zeros.
cloudabi_errno_t cloudabi_sys_mem_map(void *addr, __SIZE_TYPE__ len, cloudabi_mprot_t prot,
                                      cloudabi_mflags_t flags, cloudabi_fd_t fd,
                                      cloudabi_filesize_t off, void **mem);

// Changes how a part of memory may be accessed.
cloudabi_errno_t cloudabi_sys_mem_protect(void *mapping, __SIZE_TYPE__ mapping_len,
                                          cloudabi_mprot_t prot);

// Writes a shared mapping back to its file.
cloudabi_errno_t cloudabi_sys_mem_sync(void *mapping, __SIZE_TYPE__ mapping_len,
                                       cloudabi_msflags_t flags);

// Removes mappings.
cloudabi_errno_t cloudabi_sys_mem_unmap(void *mapping, __SIZE_TYPE__ mapping_len);

// Waits until at least one of several things happens, takes locks, waits for condition variables,
// and sleeps. Subscriptions of types `condvar`, `lock_rdlock` and `lock_wrlock` have to be the
// first, and only one `clock` may follow them. All others combine freely. What goes wrong with one
// subscription alone is told by its event.
cloudabi_errno_t cloudabi_sys_poll(const cloudabi_subscription_t *in, cloudabi_event_t *out,
                                   __SIZE_TYPE__ nsubscriptions, __SIZE_TYPE__ *nevents);

// Replaces the calling process by another program. It starts with the given descriptors, numbered
// 0, 1, 2, … in the given order; all others are closed. If the call fails, the process goes on
// unharmed.
cloudabi_errno_t cloudabi_sys_proc_exec(cloudabi_fd_t fd, const void *data, __SIZE_TYPE__ data_len,
                                        const cloudabi_fd_t *fds, __SIZE_TYPE__ fds_len);

// Ends the process, all of its threads included.
__attribute__((__noreturn__))
void cloudabi_sys_proc_exit(cloudabi_exitcode_t rval);

// Makes a copy of the calling process, which has the calling thread alone.
cloudabi_errno_t cloudabi_sys_proc_fork(cloudabi_fd_t *fd, cloudabi_tid_t *tid);

// Ends or stops the calling process as by a signal, or does nothing where `signal` says so.
cloudabi_errno_t cloudabi_sys_proc_raise(cloudabi_signal_t sig);

// Starts a thread.
cloudabi_errno_t cloudabi_sys_thread_create(cloudabi_threadattr_t *attr, cloudabi_tid_t *tid);

// Ends the calling thread and releases a lock after the thread has left its stack, so that who
// takes the lock may free the stack.
__attribute__((__noreturn__))
void cloudabi_sys_thread_exit(CLOUDABI_ATOMIC(cloudabi_lock_t) *lock, cloudabi_scope_t scope);

// Lets other threads run.
cloudabi_errno_t cloudabi_sys_thread_yield(void);

// Fills memory with random bytes that are good enough for keys.
cloudabi_errno_t cloudabi_sys_random_get(void *buf, __SIZE_TYPE__ buf_len);

// Receives data and descriptors. Rights don't travel: a received descriptor has all of its kind
// that the way in which it was opened allows (reading, writing, look-ups only).
cloudabi_errno_t cloudabi_sys_sock_recv(cloudabi_fd_t sock, const cloudabi_recv_in_t *in,
                                        cloudabi_recv_out_t *out);

// Sends data and descriptors.
cloudabi_errno_t cloudabi_sys_sock_send(cloudabi_fd_t sock, const cloudabi_send_in_t *in,
                                        cloudabi_send_out_t *out);

// Closes directions of a socket for all who hold it.
cloudabi_errno_t cloudabi_sys_sock_shutdown(cloudabi_fd_t sock, cloudabi_sdflags_t how);

// Takes a connection from a listening socket.
cloudabi_errno_t cloudabi_sys_sock_accept(cloudabi_fd_t sock, void *unused, cloudabi_fd_t *conn);

// Gives the attributes of a socket.
cloudabi_errno_t cloudabi_sys_sock_stat_get(cloudabi_fd_t sock, cloudabi_sockstat_t *buf,
                                            cloudabi_ssflags_t flags);

#ifdef __cplusplus
}
#endif

#endif
