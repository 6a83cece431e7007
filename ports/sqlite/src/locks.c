/* SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
 * SPDX-License-Identifier: BSD-2-Clause
 *
 * Locks on databases among the connections of this process, by the file's identity, so that one
 * database opened by two names or through two directories is one. There are no locks between
 * processes: the ABI has none on files, and those that a program could keep in shared memory would
 * outlive a program that is killed. For the same reason the index of a write-ahead log is in the
 * heap; SQLite makes it anew from the log when the first connection opens it. */
#include "cloudabi.h"

#include <errno.h>
#include <pthread.h>
#include <stdatomic.h>
#include <string.h>
#include <sys/stat.h>

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static struct cloudabi_node *nodes;

static struct cloudabi_file *this_file(sqlite3_file *base) { return (struct cloudabi_file *)base; }

int cloudabi_node_open(struct cloudabi_file *file) {
  struct stat status;
  if (fstat(file->fd, &status) != 0) {
    file->last_errno = errno;
    return SQLITE_IOERR_FSTAT;
  }
  pthread_mutex_lock(&mutex);
  struct cloudabi_node *node = nodes;
  while (node != NULL && (node->device != status.st_dev || node->inode != status.st_ino))
    node = node->next;
  if (node == NULL) {
    node = sqlite3_malloc64(sizeof(*node));
    if (node != NULL) {
      memset(node, 0, sizeof(*node));
      node->device = status.st_dev;
      node->inode = status.st_ino;
      node->next = nodes;
      nodes = node;
    }
  }
  if (node != NULL)
    ++node->files;
  file->node = node;
  pthread_mutex_unlock(&mutex);
  return node == NULL ? SQLITE_NOMEM : SQLITE_OK;
}

void cloudabi_node_close(struct cloudabi_file *file) {
  if (file->node == NULL)
    return;
  pthread_mutex_lock(&mutex);
  struct cloudabi_node *node = file->node;
  file->node = NULL;
  if (--node->files == 0) {
    struct cloudabi_node **place = &nodes;
    while (*place != node)
      place = &(*place)->next;
    *place = node->next;
    sqlite3_free(node);
  }
  pthread_mutex_unlock(&mutex);
}

static bool others(const struct cloudabi_file *holder, const struct cloudabi_file *file) {
  return holder != NULL && holder != file;
}

/* SQLite asks for SHARED first, then for RESERVED or, to roll back what a crash left, for EXCLUSIVE
 * at once; PENDING is on the way to that and keeps new readers out while the old ones finish. */
static int lock_node(struct cloudabi_node *node, struct cloudabi_file *file, int level) {
  if (level == SQLITE_LOCK_SHARED) {
    if (others(node->pending, file) || others(node->exclusive, file))
      return SQLITE_BUSY;
    ++node->sharers;
    file->level = level;
    return SQLITE_OK;
  }
  if (others(node->reserved, file) || others(node->pending, file) || others(node->exclusive, file))
    return SQLITE_BUSY;
  if (level == SQLITE_LOCK_RESERVED) {
    node->reserved = file;
    file->level = level;
    return SQLITE_OK;
  }
  node->pending = file;
  file->level = SQLITE_LOCK_PENDING;
  /* One of the sharers is this file. */
  if (level == SQLITE_LOCK_EXCLUSIVE) {
    if (node->sharers > 1)
      return SQLITE_BUSY;
    node->exclusive = file;
    file->level = level;
  }
  return SQLITE_OK;
}

int cloudabi_lock(sqlite3_file *base, int level) {
  struct cloudabi_file *file = this_file(base);
  if (file->node == NULL || file->level >= level)
    return SQLITE_OK;
  pthread_mutex_lock(&mutex);
  const int result = lock_node(file->node, file, level);
  pthread_mutex_unlock(&mutex);
  return result;
}

int cloudabi_unlock(sqlite3_file *base, int level) {
  struct cloudabi_file *file = this_file(base);
  struct cloudabi_node *node = file->node;
  if (node == NULL || file->level <= level)
    return SQLITE_OK;
  pthread_mutex_lock(&mutex);
  if (node->reserved == file)
    node->reserved = NULL;
  if (node->pending == file)
    node->pending = NULL;
  if (node->exclusive == file)
    node->exclusive = NULL;
  if (level == SQLITE_LOCK_NONE)
    --node->sharers;
  file->level = level;
  pthread_mutex_unlock(&mutex);
  return SQLITE_OK;
}

int cloudabi_check_reserved(sqlite3_file *base, int *result) {
  const struct cloudabi_node *node = this_file(base)->node;
  *result = 0;
  if (node == NULL)
    return SQLITE_OK;
  pthread_mutex_lock(&mutex);
  *result = node->reserved != NULL || node->pending != NULL || node->exclusive != NULL;
  pthread_mutex_unlock(&mutex);
  return SQLITE_OK;
}

/* Makes pieces up to this one, which are zero at first. */
static int add_pieces(struct cloudabi_node *node, int piece, int size) {
  void **pieces = sqlite3_realloc64(node->pieces, (piece + 1) * sizeof(*pieces));
  if (pieces == NULL)
    return SQLITE_NOMEM;
  node->pieces = pieces;
  while (node->piece_count <= piece) {
    void *memory = sqlite3_malloc64(size);
    if (memory == NULL)
      return SQLITE_NOMEM;
    memset(memory, 0, size);
    pieces[node->piece_count++] = memory;
  }
  return SQLITE_OK;
}

int cloudabi_index_map(sqlite3_file *base, int piece, int size, int extend,
                       void volatile **result) {
  struct cloudabi_file *file = this_file(base);
  struct cloudabi_node *node = file->node;
  int status = SQLITE_OK;
  *result = NULL;
  if (node == NULL)
    return SQLITE_IOERR_SHMMAP;
  pthread_mutex_lock(&mutex);
  if (!file->uses_index) {
    file->uses_index = true;
    ++node->index_users;
  }
  if (piece >= node->piece_count && extend)
    status = add_pieces(node, piece, size);
  if (piece < node->piece_count)
    *result = node->pieces[piece];
  pthread_mutex_unlock(&mutex);
  return status;
}

/* Whether slots can be taken in that way, by one that holds none of them (SQLite never asks for
 * what it has). */
static bool free_slots(const struct cloudabi_node *node, int first, int count, bool exclusive) {
  for (int slot = first; slot < first + count; ++slot)
    if (node->slots[slot].exclusive || (exclusive && node->slots[slot].sharers > 0))
      return false;
  return true;
}

static void set_slot(struct cloudabi_file *file, int slot, bool exclusive, bool take) {
  unsigned *mine = exclusive ? &file->index_exclusive : &file->index_shared;
  const unsigned bit = 1U << slot;
  if (((*mine & bit) != 0) == take)
    return;
  *mine ^= bit;
  if (exclusive)
    file->node->slots[slot].exclusive = take;
  else
    file->node->slots[slot].sharers += take ? 1 : -1;
}

int cloudabi_index_lock(sqlite3_file *base, int first, int count, int flags) {
  struct cloudabi_file *file = this_file(base);
  const bool take = (flags & SQLITE_SHM_LOCK) != 0;
  const bool exclusive = (flags & SQLITE_SHM_EXCLUSIVE) != 0;
  int result = SQLITE_OK;
  if (file->node == NULL)
    return SQLITE_IOERR_SHMLOCK;
  pthread_mutex_lock(&mutex);
  const unsigned range = ((1U << count) - 1) << first;
  const unsigned mine = exclusive ? file->index_exclusive : file->index_shared;
  if (take && (mine & range) != range && !free_slots(file->node, first, count, exclusive))
    result = SQLITE_BUSY;
  else
    for (int slot = first; slot < first + count; ++slot)
      set_slot(file, slot, exclusive, take);
  pthread_mutex_unlock(&mutex);
  return result;
}

void cloudabi_index_barrier(sqlite3_file *base) {
  (void)base;
  atomic_thread_fence(memory_order_seq_cst);
}

int cloudabi_index_unmap(sqlite3_file *base, int remove) {
  struct cloudabi_file *file = this_file(base);
  struct cloudabi_node *node = file->node;
  (void)remove;
  if (node == NULL || !file->uses_index)
    return SQLITE_OK;
  pthread_mutex_lock(&mutex);
  for (int slot = 0; slot < SQLITE_SHM_NLOCK; ++slot) {
    set_slot(file, slot, false, false);
    set_slot(file, slot, true, false);
  }
  file->uses_index = false;
  if (--node->index_users == 0) {
    while (node->piece_count > 0)
      sqlite3_free(node->pieces[--node->piece_count]);
    sqlite3_free(node->pieces);
    node->pieces = NULL;
  }
  pthread_mutex_unlock(&mutex);
  return SQLITE_OK;
}
