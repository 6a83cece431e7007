// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// cloudabi-portcheck: what software has to change before it can run without ambient authority.

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <vector>

#include "compile_log.h"
#include "findings.h"
#include "objects.h"

static constexpr char usage[] =
    "Usage: cloudabi-portcheck [--unknown] FILE...\n"
    "\n"
    "Lists what the files use that CloudABI's C library hasn't got, where, and what to use\n"
    "instead. A FILE is an ELF object, an archive or a shared library that was compiled for\n"
    "Linux, or the log of a compilation; - is a log on standard input.\n"
    "\n"
    "  --unknown  also list names that aren't of the C library\n"
    "  --help     this text\n"
    "\n"
    "Exit status: 0 if nothing has to change, 1 if something has to, 2 if a file can't be read.\n";

// By the C library, whose errno says what is wrong with a folder, too.
static bool read_file(const std::string &name, std::string *text) {
  FILE *file = name == "-" ? stdin : std::fopen(name.c_str(), "rb");
  if (file == nullptr)
    return false;
  char piece[1 << 16];
  while (size_t size = std::fread(piece, 1, sizeof(piece), file))
    text->append(piece, size);
  const bool read = std::ferror(file) == 0;
  const int error = errno;
  if (file != stdin)
    std::fclose(file);
  errno = error;
  return read;
}

int main(int argc, char **argv) {
  bool unknown = false;
  std::vector<std::string> files;
  for (int i = 1; i < argc; ++i) {
    const std::string argument = argv[i];
    if (argument == "--help") {
      std::fputs(usage, stdout);
      return 0;
    }
    if (argument == "--unknown") {
      unknown = true;
    } else if (argument.size() > 1 && argument[0] == '-') {
      std::fprintf(stderr, "cloudabi-portcheck: unknown option %s\n%s", argv[i], usage);
      return 2;
    } else {
      files.push_back(argument);
    }
  }
  if (files.empty()) {
    std::fputs(usage, stderr);
    return 2;
  }

  portcheck::Findings findings;
  bool failed = false;
  for (const std::string &file : files) {
    std::string text, error;
    if (!read_file(file, &text)) {
      std::fprintf(stderr, "cloudabi-portcheck: %s: %s\n", file.c_str(), std::strerror(errno));
      failed = true;
    } else if (portcheck::looks_like_object(text)) {
      if (!portcheck::read_object(file, text, &findings, &error)) {
        std::fprintf(stderr, "cloudabi-portcheck: %s: broken object: %s\n", file.c_str(),
                     error.c_str());
        failed = true;
      }
    } else if (text.find('\0') != std::string::npos) {
      std::fprintf(stderr,
                   "cloudabi-portcheck: %s: neither an ELF object or archive nor the log of a "
                   "compilation\n",
                   file.c_str());
      failed = true;
    } else {
      portcheck::read_log(text, &findings);
    }
  }
  const int names = findings.print(unknown);
  return failed ? 2 : names > 0 ? 1 : 0;
}
