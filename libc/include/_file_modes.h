// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The permission bits of files, which several headers give out. Programs pass them to functions
// that create files, where they are ignored.

#ifndef __FILE_MODES_H_
#define __FILE_MODES_H_

#define S_IXOTH 0x1
#define S_IWOTH 0x2
#define S_IROTH 0x4
#define S_IRWXO (S_IXOTH | S_IWOTH | S_IROTH)
#define S_IXGRP 0x8
#define S_IWGRP 0x10
#define S_IRGRP 0x20
#define S_IRWXG (S_IXGRP | S_IWGRP | S_IRGRP)
#define S_IXUSR 0x40
#define S_IWUSR 0x80
#define S_IRUSR 0x100
#define S_IRWXU (S_IXUSR | S_IWUSR | S_IRUSR)
#define S_ISVTX 0x200
#define S_ISGID 0x400
#define S_ISUID 0x800

#endif
