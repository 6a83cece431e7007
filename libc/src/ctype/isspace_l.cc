// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Of single bytes those of US-ASCII, whatever the charset, so that readers of numbers and formats
// agree with it (see support/white_space.h): ISO-8859-1's NEXT LINE is a control character, as in
// glibc.

#include <ctype.h>

int isspace_l(int c, locale_t) { return c == ' ' || static_cast<unsigned>(c) - '\t' < 5; }
