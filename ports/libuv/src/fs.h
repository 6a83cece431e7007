/* SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
 * SPDX-License-Identifier: BSD-2-Clause
 *
 * What the parts of requests on files have of each other: see fs.c. */
#ifndef UV_CLOUDABI_FS_H
#define UV_CLOUDABI_FS_H

#include "internal.h"
#include "uv.h"

#include <sys/types.h>

/* Begins a request; with paths it copies one or two into one piece of memory. */
void uv__fs_init(uv_loop_t *loop, uv_fs_t *req, uv_fs_type type, uv_file file, uv_fs_cb cb);
int uv__fs_init_paths(uv_loop_t *loop, uv_fs_t *req, uv_fs_type type, uv_file dir, const char *path,
                      const char *new_path, uv_fs_cb cb);
/* Does what has no callback at once, and leaves the rest to the thread pool. */
int uv__fs_submit(uv_loop_t *loop, uv_fs_t *req);

/* Each of these does what a request asks for, and returns -1 with errno on failure. */
int uv__do_stat(uv_fs_t *req);
int uv__do_utime(uv_fs_t *req);
ssize_t uv__do_read(uv_fs_t *req);
ssize_t uv__do_write(uv_fs_t *req);
int uv__do_copyfile(uv_fs_t *req);
int uv__do_temporary(uv_fs_t *req);
int uv__do_scandir(uv_fs_t *req);
int uv__do_opendir(uv_fs_t *req);
int uv__do_readdir(uv_fs_t *req);
int uv__do_closedir(uv_fs_t *req);
ssize_t uv__do_readlink(uv_fs_t *req);

/* Copies up to `length` bytes, or to the end of the file. */
ssize_t uv__do_copy(int from, off_t offset, int to, uint64_t length);

#endif
