#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# Compiles the demos with the toolchain of a prefix and runs them in the sandbox, showing each
# command and what it printed. Stops at the first one that fails.
#
# Usage: ci/demos.sh PREFIX TRIPLE
set -euo pipefail
programs=$(cd "$(dirname "$0")/../tests/programs" && pwd)
PATH=$(cd "$1/bin" && pwd):$PATH
triple=$2
folder=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2> /dev/null; rm -rf "$folder"' EXIT
cd "$folder"
cp "$programs"/{hello,webserver}.c "$programs"/{hello,leveldb}.cc .

show() { echo "  \$ $1"; bash -euo pipefail -c "$1" 2>&1 | sed 's/^/  /'; }
configure() { printf '%%TAG ! tag:nuxi.nl,2015:cloudabi/\n---\n%s\n' "$2" > "$1"; }

configure hello.yaml '!fd stdout'
show "$triple-cc -o hello hello.c"
show "cloudabi-run -e hello < hello.yaml"

show "$triple-c++ -o hello-c++ hello.cc"
show "cloudabi-run -e hello-c++ < hello.yaml"

mkdir database
configure leveldb.yaml 'database: !file {path: database}
output: !fd stdout'
show "$triple-c++ -o leveldb leveldb.cc -lleveldb -lsnappy"
show "cloudabi-run -e leveldb < leveldb.yaml"

# The port is free now; should somebody else take it, curl fails, and so does the demo.
port=$((RANDOM % 20000 + 20000))
while (exec 3<> "/dev/tcp/127.0.0.1/$port") 2> /dev/null; do port=$((port + 1)); done
configure webserver.yaml "http_socket: !socket
  type: stream
  bind: 127.0.0.1:$port
html_message: <marquee>Hello, world!</marquee>"
show "$triple-cc -o webserver webserver.c"
echo "  \$ cloudabi-run -e webserver < webserver.yaml &"
cloudabi-run -e webserver < webserver.yaml 2> server.log &
server=$!
show "curl -s --retry 20 --retry-connrefused --retry-delay 1 http://localhost:$port/"
