# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# Moves what a port installed into its stage to the prefix, and records it: ports/NAME/installed and
# NAME/install_manifest.txt, below build/<arch>, list the files, which packaging/ packs;
# ports/NAME/output is their digest. Files of an earlier build that are no longer among them are removed.
# Part of build.cmake.

# What was installed before this engine kept records.
function(install_adopt)
  if(NOT EXISTS ${PORT_OWN}/installed AND EXISTS ${PORT_BUILD_DIR}/install_manifest.txt)
    file(COPY_FILE ${PORT_BUILD_DIR}/install_manifest.txt ${PORT_OWN}/installed)
  endif()
endfunction()

# Manuals are those of the machine's own package; libtool's files name the folder that they were built in.
function(_install_leave_out)
  foreach(pattern IN ITEMS share/man share/doc share/info man lib/*.la)
    file(GLOB found ${PORT_STAGED}/${pattern})
    if(found)
      file(REMOVE_RECURSE ${found})
    endif()
  endforeach()
  foreach(pattern IN LISTS PORT_LEAVE_OUT)
    file(GLOB found ${PORT_STAGED}/${pattern})
    if(NOT found)
      port_fail("${recipe}: LEAVE_OUT ${pattern}: nothing of that name is installed")
    endif()
    file(REMOVE_RECURSE ${found})
  endforeach()
endfunction()

# Users of other build systems than CMake find a library that brings no module for pkg-config by one that
# its recipe gives the facts for: named as the port, with LIBRARIES and the modules of DEPENDS.
function(_install_module)
  if(PORT_PKG_CONFIG OR NOT PORT_LIBRARIES)
    return()
  endif()
  set(version ${PORT_VERSION})
  set(summary "${PORT_SUMMARY}")
  set(libraries ${PORT_LIBRARIES})
  list(TRANSFORM libraries PREPEND -l)
  list(JOIN libraries " " libraries)
  set(modules "")
  foreach(dependency IN LISTS PORT_DEPENDS)
    block(SCOPE_FOR VARIABLES PROPAGATE modules)
      include(${PORTS_DIR}/${dependency}/recipe.cmake)
      if(PORT_PKG_CONFIG)
        list(APPEND modules ${PORT_PKG_CONFIG})
      elseif(PORT_LIBRARIES)
        list(APPEND modules ${dependency})
      endif()
    endblock()
  endforeach()
  list(JOIN modules ", " modules)
  file(WRITE ${PORT_STAGED}/lib/pkgconfig/${NAME}.pc "prefix=\${pcfiledir}/../..
libdir=\${prefix}/lib
includedir=\${prefix}/include

Name: ${NAME}
Description: ${summary}
Version: ${version}
Requires: ${modules}
Libs: -L\${libdir} ${libraries}
Cflags: -I\${includedir}
")
endfunction()

# Modules of pkg-config find the prefix relative to themselves, in the build's prefix and in a package.
function(_install_relocate_modules)
  file(GLOB_RECURSE modules RELATIVE ${PORT_STAGED} ${PORT_STAGED}/*.pc)
  foreach(module IN LISTS modules)
    if(NOT module MATCHES "^(lib|share)/pkgconfig/[^/]+$")
      port_fail("${recipe}: ${module} is where pkg-config doesn't look")
    endif()
    file(READ ${PORT_STAGED}/${module} text)
    string(REGEX REPLACE "(^|\n)prefix *=[^\n]*" "\\1prefix=\${pcfiledir}/../.." text "${text}")
    string(REPLACE "${PORT_PREFIX}" "\${prefix}" text "${text}")
    if(NOT text MATCHES "(^|\n)prefix *=")
      string(PREPEND text "prefix=\${pcfiledir}/../..\n")
    endif()
    file(WRITE ${PORT_STAGED}/${module} "${text}")
  endforeach()
endfunction()

function(_install_check)
  file(GLOB_RECURSE everything RELATIVE ${PORT_STAGE} ${PORT_STAGE}/*)
  string(SUBSTRING ${PORT_PREFIX} 1 -1 inside)
  foreach(file IN LISTS everything)
    string(FIND ${file} ${inside}/ place)
    if(NOT place EQUAL 0)
      port_fail("${recipe}: installs /${file}, which is outside of the prefix")
    endif()
  endforeach()
  execute_process(COMMAND grep -rIlFe ${CLOUDABI_BINARY_DIR} -e ${CLOUDABI_PREFIX} .
    WORKING_DIRECTORY ${PORT_STAGED} OUTPUT_VARIABLE named OUTPUT_STRIP_TRAILING_WHITESPACE)
  if(named)
    string(REGEX REPLACE "\n.*" "" named "${named}")
    port_fail("${recipe}: ${named} names the folder that it was built in")
  endif()
  file(GLOB libraries ${PORT_STAGED}/lib/*.a)
  if(libraries AND NOT EXISTS ${PORT_STAGED}/include)
    port_fail("${recipe}: installs libraries, but no headers")
  endif()
  foreach(module IN LISTS PORT_PKG_CONFIG)
    if(NOT EXISTS ${PORT_STAGED}/lib/pkgconfig/${module}.pc AND NOT EXISTS ${PORT_STAGED}/share/pkgconfig/${module}.pc)
      port_fail("${recipe}: PKG_CONFIG ${module}: no ${module}.pc is installed")
    endif()
  endforeach()
  foreach(library IN LISTS PORT_LIBRARIES)
    if(NOT EXISTS ${PORT_STAGED}/lib/lib${library}.a AND NOT EXISTS ${PORT_PREFIX}/lib/lib${library}.a)
      port_fail("${recipe}: LIBRARIES ${library}: no lib${library}.a is installed")
    endif()
  endforeach()
endfunction()

function(_install_owner result file)
  file(GLOB records ${PORTS_DIR}/*/installed)
  set(owner "another package")
  foreach(record IN LISTS records)
    file(STRINGS ${record} theirs)
    if(file IN_LIST theirs)
      get_filename_component(owner ${record} DIRECTORY)
      get_filename_component(owner ${owner} NAME)
    endif()
  endforeach()
  set(${result} ${owner} PARENT_SCOPE)
endfunction()

function(install_staged)
  _install_leave_out()
  _install_module()
  _install_relocate_modules()
  _install_check()
  file(GLOB_RECURSE files RELATIVE ${PORT_STAGED} ${PORT_STAGED}/*)
  if(NOT files)
    port_fail("${recipe}: installs nothing")
  endif()
  list(SORT files)
  set(old "")
  if(EXISTS ${PORT_OWN}/installed)
    file(STRINGS ${PORT_OWN}/installed old)
  endif()
  set(new ${files})
  list(TRANSFORM new PREPEND ${PORT_PREFIX}/)

  set(added ${new})
  list(REMOVE_ITEM added "" ${old})
  foreach(file IN LISTS added)
    if(EXISTS ${file})
      _install_owner(owner ${file})
      file(RELATIVE_PATH path ${PORT_PREFIX} ${file})
      port_fail("${recipe}: installs ${path}, which is there from ${owner}")
    endif()
  endforeach()
  set(gone ${old})
  list(REMOVE_ITEM gone "" ${new})
  if(gone)
    file(REMOVE ${gone})
  endif()

  list(JOIN new "\n" text)
  file(WRITE ${PORT_OWN}/installed "${text}\n")
  file(WRITE ${PORT_BUILD_DIR}/install_manifest.txt "${text}\n")
  # Not file(COPY), which takes a file of the same time for the same one: those of an archive often have one
  # time, whichever of them is installed.
  execute_process(COMMAND cp -a --remove-destination ${PORT_STAGED}/. ${PORT_PREFIX} RESULT_VARIABLE status)
  if(NOT status EQUAL 0)
    port_fail("moving it to ${PORT_PREFIX} failed (${status})")
  endif()

  # Whether programs are among it, which contain what they were linked with.
  execute_process(COMMAND bash -c "find bin libexec -type f 2> /dev/null | head -n 1"
    WORKING_DIRECTORY ${PORT_STAGED} OUTPUT_VARIABLE programs)
  file(REMOVE ${PORT_OWN}/programs)
  if(programs)
    file(WRITE ${PORT_OWN}/programs "${programs}")
  endif()
  execute_process(COMMAND bash -euo pipefail -c
      "tar --sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner --mode=u+rw,go=rX -cf - . | sha256sum | cut -d' ' -f1"
    WORKING_DIRECTORY ${PORT_STAGED} OUTPUT_VARIABLE digest OUTPUT_STRIP_TRAILING_WHITESPACE
    COMMAND_ERROR_IS_FATAL ANY)
  file(WRITE ${PORT_OWN}/output "${digest}")
endfunction()
