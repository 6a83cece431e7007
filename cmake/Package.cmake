# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# cloudabi_package(NAME
#   VERSION V               upstream's
#   SPDX ID                 the licence of what is inside, as an SPDX expression
#   LICENSE_FILES FILE...   the texts; relative to the root of this repository
#   [COPYRIGHT HOLDER...]   whose it is, where the texts have no line that says so
#   SUMMARY "…"             one line
#   [DESCRIPTION "…"]       what is inside
#   [STAGES NAME[:COMPONENT]...]  what these stages installed
#   [MANIFESTS FILE...]     the same, by the lists of what was installed
#   [FAILED FILE]           is there if building it has failed: then there is no package
#   [FILES GLOB...]         files and whole folders of the prefix, beside those of stages
#   [ONLY GLOB...] [EXCEPT GLOB...]  which of the stages' files, by their path in the target's folder
#   [SOURCES NAME...]       of sources/sources.lock, what is compiled into it
#   [BUNDLES PACKAGE...]    of Debian, what is linked into it statically
#   [DEPENDS NAME...]       other packages of this project, of the same target, or ARCH:NAME
#   [DEBIAN_DEPENDS …] [PACMAN_DEPENDS …]  packages of the distributions
#   [DEBIAN_RECOMMENDS …] [PACMAN_RECOMMENDS …]
#   [TARGETS TARGET...]     what else has to be built before
#   [HOST]                  for this machine, not for a target of CloudABI
#   [ANY])                  with HOST: for any machine
#
# A package without any files only brings those that it depends on. For a target, this is
# called with the target's facts set, and the names become TRIPLE-NAME. Programs are stripped; what
# that takes away is in a second package, NAME-dbgsym (pacman: NAME-debug).
#
# Writes the facts for packaging/pack.sh, which makes the packages when one of the files changed.

set(CLOUDABI_PACKAGES_DIR ${CMAKE_BINARY_DIR}/packages)

# Shell words: 'like this'. Semicolons in a word don't part it.
function(_package_words result)
  set(words "")
  math(EXPR last "${ARGC} - 1")
  foreach(i RANGE 1 ${last})
    if(i LESS ARGC AND i GREATER 0)
      string(REPLACE "'" "'\\''" word "${ARGV${i}}")
      string(APPEND words " '${word}'")
    endif()
  endforeach()
  string(STRIP "${words}" words)
  set(${result} "${words}" PARENT_SCOPE)
endfunction()

function(cloudabi_package name)
  set(single VERSION SPDX SUMMARY DESCRIPTION FAILED)
  set(many LICENSE_FILES COPYRIGHT STAGES MANIFESTS FILES ONLY EXCEPT SOURCES BUNDLES DEPENDS DEBIAN_DEPENDS
    PACMAN_DEPENDS DEBIAN_RECOMMENDS PACMAN_RECOMMENDS TARGETS)
  cmake_parse_arguments(PARSE_ARGV 1 arg "HOST;ANY" "${single}" "${many}")
  if(arg_UNPARSED_ARGUMENTS OR arg_KEYWORDS_MISSING_VALUES)
    message(FATAL_ERROR "package ${name}: unknown key or missing value: ${arg_UNPARSED_ARGUMENTS}${arg_KEYWORDS_MISSING_VALUES}")
  endif()
  foreach(fact VERSION SPDX SUMMARY LICENSE_FILES)
    if(NOT arg_${fact})
      message(FATAL_ERROR "package ${name}: ${fact} is missing")
    endif()
  endforeach()

  if(arg_HOST)
    set(arch host)
    set(file host-${name})
    set(debian_prefix "")
    set(pacman_prefix "")
    set(folder "")
    set(debian_architecture ${CLOUDABI_DEBIAN_HOST})
    set(pacman_architecture ${CMAKE_HOST_SYSTEM_PROCESSOR})
    if(arg_ANY)
      set(debian_architecture all)
      set(pacman_architecture any)
    endif()
  else()
    set(file ${arch}-${name})
    set(debian_prefix ${CLOUDABI_DEBIAN_TRIPLE}-)
    set(pacman_prefix ${CLOUDABI_TRIPLE}-)
    set(folder ${CLOUDABI_TRIPLE}/)
    set(debian_architecture all)
    set(pacman_architecture any)
  endif()

  foreach(stage IN LISTS arg_STAGES)
    # All ports of a target are built by one target, which goes on when one fails.
    get_property(ports GLOBAL PROPERTY CLOUDABI_PORTS_${arch})
    if(stage IN_LIST ports)
      list(APPEND arg_TARGETS ${arch}-ports)
    else()
      list(APPEND arg_TARGETS ${arch}-${stage})
    endif()
    string(REPLACE ":" "/install_manifest_" manifest ${stage})
    if(manifest STREQUAL stage)
      string(APPEND manifest /install_manifest)
    endif()
    list(APPEND arg_MANIFESTS ${CMAKE_BINARY_DIR}/${arch}/${manifest}.txt)
  endforeach()
  list(TRANSFORM arg_TARGETS REPLACE ":.*" "")
  list(TRANSFORM arg_LICENSE_FILES PREPEND ${CMAKE_SOURCE_DIR}/ REGEX "^[^/]")
  string(SUBSTRING "${arg_SUMMARY}" 0 80 summary)
  if(NOT summary STREQUAL arg_SUMMARY)
    message(FATAL_ERROR "package ${name}: SUMMARY is longer than 80 characters")
  endif()

  set(section "")
  if(NOT arg_MANIFESTS AND NOT arg_FILES)
    set(section metapackages)
  endif()
  # A source with its patches.
  set(sources "")
  foreach(source IN LISTS arg_SOURCES)
    get_property(patches GLOBAL PROPERTY CLOUDABI_SOURCE_${source}_PATCHES)
    if(patches)
      string(APPEND source =${CMAKE_SOURCE_DIR}/${patches})
    endif()
    list(APPEND sources ${source})
  endforeach()

  set(version ${arg_VERSION})
  set(spdx "${arg_SPDX}")
  set(summary "${arg_SUMMARY}")
  set(description "${arg_DESCRIPTION}")
  set(prefix ${CLOUDABI_PREFIX})
  set(epoch ${CLOUDABI_SOURCE_DATE_EPOCH})
  set(packages ${CLOUDABI_PACKAGES_DIR})
  set(maintainer "${CLOUDABI_MAINTAINER}")
  set(previous_revisions "${CLOUDABI_PREVIOUS_REVISIONS}")
  set(sources_lock ${CMAKE_SOURCE_DIR}/sources/sources.lock)
  set(failed "${arg_FAILED}")
  set(compiler_version ${CMAKE_CXX_COMPILER_VERSION})
  set(spec "")
  foreach(fact arch name version spdx summary description section maintainer debian_prefix pacman_prefix
      folder debian_architecture pacman_architecture prefix epoch packages previous_revisions sources_lock
      compiler_version failed)
    _package_words(word "${${fact}}")
    string(APPEND spec "${fact}=${word}\n")
  endforeach()
  set(arg_SOURCES ${sources})
  foreach(list MANIFESTS LICENSE_FILES COPYRIGHT FILES ONLY EXCEPT SOURCES BUNDLES DEPENDS DEBIAN_DEPENDS
      PACMAN_DEPENDS DEBIAN_RECOMMENDS PACMAN_RECOMMENDS)
    _package_words(words ${arg_${list}})
    string(TOLOWER ${list} variable)
    string(APPEND spec "${variable}=(${words})\n")
  endforeach()
  file(CONFIGURE OUTPUT ${CLOUDABI_PACKAGES_DIR}/specs/${file}.spec CONTENT "${spec}" @ONLY)
  set_property(GLOBAL APPEND PROPERTY CLOUDABI_PACKAGE_SPECS ${CLOUDABI_PACKAGES_DIR}/specs/${file}.spec)
  set_property(GLOBAL APPEND PROPERTY CLOUDABI_PACKAGE_TARGETS ${arg_TARGETS})
  set_property(GLOBAL APPEND PROPERTY CLOUDABI_PACKAGES_${arch} ${name})
endfunction()

# The package TRIPLE-everything, after all others of the target.
function(cloudabi_everything_package)
  get_property(names GLOBAL PROPERTY CLOUDABI_PACKAGES_${arch})
  cloudabi_package(everything
    VERSION ${PROJECT_VERSION}
    SPDX BSD-2-Clause
    LICENSE_FILES LICENSE
    SUMMARY "Everything for ${CLOUDABI_TRIPLE}"
    DESCRIPTION "This metapackage brings the C and C++ runtimes and all ports that there are for the \
target."
    DEPENDS ${names})
endfunction()

# Packages of all ports, from the facts of their recipes.
function(cloudabi_port_packages)
  get_property(ports GLOBAL PROPERTY CLOUDABI_PORTS_${arch})
  foreach(port IN LISTS ports)
    foreach(fact VERSION SPDX SUMMARY LICENSE_FILES COPYRIGHT DESCRIPTION DEPENDS)
      get_property(${fact} GLOBAL PROPERTY PORT_${arch}_${port}_${fact})
    endforeach()
    if(NOT DESCRIPTION)
      set(DESCRIPTION "The library and its headers, version ${VERSION}, compiled for ${CLOUDABI_TRIPLE}.")
    endif()
    list(TRANSFORM LICENSE_FILES PREPEND ${CLOUDABI_SOURCES_DIR}/${port}/)
    if(EXISTS ${CMAKE_SOURCE_DIR}/ports/${port}/patches)
      set_property(GLOBAL PROPERTY CLOUDABI_SOURCE_${port}_PATCHES ports/${port}/patches)
    endif()
    if(COPYRIGHT)
      list(PREPEND COPYRIGHT COPYRIGHT)
    endif()
    cloudabi_package(${port} VERSION ${VERSION} SPDX ${SPDX} SUMMARY "${SUMMARY}"
      DESCRIPTION "${DESCRIPTION}" LICENSE_FILES ${LICENSE_FILES} ${COPYRIGHT} SOURCES ${port}
      MANIFESTS ${CMAKE_BINARY_DIR}/${arch}/${port}/install_manifest.txt
      FAILED ${CMAKE_BINARY_DIR}/${arch}/ports/${port}/failed
      TARGETS ${arch}-ports
      DEPENDS cxx-runtime ${DEPENDS})
  endforeach()
endfunction()
