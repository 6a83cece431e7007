/* SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
 * SPDX-License-Identifier: BSD-2-Clause
 *
 * Operations on one open file. */
#include "cloudabi.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static struct cloudabi_file *this_file(sqlite3_file *base) { return (struct cloudabi_file *)base; }

static int failed(struct cloudabi_file *file, int code) {
  file->last_errno = errno;
  return errno == ENOSPC || errno == EDQUOT ? SQLITE_FULL : code;
}

static int file_close(sqlite3_file *base) {
  struct cloudabi_file *file = this_file(base);
  cloudabi_index_unmap(base, 0);
  cloudabi_unlock(base, SQLITE_LOCK_NONE);
  cloudabi_node_close(file);
  return close(file->fd) == 0 ? SQLITE_OK : failed(file, SQLITE_IOERR_CLOSE);
}

static int file_read(sqlite3_file *base, void *buffer, int size, sqlite3_int64 offset) {
  struct cloudabi_file *file = this_file(base);
  char *out = buffer;
  while (size > 0) {
    const ssize_t count = pread(file->fd, out, size, offset);
    if (count < 0)
      return failed(file, SQLITE_IOERR_READ);
    if (count == 0) {
      /* SQLite counts on zeros beyond the end. */
      memset(out, 0, size);
      return SQLITE_IOERR_SHORT_READ;
    }
    out += count;
    offset += count;
    size -= (int)count;
  }
  return SQLITE_OK;
}

static int file_write(sqlite3_file *base, const void *buffer, int size, sqlite3_int64 offset) {
  struct cloudabi_file *file = this_file(base);
  const char *in = buffer;
  while (size > 0) {
    const ssize_t count = pwrite(file->fd, in, size, offset);
    if (count < 0)
      return failed(file, SQLITE_IOERR_WRITE);
    if (count == 0) {
      file->last_errno = 0;
      return SQLITE_FULL;
    }
    in += count;
    offset += count;
    size -= (int)count;
  }
  return SQLITE_OK;
}

static int file_truncate(sqlite3_file *base, sqlite3_int64 size) {
  struct cloudabi_file *file = this_file(base);
  return ftruncate(file->fd, size) == 0 ? SQLITE_OK : failed(file, SQLITE_IOERR_TRUNCATE);
}

int cloudabi_sync_folder(int directory, const char *path) {
  char folder[CLOUDABI_PATH_MAX] = ".";
  const char *slash = strrchr(path, '/');
  if (slash != NULL) {
    if ((size_t)(slash - path) >= sizeof(folder))
      return SQLITE_CANTOPEN;
    memcpy(folder, path, slash - path);
    folder[slash - path] = '\0';
  }
  const int fd = openat(directory, folder, O_RDONLY | O_DIRECTORY);
  if (fd < 0)
    return SQLITE_IOERR_DIR_FSYNC;
  const int result = fsync(fd);
  close(fd);
  return result == 0 ? SQLITE_OK : SQLITE_IOERR_DIR_FSYNC;
}

/* Also without SQLITE_SYNC_DATAONLY fdatasync() is enough: it writes the size, without which the
 * data couldn't be read again, and SQLite looks at no other attribute. */
static int file_sync(sqlite3_file *base, int flags) {
  struct cloudabi_file *file = this_file(base);
  (void)flags;
  if (fdatasync(file->fd) != 0)
    return failed(file, SQLITE_IOERR_FSYNC);
  if (file->sync_folder) {
    const int result = cloudabi_sync_folder(file->directory, file->path);
    if (result != SQLITE_OK)
      return failed(file, result);
    file->sync_folder = false;
  }
  return SQLITE_OK;
}

static int file_size(sqlite3_file *base, sqlite3_int64 *size) {
  struct cloudabi_file *file = this_file(base);
  struct stat status;
  if (fstat(file->fd, &status) != 0)
    return failed(file, SQLITE_IOERR_FSTAT);
  *size = status.st_size;
  return SQLITE_OK;
}

/* Whether the name leads to another file now, or to none. */
static bool has_moved(const struct cloudabi_file *file) {
  struct stat named, opened;
  return fstat(file->fd, &opened) != 0 || file->path == NULL ||
         fstatat(file->directory, file->path, &named, 0) != 0 || named.st_dev != opened.st_dev ||
         named.st_ino != opened.st_ino;
}

/* Negative asks what it is. */
static void set_or_get(bool *flag, int *argument) {
  if (*argument < 0)
    *argument = *flag;
  else
    *flag = *argument != 0;
}

static int file_control(sqlite3_file *base, int operation, void *argument) {
  struct cloudabi_file *file = this_file(base);
  switch (operation) {
  case SQLITE_FCNTL_LOCKSTATE:
    *(int *)argument = file->level;
    return SQLITE_OK;
  case SQLITE_FCNTL_LAST_ERRNO:
    *(int *)argument = file->last_errno;
    return SQLITE_OK;
  case SQLITE_FCNTL_PERSIST_WAL:
    set_or_get(&file->keep_log, argument);
    return SQLITE_OK;
  case SQLITE_FCNTL_POWERSAFE_OVERWRITE:
    set_or_get(&file->safe_overwrite, argument);
    return SQLITE_OK;
  case SQLITE_FCNTL_VFSNAME:
    *(char **)argument = sqlite3_mprintf("%s", file->vfs_name);
    return SQLITE_OK;
  case SQLITE_FCNTL_HAS_MOVED:
    *(int *)argument = has_moved(file);
    return SQLITE_OK;
  default:
    return SQLITE_NOTFOUND;
  }
}

static int file_sector_size(sqlite3_file *base) {
  (void)base;
  return 4096;
}

/* Power that fails while a range is written doesn't change what is beside it: what SQLite assumes
 * of today's file systems elsewhere, too. */
static int file_characteristics(sqlite3_file *base) {
  return this_file(base)->safe_overwrite ? SQLITE_IOCAP_POWERSAFE_OVERWRITE : 0;
}

const sqlite3_io_methods cloudabi_file_methods = {
    .iVersion = 2,
    .xClose = file_close,
    .xRead = file_read,
    .xWrite = file_write,
    .xTruncate = file_truncate,
    .xSync = file_sync,
    .xFileSize = file_size,
    .xLock = cloudabi_lock,
    .xUnlock = cloudabi_unlock,
    .xCheckReservedLock = cloudabi_check_reserved,
    .xFileControl = file_control,
    .xSectorSize = file_sector_size,
    .xDeviceCharacteristics = file_characteristics,
    .xShmMap = cloudabi_index_map,
    .xShmLock = cloudabi_index_lock,
    .xShmBarrier = cloudabi_index_barrier,
    .xShmUnmap = cloudabi_index_unmap,
};
