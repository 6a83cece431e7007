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
# shellcheck source=stage.sh
. "$here/stage.sh"
# shellcheck source=deb.sh
. "$here/deb.sh"
# shellcheck source=pacman.sh
. "$here/pacman.sh"
# shellcheck source=index.sh
. "$here/index.sh"

die() {
  echo "pack.sh: package ${name:-?}: $*" >&2
  exit 1
}

# Changes when the package has to be made again.
fingerprint() {
  {
    cat "$1" "$here"/*.sh
    stat -c '%n %s %y %f' "${license_files[@]}"
    package_files | cut -f 1 | xargs -r -d '\n' stat -c '%n %s %y %f %N'
  } | sha256sum
}

make_package() ( # SPEC
  # shellcheck disable=SC1090
  . "$1"
  : "${name:?}" "${version:?}" "${packages:?}" "${epoch:?}"
  deb=$packages/deb/$(debian_file)
  pkg=$packages/pacman/$(pacman_file)
  print=$(fingerprint "$1")
  if [ -e "$deb" ] && [ -e "$pkg" ] && [ "$(cat "$1.made" 2> /dev/null)" = "$print" ]; then
    exit 0
  fi
  work=$packages/work/$(basename "$1" .spec)
  # On a full disk, above all, what isn't whole mustn't stay.
  trap 'status=$?; rm -rf "$work" "$deb.new" "$pkg.new"
    [ $status = 0 ] || echo "pack.sh: package $name could not be made" >&2' EXIT
  rm -rf "$work"
  mkdir -p "$work" "$packages/deb" "$packages/pacman"
  # Packages of other versions would be taken for newer or older ones by those who look here.
  rm -f "$packages/deb/${debian_prefix}${name}"_* "$packages/pacman/${pacman_prefix}${name}"-[0-9]*
  stage "$work/tree"
  make_deb "$work" "$deb"
  make_pacman "$work" "$pkg"
  echo "$print" > "$1.made"
  rm -f "$packages/deb/Packages"
  echo "package ${pacman_prefix}${name} $version"
)

running=0
failed=no
for spec in "$@"; do
  make_package "$spec" &
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
[ $failed = no ] || exit 1
# shellcheck disable=SC1090
packages=$(. "$1" && echo "$packages")
[ -e "$packages/deb/Packages" ] || make_debian_index "$packages/deb"
