# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# The bill of materials of a package: what it was made of, in SPDX 2.3. Sourced by pack.sh; sbom.py
# writes what is collected here.
# shellcheck shell=bash disable=SC2154

# The lines that the document is written of.
sbom_facts() { # REVISION
  printf 'package\t%s\t%s\t%s\t%s\t%s\t%s\n' "$pacman_prefix$name" "$version" "$1" "$pacman_architecture" "$spdx" "$summary"
  printf 'epoch\t%s\n' "$epoch"
  copyright_holders | sed 's/^/copyright\t/'
  local item
  for item in "${sources[@]}"; do source_facts "$item"; done
  for item in "${bundles[@]}"; do
    printf 'bundle\t%s\t%s\n' "$item" "$(dpkg-query -W -f '${Version}' "$item" 2> /dev/null || true)"
  done
  for item in "${depends[@]}"; do
    of_package "$item" 'printf "depends\t%s\t%s\t%s\n" "$pacman_prefix$name" "$version" "$spdx"'
  done
  own_licenses
  for item in "${depends[@]}"; do of_package "$item" own_licenses; done
  printf 'tool\tclang\t%s\n' "$compiler_version"
}

make_sbom() { sbom_facts "$1" | python3 "$here/sbom.py"; } # REVISION

# A licence that isn't on SPDX's list has to be given in full; of a package with one it is the first text.
own_licenses() {
  local license
  for license in $(grep -oE 'LicenseRef-[A-Za-z0-9.-]+' <<< "$spdx" | sort -u || true); do
    printf 'text\t%s\t%s\n' "$license" "${license_files[0]}"
  done
}

# From the lock file, with the patches that the build has applied.
source_facts() { # NAME or NAME=FOLDER-OF-PATCHES
  local line patch
  line=$(grep -P "^${1%%=*}\t" "$sources_lock") || die "sources.lock has no source ${1%%=*}"
  printf 'source\t%s\n' "$line"
  case $1 in
    *=*)
      for patch in "${1#*=}"/*.patch; do
        [ ! -e "$patch" ] || printf 'patch\t%s\t%s\t%s\n' "${1%%=*}" "$(basename "$patch")" \
          "$(sha256sum "$patch" | cut -d ' ' -f 1)"
      done
      ;;
  esac
}
