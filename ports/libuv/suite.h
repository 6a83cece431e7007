/* SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
 * SPDX-License-Identifier: BSD-2-Clause
 *
 * For libuv's own tests: names of files are beneath the one directory that ambient.h offers, and
 * what CloudABI hasn't got fails, for files of which some tests need it. Those tests are left out.
 */
/* Members of uv_stat_t, which ambient.h has named otherwise. */
#undef st_uid
#undef st_gid
#include <uv.h>

#define AT ambient_directory()
#define uv_fs_open(loop, req, path, ...) uv_fs_openat(loop, req, AT, path, __VA_ARGS__)
#define uv_fs_stat(loop, req, path, cb) uv_fs_statat(loop, req, AT, path, cb)
#define uv_fs_lstat(loop, req, path, cb) uv_fs_lstatat(loop, req, AT, path, cb)
#define uv_fs_access(loop, req, path, mode, cb) uv_fs_accessat(loop, req, AT, path, mode, cb)
#define uv_fs_unlink(loop, req, path, cb) uv_fs_unlinkat(loop, req, AT, path, cb)
#define uv_fs_mkdir(loop, req, path, mode, cb) uv_fs_mkdirat(loop, req, AT, path, mode, cb)
#define uv_fs_mkdtemp(loop, req, path, cb) uv_fs_mkdtempat(loop, req, AT, path, cb)
#define uv_fs_mkstemp(loop, req, path, cb) uv_fs_mkstempat(loop, req, AT, path, cb)
#define uv_fs_rmdir(loop, req, path, cb) uv_fs_rmdirat(loop, req, AT, path, cb)
#define uv_fs_scandir(loop, req, path, flags, cb) uv_fs_scandirat(loop, req, AT, path, flags, cb)
#define uv_fs_opendir(loop, req, path, cb) uv_fs_opendirat(loop, req, AT, path, cb)
#define uv_fs_utime(loop, req, path, ...) uv_fs_utimeat(loop, req, AT, path, __VA_ARGS__)
#define uv_fs_lutime(loop, req, path, ...) uv_fs_lutimeat(loop, req, AT, path, __VA_ARGS__)
#define uv_fs_readlink(loop, req, path, cb) uv_fs_readlinkat(loop, req, AT, path, cb)
#define uv_fs_symlink(loop, req, path, new_path, ...)                                              \
  uv_fs_symlinkat(loop, req, path, AT, new_path, __VA_ARGS__)
#define uv_fs_rename(loop, req, path, new_path, cb)                                                \
  uv_fs_renameat(loop, req, AT, path, AT, new_path, cb)
#define uv_fs_link(loop, req, path, new_path, cb)                                                  \
  uv_fs_linkat(loop, req, AT, path, AT, new_path, cb)
#define uv_fs_copyfile(loop, req, path, new_path, flags, cb)                                       \
  uv_fs_copyfileat(loop, req, AT, path, AT, new_path, flags, cb)

#define uv_interface_addresses(addresses, count) (*(addresses) = NULL, *(count) = 0)
#define uv_free_interface_addresses(addresses, count) ((void)0)
#define uv_fs_chmod(...) UV_ENOSYS
#define uv_fs_fchmod(...) UV_ENOSYS
#define uv_fs_chown(...) UV_ENOSYS
#define uv_fs_fchown(...) UV_ENOSYS
#define uv_fs_lchown(...) UV_ENOSYS
#define uv_fs_statfs(...) UV_ENOSYS
#define uv_fs_realpath(...) UV_ENOSYS
#define uv_cwd(buffer, size) UV_ENOSYS
#define uv_signal_init(loop, handle) UV_ENOSYS
#define uv_signal_start(handle, callback, number) UV_ENOSYS
#define uv_signal_stop(handle) UV_ENOSYS
#define pthread_kill(thread, number) ENOSYS
#define geteuid() 1
#define rmdir(path) ambient_remove(path)
#define putenv(text) ((void)(text))
#define SIGPROF 27
