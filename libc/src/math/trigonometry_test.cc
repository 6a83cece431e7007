// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include "math/math_check.h"

static const math_check::Row sin_rows[] = {
    {-0x1.3p3, 0x4cf46a52909de9d3d2a4173c23288647p-130L},
    {-0x1.8p1, -0x9081c36db6aada78e40ba11a0c541a59p-130L},
    {-0x1.4p0, -0xf2f0a7f08a0c60f9324960e12d009c99p-128L},
    {-0x1.8p-1, -0x15cffc16bf8f0d65b2cdc3ad5e281491p-125L},
    {-0x1.99999ap-4, -0xcc75768f50115460d078697e51904a9dp-131L},
    {0x1.b7cdfep-34, 0xdbe6fefffffffffff93d3bfbd10192a3p-161L},
    {0x1.333334p-2, 0x974e6d0fa9644021419f91b7f87cea43p-129L},
    {0x1.921fb4p-1, 0x5a827960aa8e515186d6a281e1f56ad7p-127L},
    {0x1p0, 0xd76aa47848677020c6e9e909c50f3c33p-128L},
    {0x1.921fb6p0, 0xffffffffffffbb290924e3a1149876c1p-128L},
    {0x1.4p1, 0x9935786e7e5584057b197d3d34eae4bp-124L},
    {0x1.921fb6p1, -0xbbbd2e7b96762feb0c4b65a7a068ef3dp-151L},
    {0x1.8p2, -0x23c3e31561458074c4882889e9442897p-127L},
    {0x1.9p6, -0x81a12dbc626dc03847b0aae841f590e3p-128L},
    {0x1.81cd6cp13, -0xb44b0879c34062c15b5dd7455925973fp-128L},
    {0x1.2a05f2p33, -0xf99a63c4b5271a6659a036fa90890eadp-129L},
    {0x1.043562p68, 0x6b34c3e838a52f6884c48fe450cb07edp-127L}};
TEST(math, sin) { CHECK_FUNCTION(sin, sin_rows, 1); }

static const math_check::Row cos_rows[] = {
    {-0x1.3p3, -0xff46aca7586241fdbcbef030064e7315p-128L},
    {-0x1.8p1, -0xfd7025f42f2e9307dff82fdf6a7053ebp-128L},
    {-0x1.4p0, 0xa171eec45eca8ecac5608b40dab0f88fp-129L},
    {-0x1.8p-1, 0xbb4ff632a908f73ec151839cb9d993b5p-128L},
    {-0x1.99999ap-4, 0x3fae25f3274b362072ad2fd035863cb5p-126L},
    {0x1.b7cdfep-34, 0x7ffffffffffffffff431af746cdffp-115L},
    {0x1.333334p-2, 0x7a4877492b6e44a7bf014fe6b3534911p-127L},
    {0x1.921fb4p-1, 0xb504f3a69e9fddca6ca13a79bbb4fb75p-128L},
    {0x1p0, 0x4528a03ed41a2e48e12336cbb438de95p-127L},
    {0x1.921fb6p0, -0xbbbd2e7b96766266f1d18f3ead0130a1p-152L},
    {0x1.4p1, -0xcd17bf7c2c5be9587cfaa17e9729477fp-128L},
    {0x1.921fb6p1, -0xfffffffffffeeca424938e847767aa51p-128L},
    {0x1.8p2, 0xf5cdb84bc117abd74f1e700074a95215p-128L},
    {0x1.9p6, 0x37303b7eccbfbec7e866e6cc2f4082bbp-126L},
    {0x1.81cd6cp13, 0xb5be1fbeb42eaf949f201b86cb912aabp-128L},
    {0x1.2a05f2p33, 0xdf84c480e498cc1933fbe189e151d607p-128L},
    {0x1.043562p68, -0x8bde849ee1dffd75b694768a7223853dp-128L}};
TEST(math, cos) { CHECK_FUNCTION(cos, cos_rows, 1); }

static const math_check::Row tan_rows[] = {
    {-0x1.3p3, -0x9a5890e601ee7c164eb6f5411f53ffd9p-131L},
    {-0x1.8p1, 0x123ef71254b86f0ccb0b27dff8542a95p-127L},
    {-0x1.4p0, -0xc09cca1f118d40a857e6cc293d8e8583p-126L},
    {-0x1.8p-1, -0xee7d1b0887775f06184cd76c016f1b8dp-128L},
    {-0x1.99999ap-4, -0xcd7c43edcf8297fe9e3407df735e3d4fp-131L},
    {0x1.b7cdfep-34, 0x6df37f800000000006c2c4042efe6d5dp-160L},
    {0x1.333334p-2, 0x4f30a94ba3d04df289f4770159c65511p-128L},
    {0x1.921fb4p-1, 0xfffffebbbd2f48f30fa9c07dc0469939p-128L},
    {0x1p0, 0xc75922e5f71d2dc5663ea09918a059dbp-127L},
    {0x1.921fb6p0, -0xae8a4a36e4c4baeb210d2a9427f01051p-103L},
    {0x1.4p1, -0xbf3cda7005d8a564da44019d2df5525dp-128L},
    {0x1.921fb6p1, 0xbbbd2e7b9676f9daa2640c045a8af8fdp-151L},
    {0x1.8p2, -0x253fb0dd772b7c606ae5a4003977b5c5p-127L},
    {0x1.9p6, -0x2594e9ac56ba6f5f219a2577908f55ffp-126L},
    {0x1.81cd6cp13, -0xfdf549747c9db12d57666e4a502db275p-128L},
    {0x1.2a05f2p33, -0x8ef0007a21fa82f1a31d2df5bd777b09p-128L},
    {0x1.043562p68, -0xc437a3ecd7f8aa35d6422aff7ac3d31dp-127L}};
TEST(math, tan) { CHECK_FUNCTION(tan, tan_rows, 1); }

static const math_check::Row asin_rows[] = {
    {-0x1p0, -0xc90fdaa22168c234c4c6628b80dc1cd1p-127L},
    {-0x1.ccccccp-1, -0x8f549b0d87115a98165ea78a11a97843p-127L},
    {-0x1p-1, -0x860a91c16b9b2c232dd99707ab3d688bp-128L},
    {-0x1.99999ap-4, -0x19a4927c721fed741be6ae8c3cb0046dp-128L},
    {0x1.5798eep-27, 0xabcc7700000000ce52c627e941438ec3p-154L},
    {0x1p-2, 0x815f4e705c3e68f2e84ed17078211dfdp-129L},
    {0x1p-1, 0x860a91c16b9b2c232dd99707ab3d688bp-128L},
    {0x1.8p-1, 0x3646a62b8d01b8102b07b66c1abc3f43p-126L},
    {0x1.fae148p-1, 0x5b78f205663ad42e8047779e47392ebp-122L}};
TEST(math, asin) { CHECK_FUNCTION(asin, asin_rows, 1); }

static const math_check::Row acos_rows[] = {
    {-0x1p0, 0xc90fdaa22168c234c4c6628b80dc1cd1p-126L},
    {-0x1.ccccccp-1, 0x56191d6bea1e873336c9428564a16545p-125L},
    {-0x1p-1, 0x860a91c16b9b2c232dd99707ab3d688bp-126L},
    {-0x1.99999ap-4, 0x1abc447c0b4f171dda57373a33e683e1p-124L},
    {0x1.5798eep-27, 0xc90fda8ca7d9e234c4c648c128171fa9p-127L},
    {0x1p-2, 0x545c0383052c93fc05595717b169eaa9p-126L},
    {0x1p-1, 0x860a91c16b9b2c232dd99707ab3d688bp-127L},
    {0x1.8p-1, 0x5c828e4b076552146eb6f5b34b639e4bp-127L},
    {0x1.fae148p-1, 0x90efb4baa798cebe21bb9a77934dfb8bp-130L}};
TEST(math, acos) { CHECK_FUNCTION(acos, acos_rows, 1); }

static const math_check::Row atan_rows[] = {
    {-0x1.2a05f2p33, -0xc90fdaa1ea6f0281154aed1bd6e0adcdp-127L},
    {-0x1.4p4, -0xc2aad13c3cc0f89784728bb18986ea35p-127L},
    {-0x1p0, -0xc90fdaa22168c234c4c6628b80dc1cd1p-128L},
    {-0x1p-1, -0xed63382b0dda7b456fe445ecbc3a8d03p-129L},
    {0x1.12e0bep-30, 0x89705efffffffffcb2e650dff0f18d0dp-157L},
    {0x1.99999ap-2, 0x185a3770ebe7addfa002b5eb6a783de9p-126L},
    {0x1.333334p-1, 0x8a58eefb13b245712eddf455b7ae4f95p-128L},
    {0x1.666666p-1, 0x4e2c44a4c0ef0d9c07ae526071219919p-127L},
    {0x1.333334p0, 0xe0455778a6b39e2820174228d98b1859p-128L},
    {0x1.4p1, 0x985b6bcb526d42c4a9960776331f260fp-127L},
    {0x1.e848p19, 0x6487e91f52cc33a0889d558ff2e67055p-126L}};
TEST(math, atan) { CHECK_FUNCTION(atan, atan_rows, 1); }

static const math_check::Row sinh_rows[] = {
    {-0x1.4p4, -0xe758445b47401fc9f2a367fd034a2da3p-100L},
    {-0x1p1, -0x1d03cf63b6e19f6f34c802c96200970fp-123L},
    {-0x1p-1, -0x8566807f31dcb651abc4abb0d7331125p-128L},
    {0x1.0c6f7ap-20, 0x8637bd000018987d14a2e599b2a0d779p-147L},
    {0x1.99999ap-4, 0xcd2439cf4f97fd9d4e82324e7b87f009p-131L},
    {0x1p0, 0x4b367f113ae6096a0092521fc193ff57p-126L},
    {0x1.4p2, 0x251a02cde0e6e8f0f584441b47056517p-119L},
    {0x1.ep4, 0x26e08e15d851d93d0f8807738dcda801p-83L},
    {0x1.4p6, 0x2aaef37309e7d67914a076951c4913b3p-11L}};
TEST(math, sinh) { CHECK_FUNCTION(sinh, sinh_rows, 2); }

static const math_check::Row cosh_rows[] = {
    {-0x1.4p4, 0xe758445b4740205796d6179896815dc9p-100L},
    {-0x1p1, 0xf0c7d06f96cde14993fb8bbba6860331p-126L},
    {-0x1p-1, 0x482b0618aba34191608e93c182003a23p-126L},
    {0x1.0c6f7ap-20, 0x4000000000232f32ff60c7b94b191043p-126L},
    {0x1.99999ap-4, 0x4051fd00b23420740527811cff967b43p-126L},
    {0x1p0, 0xc583aa8ecfaa82615e940800cb527b35p-127L},
    {0x1.4p2, 0x946b7e5f7f9d4e329999c8b63ea8dfcfp-121L},
    {0x1.ep4, 0x26e08e15d851d93d0f88084644d3bd65p-83L},
    {0x1.4p6, 0x2aaef37309e7d67914a076951c4913b3p-11L}};
TEST(math, cosh) { CHECK_FUNCTION(cosh, cosh_rows, 2); }

static const math_check::Row tanh_rows[] = {
    {-0x1.4p4, -0x7fffffffffffffb1a1b6d993976f72abp-127L},
    {-0x1p1, -0xf6ca82f0de1e9e99e2197e1f412ae45bp-128L},
    {-0x1p-1, -0x3b26a7aead15e6ca251dc438cb611a75p-127L},
    {0x1.0c6f7ap-20, 0x431bde7fffe76782eb5d2691ae28bbc1p-146L},
    {0x1.99999ap-4, 0xcc1ebbfdab0902c2897337a1fd100615p-131L},
    {0x1.666666p-1, 0x1356fb139f397c00095c76229eddb57p-121L},
    {0x1p0, 0xc2f7d5a8a79ca2ac3195f149e213a7f3p-128L},
    {0x1.4p2, 0x3ffe832cd1be226a002dc61b2d5cb26fp-126L}};
TEST(math, tanh) { CHECK_FUNCTION(tanh, tanh_rows, 2); }

static const math_check::Row asinh_rows[] = {
    {-0x1.2a05f2p33, -0x5ee0410a69f0a97501cd0debaaf8367bp-122L},
    {-0x1.4p4, -0x76106a6af8baed7921ff77fc8a534a0dp-125L},
    {-0x1p1, -0xb8c90c189e84397c7418c1bf874aa0c5p-127L},
    {-0x1p-1, -0xf661657628b04ca5f0210254b4638107p-129L},
    {0x1.0c6f7ap-20, 0x8637bcffffe76782eb5d27ebd55b9337p-147L},
    {0x1.99999ap-4, 0xcc75cf722208b696b4090a540d28a5c5p-131L},
    {0x1p0, 0x38686cc2f3a84d98363e67a374946295p-126L},
    {0x1.4p2, 0x93fefd62721c023f0084167678c527fdp-126L},
    {0x1.86ap16, 0x61a6096a4a13ce5a7f5fe65c1dc60193p-123L}};
TEST(math, asinh) { CHECK_FUNCTION(asinh, asinh_rows, 2); }

static const math_check::Row acosh_rows[] = {
    {0x1.00068ep0, 0xe7b8d7c59886f4f8d989d06dbd1664d1p-134L},
    {0x1.8p0, 0xf661657628b04ca5f0210254b4638107p-128L},
    {0x1p1, 0x544909c66010d26f9a12f4062354b3b3p-126L},
    {0x1.4p2, 0x92b73352451daf68c2ed3aeb721e2eafp-126L},
    {0x1.4p4, 0xec0c59f2ea62f9ce3235ed1a2fb744dbp-126L},
    {0x1.86ap16, 0x61a6096a485c005ce1e40ab0a04a3421p-123L},
    {0x1.2a05f2p33, 0xbdc08214d3e152ea02dd36cef15e5bdbp-123L}};
TEST(math, acosh) { CHECK_FUNCTION(acosh, acosh_rows, 2); }

static const math_check::Row atanh_rows[] = {
    {-0x1.fae148p-1, -0xa962c2cf51236d8cb4bef3fb21d69c7p-122L},
    {-0x1p-1, -0x8c9f53d5681854bb520cc6aa829dbe5bp-128L},
    {-0x1.99999ap-4, -0xcd7c9e9cd1b921195ae4058e8b71d357p-131L},
    {0x1.0c6f7ap-20, 0x8637bd00003130fa2945e8f2c3a0336bp-147L},
    {0x1.333334p-2, 0x9e795af392ed227c3efc5d87717a74e5p-129L},
    {0x1.666666p-1, 0xde0767e5db7aff5f3ef1cbb80db09283p-128L},
    {0x1.ff7ceep-1, 0x799b4cfc323998bec0fb4d53b7a8468bp-125L}};
TEST(math, atanh) { CHECK_FUNCTION(atanh, atanh_rows, 2); }

TEST(math, atan2) {
  struct {
    double y, x;
    long double angle;
  } static const rows[] = {{1.0, 1.0, 0xc90fdaa22168c234c4c6628b80dc1cd1p-128L},
                           {-1.0, 1.0, -0xc90fdaa22168c234c4c6628b80dc1cd1p-128L},
                           {1.0, -1.0, 0x96cbe3f9990e91a79394c9e8a0a5159dp-126L},
                           {-1.0, -1.0, -0x96cbe3f9990e91a79394c9e8a0a5159dp-126L},
                           {0.5, 3.0, 0xa91cbc21e4d6eb5de36132e8a2928711p-130L},
                           {100.0, 0.25, 0x322f7bca0c7f5c44d69881b7780eda2fp-125L}};
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
