// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The functions that programs call through the vDSO, and for --trace their twins that also write a
// line. dispatch.inc and trace_format.inc define them. Generated from abi/cloudabi.abi: change
// that, then build the target abi-update.

#pragma once

#include "cloudabi_types.h"

extern "C" {
cloudabi_errno_t cabi_clock_res_get(cloudabi_clockid_t clock_id, cloudabi_timestamp_t *resolution);
cloudabi_errno_t cabi_traced_clock_res_get(cloudabi_clockid_t clock_id,
                                           cloudabi_timestamp_t *resolution);
cloudabi_errno_t cabi_clock_time_get(cloudabi_clockid_t clock_id, cloudabi_timestamp_t precision,
                                     cloudabi_timestamp_t *time);
cloudabi_errno_t cabi_traced_clock_time_get(cloudabi_clockid_t clock_id,
                                            cloudabi_timestamp_t precision,
                                            cloudabi_timestamp_t *time);
cloudabi_errno_t cabi_condvar_signal(CLOUDABI_ATOMIC(cloudabi_condvar_t) *condvar,
                                     cloudabi_scope_t scope, cloudabi_nthreads_t nwaiters);
cloudabi_errno_t cabi_traced_condvar_signal(CLOUDABI_ATOMIC(cloudabi_condvar_t) *condvar,
                                            cloudabi_scope_t scope, cloudabi_nthreads_t nwaiters);
cloudabi_errno_t cabi_lock_unlock(CLOUDABI_ATOMIC(cloudabi_lock_t) *lock, cloudabi_scope_t scope);
cloudabi_errno_t cabi_traced_lock_unlock(CLOUDABI_ATOMIC(cloudabi_lock_t) *lock,
                                         cloudabi_scope_t scope);
cloudabi_errno_t cabi_fd_close(cloudabi_fd_t fd);
cloudabi_errno_t cabi_traced_fd_close(cloudabi_fd_t fd);
cloudabi_errno_t cabi_fd_create1(cloudabi_filetype_t type, cloudabi_fd_t *fd);
cloudabi_errno_t cabi_traced_fd_create1(cloudabi_filetype_t type, cloudabi_fd_t *fd);
cloudabi_errno_t cabi_fd_create2(cloudabi_filetype_t type, cloudabi_fd_t *fd1, cloudabi_fd_t *fd2);
cloudabi_errno_t cabi_traced_fd_create2(cloudabi_filetype_t type, cloudabi_fd_t *fd1,
                                        cloudabi_fd_t *fd2);
cloudabi_errno_t cabi_fd_datasync(cloudabi_fd_t fd);
cloudabi_errno_t cabi_traced_fd_datasync(cloudabi_fd_t fd);
cloudabi_errno_t cabi_fd_dup(cloudabi_fd_t from, cloudabi_fd_t *fd);
cloudabi_errno_t cabi_traced_fd_dup(cloudabi_fd_t from, cloudabi_fd_t *fd);
cloudabi_errno_t cabi_fd_pread(cloudabi_fd_t fd, const cloudabi_iovec_t *iovs,
                               __SIZE_TYPE__ iovs_len, cloudabi_filesize_t offset,
                               __SIZE_TYPE__ *nread);
cloudabi_errno_t cabi_traced_fd_pread(cloudabi_fd_t fd, const cloudabi_iovec_t *iovs,
                                      __SIZE_TYPE__ iovs_len, cloudabi_filesize_t offset,
                                      __SIZE_TYPE__ *nread);
cloudabi_errno_t cabi_fd_pwrite(cloudabi_fd_t fd, const cloudabi_ciovec_t *iovs,
                                __SIZE_TYPE__ iovs_len, cloudabi_filesize_t offset,
                                __SIZE_TYPE__ *nwritten);
cloudabi_errno_t cabi_traced_fd_pwrite(cloudabi_fd_t fd, const cloudabi_ciovec_t *iovs,
                                       __SIZE_TYPE__ iovs_len, cloudabi_filesize_t offset,
                                       __SIZE_TYPE__ *nwritten);
cloudabi_errno_t cabi_fd_read(cloudabi_fd_t fd, const cloudabi_iovec_t *iovs,
                              __SIZE_TYPE__ iovs_len, __SIZE_TYPE__ *nread);
cloudabi_errno_t cabi_traced_fd_read(cloudabi_fd_t fd, const cloudabi_iovec_t *iovs,
                                     __SIZE_TYPE__ iovs_len, __SIZE_TYPE__ *nread);
cloudabi_errno_t cabi_fd_replace(cloudabi_fd_t from, cloudabi_fd_t to);
cloudabi_errno_t cabi_traced_fd_replace(cloudabi_fd_t from, cloudabi_fd_t to);
cloudabi_errno_t cabi_fd_seek(cloudabi_fd_t fd, cloudabi_filedelta_t offset,
                              cloudabi_whence_t whence, cloudabi_filesize_t *newoffset);
cloudabi_errno_t cabi_traced_fd_seek(cloudabi_fd_t fd, cloudabi_filedelta_t offset,
                                     cloudabi_whence_t whence, cloudabi_filesize_t *newoffset);
cloudabi_errno_t cabi_fd_stat_get(cloudabi_fd_t fd, cloudabi_fdstat_t *buf);
cloudabi_errno_t cabi_traced_fd_stat_get(cloudabi_fd_t fd, cloudabi_fdstat_t *buf);
cloudabi_errno_t cabi_fd_stat_put(cloudabi_fd_t fd, const cloudabi_fdstat_t *buf,
                                  cloudabi_fdsflags_t flags);
cloudabi_errno_t cabi_traced_fd_stat_put(cloudabi_fd_t fd, const cloudabi_fdstat_t *buf,
                                         cloudabi_fdsflags_t flags);
cloudabi_errno_t cabi_fd_sync(cloudabi_fd_t fd);
cloudabi_errno_t cabi_traced_fd_sync(cloudabi_fd_t fd);
cloudabi_errno_t cabi_fd_write(cloudabi_fd_t fd, const cloudabi_ciovec_t *iovs,
                               __SIZE_TYPE__ iovs_len, __SIZE_TYPE__ *nwritten);
cloudabi_errno_t cabi_traced_fd_write(cloudabi_fd_t fd, const cloudabi_ciovec_t *iovs,
                                      __SIZE_TYPE__ iovs_len, __SIZE_TYPE__ *nwritten);
cloudabi_errno_t cabi_file_advise(cloudabi_fd_t fd, cloudabi_filesize_t offset,
                                  cloudabi_filesize_t len, cloudabi_advice_t advice);
cloudabi_errno_t cabi_traced_file_advise(cloudabi_fd_t fd, cloudabi_filesize_t offset,
                                         cloudabi_filesize_t len, cloudabi_advice_t advice);
cloudabi_errno_t cabi_file_allocate(cloudabi_fd_t fd, cloudabi_filesize_t offset,
                                    cloudabi_filesize_t len);
cloudabi_errno_t cabi_traced_file_allocate(cloudabi_fd_t fd, cloudabi_filesize_t offset,
                                           cloudabi_filesize_t len);
cloudabi_errno_t cabi_file_create(cloudabi_fd_t fd, const char *path, __SIZE_TYPE__ path_len,
                                  cloudabi_filetype_t type);
cloudabi_errno_t cabi_traced_file_create(cloudabi_fd_t fd, const char *path, __SIZE_TYPE__ path_len,
                                         cloudabi_filetype_t type);
cloudabi_errno_t cabi_file_link(cloudabi_lookup_t fd1, const char *path1, __SIZE_TYPE__ path1_len,
                                cloudabi_fd_t fd2, const char *path2, __SIZE_TYPE__ path2_len);
cloudabi_errno_t cabi_traced_file_link(cloudabi_lookup_t fd1, const char *path1,
                                       __SIZE_TYPE__ path1_len, cloudabi_fd_t fd2,
                                       const char *path2, __SIZE_TYPE__ path2_len);
cloudabi_errno_t cabi_file_open(cloudabi_lookup_t dirfd, const char *path, __SIZE_TYPE__ path_len,
                                cloudabi_oflags_t oflags, const cloudabi_fdstat_t *fds,
                                cloudabi_fd_t *fd);
cloudabi_errno_t cabi_traced_file_open(cloudabi_lookup_t dirfd, const char *path,
                                       __SIZE_TYPE__ path_len, cloudabi_oflags_t oflags,
                                       const cloudabi_fdstat_t *fds, cloudabi_fd_t *fd);
cloudabi_errno_t cabi_file_readdir(cloudabi_fd_t fd, void *buf, __SIZE_TYPE__ buf_len,
                                   cloudabi_dircookie_t cookie, __SIZE_TYPE__ *bufused);
cloudabi_errno_t cabi_traced_file_readdir(cloudabi_fd_t fd, void *buf, __SIZE_TYPE__ buf_len,
                                          cloudabi_dircookie_t cookie, __SIZE_TYPE__ *bufused);
cloudabi_errno_t cabi_file_readlink(cloudabi_fd_t fd, const char *path, __SIZE_TYPE__ path_len,
                                    char *buf, __SIZE_TYPE__ buf_len, __SIZE_TYPE__ *bufused);
cloudabi_errno_t cabi_traced_file_readlink(cloudabi_fd_t fd, const char *path,
                                           __SIZE_TYPE__ path_len, char *buf, __SIZE_TYPE__ buf_len,
                                           __SIZE_TYPE__ *bufused);
cloudabi_errno_t cabi_file_rename(cloudabi_fd_t fd1, const char *path1, __SIZE_TYPE__ path1_len,
                                  cloudabi_fd_t fd2, const char *path2, __SIZE_TYPE__ path2_len);
cloudabi_errno_t cabi_traced_file_rename(cloudabi_fd_t fd1, const char *path1,
                                         __SIZE_TYPE__ path1_len, cloudabi_fd_t fd2,
                                         const char *path2, __SIZE_TYPE__ path2_len);
cloudabi_errno_t cabi_file_stat_fget(cloudabi_fd_t fd, cloudabi_filestat_t *buf);
cloudabi_errno_t cabi_traced_file_stat_fget(cloudabi_fd_t fd, cloudabi_filestat_t *buf);
cloudabi_errno_t cabi_file_stat_fput(cloudabi_fd_t fd, const cloudabi_filestat_t *buf,
                                     cloudabi_fsflags_t flags);
cloudabi_errno_t cabi_traced_file_stat_fput(cloudabi_fd_t fd, const cloudabi_filestat_t *buf,
                                            cloudabi_fsflags_t flags);
cloudabi_errno_t cabi_file_stat_get(cloudabi_lookup_t fd, const char *path, __SIZE_TYPE__ path_len,
                                    cloudabi_filestat_t *buf);
cloudabi_errno_t cabi_traced_file_stat_get(cloudabi_lookup_t fd, const char *path,
                                           __SIZE_TYPE__ path_len, cloudabi_filestat_t *buf);
cloudabi_errno_t cabi_file_stat_put(cloudabi_lookup_t fd, const char *path, __SIZE_TYPE__ path_len,
                                    const cloudabi_filestat_t *buf, cloudabi_fsflags_t flags);
cloudabi_errno_t cabi_traced_file_stat_put(cloudabi_lookup_t fd, const char *path,
                                           __SIZE_TYPE__ path_len, const cloudabi_filestat_t *buf,
                                           cloudabi_fsflags_t flags);
cloudabi_errno_t cabi_file_symlink(const char *path1, __SIZE_TYPE__ path1_len, cloudabi_fd_t fd,
                                   const char *path2, __SIZE_TYPE__ path2_len);
cloudabi_errno_t cabi_traced_file_symlink(const char *path1, __SIZE_TYPE__ path1_len,
                                          cloudabi_fd_t fd, const char *path2,
                                          __SIZE_TYPE__ path2_len);
cloudabi_errno_t cabi_file_unlink(cloudabi_fd_t fd, const char *path, __SIZE_TYPE__ path_len,
                                  cloudabi_ulflags_t flags);
cloudabi_errno_t cabi_traced_file_unlink(cloudabi_fd_t fd, const char *path, __SIZE_TYPE__ path_len,
                                         cloudabi_ulflags_t flags);
cloudabi_errno_t cabi_mem_advise(void *mapping, __SIZE_TYPE__ mapping_len,
                                 cloudabi_advice_t advice);
cloudabi_errno_t cabi_traced_mem_advise(void *mapping, __SIZE_TYPE__ mapping_len,
                                        cloudabi_advice_t advice);
cloudabi_errno_t cabi_mem_map(void *addr, __SIZE_TYPE__ len, cloudabi_mprot_t prot,
                              cloudabi_mflags_t flags, cloudabi_fd_t fd, cloudabi_filesize_t off,
                              void **mem);
cloudabi_errno_t cabi_traced_mem_map(void *addr, __SIZE_TYPE__ len, cloudabi_mprot_t prot,
                                     cloudabi_mflags_t flags, cloudabi_fd_t fd,
                                     cloudabi_filesize_t off, void **mem);
cloudabi_errno_t cabi_mem_protect(void *mapping, __SIZE_TYPE__ mapping_len, cloudabi_mprot_t prot);
cloudabi_errno_t cabi_traced_mem_protect(void *mapping, __SIZE_TYPE__ mapping_len,
                                         cloudabi_mprot_t prot);
cloudabi_errno_t cabi_mem_sync(void *mapping, __SIZE_TYPE__ mapping_len, cloudabi_msflags_t flags);
cloudabi_errno_t cabi_traced_mem_sync(void *mapping, __SIZE_TYPE__ mapping_len,
                                      cloudabi_msflags_t flags);
cloudabi_errno_t cabi_mem_unmap(void *mapping, __SIZE_TYPE__ mapping_len);
cloudabi_errno_t cabi_traced_mem_unmap(void *mapping, __SIZE_TYPE__ mapping_len);
cloudabi_errno_t cabi_poll(const cloudabi_subscription_t *in, cloudabi_event_t *out,
                           __SIZE_TYPE__ nsubscriptions, __SIZE_TYPE__ *nevents);
cloudabi_errno_t cabi_traced_poll(const cloudabi_subscription_t *in, cloudabi_event_t *out,
                                  __SIZE_TYPE__ nsubscriptions, __SIZE_TYPE__ *nevents);
cloudabi_errno_t cabi_proc_exec(cloudabi_fd_t fd, const void *data, __SIZE_TYPE__ data_len,
                                const cloudabi_fd_t *fds, __SIZE_TYPE__ fds_len);
cloudabi_errno_t cabi_traced_proc_exec(cloudabi_fd_t fd, const void *data, __SIZE_TYPE__ data_len,
                                       const cloudabi_fd_t *fds, __SIZE_TYPE__ fds_len);
[[noreturn]] void cabi_proc_exit(cloudabi_exitcode_t rval);
[[noreturn]] void cabi_traced_proc_exit(cloudabi_exitcode_t rval);
cloudabi_errno_t cabi_proc_fork(cloudabi_fd_t *fd, cloudabi_tid_t *tid);
cloudabi_errno_t cabi_traced_proc_fork(cloudabi_fd_t *fd, cloudabi_tid_t *tid);
cloudabi_errno_t cabi_proc_raise(cloudabi_signal_t sig);
cloudabi_errno_t cabi_traced_proc_raise(cloudabi_signal_t sig);
cloudabi_errno_t cabi_thread_create(cloudabi_threadattr_t *attr, cloudabi_tid_t *tid);
cloudabi_errno_t cabi_traced_thread_create(cloudabi_threadattr_t *attr, cloudabi_tid_t *tid);
[[noreturn]] void cabi_thread_exit(CLOUDABI_ATOMIC(cloudabi_lock_t) *lock, cloudabi_scope_t scope);
[[noreturn]] void cabi_traced_thread_exit(CLOUDABI_ATOMIC(cloudabi_lock_t) *lock,
                                          cloudabi_scope_t scope);
cloudabi_errno_t cabi_thread_yield(void);
cloudabi_errno_t cabi_traced_thread_yield(void);
cloudabi_errno_t cabi_random_get(void *buf, __SIZE_TYPE__ buf_len);
cloudabi_errno_t cabi_traced_random_get(void *buf, __SIZE_TYPE__ buf_len);
cloudabi_errno_t cabi_sock_recv(cloudabi_fd_t sock, const cloudabi_recv_in_t *in,
                                cloudabi_recv_out_t *out);
cloudabi_errno_t cabi_traced_sock_recv(cloudabi_fd_t sock, const cloudabi_recv_in_t *in,
                                       cloudabi_recv_out_t *out);
cloudabi_errno_t cabi_sock_send(cloudabi_fd_t sock, const cloudabi_send_in_t *in,
                                cloudabi_send_out_t *out);
cloudabi_errno_t cabi_traced_sock_send(cloudabi_fd_t sock, const cloudabi_send_in_t *in,
                                       cloudabi_send_out_t *out);
cloudabi_errno_t cabi_sock_shutdown(cloudabi_fd_t sock, cloudabi_sdflags_t how);
cloudabi_errno_t cabi_traced_sock_shutdown(cloudabi_fd_t sock, cloudabi_sdflags_t how);
cloudabi_errno_t cabi_sock_accept(cloudabi_fd_t sock, void *unused, cloudabi_fd_t *conn);
cloudabi_errno_t cabi_traced_sock_accept(cloudabi_fd_t sock, void *unused, cloudabi_fd_t *conn);
cloudabi_errno_t cabi_sock_stat_get(cloudabi_fd_t sock, cloudabi_sockstat_t *buf,
                                    cloudabi_ssflags_t flags);
cloudabi_errno_t cabi_traced_sock_stat_get(cloudabi_fd_t sock, cloudabi_sockstat_t *buf,
                                           cloudabi_ssflags_t flags);

// The vDSO images (vdso.S, vdso_traced.S).
extern const unsigned char cabi_vdso[], cabi_vdso_end[];
extern const unsigned char cabi_vdso_traced[], cabi_vdso_traced_end[];
}
