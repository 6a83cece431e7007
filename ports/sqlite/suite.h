/* SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
 * SPDX-License-Identifier: BSD-2-Clause
 *
 * For SQLite's own tests: neither signals nor limits, and the one directory is the default VFS. */
#ifdef SQLITE3_SUITE_MAIN
#include <sqlite3.h>
#include <sqlite3_cloudabi.h>

/* Some programs call sqlite3_config(), which comes before anything else. */
__attribute__((constructor)) static void use_directory(void) {
  sqlite3_vfs_cloudabi_register(ambient_directory(), "ambient", 1);
  sqlite3_shutdown();
}
#else
#include <signal.h>
#define signal(number, handler) ((void)(handler))
#define alarm(seconds) ((void)(seconds))
#endif
