#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# Has this machine's protoc compile example/notes.proto, as a user does, and runs notes.cc with the result in a
# folder that has notes.proto and what it imports; then does the same with CMake, and with the lite library.
set -euo pipefail
example=$(cd "$(dirname "$0")/example" && pwd)
command -v protoc > /dev/null || { echo "protoc is missing: install protobuf-compiler" >&2; exit 1; }
includes=$("$PKG_CONFIG" --variable=includedir protobuf)
mkdir -p proto/google/protobuf
cp "$example/notes.proto" proto
cp "$includes/google/protobuf/timestamp.proto" proto/google/protobuf

protoc --cpp_out=. --proto_path="$example" --proto_path="$includes" notes.proto
# shellcheck disable=SC2086
"$CXX" -std=c++17 -Wall -I. -o notes "$example/notes.cc" notes.pb.cc $FLAGS
$RUN --dir=. ./notes

share=$(dirname "$(dirname "$(command -v "$CXX")")")/share
cmake -S "$example" -B build -G Ninja "-DCMAKE_TOOLCHAIN_FILE=$share/cmake/CloudABI.cmake" \
  "-DCLOUDABI_TARGET=${CXX%-c++}" > log || { cat log; exit 1; }
cmake --build build > log || { cat log; exit 1; }
rm notes.gz
$RUN --dir=. build/notes
$RUN build/lite
