// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The next entry of a directory; null at its end, or with errno set. It stays until the next call.
//
// The system fills a buffer with entries of different lengths and cuts off the last one; that one
// is read again.

#include <cloudabi_syscalls.h>
#include <dirent.h>
#include <dirent/stream.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

struct dirent *readdir(DIR *directory) {
  for (;;) {
    size_t left = directory->filled - directory->used;
    // Less than a whole buffer means that the directory has ended.
    bool more = directory->filled == sizeof(directory->buffer);
    cloudabi_dirent_t head;
    if (left >= sizeof(head)) {
      memcpy(&head, directory->buffer + directory->used, sizeof(head));
      size_t size = sizeof(head) + head.d_namlen;
      if (left >= size) {
        size_t needed = offsetof(struct dirent, d_name) + head.d_namlen + 1;
        if (needed > directory->entry_size) {
          auto *larger = static_cast<struct dirent *>(realloc(directory->entry, needed));
          if (larger == nullptr)
            return nullptr;
          directory->entry = larger;
          directory->entry_size = needed;
        }
        struct dirent *entry = directory->entry;
        entry->d_ino = head.d_ino;
        entry->d_type = head.d_type;
        memcpy(entry->d_name, directory->buffer + directory->used + sizeof(head), head.d_namlen);
        entry->d_name[head.d_namlen] = 0;
        directory->used += size;
        directory->cookie = directory->next = head.d_next;
        return entry;
      }
      // A name that is longer than the buffer is none that the system could have.
      if (directory->used == 0) {
        errno = EOVERFLOW;
        return nullptr;
      }
    }
    if (!more)
      return nullptr;
    size_t filled;
    if (cloudabi_errno_t error =
            cloudabi_sys_file_readdir(directory->fd, directory->buffer, sizeof(directory->buffer),
                                      directory->next, &filled)) {
      errno = error;
      return nullptr;
    }
    directory->used = 0;
    directory->filled = filled;
  }
}
