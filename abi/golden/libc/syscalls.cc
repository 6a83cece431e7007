// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The system calls as the C library has them: functions that jump through a table, whose entries
// the vDSO fills in at start-up. What it doesn't have fails with CLOUDABI_ENOSYS. The table becomes
// read-only with the program's other constants that need relocation, so it has to be bound before
// that, but after relocation. Nothing here uses thread-local storage, the unsafe stack or another
// function. Generated from abi/cloudabi.abi: change that, then build the target abi-update.

#include <cloudabi_syscalls.h>

#define BEFORE_MAIN __attribute__((no_sanitize("safe-stack"), no_stack_protector))

// One pointer for each call, sorted by name.
struct cloudabi_vdso {
  decltype(&cloudabi_sys_clock_res_get) clock_res_get;
  decltype(&cloudabi_sys_clock_time_get) clock_time_get;
  decltype(&cloudabi_sys_condvar_signal) condvar_signal;
  decltype(&cloudabi_sys_fd_close) fd_close;
  decltype(&cloudabi_sys_fd_create1) fd_create1;
  decltype(&cloudabi_sys_fd_create2) fd_create2;
  decltype(&cloudabi_sys_fd_datasync) fd_datasync;
  decltype(&cloudabi_sys_fd_dup) fd_dup;
  decltype(&cloudabi_sys_fd_pread) fd_pread;
  decltype(&cloudabi_sys_fd_pwrite) fd_pwrite;
  decltype(&cloudabi_sys_fd_read) fd_read;
  decltype(&cloudabi_sys_fd_replace) fd_replace;
  decltype(&cloudabi_sys_fd_seek) fd_seek;
  decltype(&cloudabi_sys_fd_stat_get) fd_stat_get;
  decltype(&cloudabi_sys_fd_stat_put) fd_stat_put;
  decltype(&cloudabi_sys_fd_sync) fd_sync;
  decltype(&cloudabi_sys_fd_write) fd_write;
  decltype(&cloudabi_sys_file_advise) file_advise;
  decltype(&cloudabi_sys_file_allocate) file_allocate;
  decltype(&cloudabi_sys_file_create) file_create;
  decltype(&cloudabi_sys_file_link) file_link;
  decltype(&cloudabi_sys_file_open) file_open;
  decltype(&cloudabi_sys_file_readdir) file_readdir;
  decltype(&cloudabi_sys_file_readlink) file_readlink;
  decltype(&cloudabi_sys_file_rename) file_rename;
  decltype(&cloudabi_sys_file_stat_fget) file_stat_fget;
  decltype(&cloudabi_sys_file_stat_fput) file_stat_fput;
  decltype(&cloudabi_sys_file_stat_get) file_stat_get;
  decltype(&cloudabi_sys_file_stat_put) file_stat_put;
  decltype(&cloudabi_sys_file_symlink) file_symlink;
  decltype(&cloudabi_sys_file_unlink) file_unlink;
  decltype(&cloudabi_sys_lock_unlock) lock_unlock;
  decltype(&cloudabi_sys_mem_advise) mem_advise;
  decltype(&cloudabi_sys_mem_map) mem_map;
  decltype(&cloudabi_sys_mem_protect) mem_protect;
  decltype(&cloudabi_sys_mem_sync) mem_sync;
  decltype(&cloudabi_sys_mem_unmap) mem_unmap;
  decltype(&cloudabi_sys_poll) poll;
  decltype(&cloudabi_sys_proc_exec) proc_exec;
  decltype(&cloudabi_sys_proc_exit) proc_exit;
  decltype(&cloudabi_sys_proc_fork) proc_fork;
  decltype(&cloudabi_sys_proc_raise) proc_raise;
  decltype(&cloudabi_sys_random_get) random_get;
  decltype(&cloudabi_sys_sock_accept) sock_accept;
  decltype(&cloudabi_sys_sock_recv) sock_recv;
  decltype(&cloudabi_sys_sock_send) sock_send;
  decltype(&cloudabi_sys_sock_shutdown) sock_shutdown;
  decltype(&cloudabi_sys_sock_stat_get) sock_stat_get;
  decltype(&cloudabi_sys_thread_create) thread_create;
  decltype(&cloudabi_sys_thread_exit) thread_exit;
  decltype(&cloudabi_sys_thread_yield) thread_yield;
};

namespace {

template <class... Parameters> cloudabi_errno_t missing(Parameters...) {
  return CLOUDABI_ENOSYS;
}

// There is no way to tell somebody who doesn't expect an answer.
template <class... Parameters> __attribute__((__noreturn__)) void missing_end(Parameters...) {
  __builtin_trap();
}

}  // namespace

extern "C" {
__attribute__((visibility("hidden"), section(".data.rel.ro.cloudabi_vdso")))
extern cloudabi_vdso __cloudabi_vdso;
cloudabi_vdso __cloudabi_vdso = {
    .clock_res_get = missing,
    .clock_time_get = missing,
    .condvar_signal = missing,
    .fd_close = missing,
    .fd_create1 = missing,
    .fd_create2 = missing,
    .fd_datasync = missing,
    .fd_dup = missing,
    .fd_pread = missing,
    .fd_pwrite = missing,
    .fd_read = missing,
    .fd_replace = missing,
    .fd_seek = missing,
    .fd_stat_get = missing,
    .fd_stat_put = missing,
    .fd_sync = missing,
    .fd_write = missing,
    .file_advise = missing,
    .file_allocate = missing,
    .file_create = missing,
    .file_link = missing,
    .file_open = missing,
    .file_readdir = missing,
    .file_readlink = missing,
    .file_rename = missing,
    .file_stat_fget = missing,
    .file_stat_fput = missing,
    .file_stat_get = missing,
    .file_stat_put = missing,
    .file_symlink = missing,
    .file_unlink = missing,
    .lock_unlock = missing,
    .mem_advise = missing,
    .mem_map = missing,
    .mem_protect = missing,
    .mem_sync = missing,
    .mem_unmap = missing,
    .poll = missing,
    .proc_exec = missing,
    .proc_exit = missing_end,
    .proc_fork = missing,
    .proc_raise = missing,
    .random_get = missing,
    .sock_accept = missing,
    .sock_recv = missing,
    .sock_send = missing,
    .sock_shutdown = missing,
    .sock_stat_get = missing,
    .thread_create = missing,
    .thread_exit = missing_end,
    .thread_yield = missing,
};

cloudabi_errno_t cloudabi_sys_clock_res_get(cloudabi_clockid_t clock_id,
                                            cloudabi_timestamp_t *resolution) {
  return __cloudabi_vdso.clock_res_get(clock_id, resolution);
}

cloudabi_errno_t cloudabi_sys_clock_time_get(cloudabi_clockid_t clock_id,
                                             cloudabi_timestamp_t precision,
                                             cloudabi_timestamp_t *time) {
  return __cloudabi_vdso.clock_time_get(clock_id, precision, time);
}

cloudabi_errno_t cloudabi_sys_condvar_signal(CLOUDABI_ATOMIC(cloudabi_condvar_t) *condvar,
                                             cloudabi_scope_t scope, cloudabi_nthreads_t nwaiters) {
  return __cloudabi_vdso.condvar_signal(condvar, scope, nwaiters);
}

cloudabi_errno_t cloudabi_sys_fd_close(cloudabi_fd_t fd) {
  return __cloudabi_vdso.fd_close(fd);
}

cloudabi_errno_t cloudabi_sys_fd_create1(cloudabi_filetype_t type, cloudabi_fd_t *fd) {
  return __cloudabi_vdso.fd_create1(type, fd);
}

cloudabi_errno_t cloudabi_sys_fd_create2(cloudabi_filetype_t type, cloudabi_fd_t *fd1,
                                         cloudabi_fd_t *fd2) {
  return __cloudabi_vdso.fd_create2(type, fd1, fd2);
}

cloudabi_errno_t cloudabi_sys_fd_datasync(cloudabi_fd_t fd) {
  return __cloudabi_vdso.fd_datasync(fd);
}

cloudabi_errno_t cloudabi_sys_fd_dup(cloudabi_fd_t from, cloudabi_fd_t *fd) {
  return __cloudabi_vdso.fd_dup(from, fd);
}

cloudabi_errno_t cloudabi_sys_fd_pread(cloudabi_fd_t fd, const cloudabi_iovec_t *iovs,
                                       __SIZE_TYPE__ iovs_len, cloudabi_filesize_t offset,
                                       __SIZE_TYPE__ *nread) {
  return __cloudabi_vdso.fd_pread(fd, iovs, iovs_len, offset, nread);
}

cloudabi_errno_t cloudabi_sys_fd_pwrite(cloudabi_fd_t fd, const cloudabi_ciovec_t *iovs,
                                        __SIZE_TYPE__ iovs_len, cloudabi_filesize_t offset,
                                        __SIZE_TYPE__ *nwritten) {
  return __cloudabi_vdso.fd_pwrite(fd, iovs, iovs_len, offset, nwritten);
}

cloudabi_errno_t cloudabi_sys_fd_read(cloudabi_fd_t fd, const cloudabi_iovec_t *iovs,
                                      __SIZE_TYPE__ iovs_len, __SIZE_TYPE__ *nread) {
  return __cloudabi_vdso.fd_read(fd, iovs, iovs_len, nread);
}

cloudabi_errno_t cloudabi_sys_fd_replace(cloudabi_fd_t from, cloudabi_fd_t to) {
  return __cloudabi_vdso.fd_replace(from, to);
}

cloudabi_errno_t cloudabi_sys_fd_seek(cloudabi_fd_t fd, cloudabi_filedelta_t offset,
                                      cloudabi_whence_t whence, cloudabi_filesize_t *newoffset) {
  return __cloudabi_vdso.fd_seek(fd, offset, whence, newoffset);
}

cloudabi_errno_t cloudabi_sys_fd_stat_get(cloudabi_fd_t fd, cloudabi_fdstat_t *buf) {
  return __cloudabi_vdso.fd_stat_get(fd, buf);
}

cloudabi_errno_t cloudabi_sys_fd_stat_put(cloudabi_fd_t fd, const cloudabi_fdstat_t *buf,
                                          cloudabi_fdsflags_t flags) {
  return __cloudabi_vdso.fd_stat_put(fd, buf, flags);
}

cloudabi_errno_t cloudabi_sys_fd_sync(cloudabi_fd_t fd) {
  return __cloudabi_vdso.fd_sync(fd);
}

cloudabi_errno_t cloudabi_sys_fd_write(cloudabi_fd_t fd, const cloudabi_ciovec_t *iovs,
                                       __SIZE_TYPE__ iovs_len, __SIZE_TYPE__ *nwritten) {
  return __cloudabi_vdso.fd_write(fd, iovs, iovs_len, nwritten);
}

cloudabi_errno_t cloudabi_sys_file_advise(cloudabi_fd_t fd, cloudabi_filesize_t offset,
                                          cloudabi_filesize_t len, cloudabi_advice_t advice) {
  return __cloudabi_vdso.file_advise(fd, offset, len, advice);
}

cloudabi_errno_t cloudabi_sys_file_allocate(cloudabi_fd_t fd, cloudabi_filesize_t offset,
                                            cloudabi_filesize_t len) {
  return __cloudabi_vdso.file_allocate(fd, offset, len);
}

cloudabi_errno_t cloudabi_sys_file_create(cloudabi_fd_t fd, const char *path,
                                          __SIZE_TYPE__ path_len, cloudabi_filetype_t type) {
  return __cloudabi_vdso.file_create(fd, path, path_len, type);
}

cloudabi_errno_t cloudabi_sys_file_link(cloudabi_lookup_t fd1, const char *path1,
                                        __SIZE_TYPE__ path1_len, cloudabi_fd_t fd2,
                                        const char *path2, __SIZE_TYPE__ path2_len) {
  return __cloudabi_vdso.file_link(fd1, path1, path1_len, fd2, path2, path2_len);
}

cloudabi_errno_t cloudabi_sys_file_open(cloudabi_lookup_t dirfd, const char *path,
                                        __SIZE_TYPE__ path_len, cloudabi_oflags_t oflags,
                                        const cloudabi_fdstat_t *fds, cloudabi_fd_t *fd) {
  return __cloudabi_vdso.file_open(dirfd, path, path_len, oflags, fds, fd);
}

cloudabi_errno_t cloudabi_sys_file_readdir(cloudabi_fd_t fd, void *buf, __SIZE_TYPE__ buf_len,
                                           cloudabi_dircookie_t cookie, __SIZE_TYPE__ *bufused) {
  return __cloudabi_vdso.file_readdir(fd, buf, buf_len, cookie, bufused);
}

cloudabi_errno_t cloudabi_sys_file_readlink(cloudabi_fd_t fd, const char *path,
                                            __SIZE_TYPE__ path_len, char *buf,
                                            __SIZE_TYPE__ buf_len, __SIZE_TYPE__ *bufused) {
  return __cloudabi_vdso.file_readlink(fd, path, path_len, buf, buf_len, bufused);
}

cloudabi_errno_t cloudabi_sys_file_rename(cloudabi_fd_t fd1, const char *path1,
                                          __SIZE_TYPE__ path1_len, cloudabi_fd_t fd2,
                                          const char *path2, __SIZE_TYPE__ path2_len) {
  return __cloudabi_vdso.file_rename(fd1, path1, path1_len, fd2, path2, path2_len);
}

cloudabi_errno_t cloudabi_sys_file_stat_fget(cloudabi_fd_t fd, cloudabi_filestat_t *buf) {
  return __cloudabi_vdso.file_stat_fget(fd, buf);
}

cloudabi_errno_t cloudabi_sys_file_stat_fput(cloudabi_fd_t fd, const cloudabi_filestat_t *buf,
                                             cloudabi_fsflags_t flags) {
  return __cloudabi_vdso.file_stat_fput(fd, buf, flags);
}

cloudabi_errno_t cloudabi_sys_file_stat_get(cloudabi_lookup_t fd, const char *path,
                                            __SIZE_TYPE__ path_len, cloudabi_filestat_t *buf) {
  return __cloudabi_vdso.file_stat_get(fd, path, path_len, buf);
}

cloudabi_errno_t cloudabi_sys_file_stat_put(cloudabi_lookup_t fd, const char *path,
                                            __SIZE_TYPE__ path_len, const cloudabi_filestat_t *buf,
                                            cloudabi_fsflags_t flags) {
  return __cloudabi_vdso.file_stat_put(fd, path, path_len, buf, flags);
}

cloudabi_errno_t cloudabi_sys_file_symlink(const char *path1, __SIZE_TYPE__ path1_len,
                                           cloudabi_fd_t fd, const char *path2,
                                           __SIZE_TYPE__ path2_len) {
  return __cloudabi_vdso.file_symlink(path1, path1_len, fd, path2, path2_len);
}

cloudabi_errno_t cloudabi_sys_file_unlink(cloudabi_fd_t fd, const char *path,
                                          __SIZE_TYPE__ path_len, cloudabi_ulflags_t flags) {
  return __cloudabi_vdso.file_unlink(fd, path, path_len, flags);
}

cloudabi_errno_t cloudabi_sys_lock_unlock(CLOUDABI_ATOMIC(cloudabi_lock_t) *lock,
                                          cloudabi_scope_t scope) {
  return __cloudabi_vdso.lock_unlock(lock, scope);
}

cloudabi_errno_t cloudabi_sys_mem_advise(void *mapping, __SIZE_TYPE__ mapping_len,
                                         cloudabi_advice_t advice) {
  return __cloudabi_vdso.mem_advise(mapping, mapping_len, advice);
}

cloudabi_errno_t cloudabi_sys_mem_map(void *addr, __SIZE_TYPE__ len, cloudabi_mprot_t prot,
                                      cloudabi_mflags_t flags, cloudabi_fd_t fd,
                                      cloudabi_filesize_t off, void **mem) {
  return __cloudabi_vdso.mem_map(addr, len, prot, flags, fd, off, mem);
}

cloudabi_errno_t cloudabi_sys_mem_protect(void *mapping, __SIZE_TYPE__ mapping_len,
                                          cloudabi_mprot_t prot) {
  return __cloudabi_vdso.mem_protect(mapping, mapping_len, prot);
}

cloudabi_errno_t cloudabi_sys_mem_sync(void *mapping, __SIZE_TYPE__ mapping_len,
                                       cloudabi_msflags_t flags) {
  return __cloudabi_vdso.mem_sync(mapping, mapping_len, flags);
}

cloudabi_errno_t cloudabi_sys_mem_unmap(void *mapping, __SIZE_TYPE__ mapping_len) {
  return __cloudabi_vdso.mem_unmap(mapping, mapping_len);
}

cloudabi_errno_t cloudabi_sys_poll(const cloudabi_subscription_t *in, cloudabi_event_t *out,
                                   __SIZE_TYPE__ nsubscriptions, __SIZE_TYPE__ *nevents) {
  return __cloudabi_vdso.poll(in, out, nsubscriptions, nevents);
}

cloudabi_errno_t cloudabi_sys_proc_exec(cloudabi_fd_t fd, const void *data, __SIZE_TYPE__ data_len,
                                        const cloudabi_fd_t *fds, __SIZE_TYPE__ fds_len) {
  return __cloudabi_vdso.proc_exec(fd, data, data_len, fds, fds_len);
}

void cloudabi_sys_proc_exit(cloudabi_exitcode_t rval) {
  __cloudabi_vdso.proc_exit(rval);
}

cloudabi_errno_t cloudabi_sys_proc_fork(cloudabi_fd_t *fd, cloudabi_tid_t *tid) {
  return __cloudabi_vdso.proc_fork(fd, tid);
}

cloudabi_errno_t cloudabi_sys_proc_raise(cloudabi_signal_t sig) {
  return __cloudabi_vdso.proc_raise(sig);
}

cloudabi_errno_t cloudabi_sys_random_get(void *buf, __SIZE_TYPE__ buf_len) {
  return __cloudabi_vdso.random_get(buf, buf_len);
}

cloudabi_errno_t cloudabi_sys_sock_accept(cloudabi_fd_t sock, void *unused, cloudabi_fd_t *conn) {
  return __cloudabi_vdso.sock_accept(sock, unused, conn);
}

cloudabi_errno_t cloudabi_sys_sock_recv(cloudabi_fd_t sock, const cloudabi_recv_in_t *in,
                                        cloudabi_recv_out_t *out) {
  return __cloudabi_vdso.sock_recv(sock, in, out);
}

cloudabi_errno_t cloudabi_sys_sock_send(cloudabi_fd_t sock, const cloudabi_send_in_t *in,
                                        cloudabi_send_out_t *out) {
  return __cloudabi_vdso.sock_send(sock, in, out);
}

cloudabi_errno_t cloudabi_sys_sock_shutdown(cloudabi_fd_t sock, cloudabi_sdflags_t how) {
  return __cloudabi_vdso.sock_shutdown(sock, how);
}

cloudabi_errno_t cloudabi_sys_sock_stat_get(cloudabi_fd_t sock, cloudabi_sockstat_t *buf,
                                            cloudabi_ssflags_t flags) {
  return __cloudabi_vdso.sock_stat_get(sock, buf, flags);
}

cloudabi_errno_t cloudabi_sys_thread_create(cloudabi_threadattr_t *attr, cloudabi_tid_t *tid) {
  return __cloudabi_vdso.thread_create(attr, tid);
}

void cloudabi_sys_thread_exit(CLOUDABI_ATOMIC(cloudabi_lock_t) *lock, cloudabi_scope_t scope) {
  __cloudabi_vdso.thread_exit(lock, scope);
}

cloudabi_errno_t cloudabi_sys_thread_yield(void) {
  return __cloudabi_vdso.thread_yield();
}
}  // extern "C"

namespace {

constexpr unsigned kCount = 51;
static_assert(sizeof(cloudabi_vdso) == kCount * sizeof(void *));

// One string, as pointers to many would have to be relocated.
constexpr char kNames[] =
    "clock_res_get\0"
    "clock_time_get\0"
    "condvar_signal\0"
    "fd_close\0"
    "fd_create1\0"
    "fd_create2\0"
    "fd_datasync\0"
    "fd_dup\0"
    "fd_pread\0"
    "fd_pwrite\0"
    "fd_read\0"
    "fd_replace\0"
    "fd_seek\0"
    "fd_stat_get\0"
    "fd_stat_put\0"
    "fd_sync\0"
    "fd_write\0"
    "file_advise\0"
    "file_allocate\0"
    "file_create\0"
    "file_link\0"
    "file_open\0"
    "file_readdir\0"
    "file_readlink\0"
    "file_rename\0"
    "file_stat_fget\0"
    "file_stat_fput\0"
    "file_stat_get\0"
    "file_stat_put\0"
    "file_symlink\0"
    "file_unlink\0"
    "lock_unlock\0"
    "mem_advise\0"
    "mem_map\0"
    "mem_protect\0"
    "mem_sync\0"
    "mem_unmap\0"
    "poll\0"
    "proc_exec\0"
    "proc_exit\0"
    "proc_fork\0"
    "proc_raise\0"
    "random_get\0"
    "sock_accept\0"
    "sock_recv\0"
    "sock_send\0"
    "sock_shutdown\0"
    "sock_stat_get\0"
    "thread_create\0"
    "thread_exit\0"
    "thread_yield";
constexpr unsigned short kNameOffsets[kCount] = {0, 14, 29, 44, 53, 64, 75, 87, 94, 103, 113, 121,
    132, 140, 152, 164, 172, 181, 193, 207, 219, 229, 239, 252, 266, 278, 293, 308, 322, 336, 349,
    361, 373, 384, 392, 404, 413, 423, 428, 438, 448, 458, 469, 480, 492, 502, 512, 526, 540, 554,
    566};

// The parts of an ELF image that are needed, at the program's own width.
struct FileHeader {
  unsigned char identification[16];
  unsigned short type, machine;
  unsigned int version;
  __UINTPTR_TYPE__ entry, program_headers, section_headers;
  unsigned int flags;
  unsigned short size, program_header_size, program_header_count;
};

#if __SIZEOF_POINTER__ == 8
struct ProgramHeader {
  unsigned int type, flags;
  __UINTPTR_TYPE__ offset, address, physical_address, file_size, memory_size, alignment;
};
struct Symbol {
  unsigned int name;
  unsigned char info, other;
  unsigned short section;
  __UINTPTR_TYPE__ value, size;
};
#else
struct ProgramHeader {
  unsigned int type;
  __UINTPTR_TYPE__ offset, address, physical_address, file_size, memory_size;
  unsigned int flags, alignment;
};
struct Symbol {
  unsigned int name;
  __UINTPTR_TYPE__ value, size;
  unsigned char info, other;
  unsigned short section;
};
#endif

struct DynamicEntry {
  __INTPTR_TYPE__ tag;
  __UINTPTR_TYPE__ value;
};

constexpr unsigned int kProgramHeaderDynamic = 2;
constexpr __INTPTR_TYPE__ kDynamicHash = 4, kDynamicStrings = 5, kDynamicSymbols = 6;

template <class T> const T *at(const void *image, __UINTPTR_TYPE__ offset) {
  return reinterpret_cast<const T *>(static_cast<const char *>(image) + offset);
}

// This runs before the program may call anything, so it brings its own comparison.
BEFORE_MAIN int compare(const char *left, const char *right) {
  while (*left != '\0' && *left == *right)
    ++left, ++right;
  return static_cast<unsigned char>(*left) - static_cast<unsigned char>(*right);
}

BEFORE_MAIN void bind(const char *name, const void *address, unsigned &hint) {
  constexpr char kPrefix[] = "cloudabi_sys_";
  for (char c : kPrefix) {
    if (c == '\0')
      break;
    if (*name++ != c)
      return;
  }
  // A vDSO lists its symbols by name as we do, so the next one is nearly always the right one.
  unsigned low = 0, high = kCount;
  for (unsigned middle = hint; low < high; middle = low + (high - low) / 2) {
    if (middle >= high)
      middle = low;
    const int order = compare(name, kNames + kNameOffsets[middle]);
    if (order == 0) {
      __builtin_memcpy_inline(reinterpret_cast<char *>(&__cloudabi_vdso) + middle * sizeof(void *),
                              &address, sizeof(void *));
      hint = middle + 1;
      return;
    }
    if (order < 0)
      high = middle;
    else
      low = middle + 1;
  }
}

}  // namespace

extern "C" BEFORE_MAIN void __cloudabi_vdso_bind(const void *sysinfo_ehdr) {
  if (sysinfo_ehdr == nullptr)
    return;
  const FileHeader &file = *at<FileHeader>(sysinfo_ehdr, 0);
  const DynamicEntry *dynamic = nullptr;
  for (unsigned i = 0; i < file.program_header_count; ++i) {
    const ProgramHeader &header = *at<ProgramHeader>(
        sysinfo_ehdr, file.program_headers + static_cast<__UINTPTR_TYPE__>(i) * file.program_header_size);
    if (header.type == kProgramHeaderDynamic)
      dynamic = at<DynamicEntry>(sysinfo_ehdr, header.offset);
  }
  const unsigned int *hash = nullptr;
  const Symbol *symbols = nullptr;
  const char *strings = nullptr;
  for (; dynamic != nullptr && dynamic->tag != 0; ++dynamic) {
    if (dynamic->tag == kDynamicHash)
      hash = at<unsigned int>(sysinfo_ehdr, dynamic->value);
    else if (dynamic->tag == kDynamicStrings)
      strings = at<char>(sysinfo_ehdr, dynamic->value);
    else if (dynamic->tag == kDynamicSymbols)
      symbols = at<Symbol>(sysinfo_ehdr, dynamic->value);
  }
  if (hash == nullptr || symbols == nullptr || strings == nullptr)
    return;
  // The second word of the hash table is the number of symbols; the first symbol is none.
  unsigned hint = 0;
  for (unsigned int i = 1; i < hash[1]; ++i)
    bind(strings + symbols[i].name, at<void>(sysinfo_ehdr, symbols[i].value), hint);
}
