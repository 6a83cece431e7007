# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# Packs a staged tree for pacman. Sourced by pack.sh.
# shellcheck shell=bash disable=SC2154

pacman_file() { # REVISION [SUFFIX]
  echo "$pacman_prefix$name${2:-}-$version-$1-$pacman_architecture.pkg.tar.zst"
}

# The tree that is packed, but for what says the revision.
pacman_tree() { # STAGED TREE
  cp -a "$1" "$2"
  mkdir -p "$2/usr/share/doc/$pacman_prefix$name"
  pacman_licenses "$2/usr/share/licenses/$pacman_prefix$name"
}

pacman_licenses() { # FOLDER
  local file
  mkdir -p "$1"
  for file in "${license_files[@]}"; do cp "$file" "$1/$(license_name "$file")"; done
}

pacman_facts() { # TREE REVISION SBOM
  local package=$pacman_prefix$name dependency
  cp "$3" "$1/usr/share/doc/$package/sbom.spdx.json"
  {
    pacman_info "$package" "$2" "$1" "$summary"
    for dependency in "${depends[@]}"; do
      of_package "$dependency" 'echo "depend = $pacman_prefix$name>=$version"'
    done
    for dependency in "${pacman_depends[@]}"; do echo "depend = $dependency"; done
    for dependency in "${pacman_recommends[@]}"; do echo "optdepend = $dependency"; done
  } > "$1/.PKGINFO"
  pacman_build_info "$package" "$2" > "$1/.BUILDINFO"
}

# The same for the symbols that were split off.
pacman_debug_tree() { # STAGED TREE
  cp -a "$1" "$2"
  pacman_licenses "$2/usr/share/licenses/$pacman_prefix$name-debug"
}

pacman_debug_facts() { # TREE REVISION
  local package=$pacman_prefix$name
  {
    pacman_info "$package-debug" "$2" "$1" "Debug symbols for $package"
    echo "depend = $package=$version-$2"
  } > "$1/.PKGINFO"
  pacman_build_info "$package-debug" "$2" > "$1/.BUILDINFO"
}

pacman_info() { # PACKAGE REVISION TREE SUMMARY
  echo "pkgname = $1"
  echo "pkgbase = $pacman_prefix$name"
  echo "pkgver = $version-$2"
  echo "pkgdesc = $4"
  echo "builddate = $epoch"
  echo "packager = $maintainer"
  echo "size = $(installed_size "$3/usr")"
  echo "arch = $pacman_architecture"
  echo "license = $spdx"
}

pacman_build_info() { # PACKAGE REVISION
  echo "format = 2"
  echo "pkgname = $1"
  echo "pkgbase = $pacman_prefix$name"
  echo "pkgver = $version-$2"
  echo "pkgarch = $pacman_architecture"
  echo "packager = $maintainer"
  echo "builddate = $epoch"
  echo "buildtool = cloudabi-packaging"
}

# All files of the current folder, folders first, in an order that depends on names alone.
pacman_list() { find . -mindepth 1 -printf '%P\0' | sort -z; }

make_pacman() { # TREE FILE
  set_modes "$1"
  local owner=(--uid 0 --gid 0 --uname root --gname root)
  (
    cd "$1"
    pacman_list | bsdtar --null -T - --no-recursion --no-fflags "${owner[@]}" -cf - --format=mtree \
      --options='!all,use-set,type,uid,gid,mode,time,size,md5,sha256,link' | gzip -9n > "$1.MTREE"
    mv "$1.MTREE" .MTREE
    touch -d "@$epoch" .MTREE
    chmod 644 .MTREE
    pacman_list | bsdtar --null -T - --no-recursion --no-fflags --no-xattrs --no-acls "${owner[@]}" -cf - |
      zstd -q -15 --single-thread -c
  ) > "$2.new"
  mv "$2.new" "$2"
}
