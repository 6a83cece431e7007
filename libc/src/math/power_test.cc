// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include "math/math_check.h"

static const math_check::Row exp_rows[] = {
    {-0x1.4p6, 0x17fd974d372e4487p-176L},       {-0x1.5p3, 0xe6fe131fb505cf69p-79L},
    {-0x1p0, 0xbc5ab1b16779be35p-65L},          {-0x1.333334p-2, 0x2f6990ca0b74ad43p-62L},
    {-0x1.4f8b58p-17, 0xffff583a8af9b383p-64L}, {0x1.12e0bep-30, 0x8000000225c17c05p-63L},
    {0x1.47ae14p-7, 0x814952e8fcf3c597p-63L},   {0x1p-1, 0x34c2531c3c0d3793p-61L},
    {0x1p0, 0xadf85458a2bb4a9bp-62L},           {0x1.8p0, 0x8f69ff327e2a0abfp-61L},
    {0x1.4p3, 0x15829dcf95055f9fp-46L},         {0x1.9p5, 0x46440f90202d1599p10L},
    {0x1.6p6, 0xf882b6e3df9169efp63L}};
TEST(math, exp) { CHECK_FUNCTION(exp, exp_rows, 1); }

static const math_check::Row exp2_rows[] = {{-0x1.91p6, 0x35d13f32b5a75abdp-162L},
                                            {-0x1.5p3, 0x2d413cccfe779921p-72L},
                                            {-0x1p0, 0x1p-1L},
                                            {-0x1.333334p-2, 0xcfefc5c99f1c504dp-64L},
                                            {0x1.4f8b58p-17, 0x80003a254608c7p-55L},
                                            {0x1p-1, 0x2d413cccfe779921p-61L},
                                            {0x1p0, 0x1p1L},
                                            {0x1.44p3, 0x8b95c1e3ea8bd6e7p-53L},
                                            {0x1.92ccccp6, 0xcfefa912f6fc2b1p41L}};
TEST(math, exp2) { CHECK_FUNCTION(exp2, exp2_rows, 1); }

static const math_check::Row expm1_rows[] = {{-0x1.4p6, -0x1p0L},
                                             {-0x1.5p3, -0x3fff8c80f670257dp-62L},
                                             {-0x1p0, -0xa1d2a7274c4320e5p-64L},
                                             {-0x1.333334p-2, -0x84b379afa45a95e7p-65L},
                                             {-0x1.4f8b58p-17, -0x53e2ba83263eaea3p-79L},
                                             {0x1.12e0bep-30, 0x89705f012725dc07p-93L},
                                             {0x1.47ae14p-7, 0x292a5d1f9e78b2edp-68L},
                                             {0x1p-1, 0xa61298e1e069bc97p-64L},
                                             {0x1p0, 0xdbf0a8b145769535p-63L},
                                             {0x1.8p0, 0x6f69ff327e2a0abfp-61L},
                                             {0x1.4p3, 0x15825dcf95055f9fp-46L},
                                             {0x1.9p5, 0x46440f90202d1599p10L}};
TEST(math, expm1) { CHECK_FUNCTION(expm1, expm1_rows, 1); }

static const math_check::Row log_rows[] = {
    {0x1.4484cp-100, -0x8a27b4ffb4c0dbc5p-57L}, {0x1.4f8b58p-17, -0xb834f15bdd52d88dp-60L},
    {0x1.99999ap-4, -0x935d8dcdaaa8ae17p-62L},  {0x1p-1, -0x2c5c85fdf473de6bp-62L},
    {0x1.ff7ceep-1, -0x8322c9b8d89469p-65L},    {0x1.00418ap0, 0x83033b7e2ba41f5bp-73L},
    {0x1.8p0, 0x67cc8fb2fe612fcbp-64L},         {0x1p1, 0x2c5c85fdf473de6bp-62L},
    {0x1.5bf0a8p1, 0xffffff7d922f51a3p-64L},    {0x1.4p3, 0x935d8dddaaa8ac17p-62L},
    {0x1.edd2f2p6, 0x9a1bba7f84045ed3p-61L},    {0x1.2a05f2p33, 0xb834f1551552d71dp-59L},
    {0x1.93e594p99, 0x4513da80289fedd7p-56L}};
TEST(math, log) { CHECK_FUNCTION(log, log_rows, 1); }

static const math_check::Row log2_rows[] = {
    {0x1.4484cp-100, -0x18ea1a18dd1fb08bp-54L}, {0x1.4f8b58p-17, -0x84e08b3444739919p-59L},
    {0x1.99999ap-4, -0xd49a7834b7d428b5p-62L},  {0x1p-1, -0x1p0L},
    {0x1.ff7ceep-1, -0xbd3068ca094e54f3p-73L},  {0x1.00418ap0, 0x5e81712f1a82f6a9p-72L},
    {0x1.8p0, 0x4ae00d1cfdeb43dp-59L},          {0x1p1, 0x1p0L},
    {0x1.5bf0a8p1, 0xb8aa3acb466ee273p-63L},    {0x1.4p3, 0x6a4d3c25e68dc57fp-61L},
    {0x1.edd2f2p6, 0xde54d02592dae2adp-61L},    {0x1.2a05f2p33, 0x84e08b2f603136dfp-58L},
    {0x1.93e594p99, 0x63a86863e5621a9bp-56L}};
TEST(math, log2) { CHECK_FUNCTION(log2, log2_rows, 1); }

static const math_check::Row log10_rows[] = {
    {0x1.4484cp-100, -0xefffffffd0ae2fafp-59L}, {0x1.4f8b58p-17, -0xa0000005e3ded67bp-61L},
    {0x1.99999ap-4, -0xffffffe43484ee53p-64L},  {0x1p-1, -0x9a209a84fbcff799p-65L},
    {0x1.ff7ceep-1, -0xe3ce6e9011e4051p-71L},   {0x1.00418ap0, 0xe3979d3dc681ec1fp-75L},
    {0x1.8p0, 0xb451445b05bfe15bp-66L},         {0x1p1, 0x9a209a84fbcff799p-65L},
    {0x1.5bf0a8p1, 0x3796f60dfb488395p-63L},    {0x1.4p3, 0x1p0L},
    {0x1.edd2f2p6, 0x85db560322adbb21p-62L},    {0x1.2a05f2p33, 0x5p1L},
    {0x1.93e594p99, 0xf0000000e08abeb5p-59L}};
TEST(math, log10) { CHECK_FUNCTION(log10, log10_rows, 2); }

static const math_check::Row log1p_rows[] = {{-0x1.fae148p-1, -0x126bb1fbb5571583p-58L},
                                             {-0x1p-1, -0x2c5c85fdf473de6bp-62L},
                                             {-0x1.4f8b58p-17, -0xa7c5e2f9d78a0ba1p-80L},
                                             {0x1.b7cdfep-34, 0x6df37f7fe8635ee9p-96L},
                                             {0x1.0624dep-10, 0x4180d5725cf7eaabp-72L},
                                             {0x1.99999ap-2, 0x56230b7695f6d039p-64L},
                                             {0x1p0, 0x2c5c85fdf473de6bp-62L},
                                             {0x1.4p3, 0x4cbb8eddfcdd2edfp-61L},
                                             {0x1.2a05f2p33, 0x17069e2aa3184e63p-56L}};
TEST(math, log1p) { CHECK_FUNCTION(log1p, log1p_rows, 1); }

static const math_check::Row cbrt_rows[] = {{-0x1.2a05f2p33, -0x43537a3ec476b3c7p-51L},
                                            {-0x1.bp4, -0x3p0L},
                                            {-0x1p0, -0x1p0L},
                                            {-0x1.0624dep-10, -0x33333340ccccc93p-61L},
                                            {0x1p-1, 0x6597fa94f5b8f20bp-63L},
                                            {0x1p1, 0xa14517cc6b945711p-63L},
                                            {0x1p3, 0x1p1L},
                                            {0x1.5af1d8p66, 0x46d334dd57bba6a3p-40L}};
TEST(math, cbrt) { CHECK_FUNCTION(cbrt, cbrt_rows, 1); }

static const math_check::Row sqrt_rows[] = {
    {0x1.4484cp-100, 0x901d7cfb1017445fp-113L}, {0x1.4f8b58p-17, 0xcf3e36f5b1968353p-72L},
    {0x1.99999ap-4, 0x50f44d933fadebefp-64L},   {0x1p-1, 0x2d413cccfe779921p-62L},
    {0x1.ff7ceep-1, 0xffdf3966dfd35dbdp-64L},   {0x1.00418ap0, 0x80106173ac7194dbp-63L},
    {0x1.8p0, 0x13988e1409212e7dp-60L},         {0x1p1, 0x2d413cccfe779921p-61L},
    {0x1.5bf0a8p1, 0x34c2530ecb653f83p-61L},    {0x1.4p3, 0xca62c1d6d2da949p-58L},
    {0x1.edd2f2p6, 0x58e37b9c6fd454edp-59L},    {0x1.2a05f2p33, 0xc35p5L},
    {0x1.93e594p99, 0x71afd4a729b2a29dp-13L}};
TEST(math, sqrt) { CHECK_FUNCTION(sqrt, sqrt_rows, 0.5); }

TEST(math, pow) {
  struct {
    double x, y;
    long double power;
  } static const rows[] = {{2.0, 0.5, 0x2d413cccfe779921p-61L},
                           {2.5, 3.25, 0x4e96ef53f6952bf1p-58L},
                           {0.75, -10.5, 0x5204f91a7f3a6193p-58L},
                           {10.0, -3.0, 0x83126e978d4fdf3bp-73L},
                           {1.0625, 100.0, 0xd6b73a8ec9d435b7p-55L},
                           {-3.0, 5.0, -0xf3p0L},
                           {-2.0, -4.0, 0x1p-4L},
                           {100.0, 15.0, 0xc9f2c9cd04674edfp36L}};
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
