// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Takes texts apart, looks for many patterns at once, and meets a pattern that is made to be slow.
#include <re2/re2.h>
#include <re2/set.h>
#include <time.h>

#include <algorithm>
#include <string>
#include <vector>

static bool Captures() {
  std::string name, rest;
  int year = 0;
  if (!RE2::FullMatch("leveldb-1.23 (2021)", R"(([a-z]+)-([\d.]+) \((\d{4})\))", &name, &rest,
                      &year))
    return false;
  if (name != "leveldb" || rest != "1.23" || year != 2021)
    return false;
  re2::StringPiece input("a=1; b=22; c=x");
  const RE2 pair(R"((\w)=(\d+))");
  std::string key;
  int value = 0, sum = 0;
  while (RE2::FindAndConsume(&input, pair, &key, &value))
    sum += value;
  std::string text = "caf\xc3\xa9 na\xc3\xafve";
  return sum == 23 && RE2::GlobalReplace(&text, R"(\b(\pL)(\pL+))", R"(<\1>\2)") == 2 &&
         text == "<c>af\xc3\xa9 <n>a\xc3\xafve";
}

static bool Set() {
  RE2::Set set(RE2::DefaultOptions, RE2::UNANCHORED);
  const int dog = set.Add("dogs?", nullptr), cat = set.Add("cats?", nullptr);
  std::string error;
  if (set.Add("(bird", &error) != -1 || error.empty() || !set.Compile())
    return false;
  std::vector<int> found;
  if (!set.Match("it rains cats and dogs", &found) || set.Match("it snows", nullptr))
    return false;
  std::sort(found.begin(), found.end());
  return found == std::vector<int>{dog, cat};
}

// Backtracking would take 2^50 steps.
static bool Hostile() {
  timespec before, after;
  clock_gettime(CLOCK_MONOTONIC, &before);
  const std::string input(50, 'a');
  std::string pattern;
  for (int i = 0; i < 50; ++i)
    pattern += "a?";
  pattern += input;
  if (!RE2::FullMatch(input, pattern) || RE2::FullMatch(input + "b", "(a*)*c|(a|aa)+"))
    return false;
  clock_gettime(CLOCK_MONOTONIC, &after);
  RE2::Options quiet;
  quiet.set_log_errors(false);
  // What would need too much memory is refused.
  return after.tv_sec - before.tv_sec < 10 && !RE2("((a{100}){100}){100}", quiet).ok();
}

int main() {
  if (!Captures())
    return 1;
  if (!Set())
    return 2;
  return Hostile() ? 0 : 3;
}
