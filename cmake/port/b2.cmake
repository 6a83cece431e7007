# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# BUILD b2: Boost's own build system, which is compiled from the source for this machine. In a tree
# of links to the source, as b2 makes links for headers in it, the libraries that COMPILE names are built,
# static and optimized, and installed with their CMake package files, which are relocatable, and the headers
# of all libraries. OPTIONS are arguments of b2, such as properties. Nothing here is chosen by INSTALL.
set(_tree ${PORT_BUILD_DIR}/tree)
set(_engine ${PORT_BUILD_DIR}/engine)
set(_config ${PORT_BUILD_DIR}/user-config.jam)
set(PORT_B2 ${_engine}/b2)

# What Boost.Build calls the target's processor and calling convention.
set(_architecture_x86_64 architecture=x86 address-model=64 abi=sysv)
set(_architecture_i686 architecture=x86 address-model=32 abi=sysv)
set(_architecture_aarch64 architecture=arm address-model=64 abi=aapcs)
set(_architecture_armv6 architecture=arm address-model=32 abi=aapcs)

set(PORT_B2_OPTIONS
  --user-config=${_config} --ignore-site-config -d1 -j${PORT_JOBS}
  toolset=clang target-os=cloudabi threadapi=pthread binary-format=elf ${_architecture_${arch}}
  link=static ${PORT_OPTIONS})

function(_b2_engine)
  if(EXISTS ${PORT_B2})
    return()
  endif()
  file(COPY ${PORT_SOURCE_DIR}/tools/build/src/engine/ DESTINATION ${_engine})
  # Debian's source holds the grammar, not what bison makes of it.
  port_run("the grammar of b2" DIRECTORY ${_engine} COMMAND bison -y -d -o jamgram.cpp jamgram.y)
  # It is for this machine.
  port_run("compiling b2" DIRECTORY ${_engine}
    COMMAND env -u CXX -u CXXFLAGS sh ./build.sh --cxx=clang++-19 clang)
endfunction()

# Boost.Build knows no target-os=cloudabi, but lets a configuration add one.
function(_b2_configuration)
  set(launcher)
  if(CCACHE_PROGRAM)
    set(launcher "${CCACHE_PROGRAM} ")
  endif()
  set(tool ${CLOUDABI_PREFIX}/bin/${CLOUDABI_TRIPLE})
  string(REPLACE ";" " <compileflags>" flags "<compileflags>${PORT_FLAGS_C}")
  file(WRITE ${_config}
    "import feature ;\n"
    "feature.extend target-os : cloudabi ;\n"
    "using clang : : ${launcher}${tool}-c++ : <archiver>${tool}-ar <ranlib>${tool}-ranlib ${flags} ;\n")
  # For a suite.sh, which calls b2 as well.
  list(JOIN PORT_B2_OPTIONS "\n" options)
  file(WRITE ${PORT_BUILD_DIR}/b2-options "${options}\n")
endfunction()

function(port_configure)
  _b2_engine()
  _b2_configuration()
  if(NOT EXISTS ${_tree})
    file(MAKE_DIRECTORY ${_tree})
    file(GLOB entries ${PORT_SOURCE_DIR}/*)
    foreach(entry IN LISTS entries)
      get_filename_component(name ${entry} NAME)
      file(CREATE_LINK ${entry} ${_tree}/${name} SYMBOLIC)
    endforeach()
  endif()
  port_run("linking headers" DIRECTORY ${_tree} COMMAND ${PORT_B2} --build-dir=${PORT_BUILD_DIR}/b2 ${PORT_B2_OPTIONS} headers)
endfunction()

function(_b2 what)
  set(libraries ${PORT_COMPILE})
  list(TRANSFORM libraries PREPEND --with-)
  port_run(${what} DIRECTORY ${_tree} COMMAND ${PORT_B2} --build-dir=${PORT_BUILD_DIR}/b2 ${PORT_B2_OPTIONS} variant=release ${libraries} ${ARGN})
endfunction()

function(port_compile)
  _b2("compiling" --stagedir=${PORT_BUILD_DIR}/staged stage)
endfunction()

function(port_install)
  _b2("installing" --prefix=${PORT_STAGED} --libdir=${PORT_STAGED}/lib --includedir=${PORT_STAGED}/include
    install-proper libs/headers/build//install-cmake-config)
  # Beside the path from where they are, which is enough, the package files know where they were installed.
  file(GLOB_RECURSE packages ${PORT_STAGED}/lib/cmake/*.cmake)
  foreach(package IN LISTS packages)
    file(READ ${package} text)
    string(REGEX REPLACE "if\\(EXISTS \"${PORT_STAGED}[^\n]*\n(  [^\n]*\n)*endif\\(\\)\n" "" text "${text}")
    file(WRITE ${package} "${text}")
  endforeach()
endfunction()
