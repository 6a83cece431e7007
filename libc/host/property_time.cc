// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// gmtime_r(), timegm() and strftime() against the host's, for times from the year 1000 to 9999:
// before that glibc's %C lacks the zero that POSIX wants.

#include "property.h"

#include <ctime>

using namespace property;

// struct tm of libc/include/time.h.
struct cl_tm {
  int tm_sec, tm_min, tm_hour, tm_mday, tm_mon, tm_year, tm_wday, tm_yday, tm_isdst, tm_gmtoff;
  const char *tm_zone;
  long tm_nsec;
};
extern "C" {
cl_tm *cl_gmtime_r(const int64_t *, cl_tm *);
int64_t cl_timegm(cl_tm *);
size_t cl_strftime(char *, size_t, const char *, const cl_tm *);
}

int main(int argc, char **argv) {
  return run(argc, argv, 50000, [] {
    int64_t time = static_cast<int64_t>(below(284012524800)) - 30610224000;
    cl_tm ours = {};
    struct tm theirs = {};
    cl_gmtime_r(&time, &ours);
    gmtime_r(&time, &theirs);
    if (memcmp(&ours, &theirs, 9 * sizeof(int)) != 0)
      differ("gmtime_r %lld", static_cast<long long>(time));
    for (const char *format :
         {"%a %A %b %B %c", "%C %d %D %e %F", "%g %G %h %H %I %j", "%m %M %n %p", "%r %R %S %t %T",
          "%u %U %V %w %W", "%x %X %y %Y %%"}) {
      char our_text[200], their_text[200];
      size_t our_size = cl_strftime(our_text, sizeof(our_text), format, &ours);
      size_t their_size = strftime(their_text, sizeof(their_text), format, &theirs);
      if (our_size != their_size || memcmp(our_text, their_text, our_size) != 0)
        differ("strftime %s of %lld: [%s] instead of [%s]", format, static_cast<long long>(time),
               our_text, their_text);
    }
    // Fields out of their ranges.
    ours.tm_mon += static_cast<int>(below(100)) - 50;
    ours.tm_mday += static_cast<int>(below(1000)) - 500;
    ours.tm_sec += static_cast<int>(below(1000000)) - 500000;
    theirs.tm_mon = ours.tm_mon;
    theirs.tm_mday = ours.tm_mday;
    theirs.tm_sec = ours.tm_sec;
    int64_t our_time = cl_timegm(&ours), their_time = timegm(&theirs);
    if (our_time != their_time || memcmp(&ours, &theirs, 9 * sizeof(int)) != 0)
      differ("timegm near %lld: %lld instead of %lld", static_cast<long long>(time),
             static_cast<long long>(our_time), static_cast<long long>(their_time));
  });
}
