# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# What tests/Makefile runs of programs in C, with shorter times where a random test's length is chosen by
# time. playTests.sh and cli-tests are for the command zstd, which isn't there: it reads and writes files by
# name.
tests=$PORT_SOURCE_DIR/tests programs=$PORT_SOURCE_DIR/programs lib=$PORT_SOURCE_DIR/lib

suite_build() {
  local flags="-DZSTD_MULTITHREAD -DZSTD_LEGACY_SUPPORT=0 -DXXH_NAMESPACE=ZSTD_ -DZSTD_DISABLE_ASM -DDEBUGLEVEL=1
    -I$lib -I$lib/common -I$lib/compress -I$lib/decompress -I$lib/dictBuilder -I$programs -I$tests"
  local library
  library=$(echo "$lib"/{common,compress,decompress,dictBuilder}/*.c)
  local common="$programs/datagen.c $programs/util.c $programs/timefn.c"
  # shellcheck disable=SC2086
  {
    program fuzzer $flags "$tests/fuzzer.c" $common $library -lm
    program zstreamtest $flags "$tests/zstreamtest.c" "$tests/seqgen.c" "$tests/external_matchfinder.c" $common $library
    program decodecorpus $flags "$tests/decodecorpus.c" $common $library -lm
    program poolTests $flags "$tests/poolTests.c" "$programs/timefn.c" $library
    program invalidDictionaries $flags "$tests/invalidDictionaries.c" -lzstd
    program bigdict $flags "$tests/bigdict.c" $common $library
    program longmatch $flags "$tests/longmatch.c" $library
    program roundTripCrash $flags "$tests/roundTripCrash.c" -lzstd
  }
  cp -r "$tests"/golden-* .
}

suite_tests() {
  check poolTests $RUN ./poolTests
  check invalidDictionaries $RUN ./invalidDictionaries
  check longmatch $RUN ./longmatch
  check bigdict $RUN ./bigdict
  check fuzzer-unit $RUN ./fuzzer -v -i1
  check fuzzer-random $RUN ./fuzzer -v -T60s -t1000
  check zstreamtest-unit $RUN ./zstreamtest -v -i1
  check zstreamtest-newapi $RUN ./zstreamtest -v -T60s -t1 --newapi
  check zstreamtest-random $RUN ./zstreamtest -v -T30s -t1000
  check decodecorpus $RUN ./decodecorpus -t -T30s
}
