/* SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
 * SPDX-License-Identifier: BSD-2-Clause
 *
 * Requests on what is known of files beside their content. */
#include "fs.h"

#include <fcntl.h>
#include <math.h>
#include <string.h>
#include <sys/stat.h>

static void to_stat(const struct stat *from, uv_stat_t *to) {
  memset(to, 0, sizeof(*to));
  to->st_dev = from->st_dev;
  to->st_mode = from->st_mode;
  to->st_nlink = from->st_nlink;
  to->st_ino = from->st_ino;
  to->st_size = from->st_size;
  /* What there is to say of blocks, as the ABI doesn't tell. */
  to->st_blksize = 4096;
  to->st_blocks = (from->st_size + 511) / 512;
  to->st_atim = (uv_timespec_t){from->st_atim.tv_sec, from->st_atim.tv_nsec};
  to->st_mtim = (uv_timespec_t){from->st_mtim.tv_sec, from->st_mtim.tv_nsec};
  to->st_ctim = (uv_timespec_t){from->st_ctim.tv_sec, from->st_ctim.tv_nsec};
  to->st_birthtim = to->st_ctim;
}

int uv__do_stat(uv_fs_t *req) {
  struct stat status;
  const int flags = req->fs_type == UV_FS_LSTAT ? AT_SYMLINK_NOFOLLOW : 0;
  const int result = req->fs_type == UV_FS_FSTAT ? fstat(req->file, &status)
                                                 : fstatat(req->file, req->path, &status, flags);
  if (result == 0) {
    to_stat(&status, &req->statbuf);
    req->ptr = &req->statbuf;
  }
  return result;
}

static struct timespec moment(double seconds) {
  const double whole = floor(seconds);
  return (struct timespec){.tv_sec = (time_t)whole, .tv_nsec = (long)((seconds - whole) * 1e9)};
}

int uv__do_utime(uv_fs_t *req) {
  const struct timespec times[2] = {moment(req->atime), moment(req->mtime)};
  if (req->fs_type == UV_FS_FUTIME)
    return futimens(req->file, times);
  return utimensat(req->file, req->path, times,
                   req->fs_type == UV_FS_LUTIME ? AT_SYMLINK_NOFOLLOW : 0);
}
