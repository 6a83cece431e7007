# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# SQLite's test programs in C. Most of its tests are scripts for a Tcl interpreter that it is built into,
# and there is none here. What is left, as its own `make fuzztest` and `make threadtest` run it: the
# regression cases that years of fuzzing have found, threads that work on one database in all journal
# modes, and its benchmarks, which check what they read.
#
# mptest starts processes that share a database, which isn't supported here; optfuzz and dbfuzz2 come
# without data; threadtest1 and 2 are for SQLite 2; LSM isn't in the library. speedtest1's set of triggers needs
# tables that this version of it doesn't make.
export built=$PORT_TEST_DIR/source tests=$PORT_PROJECT_DIR/test ports PORT_DIR CC CFLAGS
export -f program

suite_build() {
  local name
  # shellcheck disable=SC2086
  $CC $CFLAGS -include "$ports/ambient/ambient.h" -DSQLITE3_SUITE_MAIN -x c -c -o main.o "$PORT_DIR/suite.h"
  for name in kvtest speedtest1 threadtest4 threadtest5 wordcount; do
    program $name "$tests/$name.c" main.o -include "$PORT_DIR/suite.h" -DSQLITE_ENABLE_RTREE -lsqlite3
  done
  program threadtest3 "$tests/threadtest3.c" "$PORT_PROJECT_DIR/src/test_multiplex.c" main.o \
    -include "$PORT_DIR/suite.h" -I"$PORT_PROJECT_DIR/src" -lsqlite3
}

# Two programs that need SQLite with options of their own, those of main.mk. They take the VFS with them.
own_sqlite() { # name source-or-option...
  local name=$1
  shift
  program "$name" -O1 "$@" "$PORT_DIR"/src/*.c main.o -include "$PORT_DIR/suite.h" -I"$built" -I"$tests" \
    -DSQLITE_OS_OTHER=1 -DHAVE_LOCALTIME_R=1 -DHAVE_USLEEP=1
}
export -f own_sqlite

suite_tests() {
  local mode name n
  check sample-speedtest1 bash -c "rm -f speed.db* && $RUN ./speedtest1 --size 2 --verify speed.db"
  check sample-speedtest1-memory $RUN ./speedtest1 --size 2 --verify --memdb
  check sample-threadtest4 bash -c "rm -f threadtest4.db* && $RUN ./threadtest4 --multithread --wal 4"
  check sample-threadtest5 $RUN ./threadtest5
  check sample-kvtest bash -c "rm -rf kv.db* kv && $RUN ./kvtest init kv.db --count 500 --size 4000 &&
    $RUN ./kvtest run kv.db --count 500 --random && $RUN ./kvtest run kv.db --count 200 --update &&
    mkdir kv && $RUN ./kvtest export kv.db kv && [ \$(ls kv | wc -l) -ge 500 ]"
  for mode in delete truncate persist memory wal off; do
    check "speedtest1-$mode" bash -c "rm -f speed.db* && $RUN ./speedtest1 --journal $mode --size 20 --verify speed.db"
  done
  for mode in cte fp orm rtree; do
    check "speedtest1-$mode" bash -c "rm -f speed.db* && $RUN ./speedtest1 --testset $mode --size 10 --verify speed.db"
  done
  # In each way of counting the words of a text, their number has to come out as tr and grep find it.
  for mode in insert replace select update upsert; do
    check "wordcount-$mode" bash -c "rm -f words.db* && $RUN ./wordcount --$mode --summary words.db < '$PORT_PROJECT_DIR/src/btree.c' > summary &&
      tail -n 1 summary | grep -qw ok &&
      grep -qx -- \"-- sum(cnt): *\$(tr -cs '[:alpha:]' '\\n' < '$PORT_PROJECT_DIR/src/btree.c' | grep -c .)\" summary"
  done
  for name in walthread{1,2,3,4,5} cgt_pager_1 dynamic_triggers checkpoint_starvation_{1,2} create_drop_index_1 \
    lookaside1 vacuum1 stress1 stress2 shared1; do
    check "threadtest3-$name" bash -c "rm -f test.db*; $RUN ./threadtest3 $name"
  done
  for mode in "--multithread" "--multithread --wal" "--serialized" "--serialized --wal"; do
    check "threadtest4${mode// /}" bash -c "rm -f threadtest4.db* && $RUN ./threadtest4 $mode 8"
  done
  check fuzzcheck-build bash -c 'own_sqlite fuzzcheck "$tests"/{fuzzcheck,ossfuzz,vt02,fuzzinvariants}.c \
    "$PORT_PROJECT_DIR"/ext/recover/{dbdata,sqlite3recover}.c "$built/sqlite3.c" -I"$PORT_PROJECT_DIR/ext/recover" \
    -DSQLITE_THREADSAFE=0 -DSQLITE_OMIT_LOAD_EXTENSION -DSQLITE_ENABLE_MEMSYS5 -DSQLITE_MAX_MEMORY=50000000 \
    -DSQLITE_PRINTF_PRECISION_LIMIT=1000 -DSQLITE_ENABLE_FTS4 -DSQLITE_ENABLE_FTS5 -DSQLITE_ENABLE_RTREE \
    -DSQLITE_ENABLE_GEOPOLY -DSQLITE_ENABLE_DBSTAT_VTAB -DSQLITE_ENABLE_BYTECODE_VTAB -DSQLITE_OSS_FUZZ'
  for n in 1 2 3 4 5 6 7 8; do
    check "fuzzcheck-fuzzdata$n" bash -c "cp '$tests/fuzzdata$n.db' . && $RUN ./fuzzcheck fuzzdata$n.db"
  done
  check sessionfuzz-build bash -c 'own_sqlite sessionfuzz "$tests/sessionfuzz.c" -DOMIT_ZLIB'
  check sessionfuzz bash -c "cp '$tests/sessionfuzz-data1.db' . && $RUN ./sessionfuzz run sessionfuzz-data1.db"
}
