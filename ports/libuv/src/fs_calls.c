/* SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
 * SPDX-License-Identifier: BSD-2-Clause
 *
 * The functions that make requests on files, as uv.h and uv/cloudabi.h declare them. */
#include "fs.h"

#include <stdlib.h>
#include <string.h>

/* A request on one path, with what it has in req->flags or req->mode. */
static int on_path(uv_loop_t *loop, uv_fs_t *req, uv_fs_type type, uv_file dir, const char *path,
                   int flags, int mode, uv_fs_cb cb) {
  if (req == NULL || path == NULL)
    return UV_EINVAL;
  const int error = uv__fs_init_paths(loop, req, type, dir, path, NULL, cb);
  if (error != 0)
    return error;
  req->flags = flags;
  req->mode = (mode_t)mode;
  return uv__fs_submit(loop, req);
}

static int on_paths(uv_loop_t *loop, uv_fs_t *req, uv_fs_type type, uv_file dir, const char *path,
                    uv_file new_dir, const char *new_path, int flags, uv_fs_cb cb) {
  if (req == NULL || path == NULL || new_path == NULL)
    return UV_EINVAL;
  const int error = uv__fs_init_paths(loop, req, type, dir, path, new_path, cb);
  if (error != 0)
    return error;
  req->flags = new_dir;
  req->nbufs = (unsigned)flags;
  return uv__fs_submit(loop, req);
}

static int on_file(uv_loop_t *loop, uv_fs_t *req, uv_fs_type type, uv_file file, uv_fs_cb cb) {
  if (req == NULL)
    return UV_EINVAL;
  uv__fs_init(loop, req, type, file, cb);
  return uv__fs_submit(loop, req);
}

static int on_buffers(uv_loop_t *loop, uv_fs_t *req, uv_fs_type type, uv_file file,
                      const uv_buf_t bufs[], unsigned nbufs, int64_t offset, uv_fs_cb cb) {
  if (req == NULL || bufs == NULL || nbufs == 0)
    return UV_EINVAL;
  uv__fs_init(loop, req, type, file, cb);
  req->nbufs = nbufs;
  req->bufs = nbufs > ARRAY_SIZE(req->bufsml) ? uv__malloc(nbufs * sizeof(*bufs)) : req->bufsml;
  if (req->bufs == NULL)
    return UV_ENOMEM;
  memcpy(req->bufs, bufs, nbufs * sizeof(*bufs));
  req->off = offset;
  return uv__fs_submit(loop, req);
}

static int set_times(uv_loop_t *loop, uv_fs_t *req, uv_fs_type type, uv_file file, const char *path,
                     double atime, double mtime, uv_fs_cb cb) {
  int error = 0;
  if (req == NULL)
    return UV_EINVAL;
  if (path == NULL)
    uv__fs_init(loop, req, type, file, cb);
  else
    error = uv__fs_init_paths(loop, req, type, file, path, NULL, cb);
  if (error != 0)
    return error;
  req->atime = atime;
  req->mtime = mtime;
  return uv__fs_submit(loop, req);
}

int uv_fs_openat(uv_loop_t *loop, uv_fs_t *req, uv_file dir, const char *path, int flags, int mode,
                 uv_fs_cb cb) {
  return on_path(loop, req, UV_FS_OPEN, dir, path, flags, mode, cb);
}

int uv_fs_statat(uv_loop_t *loop, uv_fs_t *req, uv_file dir, const char *path, uv_fs_cb cb) {
  return on_path(loop, req, UV_FS_STAT, dir, path, 0, 0, cb);
}

int uv_fs_lstatat(uv_loop_t *loop, uv_fs_t *req, uv_file dir, const char *path, uv_fs_cb cb) {
  return on_path(loop, req, UV_FS_LSTAT, dir, path, 0, 0, cb);
}

int uv_fs_accessat(uv_loop_t *loop, uv_fs_t *req, uv_file dir, const char *path, int mode,
                   uv_fs_cb cb) {
  return on_path(loop, req, UV_FS_ACCESS, dir, path, mode, 0, cb);
}

int uv_fs_unlinkat(uv_loop_t *loop, uv_fs_t *req, uv_file dir, const char *path, uv_fs_cb cb) {
  return on_path(loop, req, UV_FS_UNLINK, dir, path, 0, 0, cb);
}

int uv_fs_mkdirat(uv_loop_t *loop, uv_fs_t *req, uv_file dir, const char *path, int mode,
                  uv_fs_cb cb) {
  return on_path(loop, req, UV_FS_MKDIR, dir, path, 0, mode, cb);
}

int uv_fs_mkdtempat(uv_loop_t *loop, uv_fs_t *req, uv_file dir, const char *tpl, uv_fs_cb cb) {
  return on_path(loop, req, UV_FS_MKDTEMP, dir, tpl, 0, 0, cb);
}

int uv_fs_mkstempat(uv_loop_t *loop, uv_fs_t *req, uv_file dir, const char *tpl, uv_fs_cb cb) {
  return on_path(loop, req, UV_FS_MKSTEMP, dir, tpl, 0, 0, cb);
}

int uv_fs_rmdirat(uv_loop_t *loop, uv_fs_t *req, uv_file dir, const char *path, uv_fs_cb cb) {
  return on_path(loop, req, UV_FS_RMDIR, dir, path, 0, 0, cb);
}

int uv_fs_scandirat(uv_loop_t *loop, uv_fs_t *req, uv_file dir, const char *path, int flags,
                    uv_fs_cb cb) {
  return on_path(loop, req, UV_FS_SCANDIR, dir, path, flags, 0, cb);
}

int uv_fs_opendirat(uv_loop_t *loop, uv_fs_t *req, uv_file dir, const char *path, uv_fs_cb cb) {
  return on_path(loop, req, UV_FS_OPENDIR, dir, path, 0, 0, cb);
}

int uv_fs_readlinkat(uv_loop_t *loop, uv_fs_t *req, uv_file dir, const char *path, uv_fs_cb cb) {
  return on_path(loop, req, UV_FS_READLINK, dir, path, 0, 0, cb);
}

int uv_fs_symlinkat(uv_loop_t *loop, uv_fs_t *req, const char *path, uv_file new_dir,
                    const char *new_path, int flags, uv_fs_cb cb) {
  return on_paths(loop, req, UV_FS_SYMLINK, -1, path, new_dir, new_path, flags, cb);
}

int uv_fs_renameat(uv_loop_t *loop, uv_fs_t *req, uv_file dir, const char *path, uv_file new_dir,
                   const char *new_path, uv_fs_cb cb) {
  return on_paths(loop, req, UV_FS_RENAME, dir, path, new_dir, new_path, 0, cb);
}

int uv_fs_linkat(uv_loop_t *loop, uv_fs_t *req, uv_file dir, const char *path, uv_file new_dir,
                 const char *new_path, uv_fs_cb cb) {
  return on_paths(loop, req, UV_FS_LINK, dir, path, new_dir, new_path, 0, cb);
}

int uv_fs_copyfileat(uv_loop_t *loop, uv_fs_t *req, uv_file dir, const char *path, uv_file new_dir,
                     const char *new_path, int flags, uv_fs_cb cb) {
  const int known = UV_FS_COPYFILE_EXCL | UV_FS_COPYFILE_FICLONE | UV_FS_COPYFILE_FICLONE_FORCE;
  if (flags & ~known)
    return UV_EINVAL;
  return on_paths(loop, req, UV_FS_COPYFILE, dir, path, new_dir, new_path, flags, cb);
}

int uv_fs_utimeat(uv_loop_t *loop, uv_fs_t *req, uv_file dir, const char *path, double atime,
                  double mtime, uv_fs_cb cb) {
  return path == NULL ? UV_EINVAL : set_times(loop, req, UV_FS_UTIME, dir, path, atime, mtime, cb);
}

int uv_fs_lutimeat(uv_loop_t *loop, uv_fs_t *req, uv_file dir, const char *path, double atime,
                   double mtime, uv_fs_cb cb) {
  return path == NULL ? UV_EINVAL : set_times(loop, req, UV_FS_LUTIME, dir, path, atime, mtime, cb);
}

int uv_fs_futime(uv_loop_t *loop, uv_fs_t *req, uv_file file, double atime, double mtime,
                 uv_fs_cb cb) {
  return set_times(loop, req, UV_FS_FUTIME, file, NULL, atime, mtime, cb);
}

int uv_fs_close(uv_loop_t *loop, uv_fs_t *req, uv_file file, uv_fs_cb cb) {
  return on_file(loop, req, UV_FS_CLOSE, file, cb);
}

int uv_fs_fstat(uv_loop_t *loop, uv_fs_t *req, uv_file file, uv_fs_cb cb) {
  return on_file(loop, req, UV_FS_FSTAT, file, cb);
}

int uv_fs_fsync(uv_loop_t *loop, uv_fs_t *req, uv_file file, uv_fs_cb cb) {
  return on_file(loop, req, UV_FS_FSYNC, file, cb);
}

int uv_fs_fdatasync(uv_loop_t *loop, uv_fs_t *req, uv_file file, uv_fs_cb cb) {
  return on_file(loop, req, UV_FS_FDATASYNC, file, cb);
}

int uv_fs_ftruncate(uv_loop_t *loop, uv_fs_t *req, uv_file file, int64_t offset, uv_fs_cb cb) {
  if (req == NULL)
    return UV_EINVAL;
  uv__fs_init(loop, req, UV_FS_FTRUNCATE, file, cb);
  req->off = offset;
  return uv__fs_submit(loop, req);
}

int uv_fs_read(uv_loop_t *loop, uv_fs_t *req, uv_file file, const uv_buf_t bufs[],
               unsigned int nbufs, int64_t offset, uv_fs_cb cb) {
  return on_buffers(loop, req, UV_FS_READ, file, bufs, nbufs, offset, cb);
}

int uv_fs_write(uv_loop_t *loop, uv_fs_t *req, uv_file file, const uv_buf_t bufs[],
                unsigned int nbufs, int64_t offset, uv_fs_cb cb) {
  return on_buffers(loop, req, UV_FS_WRITE, file, bufs, nbufs, offset, cb);
}

int uv_fs_sendfile(uv_loop_t *loop, uv_fs_t *req, uv_file out_fd, uv_file in_fd, int64_t in_offset,
                   size_t length, uv_fs_cb cb) {
  if (req == NULL)
    return UV_EINVAL;
  uv__fs_init(loop, req, UV_FS_SENDFILE, out_fd, cb);
  req->flags = in_fd;
  req->off = in_offset;
  req->bufsml[0].len = length;
  return uv__fs_submit(loop, req);
}

int uv_fs_readdir(uv_loop_t *loop, uv_fs_t *req, uv_dir_t *dir, uv_fs_cb cb) {
  if (req == NULL || dir == NULL || dir->dir == NULL || dir->dirents == NULL)
    return UV_EINVAL;
  uv__fs_init(loop, req, UV_FS_READDIR, -1, cb);
  req->ptr = dir;
  return uv__fs_submit(loop, req);
}

int uv_fs_closedir(uv_loop_t *loop, uv_fs_t *req, uv_dir_t *dir, uv_fs_cb cb) {
  if (req == NULL || dir == NULL)
    return UV_EINVAL;
  uv__fs_init(loop, req, UV_FS_CLOSEDIR, -1, cb);
  req->ptr = dir;
  return uv__fs_submit(loop, req);
}
