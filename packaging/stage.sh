# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# Stages the files of a package as they'll lie on the machine that it is installed on. Sourced by
# pack.sh, with the facts of the package in variables.
# shellcheck shell=bash disable=SC2154

# matches PATH GLOB...
matches() {
  local path=$1 glob
  shift
  # shellcheck disable=SC2254
  for glob in "$@"; do
    case $path in $glob) return 0 ;; esac
  done
  return 1
}

# Each file: where it is, a tab, and where it goes below /usr. Links are files.
package_files() {
  local manifest file path glob
  for manifest in "${manifests[@]}"; do
    [ -e "$manifest" ] || die "$manifest isn't there: its stage hasn't been installed"
    # CMake leaves the last line without an end.
    while IFS= read -r file || [ -n "$file" ]; do
      path=${file#"$prefix/$folder"}
      [ "$path" != "$file" ] || die "$manifest names $file, which isn't in $prefix/$folder"
      [ ${#only[@]} = 0 ] || matches "$path" "${only[@]}" || continue
      ! matches "$path" "${except[@]}" || continue
      printf '%s\t%s\n' "$file" "$folder$path"
    done < "$manifest"
  done
  for glob in "${files[@]}"; do
    for file in "$prefix/$folder"$glob; do
      [ -e "$file" ] || [ -L "$file" ] || continue
      # Of a folder, everything in it.
      find "$file" ! -type d | while IFS= read -r path; do
        ! matches "${path#"$prefix/$folder"}" "${except[@]}" || continue
        printf '%s\t%s\n' "$path" "${path#"$prefix/"}"
      done
    done
  done
}

# Part of stage(): copies `group` to `into`.
copy_group() {
  [ ${#group[@]} != 0 ] || return 0
  mkdir -p "$into"
  cp -P -t "$into" -- "${group[@]}"
  group=()
}

stage() { # TREE
  local tree=$1 file path into found=no last="" group=()
  mkdir -p "$tree"
  # A folder at a time: the headers of a port can be thousands of files.
  while IFS=$'\t' read -r file path; do
    if [ "${file%/*} ${path%/*}" != "$last" ]; then
      copy_group
      last="${file%/*} ${path%/*}"
      into=$tree/usr/${path%/*}
    fi
    group+=("$file")
    found=yes
  done < <(package_files | sort -u)
  copy_group
  if [ $((${#manifests[@]} + ${#files[@]})) != 0 ] && [ $found = no ]; then
    die "no files are there for it"
  fi
  find "$tree" -path '*/share/man/man*' -type f ! -name '*.gz' -exec gzip -9n {} +
  # A text that names the build's folder wouldn't work where the package is installed.
  if grep -rIlF "$prefix" "$tree" >&2; then
    die "these files name the folder that they were built in"
  fi
  set_modes "$tree"
}

# One time and the usual modes for everything, whatever the file system and the umask were.
set_modes() {
  find "$1" -type d -exec chmod 755 {} +
  find "$1" -type f -perm /111 -exec chmod 755 {} +
  find "$1" -type f ! -perm /111 -exec chmod 644 {} +
  find "$1" -exec touch -h -d "@$epoch" {} +
}

# The sum of all files' sizes, in bytes, the same on any file system.
installed_size() {
  find "$1" -type f -printf '%s\n' | awk '{ sum += $1 } END { print sum + 0 }'
}
