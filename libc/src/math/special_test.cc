// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include "math/math_check.h"

static const math_check::Row erf_rows[] = {
    {-0x1.8p1, -0x3fffa358826bf2f757d0f66b677acbd7p-126L},
    {-0x1p0, -0xd7bb3d3a0844563680887edd869379d3p-128L},
    {-0x1p-1, -0x429fbd7063b748af404f8d18d13d4a61p-127L},
    {0x1.12e0bep-30, 0x4d8aa7da4d48d0acfecd0d1b4a8ebd1bp-156L},
    {0x1.99999ap-4, 0xe652f54bb0545ffb6cda231b4f1ef8a9p-131L},
    {0x1.ae147ap-1, 0xc3e0644bb54795ce7ad9aadd9fb26751p-128L},
    {0x1p0, 0xd7bb3d3a0844563680887edd869379d3p-128L},
    {0x1.8p0, 0x3dd4aaae26f5bf63d0ddd069b499b2d7p-126L},
    {0x1.4p1, 0x7ff2aa3d326fa9b0cee160116f9129fp-123L},
    {0x1p2, 0x1ffffff7b9117621650cac2bb6806327p-125L}};
TEST(math, erf) { CHECK_FUNCTION(erf, erf_rows, 1.5); }

static const math_check::Row erfc_rows[] = {
    {-0x1.8p1, 0x7fffa358826bf2f757d0f66b677acbd7p-126L},
    {-0x1p0, 0x75eecf4e8211158da0221fb761a4de75p-126L},
    {-0x1p-1, 0xc29fbd7063b748af404f8d18d13d4a61p-127L},
    {0x1.12e0bep-30, 0xfffffffb2755825b2b72f530132f2e4bp-128L},
    {0x1.99999ap-4, 0xe335a15689f574009264bb9c961c20ebp-128L},
    {0x1.ae147ap-1, 0x3c1f9bb44ab86a3185265522604d98afp-128L},
    {0x1p0, 0xa1130b17deeea725fdde0489e5b218b3p-130L},
    {0x1.8p0, 0x8ad554764290270bc88be592d9934a3fp-132L},
    {0x1.4p1, 0x35570b3641593cc47a7fba41bb583ffp-133L},
    {0x1p2, 0x846ee89de9af353d4497f9cd8fd146a5p-153L},
    {0x1p3, 0x71d3f10485f7eddae003e8b6247423b7p-223L}};
TEST(math, erfc) { CHECK_FUNCTION(erfc, erfc_rows, 4); }

static const math_check::Row tgamma_rows[] = {
    {-0x1.2p2, -0xf5d71d0b4624a94c8972c39e21fbc8dfp-132L},
    {-0x1.8p0, 0x973fd85e6fa78e2896901b59c9e86815p-126L},
    {-0x1p-1, -0x716fe246d3bdaa9e70ec1483576e4e1p-121L},
    {0x1.4f8b58p-17, 0x61a7db38733701865bfdf9fc14f4bf3p-106L},
    {0x1p-1, 0x716fe246d3bdaa9e70ec1483576e4e1p-122L},
    {0x1p0, 0x1p0L},
    {0x1.8p0, 0x716fe246d3bdaa9e70ec1483576e4e1p-123L},
    {0x1.4p1, 0x1544fa6d47b38ffdb52c43d8a064aea3p-124L},
    {0x1.4p2, 0x3p3L},
    {0x1.48p3, 0x4e0804ca4cf25ec0dbd06760911a78e1p-107L},
    {0x1.4p4, 0x1b02b930689p16L},
    {0x1.0cp5, 0x91023d934e128d4aeb187beb8be3ff5bp-7L}};
TEST(math, tgamma) { CHECK_FUNCTION(tgamma, tgamma_rows, 4); }

static const math_check::Row lgamma_rows[] = {
    {-0x1.2p2, -0xb40991d1063bd7e84846eaedb9d24489p-126L},
    {-0x1.8p0, 0xdc2c0a8c107c323f9f78901044ca1575p-128L},
    {-0x1p-1, 0x50fe268fc3b758829e6b9a735184a6dfp-126L},
    {0x1.4f8b58p-17, 0x5c1a75a737b3540288760585e1344a9p-119L},
    {0x1p-1, 0x24a1a091cf437a17abf2ad8d5087e933p-126L},
    {0x1.8p0, -0xf75cad84a60c8a68d0c7eb160e9a8f19p-131L},
    {0x1.4p1, 0x91c1f404d33f3cfb8039b8b47eea6847p-129L},
    {0x1.4p2, 0xcb653be49167c59e80712a0744451831p-126L},
    {0x1.48p3, 0x6af1b6650925d1f784497d8032771a1fp-123L},
    {0x1.9p6, 0xb3912da43ca3102d07bacdcf02233fa7p-119L},
    {0x1.86ap16, 0x8054bdabfa6170b686b1742cf58b5c43p-107L}};
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
