# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# What tests over several targets share: that of run/lib.sh, with the triples of all targets in the
# array `triples`. Started with CLOUDABI_PREFIX and CLOUDABI_TRIPLES (words) set.
read -ra triples <<< "${CLOUDABI_TRIPLES:?}"
export CLOUDABI_TRIPLE=${triples[0]}
. "$(dirname "${BASH_SOURCE[0]}")/../run/lib.sh"

# Makes TRIPLE-NAME of tests/programs/SOURCE for each target.
compile_for_all() { # source [linker option]...
  local triple source=$1 compiler=cc
  shift
  case $source in *.cc) compiler=c++ ;; esac
  for triple in "${triples[@]}"; do
    run 0 "$triple-$compiler" -O2 -Wall -o "$triple-${source%.*}" "$programs/$source" "$@"
  done
}
