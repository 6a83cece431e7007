/* SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
 * SPDX-License-Identifier: BSD-2-Clause
 *
 * SQLite on directories that a program was given. A VFS stands for one directory: databases, their
 * journals and write-ahead logs, and temporary files are beneath it, and nothing else can be named.
 *
 *   sqlite3_vfs_cloudabi_register(directory, "notes", 0);
 *   sqlite3_open_v2("notes.db", &db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, "notes");
 *
 * Without a registered directory there are databases in memory (":memory:") and no others. ATTACH
 * finds other directories as 'file:other.db?vfs=NAME'; a transaction over several of them is atomic
 * in each database, but not over all.
 *
 * Connections of one process exclude each other as elsewhere, in all journal modes, write-ahead
 * logs included. CloudABI has no locks on files: a database must not be open in two processes at
 * once, unless none of them writes. */
#ifndef SQLITE3_CLOUDABI_H
#define SQLITE3_CLOUDABI_H

#include <sqlite3.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Registers the directory as a VFS of this name, as the default one if so asked. The descriptor
 * stays the caller's and has to stay open. Returns SQLITE_OK, SQLITE_NOMEM, or SQLITE_MISUSE if the
 * descriptor is negative or a VFS of that name is there already. */
int sqlite3_vfs_cloudabi_register(int directory, const char *name, int makeDefault);

/* Removes what sqlite3_vfs_cloudabi_register() made; no database may be open on it. Returns
 * SQLITE_OK, or SQLITE_NOTFOUND if there is no such VFS. */
int sqlite3_vfs_cloudabi_unregister(const char *name);

#ifdef __cplusplus
}
#endif

#endif
