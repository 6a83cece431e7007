// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include "math/math_check.h"

static const math_check::Row sin_rows[] = {
    {-0x1.3p3, 0x133d1a94a4277a75p-64L},        {-0x1.8p1, -0x9081c36db6aada79p-66L},
    {-0x1.4p0, -0xf2f0a7f08a0c60f9p-64L},       {-0x1.8p-1, -0x573ff05afe3c3597p-63L},
    {-0x1.99999ap-4, -0xcc75768f50115461p-67L}, {0x1.b7cdfep-34, 0xdbe6ffp-57L},
    {0x1.333334p-2, 0x974e6d0fa9644021p-65L},   {0x1.921fb4p-1, 0xb504f2c1551ca2a3p-64L},
    {0x1p0, 0xd76aa47848677021p-64L},           {0x1.921fb6p0, 0xffffffffffffbb29p-64L},
    {0x1.4p1, 0x9935786e7e558405p-64L},         {0x1.921fb6p1, -0xbbbd2e7b96762febp-87L},
    {0x1.8p2, -0x8f0f8c55851601d3p-65L},        {0x1.9p6, -0x103425b78c4db807p-61L},
    {0x1.81cd6cp13, -0xb44b0879c34062c1p-64L},  {0x1.2a05f2p33, -0x7ccd31e25a938d33p-64L},
    {0x1.043562p68, 0xd66987d0714a5ed1p-64L}};
TEST(math, sin) { CHECK_FUNCTION(sin, sin_rows, 1); }

static const math_check::Row cos_rows[] = {
    {-0x1.3p3, -0x7fa35653ac3120ffp-63L},      {-0x1.8p1, -0x1fae04be85e5d261p-61L},
    {-0x1.4p0, 0xa171eec45eca8ecbp-65L},       {-0x1.8p-1, 0xbb4ff632a908f73fp-64L},
    {-0x1.99999ap-4, 0x7f5c4be64e966c41p-63L}, {0x1.b7cdfep-34, 0x1p0L},
    {0x1.333334p-2, 0xf490ee9256dc894fp-64L},  {0x1.921fb4p-1, 0x5a8279d34f4feee5p-63L},
    {0x1p0, 0x4528a03ed41a2e49p-63L},          {0x1.921fb6p0, -0xbbbd2e7b96766267p-88L},
    {0x1.4p1, -0x19a2f7ef858b7d2bp-61L},       {0x1.921fb6p1, -0x3fffffffffffbb29p-62L},
    {0x1.8p2, 0xf5cdb84bc117abd7p-64L},        {0x1.9p6, 0x6e6076fd997f7d9p-59L},
    {0x1.81cd6cp13, 0xb5be1fbeb42eaf95p-64L},  {0x1.2a05f2p33, 0xdf84c480e498cc19p-64L},
    {0x1.043562p68, -0x45ef424f70effebbp-63L}};
TEST(math, cos) { CHECK_FUNCTION(cos, cos_rows, 1); }

static const math_check::Row tan_rows[] = {
    {-0x1.3p3, -0x4d2c487300f73e0bp-66L},       {-0x1.8p1, 0x48fbdc4952e1bc33p-65L},
    {-0x1.4p0, -0x18139943e231a815p-59L},       {-0x1.8p-1, -0x773e8d8443bbaf83p-63L},
    {-0x1.99999ap-4, -0xcd7c43edcf8297ffp-67L}, {0x1.b7cdfep-34, 0xdbe6ffp-57L},
    {0x1.333334p-2, 0x9e61529747a09be5p-65L},   {0x1.921fb4p-1, 0xfffffebbbd2f48f3p-64L},
    {0x1p0, 0xc75922e5f71d2dc5p-63L},           {0x1.921fb6p0, -0xae8a4a36e4c4baebp-39L},
    {0x1.4p1, -0xbf3cda7005d8a565p-64L},        {0x1.921fb6p1, 0xbbbd2e7b9676f9dbp-87L},
    {0x1.8p2, -0x4a7f61baee56f8c1p-64L},        {0x1.9p6, -0x9653a6b15ae9bd7dp-64L},
    {0x1.81cd6cp13, -0xfdf549747c9db12dp-64L},  {0x1.2a05f2p33, -0x4778003d10fd4179p-63L},
    {0x1.043562p68, -0x621bd1f66bfc551bp-62L}};
TEST(math, tan) { CHECK_FUNCTION(tan, tan_rows, 1); }

static const math_check::Row asin_rows[] = {
    {-0x1p0, -0xc90fdaa22168c235p-63L},        {-0x1.ccccccp-1, -0x11ea9361b0e22b53p-60L},
    {-0x1p-1, -0x860a91c16b9b2c23p-64L},       {-0x1.99999ap-4, -0xcd2493e390ff6ba1p-67L},
    {0x1.5798eep-27, 0x55e63b8000000067p-89L}, {0x1p-2, 0x815f4e705c3e68f3p-65L},
    {0x1p-1, 0x860a91c16b9b2c23p-64L},         {0x1.8p-1, 0xd91a98ae3406e041p-64L},
    {0x1.fae148p-1, 0xb6f1e40acc75a85dp-63L}};
TEST(math, asin) { CHECK_FUNCTION(asin, asin_rows, 1); }

static const math_check::Row acos_rows[] = {
    {-0x1p0, 0xc90fdaa22168c235p-62L},         {-0x1.ccccccp-1, 0x56191d6bea1e8733p-61L},
    {-0x1p-1, 0x860a91c16b9b2c23p-62L},        {-0x1.99999ap-4, 0xd5e223e05a78b8efp-63L},
    {0x1.5798eep-27, 0xc90fda8ca7d9e235p-63L}, {0x1p-2, 0x151700e0c14b24ffp-60L},
    {0x1p-1, 0x860a91c16b9b2c23p-63L},         {0x1.8p-1, 0xb9051c960ecaa429p-64L},
    {0x1.fae148p-1, 0x4877da5d53cc675fp-65L}};
TEST(math, acos) { CHECK_FUNCTION(acos, acos_rows, 1); }

static const math_check::Row atan_rows[] = {
    {-0x1.2a05f2p33, -0xc90fdaa1ea6f0281p-63L}, {-0x1.4p4, -0x18555a2787981f13p-60L},
    {-0x1p0, -0xc90fdaa22168c235p-64L},         {-0x1p-1, -0xed63382b0dda7b45p-65L},
    {0x1.12e0bep-30, 0x89705efffffffffdp-93L},  {0x1.99999ap-2, 0xc2d1bb875f3d6efdp-65L},
    {0x1.333334p-1, 0x8a58eefb13b24571p-64L},   {0x1.666666p-1, 0x138b1129303bc367p-61L},
    {0x1.333334p0, 0x1c08aaef14d673c5p-61L},    {0x1.4p1, 0x985b6bcb526d42c5p-63L},
    {0x1.e848p19, 0xc90fd23ea5986741p-63L}};
TEST(math, atan) { CHECK_FUNCTION(atan, atan_rows, 1); }

static const math_check::Row sinh_rows[] = {
    {-0x1.4p4, -0x73ac222da3a00fe5p-35L},     {-0x1p1, -0x740f3d8edb867dbdp-61L},
    {-0x1p-1, -0x42b3403f98ee5b29p-63L},      {0x1.0c6f7ap-20, 0x8637bd000018987dp-83L},
    {0x1.99999ap-4, 0xcd2439cf4f97fd9dp-67L}, {0x1p0, 0x259b3f889d7304b5p-61L},
    {0x1.4p2, 0x251a02cde0e6e8f1p-55L},       {0x1.ep4, 0x26e08e15d851d93dp-19L},
    {0x1.4p6, 0x2aaef37309e7d679p53L}};
TEST(math, sinh) { CHECK_FUNCTION(sinh, sinh_rows, 2); }

static const math_check::Row cosh_rows[] = {
    {-0x1.4p4, 0x1ceb088b68e8040bp-33L},      {-0x1p1, 0x7863e837cb66f0a5p-61L},
    {-0x1p-1, 0x90560c3157468323p-63L},       {0x1.0c6f7ap-20, 0x4000000000232f33p-62L},
    {0x1.99999ap-4, 0x10147f402c8d081dp-60L}, {0x1p0, 0xc583aa8ecfaa8261p-63L},
    {0x1.4p2, 0x946b7e5f7f9d4e33p-57L},       {0x1.ep4, 0x26e08e15d851d93dp-19L},
    {0x1.4p6, 0x2aaef37309e7d679p53L}};
TEST(math, cosh) { CHECK_FUNCTION(cosh, cosh_rows, 2); }

static const math_check::Row tanh_rows[] = {
    {-0x1.4p4, -0xffffffffffffff63p-64L},     {-0x1p1, -0x7b6541786f0f4f4dp-63L},
    {-0x1p-1, -0xec9a9ebab4579b29p-65L},      {0x1.0c6f7ap-20, 0x431bde7fffe76783p-82L},
    {0x1.99999ap-4, 0xcc1ebbfdab0902c3p-67L}, {0x1.666666p-1, 0x4d5bec4e7ce5fp-51L},
    {0x1p0, 0x30bdf56a29e728abp-62L},         {0x1.4p2, 0x1fff419668df1135p-61L}};
TEST(math, tanh) { CHECK_FUNCTION(tanh, tanh_rows, 2); }

static const math_check::Row asinh_rows[] = {
    {-0x1.2a05f2p33, -0x5ee0410a69f0a975p-58L}, {-0x1.4p4, -0x76106a6af8baed79p-61L},
    {-0x1p1, -0x2e32430627a10e5fp-61L},         {-0x1p-1, -0x7b30b2bb14582653p-64L},
    {0x1.0c6f7ap-20, 0x8637bcffffe76783p-83L},  {0x1.99999ap-4, 0xcc75cf722208b697p-67L},
    {0x1p0, 0xe1a1b30bcea13661p-64L},           {0x1.4p2, 0x93fefd62721c023fp-62L},
    {0x1.86ap16, 0xc34c12d494279cb5p-60L}};
TEST(math, asinh) { CHECK_FUNCTION(asinh, asinh_rows, 2); }

static const math_check::Row acosh_rows[] = {
    {0x1.00068ep0, 0xe7b8d7c59886f4f9p-70L}, {0x1.8p0, 0x7b30b2bb14582653p-63L},
    {0x1p1, 0xa892138cc021a4dfp-63L},        {0x1.4p2, 0x92b73352451daf69p-62L},
    {0x1.4p4, 0x76062cf975317ce7p-61L},      {0x1.86ap16, 0x61a6096a485c005dp-59L},
    {0x1.2a05f2p33, 0x5ee0410a69f0a975p-58L}};
TEST(math, acosh) { CHECK_FUNCTION(acosh, acosh_rows, 2); }

static const math_check::Row atanh_rows[] = {
    {-0x1.fae148p-1, -0xa962c2cf51236d8dp-62L}, {-0x1p-1, -0x8c9f53d5681854bbp-64L},
    {-0x1.99999ap-4, -0xcd7c9e9cd1b92119p-67L}, {0x1.0c6f7ap-20, 0x431bde800018987dp-82L},
    {0x1.333334p-2, 0x279e56bce4bb489fp-63L},   {0x1.666666p-1, 0xde0767e5db7aff5fp-64L},
    {0x1.ff7ceep-1, 0x799b4cfc323998bfp-61L}};
TEST(math, atanh) { CHECK_FUNCTION(atanh, atanh_rows, 2); }

TEST(math, atan2) {
  struct {
    double y, x;
    long double angle;
  } static const rows[] = {
      {1.0, 1.0, 0xc90fdaa22168c235p-64L},  {-1.0, 1.0, -0xc90fdaa22168c235p-64L},
      {1.0, -1.0, 0x12d97c7f3321d235p-59L}, {-1.0, -1.0, -0x12d97c7f3321d235p-59L},
      {0.5, 3.0, 0x548e5e10f26b75afp-65L},  {100.0, 0.25, 0xc8bdef2831fd7113p-63L}};
  for (const auto &row : rows) {
    EXPECT_NEAR(row.angle, atan2(row.y, row.x), math_check::unit<double>(row.angle));
    EXPECT_NEAR(row.angle, atan2l(row.y, row.x), 2 * math_check::unit<long double>(row.angle));
    EXPECT_NEAR(row.angle, atan2f(static_cast<float>(row.y), static_cast<float>(row.x)),
                math_check::unit<float>(row.angle));
  }
  EXPECT_TRUE(signbit(atan2(-0.0, 1.0)));
  EXPECT_NEAR(M_PI, atan2(0.0, -1.0), 1e-15);
  EXPECT_NEAR(-M_PI_2, atan2(-1.0, 0.0), 1e-15);
}

TEST(math, trigonometry_limits) {
  EXPECT_TRUE(isnan(sin(INFINITY)));
  EXPECT_TRUE(isnan(cosl(-INFINITY)));
  EXPECT_TRUE(isnan(asin(1.5)));
  EXPECT_TRUE(isnan(acosh(0.5)));
  EXPECT_EQ(INFINITY, atanh(1.0));
  EXPECT_EQ(HUGE_VAL, cosh(1000.0));
  EXPECT_EQ(-HUGE_VAL, sinh(-1000.0));
  EXPECT_EQ(1.0, tanh(INFINITY));
  EXPECT_TRUE(signbit(sin(-0.0)));
  EXPECT_TRUE(signbit(tanl(-0.0L)));
}
