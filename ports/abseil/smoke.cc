// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Uses the parts that programs use, and those that depend on the system: time zones, threads, the
// generator's seed, back traces.
#include <absl/container/flat_hash_map.h>
#include <absl/debugging/stacktrace.h>
#include <absl/flags/flag.h>
#include <absl/flags/parse.h>
#include <absl/random/random.h>
#include <absl/status/statusor.h>
#include <absl/strings/cord.h>
#include <absl/strings/str_format.h>
#include <absl/strings/str_join.h>
#include <absl/strings/str_split.h>
#include <absl/synchronization/mutex.h>
#include <absl/time/time.h>

#include <string>
#include <thread>
#include <vector>

ABSL_FLAG(int, width, 1, "A number from the command line");

static bool Containers() {
  absl::flat_hash_map<std::string, int> words;
  for (absl::string_view word : absl::StrSplit("to be or not to be", ' '))
    ++words[std::string(word)];
  absl::flat_hash_map<int, int> squares;
  for (int i = 0; i < 10000; ++i)
    squares[i] = i * i;
  squares.erase(5000);
  return words.size() == 4 && words["to"] == 2 && squares.size() == 9999 && squares[99] == 9801 &&
         !squares.contains(5000);
}

static bool Strings() {
  absl::Cord cord("a rope");
  cord.Append(std::string(100000, 'x'));
  return absl::StrFormat("%5.2f|%-4s|%04x|%d", 3.14159, "ab", 255, absl::int128(-7)) ==
             " 3.14|ab  |00ff|-7" &&
         absl::StrJoin(std::vector<int>{1, 2, 3}, "-") == "1-2-3" && cord.size() == 100006 &&
         cord.EndsWith("xx");
}

static bool Times() {
  absl::TimeZone zone;
  if (!absl::LoadTimeZone("Europe/Amsterdam", &zone))
    return false;
  // Summer time, a time that was left out, and one that is long after the last change on record.
  const absl::Time summer = absl::FromCivil(absl::CivilSecond(2026, 7, 1, 12, 0, 0), zone);
  if (absl::FormatTime("%H:%M:%S %z %Z", summer, zone) != "12:00:00 +0200 CEST" ||
      absl::FormatTime("%H:%M", summer, absl::UTCTimeZone()) != "10:00")
    return false;
  if (zone.At(absl::CivilSecond(2026, 3, 29, 2, 30, 0)).kind != absl::TimeZone::TimeInfo::SKIPPED)
    return false;
  absl::Time parsed;
  std::string error;
  if (!absl::ParseTime("%Y-%m-%d %H:%M", "2500-01-01 00:00", zone, &parsed, &error) ||
      absl::FormatTime("%H:%M", parsed, absl::UTCTimeZone()) != "23:00")
    return false;
  // The local time of a program is UTC, and a zone that doesn't exist is said not to.
  return absl::LocalTimeZone().At(summer).offset == 0 &&
         !absl::LoadTimeZone("Europe/Atlantis", &zone) && zone == absl::UTCTimeZone();
}

static bool Threads() {
  absl::Mutex mutex;
  int count = 0;
  std::vector<std::thread> threads;
  for (int i = 0; i < 4; ++i) {
    threads.emplace_back([&mutex, &count] {
      for (int j = 0; j < 1000; ++j) {
        absl::MutexLock lock(&mutex);
        ++count;
      }
    });
  }
  {
    auto all = [&count] { return count == 4000; };
    absl::MutexLock lock(&mutex, absl::Condition(&all));
  }
  for (std::thread &thread : threads)
    thread.join();
  // A wait that ends by time.
  bool never = false;
  const absl::Time start = absl::Now();
  absl::MutexLock lock(&mutex);
  return !mutex.AwaitWithTimeout(absl::Condition(&never), absl::Milliseconds(10)) &&
         absl::Now() - start >= absl::Milliseconds(10);
}

static absl::StatusOr<int> Half(int number) {
  if (number % 2 != 0)
    return absl::InvalidArgumentError(absl::StrFormat("%d is odd", number));
  return number / 2;
}

static bool Rest() {
  absl::BitGen one, other;
  void *frames[10];
  return Half(4).value() == 2 && Half(3).status().ToString() == "INVALID_ARGUMENT: 3 is odd" &&
         absl::Uniform<uint64_t>(one) != absl::Uniform<uint64_t>(other) &&
         absl::GetStackTrace(frames, 10, 0) > 0;
}

int main() {
  std::string name = "smoke", flag = "--width=42", word = "word";
  char *arguments[] = {name.data(), flag.data(), word.data(), nullptr};
  const std::vector<char *> words = absl::ParseCommandLine(3, arguments);
  if (words.size() != 2 || absl::GetFlag(FLAGS_width) != 42)
    return 1;
  if (!Containers())
    return 2;
  if (!Strings())
    return 3;
  if (!Times())
    return 4;
  if (!Threads())
    return 5;
  return Rest() ? 0 : 6;
}
