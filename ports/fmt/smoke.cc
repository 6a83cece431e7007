// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Formats numbers, times, ranges and a type of its own; writes to a stream, to a file in the
// directory that the program is given, and beneath it only.
#include <fcntl.h>
#include <fmt/chrono.h>
#include <fmt/color.h>
#include <fmt/compile.h>
#include <fmt/os.h>
#include <fmt/ostream.h>
#include <fmt/ranges.h>
#include <fmt/xchar.h>
#include <program.h>
#include <unistd.h>

#include <argdata.hpp>
#include <map>
#include <string>
#include <vector>

struct Point {
  double x, y;
};

template <> struct fmt::formatter<Point> : fmt::formatter<double> {
  template <typename Context> auto format(const Point &point, Context &context) const {
    fmt::format_to(context.out(), "(");
    formatter<double>::format(point.x, context);
    fmt::format_to(context.out(), ", ");
    formatter<double>::format(point.y, context);
    return fmt::format_to(context.out(), ")");
  }
};

static int failures = 0;

static void Check(const std::string &actual, const std::string &expected) {
  if (actual != expected) {
    fmt::print(stderr, "{:?} isn't {:?}\n", actual, expected);
    ++failures;
  }
}

static int Directory() {
  const void *data;
  size_t size;
  program_get_raw_argdata(&data, &size);
  auto *configuration = argdata_from_buffer(
      data, size, [](void *, size_t fd) { return static_cast<int>(fd); }, nullptr);
  for (auto [key, value] : configuration->as_map())
    if (key->get_str() == "tmpdir")
      return value->as_fd();
  return -1;
}

static void Text() {
  using namespace std::chrono_literals;
  Check(fmt::format("{1:>6} {0:#x} {2:.3e} {2}", 255, "right", 0.1), " right 0xff 1.000e-01 0.1");
  Check(fmt::format("{:%H:%M:%S} {}", 3h + 25min + 45s, 42ms), "03:25:45 42ms");
  Check(fmt::format("{:%Y-%m-%d %a}", fmt::gmtime(1686355200)), "2023-06-10 Sat");
  Check(fmt::format("{} {}", std::vector{1, 2, 3}, std::map<std::string, int>{{"a", 1}}),
        "[1, 2, 3] {\"a\": 1}");
  Check(fmt::format("{:.1f}", Point{1, 2.25}), "(1.0, 2.2)");
  Check(fmt::format(FMT_COMPILE("{:*^9}"), "mid"), "***mid***");
  Check(fmt::format(fmt::emphasis::bold, "{}", "b"), "\x1b[1mb\x1b[0m");
  if (fmt::format(L"{:>3}", L"ü") != L"  ü")
    ++failures;
  try {
    Check(fmt::vformat("{:d}", fmt::make_format_args("no number")), "");
  } catch (const fmt::format_error &) {
    return;
  }
  ++failures;
}

static void Files() {
  const int directory = Directory();
  {
    fmt::ostream out = fmt::output_file(directory, "text", fmt::buffer_size = 16);
    for (int i = 0; i < 10; ++i)
      out.print("{:02}\n", i);
  }
  fmt::file in(directory, "text", fmt::file::RDONLY);
  char buffer[40] = {};
  in.read(buffer, sizeof(buffer));
  Check(buffer, "00\n01\n02\n03\n04\n05\n06\n07\n08\n09\n");
  fmt::buffered_file again(directory, "text", "a");
  again.print("{}", "end");
  again.close();
  Check(fmt::format("{}", in.size()), "33");
  try {
    fmt::file outside(directory, "../text", fmt::file::RDONLY);
    ++failures;
  } catch (const std::system_error &error) {
    if (error.code().value() != ENOTCAPABLE)
      ++failures;
  }
}

int main() {
  Text();
  Files();
  return failures;
}
