// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Finds the attack that the runner names, runs it, and tells the outcome.

#include "attack.h"
#include "calls.h"  // arch/<arch>

namespace hostile {

extern const Attack kArchitectureAttacks[];

// The compiler calls it for objects that begin as zeros.
extern "C" void *memset(void *to, int byte, unsigned long size) {
  for (unsigned long i = 0; i < size; ++i)
    static_cast<unsigned char *>(to)[i] = static_cast<unsigned char>(byte);
  return to;
}

unsigned long Length(const char *text) {
  unsigned long length = 0;
  while (text[length] != '\0')
    ++length;
  return length;
}

void Say(const char *text) { Call(number::kWrite, kLog, text, Length(text)); }

namespace {

bool Equal(const char *a, const char *b) {
  while (*a != '\0' && *a == *b)
    ++a, ++b;
  return *a == *b;
}

unsigned long Number(const char *digits) {
  unsigned long value = 0;
  while (*digits >= '0' && *digits <= '9')
    value = value * 10 + static_cast<unsigned long>(*digits++ - '0');
  return value;
}

void SayNumber(long value) {
  char digits[24];
  int at = sizeof(digits) - 1;
  digits[at] = '\0';
  bool negative = value < 0;
  unsigned long rest = negative ? 0 - static_cast<unsigned long>(value) : value;
  do
    digits[--at] = static_cast<char>('0' + rest % 10);
  while ((rest /= 10) != 0);
  if (negative)
    digits[--at] = '-';
  Say(digits + at);
}

const char *Next(const char *&strings) {
  const char *string = strings;
  strings += Length(strings) + 1;
  return string;
}

void Tell(long result) {
  if (result == kSaid)
    return;
  if (result == kMissing) {
    Say("MISSING");
  } else if (result < 0 && result > -4096) {
    Say("REFUSED ");
    SayNumber(result);
  } else {
    Say("SUCCEEDED");
  }
  Say("\n");
}

void Run(const char *strings) {
  Parameters parameters = {};
  parameters.attack = Next(strings);
  parameters.secret = Next(strings);
  parameters.server = Next(strings);
  parameters.abstract_server = Next(strings);
  parameters.port = static_cast<unsigned>(Number(Next(strings)));
  parameters.victim = static_cast<int>(Number(Next(strings)));
  parameters.victim_memory = reinterpret_cast<const void *>(Number(Next(strings)));
  const Attack *const tables[] = {kFileAttacks, kNetworkAttacks, kProcessAttacks, kKernelAttacks,
                                  kArchitectureAttacks};
  for (const Attack *table : tables)
    for (; table->name != nullptr; ++table)
      if (Equal(table->name, parameters.attack))
        return Tell(table->run(parameters));
  Say("UNKNOWN\n");
}

}  // namespace

void Attempt(const char *strings) {
  if (strings != nullptr)
    Run(strings);
  for (;;)
    Call(number::kExitGroup, 0);
}

}  // namespace hostile
