# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# For tests that install with apt into $root: lists, a cache and a system of their own.
# shellcheck shell=bash disable=SC2154

# apt ADDRESS COMMAND...
apt() {
  local address=$1
  shift
  echo "deb [signed-by=$work/repository/cloudabi.asc] $address cloudabi main" > "$work/apt/sources.list"
  apt-get -q -y \
    -o Dir::Etc::SourceList="$work/apt/sources.list" -o Dir::Etc::SourceParts="$work/apt/parts" \
    -o Dir::Etc::Parts="$work/apt/parts" -o Dir::Etc::Preferences=/dev/null \
    -o Dir::Etc::PreferencesParts="$work/apt/parts" -o Dir::Etc::Trusted=/dev/null \
    -o Dir::Etc::TrustedParts="$work/apt/parts" \
    -o Dir::State="$work/apt" -o Dir::State::Lists="$work/apt/lists" \
    -o Dir::State::status="$root/var/lib/dpkg/status" -o Dir::Cache="$work/apt/cache" \
    -o Dir::Log="$work/apt" -o APT::Sandbox::User=root -o APT::Install-Recommends=false \
    -o Acquire::Languages=none -o Acquire::http::Proxy=DIRECT -o DPkg::Options::=--root="$root" \
    -o DPkg::Options::=--force-script-chrootless -o DPkg::Options::=--log="$work/apt/log" \
    -o DPkg::Options::=--force-unsafe-io -o DPkg::Use-Pty=false "$@"
}

# Nothing was asked of any repository yet.
fresh_apt() {
  rm -rf "$work/apt"
  mkdir -p "$work"/apt/{lists/partial,cache/archives/partial,parts}
  touch "$work/apt/log"
}

# The packages for this machine depend on Debian's, which the scratch root has in name: those that this machine
# has installed, in their versions, so that apt finds what is missing.
fresh_dpkg() {
  local package dependency
  mkdir -p "$root/var/lib/dpkg"/{updates,info} "$root/etc"
  for package in cloudabi-{repository,toolchain,utils}; do
    dpkg-deb -f "$CLOUDABI_PACKAGES/deb/$package"_*.deb Depends | sed 's/([^)]*)//g; s/, */\n/g'
  done | sed 's/ //g; s/|.*//; /cloudabi/d; /^$/d' | sort -u > depends
  while read -r dependency; do
    # One that was removed may have left its configuration.
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$dependency" 2> /dev/null)" = installed ] ||
      fail "a package depends on $dependency, which isn't installed here"
    dpkg-query -W -f 'Package: ${Package}\nStatus: install ok installed\nVersion: ${Version}
Architecture: ${Architecture}\nMaintainer: ${Maintainer}\nDescription: ${binary:Summary}\n\n' "$dependency"
  done < depends > "$root/var/lib/dpkg/status"
}
