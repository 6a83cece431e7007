# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# Runs the generator on a text with a mistake. The text's line `# expect N: MESSAGE` has the number of
# the faulty line and a part of what is said about it.
file(STRINGS ${TEXT} expectation REGEX "^# expect ")
# file(STRINGS) escapes semicolons, as it makes a list.
string(REPLACE "\\;" ";" expectation "${expectation}")
if(NOT expectation MATCHES "^# expect ([0-9]+): (.*)$")
  message(FATAL_ERROR "${TEXT} has no line `# expect N: MESSAGE`")
endif()
set(place "${TEXT}:${CMAKE_MATCH_1}: ")
set(part "${CMAKE_MATCH_2}")
file(REMOVE_RECURSE ${FOLDER})
execute_process(COMMAND ${GENERATOR} ${TEXT} ${FOLDER}
                RESULT_VARIABLE status OUTPUT_VARIABLE out ERROR_VARIABLE err)
if(NOT status EQUAL 1)
  message(FATAL_ERROR "exit status ${status} instead of 1")
endif()
string(FIND "${err}" "${place}" place_at)
string(FIND "${err}" "${part}" part_at)
if(NOT place_at EQUAL 0 OR part_at EQUAL -1 OR NOT err MATCHES "^[^\n]+\n$" OR out)
  message(FATAL_ERROR "expected one line `${place}...${part}...`, got:\n${out}${err}")
endif()
if(EXISTS ${FOLDER})
  message(FATAL_ERROR "something was written in spite of the mistake")
endif()
