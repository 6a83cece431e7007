// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdint.h>
#include <stdlib.h>

#include "harness.h"

TEST(stdlib, memalignment) {
  auto of = [](uintptr_t address) { return memalignment(reinterpret_cast<void *>(address)); };
  EXPECT_EQ(0u, memalignment(nullptr));
  EXPECT_EQ(1u, of(1));
  EXPECT_EQ(1u, of(UINTPTR_MAX));
  EXPECT_EQ(4u, of(12));
  EXPECT_EQ(4096u, of(0x7000));
  EXPECT_EQ(UINTPTR_MAX / 2 + 1, of(UINTPTR_MAX / 2 + 1));
}
