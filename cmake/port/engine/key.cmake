# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# When a port has to be built again: its key is a digest of its recipe, patches, sources of our own
# (ports/NAME/src/) and line in the lock file, of how the engine builds it, of what its dependencies
# installed, of the compiler, and of the headers and symbols of the libraries that every program is
# linked with. A change inside of a function of these libraries changes no port but those that have
# programs.

function(port_command_digest result)
  execute_process(COMMAND bash -euo pipefail -c "${ARGN} | sha256sum | cut -d' ' -f1"
    OUTPUT_VARIABLE digest OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
  set(${result} ${digest} PARENT_SCOPE)
endfunction()

# Sets PORT_COMPILER_DIGEST, PORT_INTERFACE_DIGEST and PORT_LIBRARIES_DIGEST for the target.
function(port_runtime_digests)
  set(tool ${CLOUDABI_PREFIX}/bin/${CLOUDABI_TRIPLE})
  port_command_digest(compiler
    "{ ${tool}-cc --version | sed '/^InstalledDir/d'; cat ${CLOUDABI_PREFIX}/bin/cloudabi-toolchain; }")
  file(GLOB manifests ${CLOUDABI_BINARY_DIR}/${arch}/headers/install_manifest*.txt
    ${CLOUDABI_BINARY_DIR}/${arch}/compiler-rt/install_manifest*.txt
    ${CLOUDABI_BINARY_DIR}/${arch}/libc/install_manifest*.txt
    ${CLOUDABI_BINARY_DIR}/${arch}/cxx-runtime/install_manifest*.txt)
  list(JOIN manifests " " manifests)
  # Manifests have no end of their last line.
  set(files "awk 1 ${manifests} /dev/null | sort -u")
  port_command_digest(interface
    "{ ${files} | grep /include/ | xargs -r cat; ${files} | grep '/lib/.*[.][ao]$' | xargs -r ${tool}-nm -gjU 2> /dev/null; }")
  port_command_digest(libraries "{ ${files} | grep '/lib/.*[.][ao]$' | xargs -r cat; }")
  set(PORT_COMPILER_DIGEST ${compiler} PARENT_SCOPE)
  set(PORT_INTERFACE_DIGEST ${interface} PARENT_SCOPE)
  set(PORT_LIBRARIES_DIGEST ${libraries} PARENT_SCOPE)
endfunction()

# What goes into the key of the port whose recipe is included, but for the code of the libraries.
function(port_inputs result name)
  set(folder ${CLOUDABI_SOURCE_ROOT}/ports/${name})
  file(STRINGS ${CLOUDABI_SOURCE_ROOT}/sources/sources.lock text REGEX "^${name}\t")
  file(GLOB patches ${folder}/patches/*.patch ${folder}/src/*)
  set(engine ${CLOUDABI_SOURCE_ROOT}/cmake/port)
  # What the prefix gives the build systems that ask for more than the toolchain file.
  set(given "")
  if(PORT_BUILD STREQUAL autotools)
    file(GLOB given ${CLOUDABI_PREFIX}/share/cloudabi-toolchain/config.*)
  elseif(PORT_BUILD STREQUAL meson)
    file(GLOB given ${CLOUDABI_PREFIX}/share/meson/cross/${CLOUDABI_TRIPLE}.ini)
  endif()
  foreach(file IN ITEMS ${folder}/port.cmake ${patches} ${given}
      ${engine}/${PORT_BUILD}.cmake ${engine}/engine/build.cmake ${engine}/engine/environment.cmake
      ${engine}/engine/install.cmake
      ${CLOUDABI_SOURCE_ROOT}/cmake/CloudABI.cmake ${CLOUDABI_SOURCE_ROOT}/cmake/Platform/CloudABI.cmake)
    file(SHA256 ${file} digest)
    string(APPEND text " ${digest}")
  endforeach()
  foreach(dependency IN LISTS PORT_DEPENDS PORT_TEST_DEPENDS)
    file(READ ${PORTS_DIR}/${dependency}/output digest)
    string(APPEND text " ${digest}")
  endforeach()
  string(APPEND text " ${CLOUDABI_PREFIX} ${PORT_COMPILER_DIGEST} ${PORT_INTERFACE_DIGEST}")
  set(${result} "${text}" PARENT_SCOPE)
endfunction()

# The key, of what port_inputs() gave.
function(port_key result name text)
  if(EXISTS ${PORTS_DIR}/${name}/programs)
    string(APPEND text " ${PORT_LIBRARIES_DIGEST}")
  endif()
  string(SHA256 digest "${text}")
  set(${result} ${digest} PARENT_SCOPE)
endfunction()
