# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# Packs a staged tree for dpkg. Sourced by pack.sh.
# shellcheck shell=bash disable=SC2154

debian_file() { echo "$debian_prefix$name${2:-}_$version-${1}_$debian_architecture.deb"; } # REVISION [SUFFIX]

# control's long description: indented, folded at 78 characters.
debian_description() {
  [ -z "$description" ] || fold -s -w 76 <<< "$description" | sed 's/ *$//; s/^/ /'
}

debian_depends() {
  local all=() dependency
  for dependency in "${depends[@]}"; do
    all+=("$(of_package "$dependency" 'echo "$debian_prefix$name (>= $version)"')")
  done
  all+=("${debian_depends[@]}")
  local IFS=,
  [ ${#all[@]} = 0 ] || sed 's/,/, /g; s/^/Depends: /' <<< "${all[*]}"
}

debian_recommends() {
  local IFS=,
  [ ${#debian_recommends[@]} = 0 ] || sed 's/,/, /g; s/^/Recommends: /' <<< "${debian_recommends[*]}"
}

debian_changelog() { # REVISION
  printf '%s (%s-%s) unstable; urgency=medium\n\n' "$debian_prefix$name" "$version" "$1"
  printf '  * Version %s, packaged with the CloudABI toolchain.\n\n' "$version"
  printf ' -- %s  %s\n' "$maintainer" "$(date -u -R -d "@$epoch")"
}

# Tags of lintian that don't hold here, each after a comment that says why.
debian_overrides() { # TREE PACKAGE KIND...
  local tree=$1 package=$2 list
  shift 2
  mkdir -p "$tree/usr/share/lintian/overrides"
  for list in "$@"; do
    [ ! -e "$here/lintian/$list" ] ||
      sed "/SPDX-/d; /^#\$/d; s|@PACKAGE@|$package|; s|@FOLDER@|$folder|" "$here/lintian/$list"
  done > "$tree/usr/share/lintian/overrides/$package"
}

# The tree that dpkg-deb packs, but for what says the revision.
debian_tree() { # STAGED TREE
  local tree=$2 package=$debian_prefix$name
  cp -a "$1" "$tree"
  mkdir -p "$tree/usr/share/doc/$package" "$tree/DEBIAN"
  local kinds=(all)
  [ -z "$folder" ] || [ ! -d "$1/usr" ] || kinds+=(target)
  case $spdx in *Apache-2.0*) kinds+=(apache) ;; esac
  debian_overrides "$tree" "$package" "${kinds[@]}" "$name"
  debian_copyright > "$tree/usr/share/doc/$package/copyright"
}

debian_facts() { # TREE REVISION SBOM
  local package=$debian_prefix$name
  local doc=$1/usr/share/doc/$package
  debian_changelog "$2" | gzip -9n > "$doc/changelog.Debian.gz"
  cp "$3" "$doc/sbom.spdx.json"
  {
    echo "Package: $package"
    debian_common "$2" "$1"
    debian_depends
    debian_recommends
    echo "Section: ${section:-devel}"
    [ "$debian_architecture" != all ] || echo "Multi-Arch: foreign"
    echo "Description: $summary"
    debian_description
  } > "$1/DEBIAN/control"
  debian_sums "$1"
}

# The same for the symbols that were split off.
debian_debug_tree() { # STAGED TREE
  cp -a "$1" "$2"
  mkdir -p "$2/DEBIAN" "$2/usr/share/doc"
  # Policy allows this for packages that need the other one in the same version.
  ln -s "$debian_prefix$name" "$2/usr/share/doc/$debian_prefix$name-dbgsym"
}

debian_debug_facts() { # TREE REVISION
  local package=$debian_prefix$name
  {
    echo "Package: $package-dbgsym"
    debian_common "$2" "$1"
    echo "Depends: $package (= $version-$2)"
    echo "Section: debug"
    echo "Auto-Built-Package: debug-symbols"
    [ "$debian_architecture" != all ] || echo "Multi-Arch: foreign"
    echo "Description: debug symbols for $package"
    echo " Symbols and debug information, which gdb finds when it is given the program."
  } > "$1/DEBIAN/control"
  debian_sums "$1"
}

debian_common() { # REVISION TREE
  echo "Version: $version-$1"
  echo "Architecture: $debian_architecture"
  echo "Maintainer: $maintainer"
  echo "Installed-Size: $((($(installed_size "$2/usr") + 1023) / 1024))"
  echo "Priority: optional"
}

debian_sums() { # TREE
  (cd "$1" && find usr -type f -print0 | sort -z | xargs -r -0 md5sum) > "$1/DEBIAN/md5sums"
}

make_deb() { # TREE FILE
  set_modes "$1"
  # One thread: with more, xz writes other bytes.
  SOURCE_DATE_EPOCH=$epoch dpkg-deb --root-owner-group --threads-max=1 -Zxz --build "$1" "$2.new" > /dev/null
  mv "$2.new" "$2"
}
