/* SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
 * SPDX-License-Identifier: BSD-2-Clause
 *
 * What the files of the VFS share: see sqlite3_cloudabi.h for what it is. */
#ifndef CLOUDABI_H
#define CLOUDABI_H

#include <sqlite3.h>
#include <stdbool.h>
#include <sys/types.h>

/* Longest name of a file; a journal's is a few bytes longer than its database's. */
#define CLOUDABI_PATH_MAX 1024

struct cloudabi_file;

/* A database file that is open in this process, once for all its connections: who holds which lock,
 * and the index of the write-ahead log. All of it is guarded by one mutex, but for the index's
 * content, which SQLite orders itself. */
struct cloudabi_node {
  struct cloudabi_node *next;
  dev_t device;
  ino_t inode;
  int files;

  /* How many files hold SQLITE_LOCK_SHARED or more, and which one has the higher ones. */
  int sharers;
  struct cloudabi_file *reserved, *pending, *exclusive;

  /* The index, in pieces that don't move, and its locks. */
  int index_users;
  void **pieces;
  int piece_count;
  struct {
    int sharers;
    bool exclusive;
  } slots[SQLITE_SHM_NLOCK];
};

struct cloudabi_file {
  sqlite3_file base;
  int fd, directory;
  const char *path, *vfs_name;
  int level;
  int last_errno;
  /* Whether the folder has to be synchronised with the file, as it doesn't know its name yet. */
  bool sync_folder;
  bool keep_log, safe_overwrite;
  struct cloudabi_node *node;
  bool uses_index;
  unsigned index_shared, index_exclusive;
};

/* files.c: the operations on files, and on the folders they are in. */
extern const sqlite3_io_methods cloudabi_file_methods;
int cloudabi_sync_folder(int directory, const char *path);

/* locks.c: locks on databases, and the index of write-ahead logs. */
int cloudabi_node_open(struct cloudabi_file *file);
void cloudabi_node_close(struct cloudabi_file *file);
int cloudabi_lock(sqlite3_file *base, int level);
int cloudabi_unlock(sqlite3_file *base, int level);
int cloudabi_check_reserved(sqlite3_file *base, int *result);
int cloudabi_index_map(sqlite3_file *base, int piece, int size, int extend, void volatile **result);
int cloudabi_index_lock(sqlite3_file *base, int first, int count, int flags);
void cloudabi_index_barrier(sqlite3_file *base);
int cloudabi_index_unmap(sqlite3_file *base, int remove);

/* heap.c: temporary files where no directory takes them. */
struct cloudabi_heap_file {
  sqlite3_file base;
  unsigned char *data;
  sqlite3_int64 size, capacity;
};
extern const sqlite3_io_methods cloudabi_heap_methods;

#endif
