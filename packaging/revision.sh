# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# The revision of a package: the 2 of 1.23-2. It stays while the content does, and counts up when
# that changes, so that what was published once under a name never has other bytes. Sourced by
# pack.sh. docs/adr/0014-revisions-by-content.md has the reasons.
#
# A list, PACKAGES/revisions, remembers: package, architecture, version, revision, digest of the
# content, with tabs between. A published repository has a copy, from which a build in a new folder
# goes on (CLOUDABI_PREVIOUS_REVISIONS).
# shellcheck shell=bash disable=SC2154

# Of everything that the packages are made of, if they had revision 0.
content_digest() { # FOLDER
  tar -C "$1" --sort=name --mtime="@$epoch" --owner=root:0 --group=root:0 --format=gnu -cf - . |
    sha256sum | cut -d ' ' -f 1
}

revision_of() { # DIGEST
  local lists=() list
  for list in "$packages/revisions" "$previous_revisions"; do
    [ ! -e "$list" ] || lists+=("$list")
  done
  awk -F '\t' -v package="$pacman_prefix$name" -v architecture="$pacman_architecture" \
    -v version="$version" -v digest="$1" '
    $1 == package && $2 == architecture && $3 == version && $4 + 0 >= last { last = $4 + 0; of = $5 }
    END { print of == digest ? last : last + 1 }' /dev/null "${lists[@]}"
}

# One short write, so that packers at work at the same time don't mix their lines.
remember_revision() { # REVISION DIGEST
  local line
  printf -v line '%s\t' "$pacman_prefix$name" "$pacman_architecture" "$version" "$1"
  grep -qxF "$line$2" "$packages/revisions" 2> /dev/null || echo "$line$2" >> "$packages/revisions"
}
