# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# Splits symbols and debug information off what a package runs: it gets smaller, and who debugs
# installs NAME-dbgsym (pacman: NAME-debug) beside it. Sourced by pack.sh.
#
# Archives and objects keep their symbol tables, as linkers read them, and lose debug information if
# a port was compiled with it: it can't be brought back later, because a program copies it when it is
# linked, and it names the folder that it was built in. Who debugs a library builds it with -g.
# shellcheck shell=bash disable=SC2154

objcopy=$(command -v llvm-objcopy-19 || command -v llvm-objcopy) || die "there is no llvm-objcopy"
readelf=$(command -v llvm-readelf-19 || command -v llvm-readelf) || die "there is no llvm-readelf"

elf_type() { "$readelf" -h "$1" 2> /dev/null | sed -n 's/^ *Type: *\([A-Z]*\).*/\1/p'; }

# Files that may be programs, objects or archives, found in one go: a package can have thousands of
# headers, which aren't.
binaries() {
  find "$1" -type f ! -name '*.debug' -exec grep -lZaE $'^(\x7fELF|!<arch>)' {} +
}

split_debug() { # TREE DEBUG-TREE
  local tree=$1 file path
  while IFS= read -r -d '' file; do
    path=${file#"$tree"/}
    case $(head -c 7 "$file" | tr -d '\0') in
      $'\x7fELF'*)
        case $(elf_type "$file") in
          EXEC | DYN) split_program "$file" "$2/usr/lib/debug/$path.debug" ;;
          REL) drop_debug "$file" ;;
        esac
        ;;
      '!<arch>') drop_debug "$file" ;;
    esac
  done < <(binaries "$tree")
}

split_program() { # FILE DEBUG-FILE
  if [ -e "$1.debug" ]; then
    # The build has made one already.
    mkdir -p "$(dirname "$2")"
    mv "$1.debug" "$2"
  elif "$readelf" -SW "$1" | grep -E ' \.(symtab|debug_info) ' > /dev/null; then
    mkdir -p "$(dirname "$2")"
    "$objcopy" --only-keep-debug "$1" "$2"
  else
    return 0
  fi
  # Has the name and the digest of the other file, by which debuggers find it.
  "$objcopy" --strip-all --add-gnu-debuglink="$2" "$1"
  drop_runpath "$1"
}

# The build's folder of LLVM is for the build: an installed program uses what the system finds. CMake
# has no documented command for this; that its own install rules use is this one.
drop_runpath() {
  if "$readelf" -d "$1" | grep -E '\((RPATH|RUNPATH)\)' > /dev/null; then
    printf 'file(RPATH_REMOVE FILE "%s")\n' "$1" > "$work/runpath.cmake"
    cmake -P "$work/runpath.cmake" > /dev/null
  fi
}

drop_debug() {
  if "$readelf" -SW "$1" 2> /dev/null | grep ' \.debug_info ' > /dev/null; then
    "$objcopy" --strip-debug --enable-deterministic-archives "$1"
  fi
}
