# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# Packs a staged tree for pacman. Sourced by pack.sh.
# shellcheck shell=bash disable=SC2154

pacman_file() { echo "$pacman_prefix$name-$version-$release-$pacman_architecture.pkg.tar.zst"; }

pacman_info() { # TREE
  echo "pkgname = $pacman_prefix$name"
  echo "pkgbase = $pacman_prefix$name"
  echo "pkgver = $version-$release"
  echo "pkgdesc = $summary"
  echo "builddate = $epoch"
  echo "packager = The CloudABI toolchain contributors"
  echo "size = $(installed_size "$1")"
  echo "arch = $pacman_architecture"
  echo "license = $spdx"
  local dependency
  for dependency in "${depends[@]}"; do echo "depend = $pacman_prefix$dependency"; done
  for dependency in "${pacman_depends[@]}"; do echo "depend = $dependency"; done
}

pacman_build_info() {
  echo "format = 2"
  echo "pkgname = $pacman_prefix$name"
  echo "pkgbase = $pacman_prefix$name"
  echo "pkgver = $version-$release"
  echo "pkgarch = $pacman_architecture"
  echo "packager = The CloudABI toolchain contributors"
  echo "builddate = $epoch"
  echo "buildtool = cloudabi-packaging"
}

# All files of the current folder, folders first, in an order that depends on names alone.
pacman_list() { find . -mindepth 1 -printf '%P\0' | sort -z; }

make_pacman() { # WORK FILE
  local tree=$1/pacman file
  cp -a "$1/tree" "$tree"
  local doc=$tree/usr/share/licenses/$pacman_prefix$name
  mkdir -p "$doc"
  for file in "${license_files[@]}"; do cp "$file" "$doc/$(license_name "$file")"; done
  pacman_info "$tree" > "$1/.PKGINFO"
  pacman_build_info > "$1/.BUILDINFO"
  mv "$1/.PKGINFO" "$1/.BUILDINFO" "$tree"
  set_modes "$tree"
  local owner=(--uid 0 --gid 0 --uname root --gname root)
  (
    cd "$tree"
    pacman_list | bsdtar --null -T - --no-recursion --no-fflags "${owner[@]}" -cf - --format=mtree \
      --options='!all,use-set,type,uid,gid,mode,time,size,md5,sha256,link' | gzip -9n > ../.MTREE
    mv ../.MTREE .
    touch -d "@$epoch" .MTREE
    chmod 644 .MTREE
    pacman_list | bsdtar --null -T - --no-recursion --no-fflags --no-xattrs --no-acls "${owner[@]}" -cf - |
      zstd -q -15 --single-thread -c
  ) > "$2.new"
  mv "$2.new" "$2"
}
