#!/bin/bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# targets_test.sh [ARCH...]
#
# For each target, or those named, TRIPLE-everything and nothing of the other targets is installed with the toolchain from one
# signed repository, by apt and by pacman, each into a scratch root of its own. What was installed compiles and
# runs the guide's programs, the C library's unit tests and, once, the smoke tests of all ports of the target. Which
# targets and ports those are, the build folder says that the packages are in.
. "$(dirname "$0")/install.sh"
. "$packaging/test/apt.sh"
. "$packaging/test/pacman.sh"
for tool in apt-get apt-ftparchive repo-add gpg pacman pacman-key; do
  command -v $tool > /dev/null || { echo "SKIP: there is no $tool"; exit 77; }
done
build=$CLOUDABI_PACKAGES/..
targets=("$build"/*/ports/target.cmake)
[ -e "${targets[0]}" ] || fail "$build has no <arch>/ports/target.cmake, which names a target"
fact() { sed -n "s/^set($2 \[==\[\(.*\)\]==\])\$/\1/p" "$1"; }
for arch in "$@"; do [ -e "$build/$arch/ports/target.cmake" ] || fail "$build has no target $arch"; done

make_key right
make_repository right repository || { cat repository.log; fail "no repository"; }
make_keyring

only_this_target() {
  local other
  for other in "${targets[@]}"; do
    other=$(fact "$other" CLOUDABI_TRIPLE)
    [ "$other" = "$TRIPLE" ] || [ ! -e "$root/usr/$other/lib" ] || fail "$TRIPLE-everything brought files of $other"
  done
}

# In a folder of its own, as the programs have the same names for each target.
check_programs() {
  only_this_target
  check_runtime_files
  installed "bin/$TRIPLE-cc" bin/cloudabi-run
  rm -rf programs
  mkdir programs
  (cd programs; check_hello; check_leveldb; check_unittests)
}

check_ports() { # ARCH
  local port smoke count=0
  for port in $(fact "$build/$1/ports/target.cmake" CLOUDABI_PORT_ORDER | tr ';' ' '); do
    for smoke in "$packaging/../ports/$port"/smoke*; do
      mkdir -p "records/$1/$port"
      cp "$build/$1/ports/$port/recipe.cmake" "records/$1/$port"
      "$packaging/../ports/smoke.sh" "$root/usr" "$TRIPLE" "records/$1/$port" "$smoke" > smoke.log 2>&1 ||
        { tail -30 smoke.log; fail "$1: $port: $(basename "$smoke")"; }
      count=$((count + 1))
    done
  done
  [ $count -gt 0 ] || fail "$1 has no ports"
  echo "$1: $count smoke tests of ports pass with what apt installed"
}

for target in "${targets[@]}"; do
  arch=$(fact "$target" arch)
  [ $# = 0 ] || [[ " $* " = *" $arch "* ]] || continue
  TRIPLE=$(fact "$target" CLOUDABI_TRIPLE)
  rm -rf "$root"
  fresh_dpkg
  fresh_apt
  apt "file:$work/repository/apt" update > apt.log 2>&1 || { cat apt.log; fail "apt-get update"; }
  apt "file:$work/repository/apt" install cloudabi-toolchain cloudabi-utils "${TRIPLE//_/-}-everything" > apt.log 2>&1 ||
    { cat apt.log; fail "apt-get install ${TRIPLE//_/-}-everything"; }
  check_programs
  check_ports "$arch"

  fresh_pacman
  pacman_from "file://$work/repository" -Sy "$TRIPLE-everything" > out.log 2>&1 || { cat out.log; fail "pacman -S $TRIPLE-everything"; }
  pacman_from "file://$work/repository" -Sdd cloudabi-toolchain cloudabi-utils > out.log 2>&1 || { cat out.log; fail "pacman -Sdd"; }
  pacman_from "file://$work/repository" -Qkk > check.log 2>&1 ||
    { grep -v ' 0 altered files' check.log; fail "files differ from what .MTREE says"; }
  check_programs
  echo "$arch: installed by apt and by pacman"
done
