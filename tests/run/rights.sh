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
finish
