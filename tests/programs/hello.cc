// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The same greeting in C++, by way of an exception, a thread and a thread-local object.
#include <argdata.hpp>
#include <program.h>
#include <stdio.h>
#include <stdlib.h>

#include <iostream>
#include <stdexcept>
#include <string>
#include <thread>

thread_local std::string greeting = "Hello";

void program_main(const argdata_t *ad) {
  const std::optional<int> fd = ad->get_fd();
  if (!fd)
    exit(1);
  std::string result;
  std::thread([&] {
    greeting += ", world!";
    try {
      throw std::runtime_error(greeting);
    } catch (const std::exception &error) {
      result = error.what();
    }
  }).join();
  if (greeting == "Hello")
    dprintf(*fd, "%s\n", result.c_str());
  exit(0);
}
