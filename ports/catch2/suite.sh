# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# Catch2's SelfTest, by its own ctest, scripts that compare its whole output included. The program lies
# behind a script that runs it, for the tests that start it themselves; the tree is a copy, as they
# write to it.
suite_build() {
  # What an interrupted build has left is changed already.
  rm -rf source build
  cp -r "$PORT_PROJECT_DIR" source
  # printf() writes where std::cout does, whatever that has been redirected to.
  sed -i -e '1i static std::streambuf* const output = std::cout.rdbuf();' \
    -e 's/printf( \("loose text .*"\) )/std::ostream( output ) << \1/' source/projects/SelfTest/UsageTests/Tricky.tests.cpp
  eval "cmake -S source -B build $PORT_SUITE_CONFIGURE"
  cmake --build build --target SelfTest
  mkdir build/projects/program
  mv build/projects/SelfTest build/projects/program/
  # shellcheck disable=SC2016
  printf '#!/bin/sh\nexec cloudabi-run -e --command "$(dirname "$0")/program/SelfTest" "$@"\n' > build/projects/SelfTest
  chmod +x build/projects/SelfTest
}

suite_tests() {
  local name
  while IFS= read -r name; do
    check "$name" ctest --test-dir build -R "^$name\$" --output-on-failure --no-tests=error
  done < <(ctest --test-dir build -N | sed -n 's/.*Test *#[0-9]*: //p')
}
