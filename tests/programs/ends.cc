// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Says in which order constructors, destructors and handlers run. Its configuration is a map:
// `out`, a descriptor, and `how` the program ends.
#include <argdata.h>
#include <assert.h>
#include <program.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

namespace {

int out = -1;
char early[200];  // What happened before there was a descriptor.

void say(const char *text) {
  if (out < 0) {
    strlcat(early, text, sizeof(early));
    strlcat(early, "\n", sizeof(early));
  } else {
    dprintf(out, "%s\n", text);
  }
}

struct Noisy {
  const char *name;
  explicit Noisy(const char *name_) : name(name_) { tell("made"); }
  ~Noisy() { tell("ended"); }
  void tell(const char *what) {
    char text[60];
    snprintf(text, sizeof(text), "%s %s", name, what);
    say(text);
  }
};

Noisy third("third");
Noisy fourth("fourth");
[[gnu::init_priority(400)]] Noisy second("second");
[[gnu::init_priority(300)]] Noisy first("first");
[[gnu::constructor]] void constructor() { say("constructor"); }
[[gnu::destructor]] void destructor() { say("destructor"); }

struct Own : Noisy {
  using Noisy::Noisy;
  ~Own() {
    atexit([] { say("handler from a thread_local's destructor"); });
  }
};
// In functions, as all thread-local variables of a file are made together in each thread that uses
// one.
Own &own() {
  static thread_local Own object("thread_local of main");
  return object;
}
Noisy &others() {
  static thread_local Noisy object("thread_local of the thread");
  return object;
}
pthread_key_t key;

void *thread(void *) {
  static int value;
  pthread_setspecific(key, &value);
  others().tell("used");
  return nullptr;
}

}  // namespace

extern "C" void program_main(const argdata_t *ad) {
  const char *how = "";
  argdata_map_iterator_t it;
  const argdata_t *name, *value;
  for (argdata_map_iterate(ad, &it); argdata_map_get(&it, &name, &value); argdata_map_next(&it)) {
    const char *word;
    if (argdata_get_str_c(name, &word) != 0)
      continue;
    if (strcmp(word, "out") == 0)
      argdata_get_fd(value, &out);
    if (strcmp(word, "how") == 0)
      argdata_get_str_c(value, &how);
  }
  if (strcmp(how, "assert") == 0) {
    fswap(stderr, fdopen(out, "w"));
    assert(how == nullptr && "not this time");
  }
  dprintf(out, "%smain\n", early);

  own().tell("used");
  pthread_key_create(&key, [](void *) { say("key of the thread ended"); });
  pthread_t other;
  pthread_create(&other, nullptr, thread, nullptr);
  pthread_join(other, nullptr);

  static Noisy local("static of main");
  atexit([] { say("first handler"); });
  atexit([] {
    say("second handler");
    atexit([] { say("handler of the second handler"); });
  });
  at_quick_exit([] { say("first quick handler"); });
  at_quick_exit([] { say("second quick handler"); });
  FILE *stream = fdopen(dup(out), "w");
  setvbuf(stream, nullptr, _IOFBF, 100);
  fputs("stream written\n", stream);
  if (strcmp(how, "exit") == 0)
    exit(3);
  if (strcmp(how, "quick_exit") == 0)
    quick_exit(4);
  _Exit(5);
}
