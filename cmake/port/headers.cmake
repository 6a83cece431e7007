# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# BUILD headers: nothing is compiled. INSTALL are files and folders of the source that go into
# include/, as they are; with a slash at its end, what is in a folder does.
function(port_configure)
endfunction()

function(port_compile)
endfunction()

function(port_install)
  if(NOT PORT_INSTALL)
    port_fail("${recipe}: INSTALL is missing, which BUILD headers needs")
  endif()
  foreach(path IN LISTS PORT_INSTALL)
    if(NOT EXISTS ${PORT_PROJECT_DIR}/${path})
      port_fail("${recipe}: INSTALL ${path} isn't in the source")
    endif()
    file(COPY ${PORT_PROJECT_DIR}/${path} DESTINATION ${PORT_STAGED}/include)
  endforeach()
endfunction()
