// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <fmtmsg.h>
#include <stdio.h>
#include <stdlib.h>

#include "harness.h"

TEST(fmtmsg, fmtmsg) {
  char *bytes = nullptr;
  size_t size = 0;
  FILE *file = open_memstream(&bytes, &size);
  ASSERT_NE(nullptr, file);
  fswap(stderr, file);
  int result = fmtmsg(MM_PRINT, "UX:cat", MM_ERROR, "illegal option", "refer to cat", "UX:cat:001");
  EXPECT_STREQ("UX:cat: ERROR: illegal option\nTO FIX: refer to cat  UX:cat:001\n", bytes);
  int console = fmtmsg(MM_CONSOLE, MM_NULLLBL, MM_INFO, "x", MM_NULLACT, MM_NULLTAG);
  int wrong = fmtmsg(MM_PRINT, "no colon", MM_INFO, "x", MM_NULLACT, MM_NULLTAG);
  fswap(stderr, file);
  fclose(file);
  free(bytes);
  EXPECT_EQ(MM_OK, result);
  EXPECT_EQ(MM_NOCON, console);
  EXPECT_EQ(MM_NOTOK, wrong);
}
