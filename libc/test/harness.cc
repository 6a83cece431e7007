// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The test program: finds the tests that the linker has put side by side, runs those that the
// filter selects, and writes a line for each to the log.
//
// Its configuration is a map: `tmpdir`, a directory in which tests may do what they like;
// `logfile`, a descriptor to report to; optionally `filter`, a string that "group.name" has to
// begin with, or contain if it begins with "*"; and `list: true`, which only prints the names.
// Under `cloudabi-run --command` the same come as `--filter=STRING` and `--list`, and the log is
// stdout.
//
// Only the functions that every program needs are used to report, so that the harness works as soon
// as a program starts. A test that crashes is the one whose line has no result.

#include <argdata.h>
#include <dirent.h>
#include <fcntl.h>
#include <harness.h>
#include <program.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

// The section's bounds, which the linker provides.
extern test::Case __start_cloudlibc_tests[], __stop_cloudlibc_tests[];

namespace {

int log_fd = -1;
int root_fd = -1;
int test_fd = -1;
char test_directory[32];

int failures;  // In the present test; written by any of its threads.
const char *skipped;

// A buffer that is written at once, so that a line isn't torn apart.
class Line {
 public:
  ~Line() {
    if (log_fd >= 0)
      write(log_fd, bytes_, used_);
  }
  Line &operator<<(const char *text) {
    for (; *text != '\0' && used_ < sizeof(bytes_); ++text)
      bytes_[used_++] = *text;
    return *this;
  }
  Line &operator<<(unsigned long long number) {
    char digits[24];
    size_t first = sizeof(digits);
    digits[--first] = '\0';
    do {
      digits[--first] = static_cast<char>('0' + number % 10);
      number /= 10;
    } while (number != 0);
    return *this << digits + first;
  }

 private:
  char bytes_[1024];
  size_t used_ = 0;
};

unsigned long long milliseconds() {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return static_cast<unsigned long long>(now.tv_sec) * 1000 +
         static_cast<unsigned long long>(now.tv_nsec) / 1000000;
}

// Removes everything beneath a directory.
void empty(int directory) {
  DIR *stream = opendirat(directory, ".");
  if (stream == nullptr)
    return;
  while (struct dirent *entry = readdir(stream)) {
    if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0)
      continue;
    if (entry->d_type == DT_DIR) {
      int inner = openat(directory, entry->d_name, O_SEARCH | O_DIRECTORY);
      if (inner >= 0) {
        empty(inner);
        close(inner);
      }
      unlinkat(directory, entry->d_name, AT_REMOVEDIR);
    } else {
      unlinkat(directory, entry->d_name, 0);
    }
  }
  closedir(stream);
}

// "group.name" of a test, compared piece by piece.
bool selected(const test::Case &test, const char *filter) {
  if (filter == nullptr)
    return true;
  char name[160];
  strlcpy(name, test.group, sizeof(name));
  strlcat(name, ".", sizeof(name));
  strlcat(name, test.name, sizeof(name));
  if (filter[0] == '*')
    return strstr(name, filter + 1) != nullptr;
  return strncmp(name, filter, strlen(filter)) == 0;
}

bool run(const test::Case &test, unsigned long number) {
  Line() << number << " " << test.group << "." << test.name << " ";
  failures = 0;
  skipped = nullptr;
  unsigned long long start = milliseconds();
  test.body();
  if (test_fd >= 0) {
    empty(test_fd);
    close(test_fd);
    test_fd = -1;
    unlinkat(root_fd, test_directory, AT_REMOVEDIR);
  }
  if (failures != 0)
    Line() << "FAILED\n";
  else if (skipped != nullptr)
    Line() << "skipped: " << skipped << "\n";
  else
    Line() << "ok (" << milliseconds() - start << " ms)\n";
  return failures == 0;
}

bool is(const argdata_t *value, const char *text) {
  const char *string;
  return argdata_get_str_c(value, &string) == 0 && strcmp(string, text) == 0;
}

}  // namespace

namespace test {

void fail(const char *file, int line, const char *expression, const Text *left, const Text *right) {
  Line out;
  if (__atomic_fetch_add(&failures, 1, __ATOMIC_RELAXED) == 0)
    out << "\n";
  out << "  " << file << ":" << static_cast<unsigned long long>(line) << ": " << expression;
  if (left != nullptr)
    out << "\n    left:  " << left->bytes << "\n    right: " << right->bytes;
  out << "\n";
}

void skip(const char *reason) { skipped = reason; }

int tmpdir() {
  if (test_fd < 0) {
    static unsigned number;
    char *out = test_directory + strlcpy(test_directory, "test-", sizeof(test_directory));
    unsigned value = ++number;
    for (unsigned unit = 10000; unit > 0; unit /= 10)
      *out++ = static_cast<char>('0' + value / unit % 10);
    *out = '\0';
    mkdirat(root_fd, test_directory, 0777);
    test_fd = openat(root_fd, test_directory, O_SEARCH | O_DIRECTORY);
    if (test_fd < 0)
      fail(__FILE__, __LINE__, "a directory for the test", nullptr, nullptr);
    empty(test_fd);
  }
  return test_fd;
}

}  // namespace test

void program_main(const argdata_t *configuration) {
  const char *filter = nullptr;
  bool list = false;
  argdata_map_iterator_t it;
  const argdata_t *key, *value;
  for (argdata_map_iterate(configuration, &it); argdata_map_get(&it, &key, &value);
       argdata_map_next(&it)) {
    if (is(key, "tmpdir")) {
      argdata_get_fd(value, &root_fd);
    } else if (is(key, "logfile") || is(key, "stdout")) {
      argdata_get_fd(value, &log_fd);
    } else if (is(key, "filter")) {
      argdata_get_str_c(value, &filter);
    } else if (is(key, "list")) {
      argdata_get_bool(value, &list);
    } else if (is(key, "command")) {
      argdata_seq_iterator_t words;
      const argdata_t *word;
      for (argdata_seq_iterate(value, &words); argdata_seq_get(&words, &word);
           argdata_seq_next(&words)) {
        const char *text;
        if (argdata_get_str_c(word, &text) != 0)
          continue;
        if (strncmp(text, "--filter=", 9) == 0)
          filter = text + 9;
        else if (strcmp(text, "--list") == 0)
          list = true;
      }
    }
  }

  unsigned long ran = 0, failed = 0, skips = 0;
  for (test::Case *test = __start_cloudlibc_tests; test != __stop_cloudlibc_tests; ++test) {
    if (!selected(*test, filter))
      continue;
    if (list) {
      Line() << test->group << "." << test->name << "\n";
      continue;
    }
    if (!run(*test, ++ran))
      ++failed;
    else if (skipped != nullptr)
      ++skips;
  }
  if (!list)
    Line() << ran << " tests, " << failed << " failed, " << skips << " skipped\n";
  // No test at all is a mistake in the filter.
  exit(failed == 0 && (list || ran != 0) ? EXIT_SUCCESS : EXIT_FAILURE);
}
