/* SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
 * SPDX-License-Identifier: BSD-2-Clause
 *
 * The VFS itself: opening files beneath its directory, time, and random bytes. */
#include "cloudabi.h"

#include "sqlite3_cloudabi.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#define MAX_LINKS 20

struct directory_vfs {
  sqlite3_vfs base;
  int directory;
};

static int directory_of(sqlite3_vfs *base) { return ((struct directory_vfs *)base)->directory; }

/* An error about rights, for which less may do. */
static bool refused(int error) {
  return error == EACCES || error == EPERM || error == EROFS || error == ENOTCAPABLE;
}

static int open_named(int directory, const char *path, int flags, int *result_flags) {
  int options = 0;
  if (flags & SQLITE_OPEN_CREATE)
    options |= O_CREAT;
  if (flags & SQLITE_OPEN_EXCLUSIVE)
    options |= O_EXCL | O_NOFOLLOW;
  if (flags & SQLITE_OPEN_NOFOLLOW)
    options |= O_NOFOLLOW;
  *result_flags = flags;
  if (flags & SQLITE_OPEN_READWRITE) {
    const int fd = openat(directory, path, O_RDWR | options, 0666);
    if (fd >= 0 || !refused(errno) || (flags & SQLITE_OPEN_EXCLUSIVE))
      return fd;
    *result_flags = (flags & ~(SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)) | SQLITE_OPEN_READONLY;
    options &= ~O_CREAT;
  }
  return openat(directory, path, O_RDONLY | options);
}

/* A file without a name: it has one only for a moment. */
static int open_unnamed(int directory) {
  for (int attempt = 0; attempt < 10; ++attempt) {
    unsigned long long number;
    char name[32];
    sqlite3_randomness(sizeof(number), &number);
    sqlite3_snprintf(sizeof(name), name, "etilqs_%016llx", number);
    const int fd = openat(directory, name, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW, 0600);
    if (fd >= 0) {
      unlinkat(directory, name, 0);
      return fd;
    }
    if (errno != EEXIST)
      return -1;
  }
  return -1;
}

static int vfs_open(sqlite3_vfs *base, sqlite3_filename path, sqlite3_file *result, int flags,
                    int *result_flags) {
  const int directory = directory_of(base);
  struct cloudabi_file *file = (struct cloudabi_file *)result;
  int opened = flags, fd;
  if (path == NULL) {
    fd = directory < 0 ? -1 : open_unnamed(directory);
    if (fd < 0 && (directory < 0 || refused(errno))) {
      memset(result, 0, sizeof(struct cloudabi_heap_file));
      result->pMethods = &cloudabi_heap_methods;
      if (result_flags != NULL)
        *result_flags = flags;
      return SQLITE_OK;
    }
  } else {
    fd = open_named(directory, path, flags, &opened);
  }
  memset(file, 0, sizeof(*file));
  struct stat status;
  if (fd < 0)
    return SQLITE_CANTOPEN;
  if (fstat(fd, &status) != 0 || !S_ISREG(status.st_mode)) {
    close(fd);
    return SQLITE_CANTOPEN;
  }
  /* What is open can be read and written without its name. */
  if (path != NULL && (flags & SQLITE_OPEN_DELETEONCLOSE))
    unlinkat(directory, path, 0);
  file->fd = fd;
  file->directory = directory;
  file->path = path;
  file->vfs_name = base->zName;
  file->safe_overwrite = (flags & SQLITE_OPEN_URI) ? sqlite3_uri_boolean(path, "psow", 1) : true;
  file->sync_folder =
      (flags & SQLITE_OPEN_CREATE) &&
      (flags & (SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL | SQLITE_OPEN_WAL));
  if (flags & SQLITE_OPEN_MAIN_DB) {
    const int error = cloudabi_node_open(file);
    if (error != SQLITE_OK) {
      close(fd);
      return error;
    }
  }
  file->base.pMethods = &cloudabi_file_methods;
  if (result_flags != NULL)
    *result_flags = opened;
  return SQLITE_OK;
}

static int vfs_delete(sqlite3_vfs *base, const char *path, int sync_folder) {
  const int directory = directory_of(base);
  if (unlinkat(directory, path, 0) != 0)
    return errno == ENOENT ? SQLITE_IOERR_DELETE_NOENT : SQLITE_IOERR_DELETE;
  return sync_folder ? cloudabi_sync_folder(directory, path) : SQLITE_OK;
}

/* SQLite takes a journal of no size for none. */
static int vfs_access(sqlite3_vfs *base, const char *path, int flags, int *result) {
  const int directory = directory_of(base);
  struct stat status;
  if (flags == SQLITE_ACCESS_EXISTS)
    *result = fstatat(directory, path, &status, 0) == 0 &&
              (!S_ISREG(status.st_mode) || status.st_size > 0);
  else
    *result = faccessat(directory, path, R_OK | W_OK, 0) == 0;
  return SQLITE_OK;
}

/* Puts where the link leads, which is relative to its folder, in place of its name. */
static bool follow(char *path, const char *target, size_t length) {
  char *slash = strrchr(path, '/');
  char *name = slash == NULL ? path : slash + 1;
  /* Beneath a directory nothing absolute can be reached. */
  if (target[0] == '/' || (size_t)(name - path) + length >= CLOUDABI_PATH_MAX)
    return false;
  memcpy(name, target, length);
  name[length] = '\0';
  return true;
}

/* A journal has to be beside its database whatever that was called by, so that a later one finds
 * it: symbolic links in the last place are followed here. */
static int vfs_full_path(sqlite3_vfs *base, const char *path, int size, char *result) {
  const int directory = directory_of(base);
  char full[CLOUDABI_PATH_MAX], target[CLOUDABI_PATH_MAX];
  int links = 0;
  if (strlcpy(full, path, sizeof(full)) >= sizeof(full))
    return SQLITE_CANTOPEN;
  for (;;) {
    const ssize_t length = directory < 0 ? -1 : readlinkat(directory, full, target, sizeof(target));
    if (length < 0)
      break;
    if (++links > MAX_LINKS || !follow(full, target, length))
      return SQLITE_CANTOPEN;
  }
  if (strlcpy(result, full, size) >= (size_t)size)
    return SQLITE_CANTOPEN;
  return links > 0 ? SQLITE_OK_SYMLINK : SQLITE_OK;
}

static int vfs_randomness(sqlite3_vfs *base, int size, char *result) {
  (void)base;
  /* getentropy() gives this much at a time. */
  for (int done = 0; done < size; done += 256)
    if (getentropy(result + done, size - done < 256 ? size - done : 256) != 0)
      return done;
  return size;
}

static int vfs_sleep(sqlite3_vfs *base, int microseconds) {
  (void)base;
  const struct timespec duration = {.tv_sec = microseconds / 1000000,
                                    .tv_nsec = microseconds % 1000000 * 1000};
  clock_nanosleep(CLOCK_MONOTONIC, 0, &duration, NULL);
  return microseconds;
}

/* Milliseconds since noon in Greenwich on the 24th of November 4714 B.C. */
static int vfs_time(sqlite3_vfs *base, sqlite3_int64 *result) {
  struct timespec now;
  (void)base;
  if (clock_gettime(CLOCK_REALTIME, &now) != 0)
    return SQLITE_ERROR;
  *result = 210866760000000LL + now.tv_sec * 1000LL + now.tv_nsec / 1000000;
  return SQLITE_OK;
}

static int vfs_days(sqlite3_vfs *base, double *result) {
  sqlite3_int64 milliseconds = 0;
  const int error = vfs_time(base, &milliseconds);
  *result = (double)milliseconds / 86400000.0;
  return error;
}

static int vfs_last_error(sqlite3_vfs *base, int size, char *text) {
  (void)base;
  (void)size;
  (void)text;
  return errno;
}

static void initialize(struct directory_vfs *vfs, int directory, const char *name) {
  memset(vfs, 0, sizeof(*vfs));
  vfs->directory = directory;
  vfs->base = (sqlite3_vfs){
      .iVersion = 2,
      .szOsFile = sizeof(struct cloudabi_file) > sizeof(struct cloudabi_heap_file)
                      ? sizeof(struct cloudabi_file)
                      : sizeof(struct cloudabi_heap_file),
      .mxPathname = CLOUDABI_PATH_MAX,
      .zName = name,
      .xOpen = vfs_open,
      .xDelete = vfs_delete,
      .xAccess = vfs_access,
      .xFullPathname = vfs_full_path,
      .xRandomness = vfs_randomness,
      .xSleep = vfs_sleep,
      .xCurrentTime = vfs_days,
      .xGetLastError = vfs_last_error,
      .xCurrentTimeInt64 = vfs_time,
  };
}

int sqlite3_vfs_cloudabi_register(int directory, const char *name, int makeDefault) {
  int error = sqlite3_initialize();
  if (error != SQLITE_OK)
    return error;
  if (directory < 0 || name == NULL || sqlite3_vfs_find(name) != NULL)
    return SQLITE_MISUSE;
  const size_t size = strlen(name) + 1;
  /* Not of SQLite's memory, which may be given another heap after sqlite3_shutdown(). */
  struct directory_vfs *vfs = malloc(sizeof(*vfs) + size);
  if (vfs == NULL)
    return SQLITE_NOMEM;
  char *copy = (char *)(vfs + 1);
  memcpy(copy, name, size);
  initialize(vfs, directory, copy);
  error = sqlite3_vfs_register(&vfs->base, makeDefault);
  if (error != SQLITE_OK)
    free(vfs);
  return error;
}

int sqlite3_vfs_cloudabi_unregister(const char *name) {
  sqlite3_vfs *vfs = name == NULL ? NULL : sqlite3_vfs_find(name);
  if (vfs == NULL || vfs->xOpen != vfs_open || directory_of(vfs) < 0)
    return SQLITE_NOTFOUND;
  const int error = sqlite3_vfs_unregister(vfs);
  free(vfs);
  return error;
}

/* The VFS that is there from the beginning, which has no directory. After sqlite3_shutdown() this
 * is called again: what is in the list already stays as it is, as putting it there anew would make
 * the next one, a directory, the default. */
int sqlite3_os_init(void) {
  static struct directory_vfs nowhere;
  if (nowhere.base.zName == NULL)
    initialize(&nowhere, -1, "cloudabi");
  if (sqlite3_vfs_find(nowhere.base.zName) != NULL)
    return SQLITE_OK;
  return sqlite3_vfs_register(&nowhere.base, 0);
}

int sqlite3_os_end(void) { return SQLITE_OK; }
