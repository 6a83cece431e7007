// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include "math/math_check.h"

static const math_check::Row exp_rows[] = {
    {-0x1.4p6, 0xbfecba69b9722437b91ac566e8934873p-243L},
    {-0x1.5p3, 0xe6fe131fb505cf68eee9bd79d6383e7dp-143L},
    {-0x1p0, 0x2f16ac6c59de6f8d5d6f63c1482a7c87p-127L},
    {-0x1.333334p-2, 0x2f6990ca0b74ad4319e1c0318d7d76dfp-126L},
    {-0x1.4f8b58p-17, 0xffff583a8af9b382a2ba62b77911af5dp-128L},
    {0x1.12e0bep-30, 0x8000000225c17c049c97701ace435e47p-127L},
    {0x1.47ae14p-7, 0x205254ba3f3cf165da13eca2dc797843p-125L},
    {0x1p-1, 0xd3094c70f034de4b96ff7d5b6f99fcd9p-127L},
    {0x1p0, 0x56fc2a2c515da54d57ee2b10139e9e79p-125L},
    {0x1.8p0, 0x47b4ff993f15055f6e4658d43e9de43dp-124L},
    {0x1.4p3, 0xac14ee7ca82afcf83f54602b689a645dp-113L},
    {0x1.9p5, 0x46440f90202d159935dd033e31762d3dp-54L},
    {0x1.6p6, 0x7c415b71efc8b4f783b55d856f1407e3p0L}};
TEST(math, exp) { CHECK_FUNCTION(exp, exp_rows, 1); }

static const math_check::Row exp2_rows[] = {
    {-0x1.91p6, 0x6ba27e656b4eb57a1cd345dcc8169fefp-227L},
    {-0x1.5p3, 0xb504f333f9de6484597d89b3754abe9fp-138L},
    {-0x1p0, 0x1p-1L},
    {-0x1.333334p-2, 0xcfefc5c99f1c504cf4593ad532aeb907p-128L},
    {0x1.4f8b58p-17, 0x40001d12a304638009640ce3941a5061p-126L},
    {0x1p-1, 0xb504f333f9de6484597d89b3754abe9fp-127L},
    {0x1p0, 0x1p1L},
    {0x1.44p3, 0x8b95c1e3ea8bd6e6fbe4628758a53c9p-113L},
    {0x1.92ccccp6, 0xcfefa912f6fc2b0fdf631a87d9e9a499p-27L}};
TEST(math, exp2) { CHECK_FUNCTION(exp2, exp2_rows, 1); }

static const math_check::Row expm1_rows[] = {
    {-0x1.4p6, -0x7ffffffffffffffffffffffffffff401p-127L},
    {-0x1.5p3, -0xfffe3203d9c095f4612e222c850c539p-124L},
    {-0x1p0, -0x50e95393a6219072a2909c3eb7d58379p-127L},
    {-0x1.333334p-2, -0x10966f35f48b52bce61e3fce72828921p-126L},
    {-0x1.4f8b58p-17, -0x29f15d41931f5751675221bb9428ae23p-142L},
    {0x1.12e0bep-30, 0x89705f012725dc06b390d791cd3ced1fp-157L},
    {0x1.47ae14p-7, 0xa4a9747e79e2cbb427d945b8f2f08601p-134L},
    {0x1p-1, 0x53094c70f034de4b96ff7d5b6f99fcd9p-127L},
    {0x1p0, 0x36fc2a2c515da54d57ee2b10139e9e79p-125L},
    {0x1.8p0, 0x37b4ff993f15055f6e4658d43e9de43dp-124L},
    {0x1.4p3, 0xac12ee7ca82afcf83f54602b689a645dp-113L},
    {0x1.9p5, 0x46440f90202d1599359d033e31762d3dp-54L}};
TEST(math, expm1) { CHECK_FUNCTION(expm1, expm1_rows, 1); }

static const math_check::Row log_rows[] = {
    {0x1.4484cp-100, -0x4513da7fda606de2b6aa9bae9d0bd579p-120L},
    {0x1.4f8b58p-17, -0x5c1a78adeea96c46437679d44a29c0fdp-123L},
    {0x1.99999ap-4, -0x24d763736aaa2b85ba95a0358b636d35p-124L},
    {0x1p-1, -0xb17217f7d1cf79abc9e3b39803f2f6afp-128L},
    {0x1.ff7ceep-1, -0x8322c9b8d89468ff9c19ba34aaeddd7dp-137L},
    {0x1.00418ap0, 0x41819dbf15d20fad7c1943f2d3174ab1p-136L},
    {0x1.8p0, 0xcf991f65fcc25f95b46bb37a02910c0dp-129L},
    {0x1p1, 0xb17217f7d1cf79abc9e3b39803f2f6afp-128L},
    {0x1.5bf0a8p1, 0xffffff7d922f51a2d208d1c4e8211d39p-128L},
    {0x1.4p3, 0x935d8dddaaa8ac16ea56d62b82d30a29p-126L},
    {0x1.edd2f2p6, 0x9a1bba7f84045ed2f5ec818418b84c15p-125L},
    {0x1.2a05f2p33, 0xb834f1551552d71ca4ec8bb66387ccb3p-123L},
    {0x1.93e594p99, 0x8a27b500513fdbad82937bfcddee4eb9p-121L}};
TEST(math, log) { CHECK_FUNCTION(log, log_rows, 1); }

static const math_check::Row log2_rows[] = {
    {0x1.4484cp-100, -0xc750d0c6e8fd8457e157cd131d2a9d23p-121L},
    {0x1.4f8b58p-17, -0x84e08b3444739918c54f36597023cebp-119L},
    {0x1.99999ap-4, -0xd49a7834b7d428b56f1a09dbb5191d71p-126L},
    {0x1p-1, -0x1p0L},
    {0x1.ff7ceep-1, -0xbd3068ca094e54f358f1991dd27fe47fp-137L},
    {0x1.00418ap0, 0x5e81712f1a82f6a8d1f9c45bd561d04dp-136L},
    {0x1.8p0, 0x95c01a39fbd6879fa00b120a068badd1p-128L},
    {0x1p1, 0x1p0L},
    {0x1.5bf0a8p1, 0xb8aa3acb466ee2736158e5e8d3e3defdp-127L},
    {0x1.4p3, 0xd49a784bcd1b8afe492bf6ff4dafdb4dp-126L},
    {0x1.edd2f2p6, 0xde54d02592dae2acb03184d9576c2bd9p-125L},
    {0x1.2a05f2p33, 0x84e08b2f603136deedbb7a5f908de91p-118L},
    {0x1.93e594p99, 0xc750d0c7cac435367b5905a1b390b30bp-121L}};
TEST(math, log2) { CHECK_FUNCTION(log2, log2_rows, 1); }

static const math_check::Row log10_rows[] = {
    {0x1.4484cp-100, -0xefffffffd0ae2faf4aa8051a4a6abd13p-123L},
    {0x1.4f8b58p-17, -0xa0000005e3ded67b08034c6098e334b5p-125L},
    {0x1.99999ap-4, -0x3ffffff90d213b94a294f77e2ed4541p-122L},
    {0x1p-1, -0x134413509f79fef311f12b35816f922fp-126L},
    {0x1.ff7ceep-1, -0x38f39ba40479014419ea55c8c9a05805p-137L},
    {0x1.00418ap0, 0x38e5e74f71a07b07c174bd96c674548fp-137L},
    {0x1.8p0, 0x5a28a22d82dff0ad8890c39501957d4fp-129L},
    {0x1p1, 0x134413509f79fef311f12b35816f922fp-126L},
    {0x1.5bf0a8p1, 0xde5bd837ed220e53c04b62df9e039b5fp-129L},
    {0x1.4p3, 0x1p0L},
    {0x1.edd2f2p6, 0x42edab019156dd908b01b775215d08e7p-125L},
    {0x1.2a05f2p33, 0x5p1L},
    {0x1.93e594p99, 0xf0000000e08abeb4f174a72d50ba4fc5p-123L}};
TEST(math, log10) { CHECK_FUNCTION(log10, log10_rows, 2); }

static const math_check::Row log1p_rows[] = {
    {-0x1.fae148p-1, -0x935d8fddaab8ac17950188d62de41b3fp-125L},
    {-0x1p-1, -0xb17217f7d1cf79abc9e3b39803f2f6afp-128L},
    {-0x1.4f8b58p-17, -0xa7c5e2f9d78a0ba100d5f1e8f71156b1p-144L},
    {0x1.b7cdfep-34, 0x36f9bfbff431af74704152021668744bp-159L},
    {0x1.0624dep-10, 0x1060355c973dfaaac300e2786993e857p-134L},
    {0x1.99999ap-2, 0xac4616ed2beda072195412b727602fafp-129L},
    {0x1p0, 0xb17217f7d1cf79abc9e3b39803f2f6afp-128L},
    {0x1.4p3, 0x99771dbbf9ba5dbde2e5fe653f697d19p-126L},
    {0x1.2a05f2p33, 0x17069e2aa3184e62fbe4ebc09f4033d9p-120L}};
TEST(math, log1p) { CHECK_FUNCTION(log1p, log1p_rows, 1); }

static const math_check::Row cbrt_rows[] = {
    {-0x1.2a05f2p33, -0x21a9bd1f623b59e395cc0c3402d19c6bp-114L},
    {-0x1.bp4, -0x3p0L},
    {-0x1p0, -0x1p0L},
    {-0x1.0624dep-10, -0x6666668199999260000332d553a25401p-130L},
    {0x1p-1, 0xcb2ff529eb71e41582cccd5a1ee26f79p-128L},
    {0x1p1, 0x50a28be635ca2b888f76adc56f894343p-126L},
    {0x1p3, 0x1p1L},
    {0x1.5af1d8p66, 0x8da669baaf774d461d702cccaa7f183bp-105L}};
TEST(math, cbrt) { CHECK_FUNCTION(cbrt, cbrt_rows, 1); }

static const math_check::Row sqrt_rows[] = {
    {0x1.4484cp-100, 0x480ebe7d880ba22fbd1bec071c1f1d5p-172L},
    {0x1.4f8b58p-17, 0xcf3e36f5b19683528c92162a3679d8f7p-136L},
    {0x1.99999ap-4, 0x287a26c99fd6f5f78bc765699a8fd63p-123L},
    {0x1p-1, 0xb504f333f9de6484597d89b3754abe9fp-128L},
    {0x1.ff7ceep-1, 0xffdf3966dfd35dbd757ca682085cc3b7p-128L},
    {0x1.00418ap0, 0x80106173ac7194daef9f93586c174091p-127L},
    {0x1.8p0, 0x4e6238502484b9f40c86450c8695591dp-126L},
    {0x1p1, 0xb504f333f9de6484597d89b3754abe9fp-127L},
    {0x1.5bf0a8p1, 0xd3094c3b2d94fe0be8a9b50647b0d1e5p-127L},
    {0x1.4p3, 0xca62c1d6d2da94902515e41866cdff53p-126L},
    {0x1.edd2f2p6, 0x58e37b9c6fd454ece6bcd89013c640dbp-123L},
    {0x1.2a05f2p33, 0xc35p5L},
    {0x1.93e594p99, 0x38d7ea5394d9514e6091d08254911ae3p-76L}};
TEST(math, sqrt) { CHECK_FUNCTION(sqrt, sqrt_rows, 0.5); }

TEST(math, pow) {
  struct {
    double x, y;
    long double power;
  } static const rows[] = {{2.0, 0.5, 0xb504f333f9de6484597d89b3754abe9fp-127L},
                           {2.5, 3.25, 0x274b77a9fb4a95f8907c330427308bf7p-121L},
                           {0.75, -10.5, 0xa409f234fe74c32616a3be62d8496ae7p-123L},
                           {10.0, -3.0, 0x83126e978d4fdf3b645a1cac083126e9p-137L},
                           {1.0625, 100.0, 0xd6b73a8ec9d435b770915b5f212a6a77p-119L},
                           {-3.0, 5.0, -0xf3p0L},
                           {-2.0, -4.0, 0x1p-4L},
                           {100.0, 15.0, 0x327cb2734119d3b7a9p30L}};
  for (const auto &row : rows) {
    EXPECT_NEAR(row.power, pow(row.x, row.y), math_check::unit<double>(row.power));
    EXPECT_NEAR(row.power, powl(row.x, row.y), 2 * math_check::unit<long double>(row.power));
    EXPECT_NEAR(row.power, powf(static_cast<float>(row.x), static_cast<float>(row.y)),
                math_check::unit<float>(row.power));
  }
  EXPECT_EQ(1.0, pow(NAN, 0.0));
  EXPECT_EQ(1.0, pow(1.0, NAN));
  EXPECT_TRUE(isnan(pow(-1.0, 0.5)));
  EXPECT_EQ(INFINITY, pow(0.0, -1.0));
  EXPECT_EQ(-INFINITY, pow(-0.0, -1.0));
  EXPECT_EQ(0.0, pow(0.5, INFINITY));
  EXPECT_EQ(1.0, pow(-1.0, INFINITY));
}

TEST(math, hypot) {
  EXPECT_EQ(5.0, hypot(3.0, -4.0));
  EXPECT_EQ(5.0f, hypotf(3.0f, 4.0f));
  EXPECT_EQ(5.0L, hypotl(3.0L, 4.0L));
  EXPECT_NEAR(0x1p1000 * M_SQRT2, hypot(0x1p1000, 0x1p1000), 0x1p948);
  EXPECT_EQ(INFINITY, hypot(INFINITY, NAN));
}

TEST(math, power_limits) {
  EXPECT_EQ(INFINITY, exp(1000.0));
  EXPECT_EQ(0.0, exp(-1000.0));
  EXPECT_EQ(-1.0, expm1(-1000.0));
  EXPECT_EQ(-INFINITY, log(0.0));
  EXPECT_TRUE(isnan(log(-1.0)));
  EXPECT_TRUE(isnan(sqrt(-1.0)));
  EXPECT_TRUE(signbit(sqrt(-0.0)));
  EXPECT_EQ(-INFINITY, log1p(-1.0));
  EXPECT_EQ(1024.0, exp2(10.0));
  EXPECT_EQ(3.0, log10(1000.0));
  EXPECT_EQ(-1074.0, log2(0x1p-1074));
}
