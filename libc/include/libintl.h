// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// <libintl.h> - messages in the user's language.
//
// There is no message catalogue that a program could find by name, so each function gives the
// message back that it was called with, in English's singular or plural.
//
// Missing:
// - bindtextdomain(), textdomain(), bind_textdomain_codeset(): they name folders of the global
//   namespace or change the state of the whole process.

#ifndef _LIBINTL_H_
#define _LIBINTL_H_

#include <_cdefs.h>

__BEGIN_DECLS
char *dcgettext(const char *, const char *, int) __attribute__((__format_arg__(2)));
char *dcngettext(const char *, const char *, const char *, unsigned long, int)
    __attribute__((__format_arg__(2), __format_arg__(3)));
char *dgettext(const char *, const char *) __attribute__((__format_arg__(2)));
char *dngettext(const char *, const char *, const char *, unsigned long)
    __attribute__((__format_arg__(2), __format_arg__(3)));
char *gettext(const char *) __attribute__((__format_arg__(1)));
char *ngettext(const char *, const char *, unsigned long)
    __attribute__((__format_arg__(1), __format_arg__(2)));

char *bindtextdomain(const char *, const char *)
    _CLOUDLIBC_UNAVAILABLE("message catalogues are not looked up by path; embed the messages");
char *textdomain(const char *) _CLOUDLIBC_UNAVAILABLE("pass the domain to dgettext() instead");
__END_DECLS

#endif
