# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# What tests/Makefile runs of programs in C, with a minute for each kind of random tests. playTests.sh and
# cli-tests are for the command zstd, which isn't there: it reads and writes files by name.
tests=$PORT_SOURCE_DIR/tests programs=$PORT_SOURCE_DIR/programs lib=$PORT_SOURCE_DIR/lib

suite_build() {
  # A system that isn't known here has no sleep() for the programs, which poolTests counts on; one that is
  # Unix to them has, but for what takes names of files.
  local flags="-DPLATFORM_POSIX_VERSION=1 -DZSTD_NANOSLEEP_SUPPORT=1 -DZSTD_SETPRIORITY_SUPPORT=0
    -DZSTD_MULTITHREAD -DZSTD_LEGACY_SUPPORT=0 -DXXH_NAMESPACE=ZSTD_ -DZSTD_DISABLE_ASM -DDEBUGLEVEL=1
    -I$lib -I$lib/common -I$lib/compress -I$lib/decompress -I$lib/dictBuilder -I$programs -I$tests"
  # Once for all of them, with the assertions.
  mkdir -p objects
  # shellcheck disable=SC2086
  printf '%s\n' "$lib"/{common,compress,decompress,dictBuilder}/*.c "$programs"/{datagen,util,timefn}.c "$tests/seqgen.c" |
    xargs -P "$PORT_JOBS" -I{} bash -c "$CC $CFLAGS $(echo $flags) -w -include '$ports/ambient/ambient.h' \
      -idirafter '$ports/ambient/include' -c -o objects/\$(basename {} .c).o {}"
  rm -f libtest.a
  "$AR" rc libtest.a objects/*.o
  # shellcheck disable=SC2086
  {
    program fuzzer $flags "$tests/fuzzer.c" libtest.a
    program zstreamtest $flags "$tests/zstreamtest.c" "$tests/external_matchfinder.c" libtest.a
    program decodecorpus $flags "$tests/decodecorpus.c" libtest.a
    program poolTests $flags "$tests/poolTests.c" libtest.a
    program invalidDictionaries $flags "$tests/invalidDictionaries.c" libtest.a
    program bigdict $flags "$tests/bigdict.c" libtest.a
    program longmatch $flags "$tests/longmatch.c" libtest.a
    program roundTripCrash $flags "$tests/roundTripCrash.c" libtest.a
  }
  cp -r "$tests"/golden-* .
  cp "$tests/fuzzer.c" sample
}

suite_tests() {
  check poolTests $RUN ./poolTests
  check invalidDictionaries $RUN ./invalidDictionaries
  check longmatch $RUN ./longmatch
  check bigdict $RUN ./bigdict
  check roundTripCrash $RUN ./roundTripCrash sample
  check fuzzer-unit $RUN ./fuzzer -v -i1
  check zstreamtest-unit $RUN ./zstreamtest -v -i1
  # From the first random test on, as long as there is time; the seed makes a failure one that happens again.
  check fuzzer-random $RUN ./fuzzer -v -s1 -t1 -T60s
  check zstreamtest-random $RUN ./zstreamtest -v -s1 -t1 -T60s
  check zstreamtest-newapi $RUN ./zstreamtest -v -s1 -t1 -T60s --newapi
  check decodecorpus $RUN ./decodecorpus -t -s1 -T60
}
