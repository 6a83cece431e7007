/* SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
 * SPDX-License-Identifier: BSD-2-Clause
 *
 * Requests on files, in place of libuv's own fs.c, whose paths begin at a root: those on
 * descriptors, and those on paths beneath a directory's. A request without a callback is done at
 * once, another by the thread pool.
 *
 * req->file is the directory of req->path, or the file; req->flags is the directory of
 * req->new_path, where there is one. Paths are copied in each case, so that cleaning up knows whose
 * they are. */
#include "internal.h"
#include "uv.h"

#include <assert.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

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

static int do_stat(uv_fs_t *req) {
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

static ssize_t do_read(uv_fs_t *req) {
  const unsigned limit = (unsigned)uv__getiovmax();
  const unsigned count = req->nbufs < limit ? req->nbufs : limit;
  const struct iovec *vector = (const struct iovec *)req->bufs;
  const ssize_t result = req->off < 0 ? readv(req->file, vector, (int)count)
                                      : preadv(req->file, vector, (int)count, req->off);
  if (req->bufs != req->bufsml)
    uv__free(req->bufs);
  req->bufs = NULL;
  req->nbufs = 0;
  return result;
}

/* Takes what is written off the front of the buffers. */
static void advance(uv_buf_t **bufs, unsigned *count, size_t size) {
  while (*count > 0 && (*bufs)->len <= size) {
    size -= (*bufs)->len;
    ++*bufs;
    --*count;
  }
  if (size > 0) {
    (*bufs)->base += size;
    (*bufs)->len -= size;
  }
}

static ssize_t do_write(uv_fs_t *req) {
  const unsigned limit = (unsigned)uv__getiovmax();
  uv_buf_t *rest = req->bufs;
  unsigned count = req->nbufs;
  ssize_t total = 0, written = 0;
  while (count > 0) {
    const int some = (int)(count < limit ? count : limit);
    written = req->off < 0 ? writev(req->file, (struct iovec *)rest, some)
                           : pwritev(req->file, (struct iovec *)rest, some, req->off + total);
    if (written <= 0)
      break;
    total += written;
    advance(&rest, &count, (size_t)written);
  }
  if (req->bufs != req->bufsml)
    uv__free(req->bufs);
  req->bufs = NULL;
  req->nbufs = 0;
  return total > 0 ? total : written;
}

/* Writes all of it, which a pipe may take in parts. */
static ssize_t write_whole(int fd, const char *data, size_t size) {
  for (size_t done = 0; done < size;) {
    const ssize_t written = write(fd, data + done, size - done);
    if (written < 0)
      return -1;
    done += (size_t)written;
  }
  return (ssize_t)size;
}

static ssize_t copy(int from, off_t offset, int to, uint64_t length) {
  char buffer[16384];
  uint64_t total = 0;
  while (total < length) {
    const size_t wanted = length - total < sizeof(buffer) ? length - total : sizeof(buffer);
    const ssize_t count = pread(from, buffer, wanted, offset + (off_t)total);
    if (count < 0)
      return total > 0 ? (ssize_t)total : -1;
    if (count == 0)
      break;
    if (write_whole(to, buffer, (size_t)count) < 0)
      return -1;
    total += (uint64_t)count;
  }
  return (ssize_t)total;
}

/* A copy that can't be finished is removed. There are no copies that share their blocks. */
static int do_copyfile(uv_fs_t *req) {
  if (req->nbufs & UV_FS_COPYFILE_FICLONE_FORCE) {
    errno = ENOTSUP;
    return -1;
  }
  const int from = openat(req->file, req->path, O_RDONLY);
  if (from < 0)
    return -1;
  struct stat source, target;
  const int exclusive = req->nbufs & UV_FS_COPYFILE_EXCL ? O_EXCL : 0;
  const int to = openat(req->flags, req->new_path, O_WRONLY | O_CREAT | exclusive, 0666);
  int result = to < 0 || fstat(from, &source) != 0 || fstat(to, &target) != 0 ? -1 : 0;
  const int is_same =
      result == 0 && source.st_dev == target.st_dev && source.st_ino == target.st_ino;
  if (result == 0 && !is_same &&
      (ftruncate(to, 0) != 0 || copy(from, 0, to, UINT64_MAX) != source.st_size)) {
    result = -1;
    unlinkat(req->flags, req->new_path, 0);
  }
  const int error = errno;
  close(from);
  if (to >= 0)
    close(to);
  errno = error;
  return result;
}

static struct timespec moment(double seconds) {
  const double whole = floor(seconds);
  return (struct timespec){.tv_sec = (time_t)whole, .tv_nsec = (long)((seconds - whole) * 1e9)};
}

static int do_utime(uv_fs_t *req) {
  const struct timespec times[2] = {moment(req->atime), moment(req->mtime)};
  if (req->fs_type == UV_FS_FUTIME)
    return futimens(req->file, times);
  return utimensat(req->file, req->path, times,
                   req->fs_type == UV_FS_LUTIME ? AT_SYMLINK_NOFOLLOW : 0);
}

/* Tries names until one isn't taken. On an error the path is empty, as mkdtemp() leaves it
 * elsewhere. */
static int do_temporary(uv_fs_t *req) {
  static const char kLetters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
  char *path = (char *)req->path;
  const size_t length = strlen(path);
  int result = -1;
  errno = EINVAL;
  if (length >= 6 && strcmp(path + length - 6, "XXXXXX") == 0)
    for (int attempt = 0; attempt < 100; ++attempt) {
      for (size_t i = length - 6; i < length; ++i)
        path[i] = kLetters[arc4random_uniform(sizeof(kLetters) - 1)];
      result = req->fs_type == UV_FS_MKDTEMP
                   ? mkdirat(req->file, path, 0700)
                   : openat(req->file, path, O_RDWR | O_CREAT | O_EXCL, 0600);
      if (result >= 0 || errno != EEXIST)
        break;
    }
  if (result < 0)
    path[0] = '\0';
  return result;
}

static int real_entry(const struct dirent *entry) {
  return strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0;
}

static int by_name(const struct dirent **a, const struct dirent **b) {
  return strcmp((*a)->d_name, (*b)->d_name);
}

static int do_scandir(uv_fs_t *req) {
  struct dirent **entries = NULL;
  req->nbufs = 0;
  const int count = scandirat(req->file, req->path, &entries, real_entry, by_name);
  if (count > 0)
    req->ptr = entries;
  else
    free(entries);
  return count;
}

static int do_opendir(uv_fs_t *req) {
  uv_dir_t *dir = uv__calloc(1, sizeof(*dir));
  if (dir == NULL) {
    errno = ENOMEM;
    return -1;
  }
  dir->dir = opendirat(req->file, req->path);
  if (dir->dir == NULL) {
    uv__free(dir);
    return -1;
  }
  req->ptr = dir;
  return 0;
}

static int do_readdir(uv_fs_t *req) {
  uv_dir_t *dir = req->ptr;
  size_t count = 0;
  while (count < dir->nentries) {
    errno = 0;
    struct dirent *entry = readdir(dir->dir);
    if (entry == NULL && errno == 0)
      break;
    if (entry != NULL && !real_entry(entry))
      continue;
    char *name = entry == NULL ? NULL : uv__strdup(entry->d_name);
    if (name == NULL) {
      while (count > 0) {
        uv__free((char *)dir->dirents[--count].name);
        dir->dirents[count].name = NULL;
      }
      return -1;
    }
    dir->dirents[count].name = name;
    dir->dirents[count++].type = uv__fs_get_dirent_type(entry);
  }
  return (int)count;
}

static int do_closedir(uv_fs_t *req) {
  uv_dir_t *dir = req->ptr;
  closedir(dir->dir);
  uv__free(dir);
  req->ptr = NULL;
  return 0;
}

static ssize_t do_readlink(uv_fs_t *req) {
  for (size_t size = 256;; size *= 2) {
    char *target = uv__malloc(size);
    if (target == NULL) {
      errno = ENOMEM;
      return -1;
    }
    const ssize_t length = readlinkat(req->file, req->path, target, size);
    if (length >= 0 && (size_t)length < size) {
      target[length] = '\0';
      req->ptr = target;
      return 0;
    }
    uv__free(target);
    if (length < 0)
      return -1;
  }
}

static int do_open(uv_fs_t *req) { return openat(req->file, req->path, req->flags, req->mode); }

static ssize_t perform(uv_fs_t *req) {
  switch (req->fs_type) {
  case UV_FS_ACCESS:
    return faccessat(req->file, req->path, req->flags, 0);
  case UV_FS_CLOSE:
    return close(req->file);
  case UV_FS_CLOSEDIR:
    return do_closedir(req);
  case UV_FS_COPYFILE:
    return do_copyfile(req);
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
    return do_stat(req);
  case UV_FS_MKDIR:
    return mkdirat(req->file, req->path, req->mode);
  case UV_FS_MKDTEMP:
  case UV_FS_MKSTEMP:
    return do_temporary(req);
  case UV_FS_OPEN:
    return do_open(req);
  case UV_FS_OPENDIR:
    return do_opendir(req);
  case UV_FS_READ:
    return do_read(req);
  case UV_FS_READDIR:
    return do_readdir(req);
  case UV_FS_READLINK:
    return do_readlink(req);
  case UV_FS_RENAME:
    return renameat(req->file, req->path, req->flags, req->new_path);
  case UV_FS_RMDIR:
    return unlinkat(req->file, req->path, AT_REMOVEDIR);
  case UV_FS_SCANDIR:
    return do_scandir(req);
  case UV_FS_SENDFILE:
    return copy(req->flags, req->off, req->file, req->bufsml[0].len);
  case UV_FS_SYMLINK:
    return symlinkat(req->path, req->flags, req->new_path);
  case UV_FS_UNLINK:
    return unlinkat(req->file, req->path, 0);
  case UV_FS_FUTIME:
  case UV_FS_LUTIME:
  case UV_FS_UTIME:
    return do_utime(req);
  case UV_FS_WRITE:
    return do_write(req);
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

static void init(uv_loop_t *loop, uv_fs_t *req, uv_fs_type type, uv_file file, uv_fs_cb cb) {
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

/* Copies one path or two into one piece of memory. */
static int init_paths(uv_loop_t *loop, uv_fs_t *req, uv_fs_type type, uv_file dir, const char *path,
                      const char *new_path, uv_fs_cb cb) {
  init(loop, req, type, dir, cb);
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

static int submit(uv_loop_t *loop, uv_fs_t *req) {
  if (req->cb == NULL) {
    work(&req->work_req);
    return (int)req->result;
  }
  uv__req_register(loop, req);
  uv__work_submit(loop, &req->work_req, UV__WORK_FAST_IO, work, done);
  return 0;
}

/* A request on one path, with what it has in req->flags or req->mode. */
static int on_path(uv_loop_t *loop, uv_fs_t *req, uv_fs_type type, uv_file dir, const char *path,
                   int flags, int mode, uv_fs_cb cb) {
  if (req == NULL || path == NULL)
    return UV_EINVAL;
  const int error = init_paths(loop, req, type, dir, path, NULL, cb);
  if (error != 0)
    return error;
  req->flags = flags;
  req->mode = (mode_t)mode;
  return submit(loop, req);
}

static int on_paths(uv_loop_t *loop, uv_fs_t *req, uv_fs_type type, uv_file dir, const char *path,
                    uv_file new_dir, const char *new_path, int flags, uv_fs_cb cb) {
  if (req == NULL || path == NULL || new_path == NULL)
    return UV_EINVAL;
  const int error = init_paths(loop, req, type, dir, path, new_path, cb);
  if (error != 0)
    return error;
  req->flags = new_dir;
  req->nbufs = (unsigned)flags;
  return submit(loop, req);
}

static int on_file(uv_loop_t *loop, uv_fs_t *req, uv_fs_type type, uv_file file, uv_fs_cb cb) {
  if (req == NULL)
    return UV_EINVAL;
  init(loop, req, type, file, cb);
  return submit(loop, req);
}

static int on_buffers(uv_loop_t *loop, uv_fs_t *req, uv_fs_type type, uv_file file,
                      const uv_buf_t bufs[], unsigned nbufs, int64_t offset, uv_fs_cb cb) {
  if (req == NULL || bufs == NULL || nbufs == 0)
    return UV_EINVAL;
  init(loop, req, type, file, cb);
  req->nbufs = nbufs;
  req->bufs = nbufs > ARRAY_SIZE(req->bufsml) ? uv__malloc(nbufs * sizeof(*bufs)) : req->bufsml;
  if (req->bufs == NULL)
    return UV_ENOMEM;
  memcpy(req->bufs, bufs, nbufs * sizeof(*bufs));
  req->off = offset;
  return submit(loop, req);
}

static int set_times(uv_loop_t *loop, uv_fs_t *req, uv_fs_type type, uv_file file, const char *path,
                     double atime, double mtime, uv_fs_cb cb) {
  int error = 0;
  if (req == NULL)
    return UV_EINVAL;
  if (path == NULL)
    init(loop, req, type, file, cb);
  else
    error = init_paths(loop, req, type, file, path, NULL, cb);
  if (error != 0)
    return error;
  req->atime = atime;
  req->mtime = mtime;
  return submit(loop, req);
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
  init(loop, req, UV_FS_FTRUNCATE, file, cb);
  req->off = offset;
  return submit(loop, req);
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
  init(loop, req, UV_FS_SENDFILE, out_fd, cb);
  req->flags = in_fd;
  req->off = in_offset;
  req->bufsml[0].len = length;
  return submit(loop, req);
}

int uv_fs_readdir(uv_loop_t *loop, uv_fs_t *req, uv_dir_t *dir, uv_fs_cb cb) {
  if (req == NULL || dir == NULL || dir->dir == NULL || dir->dirents == NULL)
    return UV_EINVAL;
  init(loop, req, UV_FS_READDIR, -1, cb);
  req->ptr = dir;
  return submit(loop, req);
}

int uv_fs_closedir(uv_loop_t *loop, uv_fs_t *req, uv_dir_t *dir, uv_fs_cb cb) {
  if (req == NULL || dir == NULL)
    return UV_EINVAL;
  init(loop, req, UV_FS_CLOSEDIR, -1, cb);
  req->ptr = dir;
  return submit(loop, req);
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
