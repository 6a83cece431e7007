// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <string.h>

#include "support/string_messages.h"

// In the order of the numbers.
static const char messages[] = "No signal\0"
                               "Aborted\0"                                    // SIGABRT
                               "Alarm clock\0"                                // SIGALRM
                               "Bus error\0"                                  // SIGBUS
                               "Child process stopped, continued or ended\0"  // SIGCHLD
                               "Continued\0"                                  // SIGCONT
                               "Erroneous arithmetic operation\0"             // SIGFPE
                               "Hangup\0"                                     // SIGHUP
                               "Illegal instruction\0"                        // SIGILL
                               "Interrupt\0"                                  // SIGINT
                               "Killed\0"                                     // SIGKILL
                               "Broken pipe\0"                                // SIGPIPE
                               "Quit\0"                                       // SIGQUIT
                               "Invalid memory reference\0"                   // SIGSEGV
                               "Stopped\0"                                    // SIGSTOP
                               "Bad system call\0"                            // SIGSYS
                               "Terminated\0"                                 // SIGTERM
                               "Trace or breakpoint trap\0"                   // SIGTRAP
                               "Stopped from the terminal\0"                  // SIGTSTP
                               "Background read from the terminal\0"          // SIGTTIN
                               "Background write to the terminal\0"           // SIGTTOU
                               "Urgent data on a socket\0"                    // SIGURG
                               "User signal 1\0"                              // SIGUSR1
                               "User signal 2\0"                              // SIGUSR2
                               "Virtual timer expired\0"                      // SIGVTALRM
                               "CPU time limit exceeded\0"                    // SIGXCPU
                               "File size limit exceeded\0";                  // SIGXFSZ

char *strsignal_l(int signal, locale_t) {
  const char *message = message_at(messages, sizeof(messages), signal);
  return const_cast<char *>(message == nullptr ? "Unknown signal" : message);
}
