#!/bin/bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# Makes the packages that the given specs (written by cmake/Package.cmake) describe:
#
#   pack.sh SPEC...
#
# A package whose files, facts and packers are as they were is left alone. Needs no root: owners are
# written as root's by the packers.
set -euo pipefail
export LC_ALL=C TZ=UTC
umask 022
here=$(cd "$(dirname "$0")" && pwd)

die() {
  echo "pack.sh: package ${name:-?}: $*" >&2
  exit 1
}

for part in stage debug license sbom revision deb pacman; do
  # shellcheck disable=SC1090
  . "$here/$part.sh"
done

# of_package DEPENDENCY COMMAND: with the facts of another package of this project; NAME is one of
# the same target, ARCH:NAME one of another.
of_package() {
  local file=$arch-$1
  case $1 in *:*) file=${1/:/-} ;; esac
  [ -e "$packages/specs/$file.spec" ] || die "depends on $1, which is no package"
  # shellcheck disable=SC1090
  (. "$packages/specs/$file.spec" && eval "$2")
}

# Names what couldn't be built of the package or of those that it depends on.
what_failed() {
  local dependency
  [ -z "$failed" ] || [ ! -e "$failed" ] || echo "$name"
  for dependency in "${depends[@]}"; do of_package "$dependency" what_failed; done
}

# Changes when the package has to be looked at again.
fingerprint() { # SPEC
  local dependency
  {
    cat "$1" "$here"/*.{sh,py} "$here"/lintian/*
    for dependency in "${depends[@]}"; do of_package "$dependency" 'echo "$name $version"'; done
    # Of sources, patches and what is linked in, which can change without a change of the files.
    sbom_facts 0
    stat -c '%n %s %y %f' "${license_files[@]}"
    package_files | cut -f 1 | xargs -r -d '\n' stat -c '%n %s %y %f %N'
  } | sha256sum
}

# Everything but what compressing does: deb/, pacman/ and, if there are symbols, the same with -debug.
assemble() { # STAGED DEBUG INTO
  mkdir -p "$3"
  debian_tree "$1" "$3/deb"
  pacman_tree "$1" "$3/pacman"
  if [ -d "$2/usr" ]; then
    debian_debug_tree "$2" "$3/deb-debug"
    pacman_debug_tree "$2" "$3/pacman-debug"
  fi
}

# Writes the few files that the revision is in.
set_revision() { # ASSEMBLED REVISION
  make_sbom "$2" > "$work/sbom"
  debian_facts "$1/deb" "$2" "$work/sbom"
  pacman_facts "$1/pacman" "$2" "$work/sbom"
  if [ -d "$1/deb-debug" ]; then
    debian_debug_facts "$1/deb-debug" "$2"
    pacman_debug_facts "$1/pacman-debug" "$2"
  fi
}

make_package() ( # SPEC
  # shellcheck disable=SC1090
  . "$1"
  : "${name:?}" "${version:?}" "${packages:?}" "${epoch:?}"
  # Packages of other versions would be taken for newer or older ones by those who look here, and of
  # what can't be built any more there is none.
  old=("$packages/deb/$debian_prefix$name"{,-dbgsym}_* "$packages/pacman/$pacman_prefix$name"{,-debug}-[0-9]*)
  failures=$(what_failed | sort -u | tr '\n' ' ')
  if [ -n "$failures" ]; then
    rm -f "$1.made" "${old[@]}"
    echo "pack.sh: no package $pacman_prefix$name, as building failed: $failures" >&2
    exit 0
  fi
  print=$(fingerprint "$1")
  if [ "$(head -n 1 "$1.made" 2> /dev/null)" = "$print" ] &&
    sed 1d "$1.made" | (while read -r file; do [ -e "$packages/$file" ] || exit 1; done); then
    exit 0
  fi
  work=$packages/work/$(basename "$1" .spec)
  # On a full disk, above all, what isn't whole mustn't stay.
  trap 'status=$?; rm -rf "$work"
    [ $status = 0 ] || echo "pack.sh: package $name could not be made" >&2' EXIT
  rm -rf "$work"
  mkdir -p "$work/new/deb" "$work/new/pacman" "$packages/deb" "$packages/pacman"
  stage "$work/tree"
  split_debug "$work/tree" "$work/debug"
  set_modes "$work/tree"

  final=$work/final
  assemble "$work/tree" "$work/debug" "$final"
  set_revision "$final" 0
  digest=$(content_digest "$final")
  revision=$(revision_of "$digest")
  set_revision "$final" "$revision"
  make_deb "$final/deb" "$work/new/deb/$(debian_file "$revision")"
  make_pacman "$final/pacman" "$work/new/pacman/$(pacman_file "$revision")"
  if [ -d "$final/deb-debug" ]; then
    make_deb "$final/deb-debug" "$work/new/deb/$(debian_file "$revision" -dbgsym)"
    make_pacman "$final/pacman-debug" "$work/new/pacman/$(pacman_file "$revision" -debug)"
  fi

  # First, so that there is no package whose revision isn't known to be taken.
  remember_revision "$revision" "$digest"
  rm -f "$1.made" "${old[@]}"
  made=()
  for file in "$work"/new/*/*; do
    file=${file#"$work/new/"}
    mv "$work/new/$file" "$packages/$file"
    made+=("$file")
  done
  printf '%s\n' "$print" "${made[@]}" > "$1.made"
  echo "package $pacman_prefix$name $version-$revision"
)

# shellcheck disable=SC1090
packages=$(. "$1" && echo "$packages")
# One at a time: they share folders of work.
mkdir -p "$packages"
exec 9> "$packages/.lock"
flock 9
# What there is no spec of any more.
for old in "$packages"/specs/*.spec.made; do
  [ -e "$old" ] && [ ! -e "${old%.made}" ] || continue
  sed 1d "$old" | (cd "$packages" && xargs -r -d '\n' rm -f)
  rm "$old"
done

running=0
failed=no
for spec in "$@"; do
  # Without the lock, which would outlive a killed packer in its children.
  make_package "$spec" 9>&- &
  running=$((running + 1))
  if [ $running -ge "$(nproc)" ]; then
    wait -n || failed=yes
    running=$((running - 1))
  fi
done
while [ $running -gt 0 ]; do
  wait -n || failed=yes
  running=$((running - 1))
done
# In one order, whichever was ready first; not in place, as on a full disk or when it is killed it would lose
# what the list remembers.
if [ -e "$packages/revisions" ]; then
  sort "$packages/revisions" > "$packages/revisions.new"
  mv "$packages/revisions.new" "$packages/revisions"
fi
[ $failed = no ] || exit 1
