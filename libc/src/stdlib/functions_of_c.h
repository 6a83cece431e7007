// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The functions that C17 and C23 give another meaning, as a program in either language gets them.
#pragma once

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

#define EACH_FUNCTION(DO)                                                                          \
  DO(strtol)                                                                                       \
  DO(strtol_l)                                                                                     \
  DO(strtoll) DO(strtoll_l) DO(strtoul) DO(strtoul_l) DO(strtoull) DO(strtoull_l) DO(strtoimax)    \
      DO(strtoimax_l) DO(strtoumax) DO(strtoumax_l) DO(wcstol) DO(wcstoll) DO(wcstoul)             \
          DO(wcstoull) DO(wcstoimax) DO(wcstoumax) DO(fscanf) DO(fscanf_l) DO(sscanf) DO(sscanf_l) \
              DO(vfscanf) DO(vfscanf_l) DO(vsscanf) DO(vsscanf_l) DO(fwscanf) DO(fwscanf_l)        \
                  DO(swscanf) DO(swscanf_l) DO(vfwscanf) DO(vfwscanf_l) DO(vswscanf)               \
                      DO(vswscanf_l)

#define FIELD_OF_FUNCTION(name) __typeof__(&name) name##_;
struct functions_of_c {
  EACH_FUNCTION(FIELD_OF_FUNCTION)
};

__BEGIN_DECLS
extern const struct functions_of_c functions_of_c17, functions_of_c23;
__END_DECLS
