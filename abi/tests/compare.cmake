# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# cmake -DGOLDEN=FOLDER -DGENERATED=FOLDER -P compare.cmake: whether the two hold the same files.
set(different "")
file(GLOB_RECURSE golden RELATIVE ${GOLDEN} ${GOLDEN}/*)
file(GLOB_RECURSE generated RELATIVE ${GENERATED} ${GENERATED}/*)
list(REMOVE_ITEM generated compared)
set(all ${golden} ${generated})
list(REMOVE_DUPLICATES all)
foreach(name IN LISTS all)
  execute_process(COMMAND ${CMAKE_COMMAND} -E compare_files ${GOLDEN}/${name} ${GENERATED}/${name}
                  RESULT_VARIABLE result OUTPUT_QUIET ERROR_QUIET)
  if(NOT result EQUAL 0)
    string(APPEND different " abi/golden/${name}")
  endif()
endforeach()
if(different)
  message(FATAL_ERROR "Not what abi/cloudabi.abi gives:${different}. Build the target abi-update, "
                      "look at the difference, and commit it.")
endif()
