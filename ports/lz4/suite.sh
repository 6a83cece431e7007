# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# What tests/Makefile runs of programs in C, with a minute for each kind of random tests. Those of the command
# lz4 aren't there, nor is that: it reads and writes files by name. freestanding.c makes Linux calls.
tests=$PORT_SOURCE_DIR/tests programs=$PORT_SOURCE_DIR/programs lib=$PORT_SOURCE_DIR/lib

suite_build() {
  local flags="-DLZ4_DEBUG=1 -DXXH_NAMESPACE=LZ4_ -I$lib -I$programs" all
  all=$(echo "$lib"/{lz4,lz4hc,lz4frame,xxhash}.c)
  # shellcheck disable=SC2086
  {
    program fuzzer $flags "$tests/fuzzer.c" $all
    program frametest $flags "$tests/frametest.c" $all
    program roundTripTest $flags "$tests/roundTripTest.c" $all
    program checkFrame $flags "$tests/checkFrame.c" $all
    program decompress-partial $flags "$tests/decompress-partial.c" "$lib/lz4.c"
    program decompress-partial-usingDict $flags "$tests/decompress-partial-usingDict.c" "$lib/lz4.c"
    program datagen $flags "$tests/datagencli.c" "$programs/datagen.c"
  }
}

suite_tests() {
  check decompress-partial $RUN ./decompress-partial
  check decompress-partial-usingDict $RUN ./decompress-partial-usingDict
  check datagen bash -c "$RUN ./datagen -g1000000 > file && test \$(stat -c %s file) = 1000000"
  check roundTripTest bash -c "$RUN ./datagen -g300000 > text && $RUN ./roundTripTest text"
  check fuzzer-unit $RUN ./fuzzer -i1
  check frametest-basic $RUN ./frametest -v -i1
  # From the first random test on, as long as there is time; the seed makes a failure one that happens again.
  check fuzzer-random $RUN ./fuzzer -v -s1 -t1 -T60s
  check frametest-random $RUN ./frametest -v -s1 -t1 -T60s
}
