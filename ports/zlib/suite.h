/* SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
 * SPDX-License-Identifier: BSD-2-Clause
 *
 * For zlib's own tests: gzopen() in the one directory that ambient.h offers. */
#include <zlib.h>
#define gzopen(path, mode) gzopenat(ambient_directory(), path, mode)
