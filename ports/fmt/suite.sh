# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# The programs of test/CMakeLists.txt, with the port of GoogleTest, as Debian's archive leaves fmt's
# copy out. The library is compiled once more for them, with a standard output and with files by name;
# each is compiled when its turn comes. The others of that list compile for this machine, or test modules,
# which fmt 9 has for one compiler only.
source=$PORT_SOURCE_DIR/test
# In C++20, arguments of fmt's types make std::format_to() a candidate where the tests say format_to().
flags="-std=c++17 -O0 -DFMT_USE_PATHS=1 -I$PORT_SOURCE_DIR/include -I$PORT_SOURCE_DIR/src"

suite_build() {
  local file
  # shellcheck disable=SC2086
  for file in "$source"/{test-main,gtest-extra,util}.cc "$PORT_SOURCE_DIR"/src/{format,os}.cc; do
    $CXX $CXXFLAGS -w -include "$ports/ambient/ambient.h" $flags -c -o "$(basename "$file" .cc).o" "$file"
  done
}

run() { # name
  local with=(format.o os.o) without= file=$source/$1-test.cc main=test-main.o
  case $1 in
    # What a descriptor has no right for fails with ENOTCAPABLE; these two expect EBADF.
    os) without=file_test.read_error:file_test.write_error ;;
    # These make up for a closed descriptor with dup2(), which replaces an open one only.
    gtest-extra) without=output_redirect_test.*error_in_* ;;
    # For char8_t in place of fmt's own type, which std::char_traits isn't there for, as it isn't for that of the
    # one test that is left out.
    format-impl | xchar)
      file=$1-test.cc
      sed 's/^ *format_to(/fmt::format_to(/; s/^#if FMT_CPLUSPLUS > 201103L$/#if 0/' "$source/$file" > "$file"
      with+=(-std=c++20 -I"$source")
      [ "$1" = xchar ] || with=(-std=c++20 -I"$source" -DFMT_HEADER_ONLY "$source/header-only-test.cc" os.o)
      ;;
    ostream) with+=(-include "$ports/boost/suite/suite.cc") ;; # a file by name
    compile-fp | unicode) with=(-DFMT_HEADER_ONLY os.o) ;;
    posix-mock) with=(format.o) ;;
    enforce-checks) main='' with+=(-DFMT_ENFORCE_COMPILE_STRING) ;;
    ranges) with+=("$source/ranges-odr-test.cc") ;;
  esac
  # The test first: of inline functions its own are linked, whose assertions throw.
  # shellcheck disable=SC2086
  program "$1-test" $flags "$file" "${with[@]}" $main {gtest-extra,util}.o -lgtest -lgmock &&
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
