// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// C++ as far as the language goes without a header of the library, whose newer ones an older
// compiler can't read: exceptions with objects on their way, also through the C library, objects of
// the program and of threads.
#include <argdata.h>
#include <program.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

namespace {

int output = -1;

struct Named {
  const char *name;
  explicit Named(const char *n) : name(n) {}
  virtual ~Named() { dprintf(output, "%s ended\n", name); }
};

struct Special : Named {
  int value;
  explicit Special(int v) : Named("special"), value(v) {}
};

Named program_object("object of the program");
thread_local Named thread_object("object of a thread");

__attribute__((noinline)) void fail(int value) {
  char text[64];
  snprintf(text, sizeof(text), "fail(%d)", value);
  Named guard(text);
  if (value > 0)
    throw Special(value);
}

int compare(const void *, const void *) {
  Named guard("comparison");
  fail(7);
  return 0;
}

void *in_thread(void *) {
  dprintf(output, "%s begun\n", thread_object.name);
  try {
    fail(3);
  } catch (const Named &caught) {
    dprintf(output, "caught %d\n", dynamic_cast<const Special &>(caught).value);
  }
  return nullptr;
}

}  // namespace

void program_main(const argdata_t *ad) {
  if (argdata_get_fd(ad, &output) != 0)
    _Exit(1);
  fail(0);
  int numbers[] = {2, 1};
  try {
    qsort(numbers, 2, sizeof(numbers[0]), compare);
  } catch (Special &caught) {
    dprintf(output, "caught %d through qsort()\n", caught.value);
  }
  pthread_t thread;
  if (pthread_create(&thread, nullptr, in_thread, nullptr) != 0 ||
      pthread_join(thread, nullptr) != 0)
    _Exit(2);
  try {
    throw 5;
  } catch (long) {
    _Exit(3);
  } catch (int number) {
    exit(number);
  }
}
