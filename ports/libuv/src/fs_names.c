/* SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
 * SPDX-License-Identifier: BSD-2-Clause
 *
 * Requests on directories and links: new temporary names, entries, what a link says. */
#include "fs.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Tries names until one isn't taken. On an error the path is empty, as mkdtemp() leaves it
 * elsewhere. */
int uv__do_temporary(uv_fs_t *req) {
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

int uv__do_scandir(uv_fs_t *req) {
  struct dirent **entries = NULL;
  req->nbufs = 0;
  const int count = scandirat(req->file, req->path, &entries, real_entry, by_name);
  if (count > 0)
    req->ptr = entries;
  else
    free(entries);
  return count;
}

int uv__do_opendir(uv_fs_t *req) {
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

int uv__do_readdir(uv_fs_t *req) {
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

int uv__do_closedir(uv_fs_t *req) {
  uv_dir_t *dir = req->ptr;
  closedir(dir->dir);
  uv__free(dir);
  req->ptr = NULL;
  return 0;
}

ssize_t uv__do_readlink(uv_fs_t *req) {
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
