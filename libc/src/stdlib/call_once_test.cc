// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// C++ has these names in namespace std. What <stdlib.h> declares must not come between them and a
// program that uses the namespace. For C, see functions_of_c.c.
#include <stdlib.h>

#include "harness.h"

namespace like_std {
struct once_flag {
  int calls = 0;
};
template <typename F> void call_once(once_flag &flag, F function) {
  if (flag.calls++ == 0)
    function();
}
}  // namespace like_std

using namespace like_std;

TEST(stdlib, call_once) {
  once_flag flag;
  int calls = 0;
  for (int i = 0; i < 3; ++i)
    call_once(flag, [&calls] { ++calls; });
  EXPECT_EQ(1, calls);
}
