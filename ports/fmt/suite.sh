# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# The programs of test/CMakeLists.txt, with the port of GoogleTest, as Debian's archive leaves fmt's
# copy out. The library is compiled once more for them, with a standard output and with files by name;
# each is compiled when its turn comes. The others of that list compile for this machine, or test modules,
# which fmt 9 has for one compiler only.
source=$PORT_SOURCE_DIR/test
# In C++20, arguments of fmt's types make std::format_to() a candidate where the tests say format_to().
flags="-std=c++17 -O1 -DFMT_USE_PATHS=1 -I$PORT_SOURCE_DIR/include -I$PORT_SOURCE_DIR/src"

suite_build() {
  local file
  # shellcheck disable=SC2086
  for file in "$source"/{test-main,gtest-extra,util}.cc "$PORT_SOURCE_DIR"/src/{format,os}.cc; do
    $CXX $CXXFLAGS -w -include "$ports/ambient/ambient.h" $flags -c -o "$(basename "$file" .cc).o" "$file"
  done
}

run() { # name
  local with=(format.o os.o) without=
  case $1 in
    # What a descriptor has no right for fails with ENOTCAPABLE; these two expect EBADF.
    os) without=file_test.read_error:file_test.write_error ;;
    # char8_t is what std::char_traits is there for; fmt's own type of that kind isn't.
    format-impl) with=(-fchar8_t -DFMT_HEADER_ONLY "$source/header-only-test.cc" os.o) ;;
    compile-fp | unicode) with=(-DFMT_HEADER_ONLY os.o) ;;
    posix-mock) with=(format.o) ;;
    enforce-checks) with+=(-DFMT_ENFORCE_COMPILE_STRING) ;;
    ranges) with+=("$source/ranges-odr-test.cc") ;;
  esac
  # shellcheck disable=SC2086
  program "$1-test" $flags "$source/$1-test.cc" "${with[@]}" {test-main,gtest-extra,util}.o -lgtest -lgmock &&
    timeout 600 $RUN "./$1-test" ${without:+--gtest_filter=-$without} || return
  rm "$1-test"
}

suite_tests() {
  local name
  for name in args assert chrono color core gtest-extra format format-impl ostream compile compile-fp printf \
    ranges scan std unicode xchar enforce-checks posix-mock os; do
    check "$name-test" run "$name"
  done
}
