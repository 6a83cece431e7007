# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# Packs a staged tree for dpkg. Sourced by pack.sh.
# shellcheck shell=bash disable=SC2154

debian_file() { echo "$debian_prefix${name}_$version-${release}_$debian_architecture.deb"; }

# control's long description: indented, folded at 78 characters.
debian_description() {
  [ -z "$description" ] || fold -s -w 76 <<< "$description" | sed 's/ *$//; s/^/ /'
}

debian_depends() {
  local all=() dependency
  for dependency in "${depends[@]}"; do all+=("$debian_prefix$dependency"); done
  all+=("${debian_depends[@]}")
  local IFS=,
  [ ${#all[@]} = 0 ] || sed 's/,/, /g; s/^/Depends: /' <<< "${all[*]}"
}

# The machine-readable form of Debian, with the texts as they are.
debian_copyright() {
  local file
  printf 'Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n'
  printf 'Upstream-Name: %s\n\nFiles: *\nCopyright: see the texts below\nLicense: %s\n' "$name" "$spdx"
  for file in "${license_files[@]}"; do
    printf ' .\n ----- %s -----\n .\n' "$(license_name "$file")"
    sed 's/[[:space:]]*$//; s/^$/./; s/^/ /' "$file"
  done
}

make_deb() { # WORK FILE
  local tree=$1/deb
  cp -a "$1/tree" "$tree"
  local doc=$tree/usr/share/doc/$debian_prefix$name
  mkdir -p "$doc" "$tree/DEBIAN"
  debian_copyright > "$doc/copyright"
  {
    echo "Package: $debian_prefix$name"
    echo "Version: $version-$release"
    echo "Architecture: $debian_architecture"
    echo "Maintainer: The CloudABI toolchain contributors <cloudabi@invalid>"
    echo "Installed-Size: $((($(installed_size "$tree") + 1023) / 1024))"
    debian_depends
    echo "Section: devel"
    echo "Priority: optional"
    [ "$debian_architecture" != all ] || echo "Multi-Arch: foreign"
    echo "Description: $summary"
    debian_description
  } > "$1/control"
  (cd "$tree" && find usr -type f -print0 | sort -z | xargs -0 md5sum) > "$tree/DEBIAN/md5sums"
  mv "$1/control" "$tree/DEBIAN/control"
  set_modes "$tree"
  # One thread: with more, xz writes other bytes.
  SOURCE_DATE_EPOCH=$epoch dpkg-deb --root-owner-group --threads-max=1 -Zxz --build "$tree" "$2.new" > /dev/null
  mv "$2.new" "$2"
}
