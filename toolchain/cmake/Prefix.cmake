# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# Lays the toolchain out, in two ways with one list of files: `prefix-toolchain` keeps the prefix of
# the build tree up to date, and install rules serve packages.

set(TOOLCHAIN_TOOLS
  cc c++ clang clang++ cpp ld ar nm ranlib objdump objcopy readelf size strip strings addr2line
  c++filt)
get_filename_component(root ${CMAKE_CURRENT_SOURCE_DIR}/.. ABSOLUTE)
set(toolchain_files "")  # source, then where in the prefix
list(APPEND toolchain_files ${root}/cmake/CloudABI.cmake share/cmake/CloudABI.cmake)
list(APPEND toolchain_files ${root}/cmake/Platform/CloudABI.cmake share/cmake/Platform/CloudABI.cmake)
foreach(file IN LISTS target_files)
  get_filename_component(name ${file} NAME)
  list(APPEND toolchain_files ${file} share/cmake/targets/${name})
endforeach()
list(APPEND toolchain_files ${CMAKE_CURRENT_SOURCE_DIR}/man/cloudabi-toolchain.7 share/man/man7/cloudabi-toolchain.7)
include(${CMAKE_CURRENT_LIST_DIR}/BuildTools.cmake)

set(commands "")
set(sources "")
while(toolchain_files)
  list(POP_FRONT toolchain_files source destination)
  list(APPEND sources ${source})
  get_filename_component(folder ${destination} DIRECTORY)
  list(APPEND commands
    COMMAND ${CMAKE_COMMAND} -E make_directory ${CLOUDABI_PREFIX}/${folder}
    COMMAND ${CMAKE_COMMAND} -E copy_if_different ${source} ${CLOUDABI_PREFIX}/${destination})
  get_filename_component(name ${destination} NAME)
  if(destination IN_LIST toolchain_programs)
    install(PROGRAMS ${source} DESTINATION ${folder} RENAME ${name} COMPONENT toolchain)
  else()
    install(FILES ${source} DESTINATION ${folder} RENAME ${name} COMPONENT toolchain)
  endif()
endwhile()

# The names are symbolic links to the program beside them, so that the folder can be moved.
list(JOIN TOOLCHAIN_TRIPLES " " TOOLCHAIN_TRIPLES_WORDS)
list(JOIN TOOLCHAIN_TOOLS " " TOOLCHAIN_TOOLS_WORDS)
set(links_script ${CMAKE_CURRENT_BINARY_DIR}/make_links.cmake)
file(CONFIGURE OUTPUT ${links_script} @ONLY CONTENT [[
# Makes the links TARGET-TOOL in PREFIX/bin, and for each a manual page that is the common one.
file(MAKE_DIRECTORY ${PREFIX}/share/man/man1)
foreach(triple IN ITEMS @TOOLCHAIN_TRIPLES_WORDS@)
  foreach(tool IN ITEMS @TOOLCHAIN_TOOLS_WORDS@)
    if(NOT IS_SYMLINK ${PREFIX}/bin/${triple}-${tool})
      file(CREATE_LINK cloudabi-toolchain ${PREFIX}/bin/${triple}-${tool} SYMBOLIC)
    endif()
    file(CONFIGURE OUTPUT ${PREFIX}/share/man/man1/${triple}-${tool}.1
      CONTENT ".so man7/cloudabi-toolchain.7\n")
  endforeach()
  file(CREATE_LINK ../libexec/cloudabi-toolchain/pkg-config ${PREFIX}/bin/${triple}-pkg-config SYMBOLIC)
  file(CONFIGURE OUTPUT ${PREFIX}/share/man/man1/${triple}-pkg-config.1
    CONTENT ".so man7/cloudabi-toolchain.7\n")
endforeach()
]])

set(stamp ${CMAKE_CURRENT_BINARY_DIR}/prefix.stamp)
add_custom_command(
  OUTPUT ${stamp}
  COMMAND ${CMAKE_COMMAND} -E make_directory ${CLOUDABI_PREFIX}/bin
  # A compiler that is running can't be written to, but its name can be given to another file.
  COMMAND ${CMAKE_COMMAND} -E copy $<TARGET_FILE:cloudabi-toolchain> ${CLOUDABI_PREFIX}/bin/cloudabi-toolchain.new
  COMMAND ${CMAKE_COMMAND} -E rename ${CLOUDABI_PREFIX}/bin/cloudabi-toolchain.new ${CLOUDABI_PREFIX}/bin/cloudabi-toolchain
  COMMAND ${CMAKE_COMMAND} -DPREFIX=${CLOUDABI_PREFIX} -P ${links_script}
  ${commands}
  COMMAND ${CMAKE_COMMAND} -E touch ${stamp}
  DEPENDS cloudabi-toolchain ${sources} ${links_script}
  COMMENT "Toolchain in the prefix"
  VERBATIM)
add_custom_target(prefix-toolchain ALL DEPENDS ${stamp})

install(TARGETS cloudabi-toolchain DESTINATION bin COMPONENT toolchain)
install(CODE "
  execute_process(COMMAND \${CMAKE_COMMAND} -DPREFIX=\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX} -P ${links_script}
    COMMAND_ERROR_IS_FATAL ANY)" COMPONENT toolchain)
