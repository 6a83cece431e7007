# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# Licences of a package, as packages say them. Sourced by pack.sh.
# shellcheck shell=bash disable=SC2154

# Licence texts can have the same name: the folder of the source tells them apart.
license_name() { # FILE
  local folder
  folder=$(basename "$(dirname "$1")")
  if [ "$1" = "${license_files[0]}" ]; then
    basename "$1"
  else
    echo "$(basename "$1").$folder"
  fi
}

# Who holds the rights: as the recipe says, else from the texts: a line with a year or a name after the
# word or the sign.
copyright_holders() {
  [ ${#copyright[@]} -eq 0 ] || { printf '%s\n' "${copyright[@]}"; return; }
  sed -nE 's/[[:space:]]+$//
    s/^[[:space:]*#;.\/-]*(SPDX-FileCopyrightText:|[Cc]opyright( \([Cc]\)| ©)?:?|\([Cc]\)|©)[[:space:]]+((\([Cc]\)[[:space:]]+)?[0-9]{4}.*|by .*)$/\3/p' \
    "${license_files[@]}" | sort -u
}

# Debian's names for what SPDX identifiers name.
debian_license() {
  sed 's/ AND / and /g; s/ OR / or /g; s/ WITH LLVM-exception/ with LLVM exception/g
    s/ WITH GCC-exception-3.1/ with GCC exception/g; s/ WITH Autoconf-exception-generic-3.0/ with AutoConf exception/g; s/-only\b//g; s/\b\(L\?GPL\|GFDL\)-\([0-9.]*\)-or-later/\1-\2+/g
    s/\bMIT\b/Expat/g; s/\bZlib\b/Zlib/g
    s/\bLicenseRef-public-domain\b/public-domain/g' <<< "$spdx"
}

# Debian's machine-readable form: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
# All texts stand in the one paragraph, as a source's folders can't be told from a package.
debian_copyright() {
  local file holders
  holders=$(copyright_holders)
  [ -n "$holders" ] || holders="see the texts below"
  echo 'Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/'
  echo "Upstream-Name: $name"
  echo "Source: the source packages of Debian that are named in sbom.spdx.json beside this file, and"
  echo " the sources of the CloudABI toolchain."
  printf '\nFiles: *\nCopyright:\n'
  sed 's/^/ /' <<< "$holders"
  echo "License: $(debian_license)"
  for file in "${license_files[@]}"; do
    [ "$file" = "${license_files[0]}" ] || echo ' .'
    printf ' ----- %s -----\n .\n' "$(license_name "$file")"
    # Control files of old, tabs in texts and empty lines are not for this format.
    expand "$file" | sed 's/[[:space:]]*$//; s/^$/./; s/^/ /'
  done
}
