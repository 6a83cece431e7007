/* SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
 * SPDX-License-Identifier: BSD-2-Clause
 *
 * Requests on files, in place of libuv's own fs.c, whose paths begin at a root: those on
 * descriptors, and those on paths beneath a directory's. A request without a callback is done at
 * once, another by the thread pool. fs_calls.c has the functions that make them, fs_content.c,
 * fs_names.c and fs_status.c what they do.
 *
 * req->file is the directory of req->path, or the file; req->flags is the directory of
 * req->new_path, where there is one. Paths are copied in each case, so that cleaning up knows whose
 * they are. */
#include "fs.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static int do_open(uv_fs_t *req) { return openat(req->file, req->path, req->flags, req->mode); }

static ssize_t perform(uv_fs_t *req) {
  switch (req->fs_type) {
  case UV_FS_ACCESS:
    return faccessat(req->file, req->path, req->flags, 0);
  case UV_FS_CLOSE:
    return close(req->file);
  case UV_FS_CLOSEDIR:
    return uv__do_closedir(req);
  case UV_FS_COPYFILE:
    return uv__do_copyfile(req);
  case UV_FS_FDATASYNC:
    return fdatasync(req->file);
  case UV_FS_FSYNC:
    return fsync(req->file);
  case UV_FS_FTRUNCATE:
    return ftruncate(req->file, req->off);
  case UV_FS_LINK:
    return linkat(req->file, req->path, req->flags, req->new_path, 0);
  case UV_FS_STAT:
  case UV_FS_LSTAT:
  case UV_FS_FSTAT:
    return uv__do_stat(req);
  case UV_FS_MKDIR:
    return mkdirat(req->file, req->path, req->mode);
  case UV_FS_MKDTEMP:
  case UV_FS_MKSTEMP:
    return uv__do_temporary(req);
  case UV_FS_OPEN:
    return do_open(req);
  case UV_FS_OPENDIR:
    return uv__do_opendir(req);
  case UV_FS_READ:
    return uv__do_read(req);
  case UV_FS_READDIR:
    return uv__do_readdir(req);
  case UV_FS_READLINK:
    return uv__do_readlink(req);
  case UV_FS_RENAME:
    return renameat(req->file, req->path, req->flags, req->new_path);
  case UV_FS_RMDIR:
    return unlinkat(req->file, req->path, AT_REMOVEDIR);
  case UV_FS_SCANDIR:
    return uv__do_scandir(req);
  case UV_FS_SENDFILE:
    return uv__do_copy(req->flags, req->off, req->file, req->bufsml[0].len);
  case UV_FS_SYMLINK:
    return symlinkat(req->path, req->flags, req->new_path);
  case UV_FS_UNLINK:
    return unlinkat(req->file, req->path, 0);
  case UV_FS_FUTIME:
  case UV_FS_LUTIME:
  case UV_FS_UTIME:
    return uv__do_utime(req);
  case UV_FS_WRITE:
    return uv__do_write(req);
  default:
    abort();
  }
}

static void work(struct uv__work *w) {
  uv_fs_t *req = container_of(w, uv_fs_t, work_req);
  const ssize_t result = perform(req);
  req->result = result < 0 ? UV__ERR(errno) : result;
}

static void done(struct uv__work *w, int status) {
  uv_fs_t *req = container_of(w, uv_fs_t, work_req);
  uv__req_unregister(req->loop, req);
  if (status == UV_ECANCELED) {
    assert(req->result == 0);
    req->result = UV_ECANCELED;
  }
  req->cb(req);
}

void uv__fs_init(uv_loop_t *loop, uv_fs_t *req, uv_fs_type type, uv_file file, uv_fs_cb cb) {
  UV_REQ_INIT(req, UV_FS);
  req->fs_type = type;
  req->loop = loop;
  req->cb = cb;
  req->result = 0;
  req->ptr = NULL;
  req->path = NULL;
  req->new_path = NULL;
  req->file = file;
  req->flags = 0;
  req->bufs = NULL;
  req->nbufs = 0;
}

int uv__fs_init_paths(uv_loop_t *loop, uv_fs_t *req, uv_fs_type type, uv_file dir, const char *path,
                      const char *new_path, uv_fs_cb cb) {
  uv__fs_init(loop, req, type, dir, cb);
  const size_t size = strlen(path) + 1;
  const size_t new_size = new_path == NULL ? 0 : strlen(new_path) + 1;
  char *copies = uv__malloc(size + new_size);
  if (copies == NULL)
    return UV_ENOMEM;
  memcpy(copies, path, size);
  req->path = copies;
  if (new_path != NULL) {
    memcpy(copies + size, new_path, new_size);
    req->new_path = copies + size;
  }
  return 0;
}

int uv__fs_submit(uv_loop_t *loop, uv_fs_t *req) {
  if (req->cb == NULL) {
    work(&req->work_req);
    return (int)req->result;
  }
  uv__req_register(loop, req);
  uv__work_submit(loop, &req->work_req, UV__WORK_FAST_IO, work, done);
  return 0;
}

void uv_fs_req_cleanup(uv_fs_t *req) {
  if (req == NULL)
    return;
  uv__free((char *)req->path);
  req->path = NULL;
  req->new_path = NULL;
  if (req->fs_type == UV_FS_READDIR && req->ptr != NULL)
    uv__fs_readdir_cleanup(req);
  if (req->fs_type == UV_FS_SCANDIR && req->ptr != NULL)
    uv__fs_scandir_cleanup(req);
  if (req->bufs != req->bufsml)
    uv__free(req->bufs);
  req->bufs = NULL;
  if (req->fs_type != UV_FS_OPENDIR && req->ptr != &req->statbuf)
    uv__free(req->ptr);
  req->ptr = NULL;
}

int uv_fs_get_system_error(const uv_fs_t *req) { return (int)-req->result; }
