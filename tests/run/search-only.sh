#!/bin/bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# A directory that may be searched and not listed. Root may list all, and is somebody else for this.
. "$(dirname "$0")/lib.sh"
compile files.c
chmod 755 . files
mkdir searched
echo inside > searched/file
if [ "$(id -u)" = 0 ]; then
  as_user='setpriv --reuid=65534 --regid=65534 --clear-groups'
  chmod 711 searched
  $as_user test -x "$(command -v cloudabi-run)" -a -r files ||
    skip "the user 65534 can't get at $PWD or at the toolchain"
else
  chmod 311 searched
fi
for level in '' --sandbox=landlock; do
  steps "a directory to be searched${level:+ ($level)}" '{path: searched}' \
    'open file: ok\nlist: EACCES' 'open file' list
done
finish
