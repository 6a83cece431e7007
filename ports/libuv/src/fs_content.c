/* SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
 * SPDX-License-Identifier: BSD-2-Clause
 *
 * Requests on the content of files: to read, write and copy it. */
#include "fs.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

ssize_t uv__do_read(uv_fs_t *req) {
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

ssize_t uv__do_write(uv_fs_t *req) {
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

/* Writes all of it, which a pipe may take in parts; or as much as can be, and says how much. */
static ssize_t write_whole(int fd, const char *data, size_t size) {
  size_t done = 0;
  while (done < size) {
    const ssize_t written = write(fd, data + done, size - done);
    if (written < 0)
      return done > 0 ? (ssize_t)done : -1;
    done += (size_t)written;
  }
  return (ssize_t)done;
}

/* An error is one only before anything is copied: who called has to know what was, to go on with
 * the rest, as when a pipe that mustn't block is full. */
ssize_t uv__do_copy(int from, off_t offset, int to, uint64_t length) {
  char buffer[16384];
  uint64_t total = 0;
  while (total < length) {
    const size_t wanted = length - total < sizeof(buffer) ? length - total : sizeof(buffer);
    const ssize_t count = pread(from, buffer, wanted, offset + (off_t)total);
    const ssize_t written = count <= 0 ? count : write_whole(to, buffer, (size_t)count);
    if (written < 0)
      return total > 0 ? (ssize_t)total : -1;
    total += (uint64_t)written;
    if (written == 0 || written < count)
      break;
  }
  return (ssize_t)total;
}

/* To the file's end, wherever that is by then: the file may be one that is being written to. */
static int copy_whole(int from, int to) {
  off_t offset = 0;
  ssize_t count;
  while ((count = uv__do_copy(from, offset, to, UINT64_MAX)) > 0)
    offset += count;
  return (int)count;
}

/* A copy that can't be finished is removed. There are no copies that share their blocks. */
int uv__do_copyfile(uv_fs_t *req) {
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
  if (result == 0 && !is_same && (ftruncate(to, 0) != 0 || copy_whole(from, to) != 0)) {
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
