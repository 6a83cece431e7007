// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <fenv.h>
#include <harness.h>
#include <setjmp.h>
#include <string.h>

namespace {

jmp_buf environment;

// Has an unsafe frame, which the jump leaves behind.
[[gnu::noinline]] void jumps(int value) {
  char buffer[1000];
  memset(buffer, value, sizeof(buffer));
  asm volatile("" : : "r"(buffer) : "memory");
  longjmp(environment, value);
}

}  // namespace

TEST(setjmp, values) {
  volatile int calls = 0;
  int value = setjmp(environment);
  calls = calls + 1;
  if (calls == 1) {
    EXPECT_EQ(0, value);
    jumps(5);
  }
  if (calls == 2) {
    EXPECT_EQ(5, value);
    // A jump cannot pretend that setjmp() was called.
    jumps(0);
  }
  EXPECT_EQ(1, value);
  EXPECT_EQ(3, calls);
}

TEST(setjmp, leaves_no_unsafe_frames_behind) {
  volatile int rounds = 0;
  setjmp(environment);
  rounds = rounds + 1;
  if (rounds < 50000)
    jumps(1);
  EXPECT_EQ(50000, rounds);
}

TEST(setjmp, sigsetjmp) {
  volatile bool jumped = false;
  if (sigsetjmp(environment, 1) == 0) {
    jumped = true;
    siglongjmp(environment, 3);
  }
  EXPECT_TRUE(jumped);
}

// Neither those raised since setjmp() are lost, nor those cleared since come back.
TEST(setjmp, floating_point_exceptions) {
  feclearexcept(FE_ALL_EXCEPT);
  feraiseexcept(FE_INVALID);
  if (setjmp(environment) == 0) {
    feclearexcept(FE_INVALID);
    feraiseexcept(FE_DIVBYZERO);
    longjmp(environment, 1);
  }
  EXPECT_EQ(FE_DIVBYZERO, fetestexcept(FE_ALL_EXCEPT));
  feclearexcept(FE_ALL_EXCEPT);
}
