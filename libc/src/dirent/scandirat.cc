// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// All entries of a directory that a function selects, in the order that another one defines.
// Returns how many there are.

#include <dirent.h>
#include <errno.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

int scandirat(int fd, const char *path, struct dirent ***result,
              int (*selects)(const struct dirent *),
              int (*compare)(const struct dirent **, const struct dirent **)) {
  const int before = errno;
  DIR *directory = opendirat(fd, path);
  if (directory == nullptr)
    return -1;
  struct dirent **entries = nullptr;
  size_t count = 0, room = 0;
  int error = 0;
  for (;;) {
    errno = 0;
    const struct dirent *entry = readdir(directory);
    if (entry == nullptr) {
      error = errno;
      break;
    }
    if (selects != nullptr && selects(entry) == 0)
      continue;
    if (count == room) {
      room = room == 0 ? 16 : 2 * room;
      auto *larger = static_cast<struct dirent **>(reallocarray(entries, room, sizeof(*entries)));
      if (larger == nullptr) {
        error = ENOMEM;
        break;
      }
      entries = larger;
    }
    size_t size = offsetof(struct dirent, d_name) + strlen(entry->d_name) + 1;
    auto *copy = static_cast<struct dirent *>(malloc(size));
    if (copy == nullptr) {
      error = ENOMEM;
      break;
    }
    memcpy(copy, entry, size);
    entries[count++] = copy;
  }
  closedir(directory);
  if (error != 0) {
    while (count > 0)
      free(entries[--count]);
    free(entries);
    errno = error;
    return -1;
  }
  if (compare != nullptr)
    qsort(entries, count, sizeof(*entries),
          reinterpret_cast<int (*)(const void *, const void *)>(compare));
  // No function of the library sets errno to 0.
  errno = before;
  *result = entries;
  return static_cast<int>(count);
}
