// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <complex.h>
#include <math.h>

#include "harness.h"

struct Row {
  double real, imaginary;            // The argument,
  double real_part, imaginary_part;  // and the value.
};

static double _Complex Complex(const Row &row) {
  return __builtin_complex(row.real, row.imaginary);
}

#define CHECK(row, value, tolerance)                                                               \
  do {                                                                                             \
    auto result_ = value;                                                                          \
    EXPECT_NEAR((row).real_part, __real__ result_, tolerance * (1 + fabs((row).real_part)));       \
    EXPECT_NEAR((row).imaginary_part, __imag__ result_,                                            \
                tolerance * (1 + fabs((row).imaginary_part)));                                     \
  } while (0)

static const Row cexp_rows[] = {{0.5, 0.25, 1.5974665191199127, 0.40790017007835977},
                                {-1.5, 2.0, -0.092854910284026329, 0.20289168047016951},
                                {2.0, -0.75, 5.4064900990717755, -5.0366670370179429},
                                {-0.25, -3.0, -0.77100693158724209, -0.10990437278406756}};
TEST(complex, cexp) {
  for (const Row &row : cexp_rows) {
    CHECK(row, cexp(Complex(row)), 1e-14);
    CHECK(row, cexpf(Complex(row)), 2e-6);
    CHECK(row, cexpl(Complex(row)), 1e-14);
  }
}

static const Row clog_rows[] = {{0.5, 0.25, -0.58157540490284043, 0.46364760900080609},
                                {-1.5, 2.0, 0.91629073187415511, 2.2142974355881808},
                                {2.0, -0.75, 0.7589353594543049, -0.35877067027057225},
                                {-0.25, -3.0, 1.1020725100903965, -1.6539375586833378}};
TEST(complex, clog) {
  for (const Row &row : clog_rows) {
    CHECK(row, clog(Complex(row)), 1e-14);
    CHECK(row, clogf(Complex(row)), 2e-6);
    CHECK(row, clogl(Complex(row)), 1e-14);
  }
}

static const Row csin_rows[] = {{0.5, 0.25, 0.49448578093319501, 0.22168816414957482},
                                {-1.5, 2.0, -3.7527713404792982, 0.25655395609048182},
                                {2.0, -0.75, 1.1772521793108763, 0.34220450663488017},
                                {-0.25, -3.0, -2.4907794381917112, -9.706443456311078}};
TEST(complex, csin) {
  for (const Row &row : csin_rows) {
    CHECK(row, csin(Complex(row)), 1e-14);
    CHECK(row, csinf(Complex(row)), 2e-6);
    CHECK(row, csinl(Complex(row)), 1e-14);
  }
}

static const Row ccos_rows[] = {{0.5, 0.25, 0.90515015055960668, -0.12110879604381165},
                                {-1.5, 2.0, 0.26612719531354578, 3.6177750739401375},
                                {2.0, -0.75, -0.53877835324873236, 0.74773048838495404},
                                {-0.25, -3.0, 9.7546827652932588, -2.4784619203578262}};
TEST(complex, ccos) {
  for (const Row &row : ccos_rows) {
    CHECK(row, ccos(Complex(row)), 1e-14);
    CHECK(row, ccosf(Complex(row)), 2e-6);
    CHECK(row, ccosl(Complex(row)), 1e-14);
  }
}

static const Row ctan_rows[] = {{0.5, 0.25, 0.50450070269856395, 0.3124206925025888},
                                {-1.5, 2.0, -0.0053620609220030565, 1.0369202821001851},
                                {2.0, -0.75, -0.44550132143674182, -1.2534271713346836},
                                {-0.25, -3.0, -0.0023664441570039911, -0.99565601790730107}};
TEST(complex, ctan) {
  for (const Row &row : ctan_rows) {
    CHECK(row, ctan(Complex(row)), 1e-14);
    CHECK(row, ctanf(Complex(row)), 2e-6);
    CHECK(row, ctanl(Complex(row)), 1e-14);
  }
}

static const Row csinh_rows[] = {{0.5, 0.25, 0.50489571438799496, 0.27897912835026151},
                                 {-1.5, 2.0, 0.88609290936253138, 2.1390400099806768},
                                 {2.0, -0.75, 2.6537333893808297, -2.5644584058353774},
                                 {-0.25, -3.0, 0.25008429818894123, -0.145553024968058}};
TEST(complex, csinh) {
  for (const Row &row : csinh_rows) {
    CHECK(row, csinh(Complex(row)), 1e-14);
    CHECK(row, csinhf(Complex(row)), 2e-6);
    CHECK(row, csinhl(Complex(row)), 1e-14);
  }
}

static const Row ccosh_rows[] = {{0.5, 0.25, 1.0925708047319176, 0.12892104172809826},
                                 {-1.5, 2.0, -0.97894781964655775, -1.9361483295105073},
                                 {2.0, -0.75, 2.7527567096909453, -2.472208631182566},
                                 {-0.25, -3.0, -1.0210912297761832, 0.035648652183990444}};
TEST(complex, ccosh) {
  for (const Row &row : ccosh_rows) {
    CHECK(row, ccosh(Complex(row)), 1e-14);
    CHECK(row, ccoshf(Complex(row)), 2e-6);
    CHECK(row, ccoshl(Complex(row)), 1e-14);
  }
}

static const Row ctanh_rows[] = {{0.5, 0.25, 0.48548728102413535, 0.19805544995134952},
                                 {-1.5, 2.0, -1.0641443991765371, -0.080391015310168179},
                                 {2.0, -0.75, 0.99674739990460326, -0.036432889375718314},
                                 {-0.25, -3.0, -0.24959107241921713, 0.13383274251519148}};
TEST(complex, ctanh) {
  for (const Row &row : ctanh_rows) {
    CHECK(row, ctanh(Complex(row)), 1e-14);
    CHECK(row, ctanhf(Complex(row)), 2e-6);
    CHECK(row, ctanhl(Complex(row)), 1e-14);
  }
}

static const Row casin_rows[] = {{0.5, 0.25, 0.50160885327550075, 0.28139605624529279},
                                 {-1.5, 2.0, -0.6065115181997548, 1.6224941488715938},
                                 {2.0, -0.75, 1.1710624884483516, -1.4105788975583342},
                                 {-0.25, -3.0, -0.078917280198703268, -1.8214041607957312}};
TEST(complex, casin) {
  for (const Row &row : casin_rows) {
    CHECK(row, casin(Complex(row)), 1e-14);
    CHECK(row, casinf(Complex(row)), 2e-6);
    CHECK(row, casinl(Complex(row)), 1e-14);
  }
}

static const Row cacos_rows[] = {{0.5, 0.25, 1.0691874735193958, -0.28139605624529279},
                                 {-1.5, 2.0, 2.1773078449946515, -1.6224941488715938},
                                 {2.0, -0.75, 0.39973383834654508, 1.4105788975583342},
                                 {-0.25, -3.0, 1.6497136069935998, 1.8214041607957312}};
TEST(complex, cacos) {
  for (const Row &row : cacos_rows) {
    CHECK(row, cacos(Complex(row)), 1e-14);
    CHECK(row, cacosf(Complex(row)), 2e-6);
    CHECK(row, cacosl(Complex(row)), 1e-14);
  }
}

static const Row catan_rows[] = {{0.5, 0.25, 0.4842544903299662, 0.20058661813123432},
                                 {-1.5, 2.0, -1.311223269671635, 0.31042828307719578},
                                 {2.0, -0.75, 1.1492038297107037, -0.13825013720417587},
                                 {-0.25, -3.0, -1.5398282345194945, -0.34367220374989566}};
TEST(complex, catan) {
  for (const Row &row : catan_rows) {
    CHECK(row, catan(Complex(row)), 1e-14);
    CHECK(row, catanf(Complex(row)), 2e-6);
    CHECK(row, catanl(Complex(row)), 1e-14);
  }
}

static const Row casinh_rows[] = {{0.5, 0.25, 0.49267568342077062, 0.2243284526346675},
                                  {-1.5, 2.0, -1.6004100552346137, 0.88776514618390512},
                                  {2.0, -0.75, 1.4925210319880218, -0.32677040278232738},
                                  {-0.25, -3.0, -1.7668693026241513, -1.4826795045905576}};
TEST(complex, casinh) {
  for (const Row &row : casinh_rows) {
    CHECK(row, casinh(Complex(row)), 1e-14);
    CHECK(row, casinhf(Complex(row)), 2e-6);
    CHECK(row, casinhl(Complex(row)), 1e-14);
  }
}

static const Row cacosh_rows[] = {{0.5, 0.25, 0.28139605624529279, 1.0691874735193958},
                                  {-1.5, 2.0, 1.6224941488715938, 2.1773078449946515},
                                  {2.0, -0.75, 1.4105788975583342, -0.39973383834654508},
                                  {-0.25, -3.0, 1.8214041607957312, -1.6497136069935998}};
TEST(complex, cacosh) {
  for (const Row &row : cacosh_rows) {
    CHECK(row, cacosh(Complex(row)), 1e-14);
    CHECK(row, cacoshf(Complex(row)), 2e-6);
    CHECK(row, cacoshl(Complex(row)), 1e-14);
  }
}

static const Row catanh_rows[] = {{0.5, 0.25, 0.50037000005253107, 0.31439814320771647},
                                  {-1.5, 2.0, -0.22008968066202292, 1.2452579660726568},
                                  {2.0, -0.75, 0.45289052413105868, -1.3715351039616865},
                                  {-0.25, -3.0, -0.024865198382659503, -1.2509114353815838}};
TEST(complex, catanh) {
  for (const Row &row : catanh_rows) {
    CHECK(row, catanh(Complex(row)), 1e-14);
    CHECK(row, catanhf(Complex(row)), 2e-6);
    CHECK(row, catanhl(Complex(row)), 1e-14);
  }
}

static const Row csqrt_rows[] = {{0.5, 0.25, 0.72767334511267745, 0.17178037486125622},
                                 {-1.5, 2.0, 0.70710678118654757, 1.4142135623730951},
                                 {2.0, -0.75, 1.4380544037569272, -0.2607689938713792},
                                 {-0.25, -3.0, 1.1748188466095686, -1.2767925917505305}};
TEST(complex, csqrt) {
  for (const Row &row : csqrt_rows) {
    CHECK(row, csqrt(Complex(row)), 1e-14);
    CHECK(row, csqrtf(Complex(row)), 2e-6);
    CHECK(row, csqrtl(Complex(row)), 1e-14);
  }
}

TEST(complex, cpow) {
  CHECK((Row{0, 0, 1.4309993561403624, 1.5832102747374381}),
        cpow(__builtin_complex(1.5, -0.5), __builtin_complex(0.25, 2.0)), 1e-14);
  CHECK((Row{0, 0, -4, 0}), cpowf(__builtin_complex(0.0f, 2.0f), __builtin_complex(2.0f, 0.0f)),
        1e-6);
  CHECK((Row{0, 0, -4, 0}), cpowl(__builtin_complex(0.0L, 2.0L), __builtin_complex(2.0L, 0.0L)),
        1e-14);
}

TEST(complex, parts) {
  double _Complex z = __builtin_complex(3.0, -4.0);
  float _Complex f = __builtin_complex(3.0f, -4.0f);
  long double _Complex l = __builtin_complex(3.0L, -4.0L);
  EXPECT_EQ(3.0, creal(z));
  EXPECT_EQ(-4.0, cimag(z));
  EXPECT_EQ(5.0, cabs(z));
  EXPECT_NEAR(atan2(-4.0, 3.0), carg(z), 1e-15);
  EXPECT_EQ(4.0, cimag(conj(z)));
  EXPECT_EQ(3.0f, crealf(f));
  EXPECT_EQ(-4.0f, cimagf(f));
  EXPECT_EQ(5.0f, cabsf(f));
  EXPECT_NEAR(atan2f(-4.0f, 3.0f), cargf(f), 1e-6);
  EXPECT_EQ(4.0f, cimagf(conjf(f)));
  EXPECT_EQ(3.0L, creall(l));
  EXPECT_EQ(-4.0L, cimagl(l));
  EXPECT_EQ(5.0L, cabsl(l));
  EXPECT_NEAR(atan2l(-4.0L, 3.0L), cargl(l), 1e-15);
  EXPECT_EQ(4.0L, cimagl(conjl(l)));
}

TEST(complex, cproj) {
  EXPECT_EQ(INFINITY, creal(cproj(__builtin_complex(1.0, static_cast<double>(-INFINITY)))));
  EXPECT_TRUE(signbit(cimag(cproj(__builtin_complex(1.0, static_cast<double>(-INFINITY))))));
  EXPECT_EQ(2.0f, crealf(cprojf(__builtin_complex(2.0f, 1.0f))));
  EXPECT_EQ(2.0L, creall(cprojl(__builtin_complex(2.0L, 1.0L))));
}
