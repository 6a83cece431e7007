// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
// <regex.h> - POSIX regular expressions, basic and extended.
//
// Added: forms with an `n` take the length of pattern or string, which may then hold null bytes;
// forms with a `w` work on wide strings; forms with the suffix _l take the locale as an argument.
// REG_FNMATCH compiles a shell pattern instead, with the flags of fnmatch(). A match takes time in
// proportion to the length of the string, whatever the pattern, and memory that doesn't depend on
// it but for a table of a fixed number of bits for each 256 characters. What searches have learnt
// about an expression, less than 2 MiB, is kept for the next one, until regfree().
//
// Left out: back-references (\1 to \9 in basic expressions), as no linear algorithm is known for
// them: regcomp() returns REG_ESUBREG.

#ifndef REGEX_H
#define REGEX_H

#include <_cdefs.h>
#include <_types.h>

typedef __size_t size_t;
typedef __ssize_t regoff_t;

typedef struct {
  size_t re_nsub;           // How many parenthesised subexpressions there are.
  struct __regex *__regex;  // The compiled form.
} regex_t;

typedef struct {
  regoff_t rm_so;
  regoff_t rm_eo;
} regmatch_t;

// Flags for regcomp().
#define REG_EXTENDED 0x1
#define REG_ICASE 0x2
#define REG_NOSUB 0x4
#define REG_NEWLINE 0x8
#define REG_FNMATCH 0x10
#define REG_FNMATCH_PATHNAME 0x20
#define REG_FNMATCH_PERIOD 0x40
#define REG_FNMATCH_NOESCAPE 0x80

// Flags for regexec().
#define REG_NOTBOL 0x1
#define REG_NOTEOL 0x2

// Results.
#define REG_NOMATCH 1
#define REG_BADPAT 2
#define REG_ECOLLATE 3
#define REG_ECTYPE 4
#define REG_EESCAPE 5
#define REG_ESUBREG 6
#define REG_EBRACK 7
#define REG_EPAREN 8
#define REG_EBRACE 9
#define REG_BADBR 10
#define REG_ERANGE 11
#define REG_ESPACE 12
#define REG_BADRPT 13

__BEGIN_DECLS
int regcomp(regex_t *__restrict, const char *__restrict, int);
int regcomp_l(regex_t *__restrict, const char *__restrict, int, __locale_t);
size_t regerror(int, const regex_t *__restrict, char *__restrict, size_t);
size_t regerror_l(int, const regex_t *__restrict, char *__restrict, size_t, __locale_t);
int regexec(const regex_t *__restrict, const char *__restrict, size_t, regmatch_t *__restrict, int);
int regexec_l(const regex_t *__restrict, const char *__restrict, size_t, regmatch_t *__restrict,
              int, __locale_t);
void regfree(regex_t *);
int regncomp(regex_t *__restrict, const char *__restrict, size_t, int);
int regncomp_l(regex_t *__restrict, const char *__restrict, size_t, int, __locale_t);
int regnexec(const regex_t *__restrict, const char *__restrict, size_t, size_t,
             regmatch_t *__restrict, int);
int regnexec_l(const regex_t *__restrict, const char *__restrict, size_t, size_t,
               regmatch_t *__restrict, int, __locale_t);
int regwcomp(regex_t *__restrict, const _CLOUDLIBC_WCHAR_T *__restrict, int);
int regwcomp_l(regex_t *__restrict, const _CLOUDLIBC_WCHAR_T *__restrict, int, __locale_t);
int regwexec(const regex_t *__restrict, const _CLOUDLIBC_WCHAR_T *__restrict, size_t,
             regmatch_t *__restrict, int);
int regwncomp(regex_t *__restrict, const _CLOUDLIBC_WCHAR_T *__restrict, size_t, int);
int regwncomp_l(regex_t *__restrict, const _CLOUDLIBC_WCHAR_T *__restrict, size_t, int, __locale_t);
int regwnexec(const regex_t *__restrict, const _CLOUDLIBC_WCHAR_T *__restrict, size_t, size_t,
              regmatch_t *__restrict, int);
__END_DECLS

#endif
