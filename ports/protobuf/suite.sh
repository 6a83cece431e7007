# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# The tests of the runtime: cmake/tests.cmake has the list, of which upstream makes one program for the full
# library and two for the lite one. Here each file is a program, compiled when it is run. Left out are those of
# libprotoc, which isn't built (compiler/*/* but for what tests generated code, and command_line_interface),
# and io_win32.
source=$PORT_PROJECT_DIR/src

# Those that need no messages of their own, those that do, and those of the lite library.
alone=(
  arenastring_unittest arenaz_sampler_test io/{coded_stream,printer,tokenizer}_unittest
  stubs/{bytestream,common,int128,stringpiece,stringprintf,structurally_valid,strutil,template_util}_unittest
  stubs/{status,statusor,time}_test util/internal/json_{objectwriter,stream_parser}_test util/time_util_test)
full=(
  any_test arena_unittest compiler/cpp/{message_size_unittest,move_unittest,unittest} compiler/{importer,parser}_unittest
  descriptor_{database_,}unittest drop_unknown_fields_test dynamic_message_unittest extension_set_unittest
  generated_message_{reflection_unittest,tctable_lite_test} inlined_string_field_unittest io/zero_copy_stream_unittest
  map_{field_,}test message_unittest no_field_presence_test preserve_unknown_enum_test
  proto3_{arena,arena_lite,lite}_unittest reflection_ops_unittest repeated_field_{reflection_,}unittest
  text_format_unittest unknown_field_set_unittest util/{delimited_message_util,field_comparator,field_mask_util}_test
  util/{json_util,type_resolver_util}_test util/message_differencer_unittest well_known_types_unittest wire_format_unittest
  util/internal/{default_value_objectwriter,protostream_objectsource,protostream_objectwriter}_test)
lite=(lite_unittest lite_arena_unittest)

# The name of a test, after its file: those of generated code are cpp_*.
test_of() { sed 's/^compiler\/cpp\//cpp_/; s/.*\///; s/_\(unit\)\?test$//' <<< "$1"; }

# The files of a list in tests.cmake, below src.
listed() { # list
  sed -n "/^set($1\$/,/^)/s/^ *\${protobuf_SOURCE_DIR}\/src\///p" "$PORT_PROJECT_DIR/cmake/tests.cmake"
}

object() { # source, its place without suffix
  echo "build o/$2.o: cxx $1 | protos"
}

# Of source and .proto files.
library() { # name, file...
  local name=$1 file place objects=()
  for file in "${@:2}"; do
    case $file in
      *.proto) place=gen/${file%.proto} && object "$place.pb.cc" "$place" ;;
      *) place=${file%.cc} && object "$source/$file" "$place" ;;
    esac
    objects+=("o/$place.o")
  done
  echo "build $name.a: archive ${objects[*]}"
}

programs() { # library, objects, test...
  local file
  for file in "${@:3}"; do
    object "$source/google/protobuf/$file.cc" "google/protobuf/$file"
    # They import files that they name.
    [[ $file != compiler/importer_unittest && $file != compiler/cpp/unittest ]] || echo '  more = -DSUITE_SOURCE_TREE'
    echo "build test-$(test_of "$file"): link o/google/protobuf/$file.o $2"
    # Two of its tests, which are left out below, call libprotoc.
    [ "$file" != compiler/cpp/unittest ] || echo "  more = -Wl,--unresolved-symbols=ignore-all"
    echo "  library = $1"
  done
}

suite_build() {
  command -v protoc > /dev/null || { echo "protoc is missing: install protobuf-compiler"; return 1; }
  local flags="$CXXFLAGS -O0 -w -std=c++17 -DHAVE_ZLIB -include $PORT_DIR/suite.h -Igen -I$source"
  local support="o/google/protobuf/testing/file.o o/google/protobuf/testing/googletest.o o/ambient.o"
  local protos_lite protos_full common_lite common_full file
  mapfile -t protos_lite < <(listed lite_test_protos)
  mapfile -t protos_full < <(listed tests_protos)
  mapfile -t common_lite < <(listed common_lite_test_files)
  # Without a part of libprotoc.
  mapfile -t common_full < <(listed common_test_files | grep '[.]cc$' | grep -v /mock_code_generator | grep -v /testing/)
  mkdir -p gen src scratch
  protoc --experimental_allow_proto3_optional --proto_path="$source" --cpp_out=gen "${protos_lite[@]}" "${protos_full[@]}"
  touch protos
  # What tests read by name.
  (cd "$source" && find google -name '*.proto' -o -path '*/testdata/*' -type f | tar -cf - -T -) | tar -xf - -C src
  {
    cat << END
rule cc
  command = $CC $CFLAGS '-DAMBIENT_ENVIRONMENT="srcdir=src","TEST_TMPDIR=scratch",' -c -o \$out \$in
rule cxx
  command = $CXX $flags \$more -MD -MF \$out.d -c -o \$out \$in
  depfile = \$out.d
  deps = gcc
rule archive
  command = rm -f \$out && $AR rcs \$out \$in
rule link
  command = $CXX -o \$out \$in -lgmock_main -lgmock -lgtest \$library \$more
build o/ambient.o: cc $ports/ambient/ambient.c
END
    for file in testing/file testing/googletest; do object "$source/google/protobuf/$file.cc" "google/protobuf/$file"; done
    library lite "${common_lite[@]}" "${protos_lite[@]}"
    library full "${common_full[@]}" google/protobuf/util/internal/type_info_test_helper.cc "${protos_full[@]}"
    programs "-lprotobuf -lz" "$support" "${alone[@]}"
    programs "-lprotobuf -lz" "full.a lite.a $support" "${full[@]}"
    programs -lprotobuf-lite "lite.a o/ambient.o" "${lite[@]}"
  } > build.ninja
}

run_test() { # name
  local without=
  case $1 in
    cpp) without=HelpersTest.TestSCC:HelpersTest.TestSCCAnalysis ;;
    # What is written to descriptor 2 isn't what is written to stderr here.
    common) without=LoggingTest.DefaultLogging:LoggingTest.NullLogging ;;
    parser) without=ParserTest.WarnIfSyntaxIdentifierOmmitted ;;
    # Sockets have no SO_RCVTIMEO. Where pointers have 32 bits, a string can't have 2 GiB.
    zero_copy_stream)
      without=IoTest.BlockingFileIoWithTimeout
      ! echo __SIZEOF_POINTER__ | $CC -E -P - | grep -qx 4 || without=$without:IoTest.LargeOutput
      ;;
  esac
  rm -rf scratch/*
  # shellcheck disable=SC2086
  ninja -j "$PORT_JOBS" "test-$1" && timeout "$limit" $RUN "./test-$1" ${without:+--gtest_filter=-$without} || return
  rm "test-$1"
}

suite_tests() {
  local file
  for file in "${alone[@]}" "${full[@]}" "${lite[@]}"; do
    check "$(test_of "$file")" run_test "$(test_of "$file")"
  done
}
