// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

// <inttypes.h> - integers of a given size in formats, and the widest integers.
//
// Added: strtoimax_l() and strtoumax_l(), which take the locale as an argument; macros for the
// types of 24, 40, 48 and 56 bits that <stdint.h> has here. Numbers may begin with 0b as those of
// strtol() may, in programs in C23.
//
// Left out: nothing.

#ifndef _INTTYPES_H_
#define _INTTYPES_H_

#include <_cdefs.h>
#include <_types.h>
#include <stdint.h>

#ifndef __cplusplus
typedef __wchar_t wchar_t;
#endif

typedef struct {
  __intmax_t quot;
  __intmax_t rem;
} imaxdiv_t;

__BEGIN_DECLS
__intmax_t imaxabs(__intmax_t) __attribute__((__const__));
imaxdiv_t imaxdiv(__intmax_t, __intmax_t) __attribute__((__const__));
__intmax_t strtoimax(const char *__restrict, char **__restrict, int) _CLOUDLIBC_C23(strtoimax);
__intmax_t strtoimax_l(const char *__restrict, char **__restrict, int, __locale_t)
    _CLOUDLIBC_C23(strtoimax_l);
__uintmax_t strtoumax(const char *__restrict, char **__restrict, int) _CLOUDLIBC_C23(strtoumax);
__uintmax_t strtoumax_l(const char *__restrict, char **__restrict, int, __locale_t)
    _CLOUDLIBC_C23(strtoumax_l);
__intmax_t wcstoimax(const _CLOUDLIBC_WCHAR_T *__restrict, _CLOUDLIBC_WCHAR_T **__restrict, int)
    _CLOUDLIBC_C23(wcstoimax);
__uintmax_t wcstoumax(const _CLOUDLIBC_WCHAR_T *__restrict, _CLOUDLIBC_WCHAR_T **__restrict, int)
    _CLOUDLIBC_C23(wcstoumax);
__END_DECLS

// The compiler knows which length modifier each type has on this target.
// For the printf() family.
#define PRId8 __INT8_FMTd__
#define PRIi8 __INT8_FMTi__
#define PRIo8 __UINT8_FMTo__
#define PRIu8 __UINT8_FMTu__
#define PRIx8 __UINT8_FMTx__
#define PRIX8 __UINT8_FMTX__

#define PRId16 __INT16_FMTd__
#define PRIi16 __INT16_FMTi__
#define PRIo16 __UINT16_FMTo__
#define PRIu16 __UINT16_FMTu__
#define PRIx16 __UINT16_FMTx__
#define PRIX16 __UINT16_FMTX__

#define PRId32 __INT32_FMTd__
#define PRIi32 __INT32_FMTi__
#define PRIo32 __UINT32_FMTo__
#define PRIu32 __UINT32_FMTu__
#define PRIx32 __UINT32_FMTx__
#define PRIX32 __UINT32_FMTX__

#define PRId64 __INT64_FMTd__
#define PRIi64 __INT64_FMTi__
#define PRIo64 __UINT64_FMTo__
#define PRIu64 __UINT64_FMTu__
#define PRIx64 __UINT64_FMTx__
#define PRIX64 __UINT64_FMTX__

#define PRIdLEAST8 __INT_LEAST8_FMTd__
#define PRIiLEAST8 __INT_LEAST8_FMTi__
#define PRIoLEAST8 __UINT_LEAST8_FMTo__
#define PRIuLEAST8 __UINT_LEAST8_FMTu__
#define PRIxLEAST8 __UINT_LEAST8_FMTx__
#define PRIXLEAST8 __UINT_LEAST8_FMTX__

#define PRIdLEAST16 __INT_LEAST16_FMTd__
#define PRIiLEAST16 __INT_LEAST16_FMTi__
#define PRIoLEAST16 __UINT_LEAST16_FMTo__
#define PRIuLEAST16 __UINT_LEAST16_FMTu__
#define PRIxLEAST16 __UINT_LEAST16_FMTx__
#define PRIXLEAST16 __UINT_LEAST16_FMTX__

#define PRIdLEAST24 __INT_LEAST32_FMTd__
#define PRIiLEAST24 __INT_LEAST32_FMTi__
#define PRIoLEAST24 __UINT_LEAST32_FMTo__
#define PRIuLEAST24 __UINT_LEAST32_FMTu__
#define PRIxLEAST24 __UINT_LEAST32_FMTx__
#define PRIXLEAST24 __UINT_LEAST32_FMTX__

#define PRIdLEAST32 __INT_LEAST32_FMTd__
#define PRIiLEAST32 __INT_LEAST32_FMTi__
#define PRIoLEAST32 __UINT_LEAST32_FMTo__
#define PRIuLEAST32 __UINT_LEAST32_FMTu__
#define PRIxLEAST32 __UINT_LEAST32_FMTx__
#define PRIXLEAST32 __UINT_LEAST32_FMTX__

#define PRIdLEAST40 __INT_LEAST64_FMTd__
#define PRIiLEAST40 __INT_LEAST64_FMTi__
#define PRIoLEAST40 __UINT_LEAST64_FMTo__
#define PRIuLEAST40 __UINT_LEAST64_FMTu__
#define PRIxLEAST40 __UINT_LEAST64_FMTx__
#define PRIXLEAST40 __UINT_LEAST64_FMTX__

#define PRIdLEAST48 __INT_LEAST64_FMTd__
#define PRIiLEAST48 __INT_LEAST64_FMTi__
#define PRIoLEAST48 __UINT_LEAST64_FMTo__
#define PRIuLEAST48 __UINT_LEAST64_FMTu__
#define PRIxLEAST48 __UINT_LEAST64_FMTx__
#define PRIXLEAST48 __UINT_LEAST64_FMTX__

#define PRIdLEAST56 __INT_LEAST64_FMTd__
#define PRIiLEAST56 __INT_LEAST64_FMTi__
#define PRIoLEAST56 __UINT_LEAST64_FMTo__
#define PRIuLEAST56 __UINT_LEAST64_FMTu__
#define PRIxLEAST56 __UINT_LEAST64_FMTx__
#define PRIXLEAST56 __UINT_LEAST64_FMTX__

#define PRIdLEAST64 __INT_LEAST64_FMTd__
#define PRIiLEAST64 __INT_LEAST64_FMTi__
#define PRIoLEAST64 __UINT_LEAST64_FMTo__
#define PRIuLEAST64 __UINT_LEAST64_FMTu__
#define PRIxLEAST64 __UINT_LEAST64_FMTx__
#define PRIXLEAST64 __UINT_LEAST64_FMTX__

#define PRIdFAST8 __INT_FAST8_FMTd__
#define PRIiFAST8 __INT_FAST8_FMTi__
#define PRIoFAST8 __UINT_FAST8_FMTo__
#define PRIuFAST8 __UINT_FAST8_FMTu__
#define PRIxFAST8 __UINT_FAST8_FMTx__
#define PRIXFAST8 __UINT_FAST8_FMTX__

#define PRIdFAST16 __INT_FAST16_FMTd__
#define PRIiFAST16 __INT_FAST16_FMTi__
#define PRIoFAST16 __UINT_FAST16_FMTo__
#define PRIuFAST16 __UINT_FAST16_FMTu__
#define PRIxFAST16 __UINT_FAST16_FMTx__
#define PRIXFAST16 __UINT_FAST16_FMTX__

#define PRIdFAST24 __INT_FAST32_FMTd__
#define PRIiFAST24 __INT_FAST32_FMTi__
#define PRIoFAST24 __UINT_FAST32_FMTo__
#define PRIuFAST24 __UINT_FAST32_FMTu__
#define PRIxFAST24 __UINT_FAST32_FMTx__
#define PRIXFAST24 __UINT_FAST32_FMTX__

#define PRIdFAST32 __INT_FAST32_FMTd__
#define PRIiFAST32 __INT_FAST32_FMTi__
#define PRIoFAST32 __UINT_FAST32_FMTo__
#define PRIuFAST32 __UINT_FAST32_FMTu__
#define PRIxFAST32 __UINT_FAST32_FMTx__
#define PRIXFAST32 __UINT_FAST32_FMTX__

#define PRIdFAST40 __INT_FAST64_FMTd__
#define PRIiFAST40 __INT_FAST64_FMTi__
#define PRIoFAST40 __UINT_FAST64_FMTo__
#define PRIuFAST40 __UINT_FAST64_FMTu__
#define PRIxFAST40 __UINT_FAST64_FMTx__
#define PRIXFAST40 __UINT_FAST64_FMTX__

#define PRIdFAST48 __INT_FAST64_FMTd__
#define PRIiFAST48 __INT_FAST64_FMTi__
#define PRIoFAST48 __UINT_FAST64_FMTo__
#define PRIuFAST48 __UINT_FAST64_FMTu__
#define PRIxFAST48 __UINT_FAST64_FMTx__
#define PRIXFAST48 __UINT_FAST64_FMTX__

#define PRIdFAST56 __INT_FAST64_FMTd__
#define PRIiFAST56 __INT_FAST64_FMTi__
#define PRIoFAST56 __UINT_FAST64_FMTo__
#define PRIuFAST56 __UINT_FAST64_FMTu__
#define PRIxFAST56 __UINT_FAST64_FMTx__
#define PRIXFAST56 __UINT_FAST64_FMTX__

#define PRIdFAST64 __INT_FAST64_FMTd__
#define PRIiFAST64 __INT_FAST64_FMTi__
#define PRIoFAST64 __UINT_FAST64_FMTo__
#define PRIuFAST64 __UINT_FAST64_FMTu__
#define PRIxFAST64 __UINT_FAST64_FMTx__
#define PRIXFAST64 __UINT_FAST64_FMTX__

#define PRIdMAX __INTMAX_FMTd__
#define PRIiMAX __INTMAX_FMTi__
#define PRIoMAX __UINTMAX_FMTo__
#define PRIuMAX __UINTMAX_FMTu__
#define PRIxMAX __UINTMAX_FMTx__
#define PRIXMAX __UINTMAX_FMTX__

#define PRIdPTR __INTPTR_FMTd__
#define PRIiPTR __INTPTR_FMTi__
#define PRIoPTR __UINTPTR_FMTo__
#define PRIuPTR __UINTPTR_FMTu__
#define PRIxPTR __UINTPTR_FMTx__
#define PRIXPTR __UINTPTR_FMTX__

// For the scanf() family.
#define SCNd8 __INT8_FMTd__
#define SCNi8 __INT8_FMTi__
#define SCNo8 __UINT8_FMTo__
#define SCNu8 __UINT8_FMTu__
#define SCNx8 __UINT8_FMTx__

#define SCNd16 __INT16_FMTd__
#define SCNi16 __INT16_FMTi__
#define SCNo16 __UINT16_FMTo__
#define SCNu16 __UINT16_FMTu__
#define SCNx16 __UINT16_FMTx__

#define SCNd32 __INT32_FMTd__
#define SCNi32 __INT32_FMTi__
#define SCNo32 __UINT32_FMTo__
#define SCNu32 __UINT32_FMTu__
#define SCNx32 __UINT32_FMTx__

#define SCNd64 __INT64_FMTd__
#define SCNi64 __INT64_FMTi__
#define SCNo64 __UINT64_FMTo__
#define SCNu64 __UINT64_FMTu__
#define SCNx64 __UINT64_FMTx__

#define SCNdLEAST8 __INT_LEAST8_FMTd__
#define SCNiLEAST8 __INT_LEAST8_FMTi__
#define SCNoLEAST8 __UINT_LEAST8_FMTo__
#define SCNuLEAST8 __UINT_LEAST8_FMTu__
#define SCNxLEAST8 __UINT_LEAST8_FMTx__

#define SCNdLEAST16 __INT_LEAST16_FMTd__
#define SCNiLEAST16 __INT_LEAST16_FMTi__
#define SCNoLEAST16 __UINT_LEAST16_FMTo__
#define SCNuLEAST16 __UINT_LEAST16_FMTu__
#define SCNxLEAST16 __UINT_LEAST16_FMTx__

#define SCNdLEAST24 __INT_LEAST32_FMTd__
#define SCNiLEAST24 __INT_LEAST32_FMTi__
#define SCNoLEAST24 __UINT_LEAST32_FMTo__
#define SCNuLEAST24 __UINT_LEAST32_FMTu__
#define SCNxLEAST24 __UINT_LEAST32_FMTx__

#define SCNdLEAST32 __INT_LEAST32_FMTd__
#define SCNiLEAST32 __INT_LEAST32_FMTi__
#define SCNoLEAST32 __UINT_LEAST32_FMTo__
#define SCNuLEAST32 __UINT_LEAST32_FMTu__
#define SCNxLEAST32 __UINT_LEAST32_FMTx__

#define SCNdLEAST40 __INT_LEAST64_FMTd__
#define SCNiLEAST40 __INT_LEAST64_FMTi__
#define SCNoLEAST40 __UINT_LEAST64_FMTo__
#define SCNuLEAST40 __UINT_LEAST64_FMTu__
#define SCNxLEAST40 __UINT_LEAST64_FMTx__

#define SCNdLEAST48 __INT_LEAST64_FMTd__
#define SCNiLEAST48 __INT_LEAST64_FMTi__
#define SCNoLEAST48 __UINT_LEAST64_FMTo__
#define SCNuLEAST48 __UINT_LEAST64_FMTu__
#define SCNxLEAST48 __UINT_LEAST64_FMTx__

#define SCNdLEAST56 __INT_LEAST64_FMTd__
#define SCNiLEAST56 __INT_LEAST64_FMTi__
#define SCNoLEAST56 __UINT_LEAST64_FMTo__
#define SCNuLEAST56 __UINT_LEAST64_FMTu__
#define SCNxLEAST56 __UINT_LEAST64_FMTx__

#define SCNdLEAST64 __INT_LEAST64_FMTd__
#define SCNiLEAST64 __INT_LEAST64_FMTi__
#define SCNoLEAST64 __UINT_LEAST64_FMTo__
#define SCNuLEAST64 __UINT_LEAST64_FMTu__
#define SCNxLEAST64 __UINT_LEAST64_FMTx__

#define SCNdFAST8 __INT_FAST8_FMTd__
#define SCNiFAST8 __INT_FAST8_FMTi__
#define SCNoFAST8 __UINT_FAST8_FMTo__
#define SCNuFAST8 __UINT_FAST8_FMTu__
#define SCNxFAST8 __UINT_FAST8_FMTx__

#define SCNdFAST16 __INT_FAST16_FMTd__
#define SCNiFAST16 __INT_FAST16_FMTi__
#define SCNoFAST16 __UINT_FAST16_FMTo__
#define SCNuFAST16 __UINT_FAST16_FMTu__
#define SCNxFAST16 __UINT_FAST16_FMTx__

#define SCNdFAST24 __INT_FAST32_FMTd__
#define SCNiFAST24 __INT_FAST32_FMTi__
#define SCNoFAST24 __UINT_FAST32_FMTo__
#define SCNuFAST24 __UINT_FAST32_FMTu__
#define SCNxFAST24 __UINT_FAST32_FMTx__

#define SCNdFAST32 __INT_FAST32_FMTd__
#define SCNiFAST32 __INT_FAST32_FMTi__
#define SCNoFAST32 __UINT_FAST32_FMTo__
#define SCNuFAST32 __UINT_FAST32_FMTu__
#define SCNxFAST32 __UINT_FAST32_FMTx__

#define SCNdFAST40 __INT_FAST64_FMTd__
#define SCNiFAST40 __INT_FAST64_FMTi__
#define SCNoFAST40 __UINT_FAST64_FMTo__
#define SCNuFAST40 __UINT_FAST64_FMTu__
#define SCNxFAST40 __UINT_FAST64_FMTx__

#define SCNdFAST48 __INT_FAST64_FMTd__
#define SCNiFAST48 __INT_FAST64_FMTi__
#define SCNoFAST48 __UINT_FAST64_FMTo__
#define SCNuFAST48 __UINT_FAST64_FMTu__
#define SCNxFAST48 __UINT_FAST64_FMTx__

#define SCNdFAST56 __INT_FAST64_FMTd__
#define SCNiFAST56 __INT_FAST64_FMTi__
#define SCNoFAST56 __UINT_FAST64_FMTo__
#define SCNuFAST56 __UINT_FAST64_FMTu__
#define SCNxFAST56 __UINT_FAST64_FMTx__

#define SCNdFAST64 __INT_FAST64_FMTd__
#define SCNiFAST64 __INT_FAST64_FMTi__
#define SCNoFAST64 __UINT_FAST64_FMTo__
#define SCNuFAST64 __UINT_FAST64_FMTu__
#define SCNxFAST64 __UINT_FAST64_FMTx__

#define SCNdMAX __INTMAX_FMTd__
#define SCNiMAX __INTMAX_FMTi__
#define SCNoMAX __UINTMAX_FMTo__
#define SCNuMAX __UINTMAX_FMTu__
#define SCNxMAX __UINTMAX_FMTx__

#define SCNdPTR __INTPTR_FMTd__
#define SCNiPTR __INTPTR_FMTi__
#define SCNoPTR __UINTPTR_FMTo__
#define SCNuPTR __UINTPTR_FMTu__
#define SCNxPTR __UINTPTR_FMTx__

#endif
