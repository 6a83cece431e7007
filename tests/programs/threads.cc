// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What the compiler's options have the most to do with: exceptions, thread-local variables with
// constructors, arrays on the stack, and symbols that may be missing.
#include <cstdio>
#include <cstdlib>
#include <stdexcept>
#include <string>
#include <thread>

extern "C" int missing() __attribute__((weak));
extern int missing_data __attribute__((weak));

static int (*const volatile missing_pointer)() = missing;
static thread_local std::string own = "own";

static std::string fail_with(int number) {
  char text[100];
  std::snprintf(text, sizeof(text), "%s %d", own.c_str(), number);
  throw std::runtime_error(text);
}

int main(int argc, char **argv) {
  std::string caught;
  own = "main's";
  std::thread thread([&] {
    try {
      fail_with(argc);
    } catch (const std::exception &e) {
      caught = e.what();
    }
  });
  thread.join();
  if (caught != "own 2" || std::string(argv[1]) != "argument" || own != "main's")
    return 1;
  return missing == nullptr && missing_pointer == nullptr && &missing_data == nullptr ? 0 : 2;
}
