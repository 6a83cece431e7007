// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// <endian.h> - the order of bytes in numbers, as POSIX has it since its issue 8.
//
// Added: the names with two underscores, which software expects of this header elsewhere. Nothing
// is left out. All targets are little-endian.

#ifndef _ENDIAN_H_
#define _ENDIAN_H_

#include <stdint.h>

#define __LITTLE_ENDIAN __ORDER_LITTLE_ENDIAN__
#define __BIG_ENDIAN __ORDER_BIG_ENDIAN__
#define __BYTE_ORDER __BYTE_ORDER__

#define LITTLE_ENDIAN __LITTLE_ENDIAN
#define BIG_ENDIAN __BIG_ENDIAN
#define BYTE_ORDER __BYTE_ORDER

#define htole16(value) ((uint16_t)(value))
#define htole32(value) ((uint32_t)(value))
#define htole64(value) ((uint64_t)(value))
#define le16toh(value) htole16(value)
#define le32toh(value) htole32(value)
#define le64toh(value) htole64(value)

#define htobe16(value) ((uint16_t)__builtin_bswap16((uint16_t)(value)))
#define htobe32(value) ((uint32_t)__builtin_bswap32((uint32_t)(value)))
#define htobe64(value) ((uint64_t)__builtin_bswap64((uint64_t)(value)))
#define be16toh(value) htobe16(value)
#define be32toh(value) htobe32(value)
#define be64toh(value) htobe64(value)

#endif
