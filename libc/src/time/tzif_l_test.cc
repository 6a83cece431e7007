// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <locale.h>
#include <stdint.h>
#include <string.h>
#include <time.h>

#include "harness.h"

// host/property_zone.cc has this machine's library read all zones; here is the frame around them.
static size_t get(const char *name, char (&data)[8192]) {
  locale_t zone = newlocale(LC_TIMEZONE_MASK, name, nullptr);
  const size_t length = tzif_l(data, sizeof(data), zone);
  EXPECT_EQ(length, tzif_l(nullptr, 0, zone));
  freelocale(zone);
  return length;
}

static uint32_t number_at(const char *data) {
  uint32_t value;
  memcpy(&value, data, sizeof(value));
  return __builtin_bswap32(value);
}

static const char *footer(char (&data)[8192], size_t length) {
  EXPECT_EQ('\n', data[length - 1]);
  data[length - 1] = '\0';
  return static_cast<const char *>(memrchr(data, '\n', length - 1)) + 1;
}

TEST(time, tzif_l_footer) {
  static const struct {
    const char *zone, *footer;
    char version;
  } zones[] = {
      {"Europe/Amsterdam", "CET-1CEST-2,M3.5.0/2,M10.5.0/3", '2'},
      {"America/New_York", "EST5EDT4,M3.2.0/2,M11.1.0/2", '2'},
      {"Asia/Kathmandu", "<+0545>-5:45", '2'},
      {"Australia/Lord_Howe", "<+1030>-10:30<+11>-11,M10.1.0/2,M4.1.0/2", '2'},
      // The change is on the evening before.
      {"America/Nuuk", "<-02>2<-01>1,M3.5.0/-1,M10.5.0/0", '3'},
      {"Etc/UTC", "UTC0", '2'},
  };
  for (const auto &zone : zones) {
    char data[8192];
    const size_t length = get(zone.zone, data);
    ASSERT_NE(0u, length);
    EXPECT_EQ(0, memcmp(data, "TZif", 4));
    EXPECT_EQ(zone.version, data[4]);
    EXPECT_STREQ(zone.footer, footer(data, length));
  }
}

// What a reader does: the counts of the second header say where everything is.
TEST(time, tzif_l_moments) {
  char data[8192];
  const size_t length = get("Africa/Monrovia", data);
  const char *header = data + 44 + 7;
  EXPECT_EQ(0, memcmp(header, "TZif2", 5));
  const uint32_t moments = number_at(header + 32), kinds = number_at(header + 36);
  const uint32_t names = number_at(header + 40);
  EXPECT_EQ(3u, moments);
  EXPECT_EQ(44 + 7 + 44 + moments * 9 + kinds * 6 + names + strlen("\nGMT0\n"), length);
  // 1882-01-01 00:43:08 UTC is before 1970 by more than 2^31 seconds.
  const char *first = header + 44;
  EXPECT_EQ(UINT32_MAX, number_at(first));
  EXPECT_EQ(static_cast<uint32_t>(-2776979812), number_at(first + 4));
  // Local mean time, and where its name is.
  const char *kind = first + moments * 9;
  EXPECT_EQ(static_cast<uint32_t>(-2588), number_at(kind));
  EXPECT_EQ(0, kind[4]);
  EXPECT_STREQ("LMT", kind + kinds * 6 + kind[5]);
}

// As much as fits is written, and nothing behind it.
TEST(time, tzif_l_short) {
  char data[16];
  memset(data, 'x', sizeof(data));
  EXPECT_LT(sizeof(data), tzif_l(data, 6, LC_C_LOCALE));
  EXPECT_EQ(0, memcmp(data, "TZif2\0xxx", 9));
}
