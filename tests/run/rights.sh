#!/bin/bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# Modes and rights of files and directories, as the program meets them.
. "$(dirname "$0")/lib.sh"
compile files.c
mkdir -p dir/sub
echo inside > dir/file
echo data > file
ln -s ../file dir/outside
ln -s /etc/passwd dir/absolute
as_user=

# The results of steps, which are given as `operation descriptor [path]` after the file's tag.
steps() {
  local title=$1 tag=$2 expected=$3 step
  shift 3
  {
    printf '%s\noutput: !fd stdout\nit: &it !file %s\nsteps:\n' "$head" "$tag"
    for step in "$@"; do
      set -- $step
      printf -- '- [%s, *it%s]\n' "$1" "${2:+, \"$2\"}"
    done
  } > steps.yaml
  run 0 $as_user cloudabi-run -e ${level:-} files < steps.yaml
  expect "$title" "$(printf "$expected")" "$(cat out)"
}

for level in '' --paranoid --sandbox=landlock; do
  steps "a file is read${level:+ ($level)}" '{path: file}' \
    'read: ok\nwrite: ENOTCAPABLE\ntruncate: ENOTCAPABLE' read write truncate
  steps 'mode rw' '{path: file, mode: rw}' 'read: ok\nwrite: ok\ntruncate: ok' read write truncate
  steps 'mode w' '{path: file, mode: w}' 'read: ENOTCAPABLE\nwrite: ok' read write
  steps 'mode a' '{path: file, mode: a}' \
    'write: ok\nread: ENOTCAPABLE\ntruncate: ENOTCAPABLE' write read truncate
  steps 'create' '{path: new, mode: w, create: true}' 'write: ok' write
  expect 'what was made' 'x' "$(cat new)"
  rm -f new
  steps 'a directory may be changed' '{path: dir}' \
    'list: ok\nopen file: ok\nopen-write file: ok\ncreate new: ok\nunlink new: ok\nmkdir sub/x: ok' \
    list 'open file' 'open-write file' 'create new' 'unlink new' 'mkdir sub/x'
  rmdir dir/sub/x
  steps 'nothing outside can be reached' '{path: dir}' \
    'open ../file: ENOTCAPABLE\nopen /etc/passwd: ENOTCAPABLE\nopen outside: ENOTCAPABLE\nopen absolute: ENOTCAPABLE\nstat ..: ENOTCAPABLE\nopen sub/../file: ok' \
    'open ../file' 'open /etc/passwd' 'open outside' 'open absolute' 'stat ..' 'open sub/../file'
  steps 'a directory in mode r' '{path: dir, mode: r}' \
    'list: ok\nopen file: ok\nopen-write file: ENOTCAPABLE\ncreate new: ENOTCAPABLE\nunlink file: ENOTCAPABLE' \
    list 'open file' 'open-write file' 'create new' 'unlink file'
  steps 'rights: read' '{path: dir, rights: read}' \
    'list: ENOTCAPABLE\nopen file: ok\nopen-write file: ENOTCAPABLE' list 'open file' 'open-write file'
  steps 'rights: list' '{path: dir, rights: [list]}' 'list: ok\nstat file: ok' list 'stat file'
done

# A directory that may be searched and not listed. Root may list all, and is somebody else for this,
# where somebody else can get at the files of this test and of the toolchain.
[ "$(id -u)" = 0 ] && as_user='setpriv --reuid=65534 --regid=65534 --clear-groups'
chmod 755 . files
mkdir searched
echo inside > searched/file
chmod 711 searched
[ -n "$as_user" ] || chmod 311 searched
if $as_user test -x "$(command -v cloudabi-run)" -a -r files; then
  for level in '' --sandbox=landlock; do
    steps "a directory to be searched${level:+ ($level)}" '{path: searched}' \
      'open file: ok\nlist: EACCES' 'open file' list
  done
else
  echo "not run: a directory to be searched, as the user 65534 can't get at $PWD or the toolchain"
fi
finish
