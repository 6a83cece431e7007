// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include "math/math_check.h"

static const math_check::Row erf_rows[] = {
    {-0x1.8p1, -0xfffe8d6209afcbddp-64L},     {-0x1p0, -0xd7bb3d3a08445637p-64L},
    {-0x1p-1, -0x853f7ae0c76e915fp-64L},      {0x1.12e0bep-30, 0x4d8aa7da4d48d0adp-92L},
    {0x1.99999ap-4, 0xe652f54bb0545ffbp-67L}, {0x1.ae147ap-1, 0x61f03225daa3cae7p-63L},
    {0x1p0, 0xd7bb3d3a08445637p-64L},         {0x1.8p0, 0xf752aab89bd6fd8fp-64L},
    {0x1.4p1, 0x7ff2aa3d326fa9b1p-63L},       {0x1p2, 0xffffffbdc88bb10bp-64L}};
TEST(math, erf) { CHECK_FUNCTION(erf, erf_rows, 1.5); }

static const math_check::Row erfc_rows[] = {
    {-0x1.8p1, 0xffff46b104d7e5efp-63L},      {-0x1p0, 0xebdd9e9d04222b1bp-63L},
    {-0x1p-1, 0xc29fbd7063b748afp-63L},       {0x1.12e0bep-30, 0xfffffffb2755825bp-64L},
    {0x1.99999ap-4, 0xe335a15689f57401p-64L}, {0x1.ae147ap-1, 0x783f37689570d463p-65L},
    {0x1p0, 0x5089858bef775393p-65L},         {0x1.8p0, 0x22b5551d90a409c3p-66L},
    {0x1.4p1, 0x6aae166c82b27989p-74L},       {0x1p2, 0x846ee89de9af353dp-89L},
    {0x1p3, 0x71d3f10485f7eddbp-159L}};
TEST(math, erfc) { CHECK_FUNCTION(erfc, erfc_rows, 4); }

static const math_check::Row tgamma_rows[] = {{-0x1.2p2, -0xf5d71d0b4624a94dp-68L},
                                              {-0x1.8p0, 0x973fd85e6fa78e29p-62L},
                                              {-0x1p-1, -0xe2dfc48da77b553dp-62L},
                                              {0x1.4f8b58p-17, 0xc34fb670e66e030dp-47L},
                                              {0x1p-1, 0xe2dfc48da77b553dp-63L},
                                              {0x1p0, 0x1p0L},
                                              {0x1.8p0, 0xe2dfc48da77b553dp-64L},
                                              {0x1.4p1, 0x5513e9b51ece3ff7p-62L},
                                              {0x1.4p2, 0x3p3L},
                                              {0x1.48p3, 0x4e0804ca4cf25ec1p-43L},
                                              {0x1.4p4, 0x1b02b930689p16L},
                                              {0x1.0cp5, 0x91023d934e128d4bp57L}};
TEST(math, tgamma) { CHECK_FUNCTION(tgamma, tgamma_rows, 4); }

static const math_check::Row lgamma_rows[] = {
    {-0x1.2p2, -0x1681323a20c77afdp-59L}, {-0x1.8p0, 0x370b02a3041f0c9p-58L},
    {-0x1p-1, 0xa1fc4d1f876eb105p-63L},   {0x1.4f8b58p-17, 0xb834eb4e6f66a805p-60L},
    {0x1p-1, 0x928682473d0de85fp-64L},    {0x1.8p0, -0xf75cad84a60c8a69p-67L},
    {0x1.4p1, 0x24707d0134cfcf3fp-63L},   {0x1.4p2, 0xcb653be49167c59fp-62L},
    {0x1.48p3, 0xd5e36cca124ba3efp-60L},  {0x1.9p6, 0xb3912da43ca3102dp-55L},
    {0x1.86ap16, 0x8054bdabfa6170b7p-43L}};
TEST(math, lgamma) { CHECK_FUNCTION(lgamma, lgamma_rows, 4); }

TEST(math, lgamma_r) {
  int sign = 0;
  EXPECT_NEAR(lgamma(-0.5), lgamma_r(-0.5, &sign), 0);
  EXPECT_EQ(-1, sign);
  lgammaf_r(0.5f, &sign);
  EXPECT_EQ(1, sign);
  lgammal_r(-1.5L, &sign);
  EXPECT_EQ(1, sign);
}

TEST(math, special_limits) {
  EXPECT_EQ(120.0, tgamma(6.0));
  EXPECT_TRUE(isnan(tgamma(-1.0)));
  EXPECT_EQ(INFINITY, tgamma(0.0));
  EXPECT_EQ(INFINITY, lgamma(-1.0));
  EXPECT_EQ(0.0, lgamma(1.0));
  EXPECT_EQ(1.0, erf(INFINITY));
  EXPECT_EQ(2.0, erfc(-INFINITY));
}

struct BesselRow {
  double x, j0, j1, j3, y0, y1, y3;
};
static const BesselRow bessel_rows[] = {
    {0.25, 0xfc03fe3955432305p-64, 0x7f00aa71d27ba39bp-66, 0x2a80110d46b45d69p-73,
     -0x3b9ee476fa43e855p-62, -0xad100f6136828e9bp-62, -0x291084ace533431dp-53},
    {1.0, 0xc3e3fedebdc77c1dp-64, 0xe14e4f74b863629bp-65, 0xa04353b1c7bd1561p-69,
     0xb4c011379ac6f94fp-67, -0xc7fd903eb35ca24fp-64, -0x5d24efa52b4ebecdp-60},
    {3.5, -0xc2a01a67186a846dp-65, 0x8cacb1cce7fa353dp-66, 0x3181aeda72778043p-63,
     0x60c77bf6bb8b2185p-65, 0x69021bb0065c3cfdp-64, -0xb777bb01d5863147p-65},
    {10.0, -0xfbd695c4f0f29c19p-66, 0xb2107a7100488615p-68, 0xef1f374e06602c7bp-68,
     0xe407732d02e2c469p-68, 0xfefde63cac79e011p-66, -0x202ca6cc05269c39p-63},
    {50.0, 0xe49b77a0d9627f61p-68, -0xc7b448062a994dp-59, 0xbdebbeb52a5e64bdp-67,
     -0x32359338da4d105dp-65, -0x7451499839f9f39fp-67, 0x2100c93a5ae4e9f3p-65}};

TEST(math, bessel) {
  for (const BesselRow &row : bessel_rows) {
    EXPECT_NEAR(row.j0, j0(row.x), 1e-15);
    EXPECT_NEAR(row.j1, j1(row.x), 1e-15);
    EXPECT_NEAR(row.j3, jn(3, row.x), 1e-15);
    EXPECT_NEAR(row.y0, y0(row.x), 1e-15);
    EXPECT_NEAR(row.y1, y1(row.x), 1e-15);
    EXPECT_NEAR(row.y3, yn(3, row.x), 1e-14 * fabs(row.y3) + 1e-15);
  }
  EXPECT_EQ(-INFINITY, y0(0.0));
}
