#!/bin/bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# lintian has no objections to the packages, but for those that packaging/lintian/ excuses with a
# reason each. It takes seconds a package, so of what is packed in the same way a sample is looked
# at, unless CLOUDABI_ALL_PACKAGES=1 asks for all.
. "$(dirname "$0")/lib.sh"
command -v lintian > /dev/null || { echo "SKIP: there is no lintian"; exit 77; }
start_work

all=("$CLOUDABI_PACKAGES"/deb/{cloudabi-*,x86-64-unknown-cloudabi-{argdata,cloudlibc,cxx-runtime,leveldb,libcxx}*}_*.deb)
[ -z "${CLOUDABI_ALL_PACKAGES:-}" ] || all=("$CLOUDABI_PACKAGES"/deb/*.deb)
packages=()
symbols=()
for deb in "${all[@]}"; do
  case $deb in *-dbgsym_*) symbols+=("$deb") ;; *) packages+=("$deb") ;; esac
done
lint() { lintian --no-cfg --allow-root --jobs="$(nproc)" --fail-on=error,warning "$@"; }
status=0
lint "${packages[@]}" || status=1
# A package of symbols can't bring overrides.
grep '^[a-z]' "$packaging/lintian/dbgsym" > tags
lint --suppress-tags-from-file tags "${symbols[@]}" || status=1
exit $status
