#!/bin/bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# The web server, in C and in C++, under curl. The port is a free one, where a user would write 8080.
. "$(dirname "$0")/lib.sh"

server=
cleanup() { [ -n "$server" ] && kill -KILL "$server" 2> /dev/null; }

answers() { curl -s -o /dev/null --max-time 2 "http://localhost:$port/"; }

for source in webserver.c webserver.cc; do
  compile $source webserver
  port=$(free_port)
  cat > webserver.yaml << END
%TAG ! tag:nuxi.nl,2015:cloudabi/
---
http_socket: !socket
  type: stream
  bind: 0.0.0.0:$port
html_message: <marquee>Hello, world!</marquee>
END
  cloudabi-run -e webserver < webserver.yaml 2> server.err &
  server=$!
  wait_until answers || sed 's/^/  /' server.err
  expect "$source" '<marquee>Hello, world!</marquee>' "$(curl -s --max-time 5 "http://localhost:$port/")"
  for i in 1 2 3 4 5 6 7 8; do
    curl -s --max-time 5 "http://127.0.0.1:$port/$i" > "answer$i" &
    clients[i]=$!
  done
  wait "${clients[@]}"
  expect "$source: eight at once" 8 "$(cat answer* | grep -c Hello)"
  kill -TERM $server
  status=0
  wait $server 2> /dev/null || status=$?
  server=
  expect "$source: status after TERM" 143 $status
  expect_part "$source: message after TERM" 'signal 15' "$(cat server.err)"
  answers && fail "$source: still answers after its end"
done
finish
