# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# The index by which apt finds the packages in a folder. Sourced by pack.sh. A line in sources.list
# uses it: deb [trusted=yes] file:/.../build/packages/deb ./
# shellcheck shell=bash

make_debian_index() { # FOLDER
  local deb
  (
    cd "$1"
    for deb in *.deb; do
      dpkg-deb --field "$deb"
      echo "Filename: ./$deb"
      echo "Size: $(stat -c %s "$deb")"
      echo "SHA256: $(sha256sum "$deb" | cut -d ' ' -f 1)"
      echo
    done > Packages.new
    mv Packages.new Packages
  )
}
