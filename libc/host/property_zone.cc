// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// localtime_l() and mktime_l() of all time zones against the host's localtime_r() and mktime().
// Both read the same sources of tz: the host's library takes what the build compiled, from the
// folder that ZONE_FOLDER names, and then what tzif_l() gives. Times are random, from long before a
// zone's first change to long after its last one, and just around each change.

#include "property.h"

#include <algorithm>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <vector>

using namespace property;

// Types of libc/include/time.h.
struct cl_tm {
  int tm_sec, tm_min, tm_hour, tm_mday, tm_mon, tm_year, tm_wday, tm_yday, tm_isdst, tm_gmtoff;
  const char *tm_zone;
  long tm_nsec;
};
struct cl_timespec {
  int64_t tv_sec;
  long tv_nsec;
};
struct cl_locale;
extern "C" {
cl_locale *cl_newlocale(int, const char *, cl_locale *);
void cl_freelocale(cl_locale *);
int cl_localtime_l(const cl_timespec *, cl_tm *, cl_locale *);
int cl_mktime_l(const cl_tm *, cl_timespec *, cl_locale *);
size_t cl_tzif_l(void *, size_t, cl_locale *);
}
constexpr int kZoneMask = 0x40;

static std::string text_of(const struct tm &tm) {
  char text[100];
  strftime(text, sizeof(text), "%F %T %z %Z", &tm);
  return text + std::string(tm.tm_isdst ? " summer" : "");
}

static struct tm as_theirs(const cl_tm &ours) {
  struct tm theirs = {};
  memcpy(&theirs, &ours, 9 * sizeof(int));
  theirs.tm_gmtoff = ours.tm_gmtoff;
  theirs.tm_zone = ours.tm_zone;
  return theirs;
}

static void compare(const std::string &name, cl_locale *zone, int64_t time) {
  cl_timespec moment = {time, 0};
  cl_tm ours = {};
  struct tm theirs = {};
  cl_localtime_l(&moment, &ours, zone);
  localtime_r(&time, &theirs);
  if (memcmp(&ours, &theirs, 9 * sizeof(int)) != 0 || ours.tm_gmtoff != theirs.tm_gmtoff ||
      strcmp(ours.tm_zone, theirs.tm_zone) != 0) {
    differ("localtime_l %lld in %s: %s instead of %s", static_cast<long long>(time), name.c_str(),
           text_of(as_theirs(ours)).c_str(), text_of(theirs).c_str());
  }

  // The way back gives the same moment, or another one with the same fields.
  cl_tm again = {};
  cl_mktime_l(&ours, &moment, zone);
  cl_localtime_l(&moment, &again, zone);
  if (memcmp(&ours, &again, 9 * sizeof(int)) != 0) {
    differ("mktime_l %s in %s: %s", text_of(as_theirs(ours)).c_str(), name.c_str(),
           text_of(as_theirs(again)).c_str());
  }
}

// The moments at which the host's library changes its mind, between two.
static void find_changes(time_t from, time_t to, std::vector<time_t> *changes) {
  auto offset_at = [](time_t time) {
    struct tm tm;
    localtime_r(&time, &tm);
    return std::pair(tm.tm_gmtoff, tm.tm_isdst);
  };
  constexpr time_t kStep = 20 * 86400;
  for (time_t start = from; start < to; start += kStep) {
    if (offset_at(start) == offset_at(start + kStep))
      continue;
    time_t low = start, high = start + kStep;
    while (high - low > 1) {
      time_t middle = low + (high - low) / 2;
      (offset_at(middle) == offset_at(low) ? low : high) = middle;
    }
    changes->push_back(high);
  }
}

// Has the host's library read a zone's file.
static void use_zone(const std::string &file) {
  setenv("TZ", (":" + file).c_str(), 1);
  tzset();
}

// Writes what tzif_l() gives, which has to be the same length however often it is asked for.
static bool write_zone(const std::string &file, cl_locale *zone) {
  std::string data(cl_tzif_l(nullptr, 0, zone), '\0');
  if (cl_tzif_l(data.data(), data.size(), zone) != data.size())
    return false;
  std::ofstream(file, std::ios::binary) << data;
  return true;
}

int main(int argc, char **argv) {
  const int times = argc > 1 ? atoi(argv[1]) : 100;
  std::vector<std::string> names;
  const std::filesystem::path folder = ZONE_FOLDER;
  for (const auto &entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (entry.is_regular_file())
      names.push_back(entry.path().lexically_relative(folder));
  }
  std::sort(names.begin(), names.end());
  int64_t cases = 0;
  const std::string own = ZONE_FOLDER ".own/zone";
  std::filesystem::create_directories(ZONE_FOLDER ".own");
  for (const std::string &name : names) {
    cl_locale *zone = cl_newlocale(kZoneMask, name.c_str(), nullptr);
    if (zone == nullptr) {
      differ("newlocale doesn't know %s", name.c_str());
      continue;
    }
    use_zone((folder / name).string());
    // A part of the changes each time, from 1840 to 2110.
    std::vector<time_t> changes;
    time_t from = -4102444800 + static_cast<time_t>(below(8418211200));
    find_changes(from, from + 8 * 365 * 86400, &changes);
    for (time_t change : changes) {
      for (int64_t distance : {-86400, -3601, -3600, -1, 0, 1, 3599, 3600, 86400})
        compare(name, zone, change + distance);
    }
    for (int i = 0; i < times; ++i) {
      compare(name, zone, static_cast<int64_t>(below(12000000000)) - 5000000000);
      compare(name, zone, static_cast<int64_t>(below(uint64_t{1} << 40)) - (int64_t{1} << 39));
    }
    cases += changes.size() * 9 + static_cast<size_t>(times) * 2;

    // The library reads a file again only if that of another name was asked for in between.
    use_zone("/nonexistent");
    if (!write_zone(own, zone))
      differ("tzif_l of %s has another length the second time", name.c_str());
    use_zone(own);
    for (time_t change : changes) {
      for (int64_t distance : {-1, 0})
        compare(name + " from tzif_l", zone, change + distance);
    }
    for (int i = 0; i < times; ++i)
      compare(name + " from tzif_l", zone, static_cast<int64_t>(below(12000000000)) - 5000000000);
    cases += changes.size() * 2 + static_cast<size_t>(times);
    cl_freelocale(zone);
  }
  if (names.size() < 500)
    differ("only %zu zones in %s", names.size(), ZONE_FOLDER);
  printf("%zu zones, %lld cases, %d differences\n", names.size(), static_cast<long long>(cases),
         differences);
  return differences > 0;
}
