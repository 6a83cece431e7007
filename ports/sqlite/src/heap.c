/* SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
 * SPDX-License-Identifier: BSD-2-Clause
 *
 * Temporary files in the heap: for databases in memory, which have no directory, and for
 * directories in which the program may not create anything. Nobody else sees them, so they need
 * no locks. */
#include "cloudabi.h"

#include <string.h>

static struct cloudabi_heap_file *this_file(sqlite3_file *base) {
  return (struct cloudabi_heap_file *)base;
}

static int heap_close(sqlite3_file *base) {
  sqlite3_free(this_file(base)->data);
  return SQLITE_OK;
}

static int heap_read(sqlite3_file *base, void *buffer, int size, sqlite3_int64 offset) {
  const struct cloudabi_heap_file *file = this_file(base);
  sqlite3_int64 count = file->size - offset;
  if (count < 0)
    count = 0;
  if (count > size)
    count = size;
  if (count > 0)
    memcpy(buffer, file->data + offset, count);
  memset((char *)buffer + count, 0, size - count);
  return count == size ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

static int heap_write(sqlite3_file *base, const void *buffer, int size, sqlite3_int64 offset) {
  struct cloudabi_heap_file *file = this_file(base);
  const sqlite3_int64 end = offset + size;
  if (end > file->capacity) {
    const sqlite3_int64 capacity = end < 65536 ? 65536 : end + end / 2;
    unsigned char *data = sqlite3_realloc64(file->data, capacity);
    if (data == NULL)
      return SQLITE_IOERR_NOMEM;
    file->data = data;
    file->capacity = capacity;
  }
  if (offset > file->size)
    memset(file->data + file->size, 0, offset - file->size);
  memcpy(file->data + offset, buffer, size);
  if (end > file->size)
    file->size = end;
  return SQLITE_OK;
}

static int heap_truncate(sqlite3_file *base, sqlite3_int64 size) {
  struct cloudabi_heap_file *file = this_file(base);
  if (size < file->size)
    file->size = size;
  return SQLITE_OK;
}

static int heap_sync(sqlite3_file *base, int flags) {
  (void)base;
  (void)flags;
  return SQLITE_OK;
}

static int heap_size(sqlite3_file *base, sqlite3_int64 *size) {
  *size = this_file(base)->size;
  return SQLITE_OK;
}

static int heap_lock(sqlite3_file *base, int level) {
  (void)base;
  (void)level;
  return SQLITE_OK;
}

static int heap_check_reserved(sqlite3_file *base, int *result) {
  (void)base;
  *result = 0;
  return SQLITE_OK;
}

static int heap_control(sqlite3_file *base, int operation, void *argument) {
  (void)base;
  (void)operation;
  (void)argument;
  return SQLITE_NOTFOUND;
}

static int heap_sector_size(sqlite3_file *base) {
  (void)base;
  return 512;
}

static int heap_characteristics(sqlite3_file *base) {
  (void)base;
  return SQLITE_IOCAP_ATOMIC | SQLITE_IOCAP_SAFE_APPEND | SQLITE_IOCAP_SEQUENTIAL |
         SQLITE_IOCAP_POWERSAFE_OVERWRITE;
}

const sqlite3_io_methods cloudabi_heap_methods = {
    .iVersion = 1,
    .xClose = heap_close,
    .xRead = heap_read,
    .xWrite = heap_write,
    .xTruncate = heap_truncate,
    .xSync = heap_sync,
    .xFileSize = heap_size,
    .xLock = heap_lock,
    .xUnlock = heap_lock,
    .xCheckReservedLock = heap_check_reserved,
    .xFileControl = heap_control,
    .xSectorSize = heap_sector_size,
    .xDeviceCharacteristics = heap_characteristics,
};
