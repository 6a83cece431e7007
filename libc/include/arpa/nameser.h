// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// <arpa/nameser.h> - the numbers of the domain name system's protocol (RFC 1035), for programs that
// speak it over a socket that they were given.
//
// Functions that take messages apart, and the rare types and codes, are left out.

#ifndef _ARPA_NAMESER_H_
#define _ARPA_NAMESER_H_

// Sizes in bytes, and the port.
#define NS_PACKETSZ 512
#define NS_MAXCDNAME 255
#define NS_MAXLABEL 63
#define NS_HFIXEDSZ 12
#define NS_QFIXEDSZ 4
#define NS_RRFIXEDSZ 10
#define NS_DEFAULTPORT 53
// The two bits that mark a compressed name.
#define NS_CMPRSFLGS 0xc0

typedef enum {
  ns_c_invalid = 0,
  ns_c_in = 1,
  ns_c_chaos = 3,
  ns_c_hs = 4,
  ns_c_none = 254,
  ns_c_any = 255,
} ns_class;

typedef enum {
  ns_o_query = 0,
  ns_o_iquery = 1,
  ns_o_status = 2,
  ns_o_notify = 4,
  ns_o_update = 5,
} ns_opcode;

typedef enum {
  ns_r_noerror = 0,
  ns_r_formerr = 1,
  ns_r_servfail = 2,
  ns_r_nxdomain = 3,
  ns_r_notimpl = 4,
  ns_r_refused = 5,
} ns_rcode;

typedef enum {
  ns_t_invalid = 0,
  ns_t_a = 1,
  ns_t_ns = 2,
  ns_t_cname = 5,
  ns_t_soa = 6,
  ns_t_ptr = 12,
  ns_t_mx = 15,
  ns_t_txt = 16,
  ns_t_aaaa = 28,
  ns_t_srv = 33,
  ns_t_any = 255,
} ns_type;

// Older names of the same.
#define PACKETSZ NS_PACKETSZ
#define MAXCDNAME NS_MAXCDNAME
#define MAXLABEL NS_MAXLABEL
#define HFIXEDSZ NS_HFIXEDSZ
#define QFIXEDSZ NS_QFIXEDSZ
#define RRFIXEDSZ NS_RRFIXEDSZ
#define NAMESERVER_PORT NS_DEFAULTPORT
#define INDIR_MASK NS_CMPRSFLGS
#define QUERY ns_o_query
#define NOERROR ns_r_noerror
#define FORMERR ns_r_formerr
#define SERVFAIL ns_r_servfail
#define NXDOMAIN ns_r_nxdomain
#define NOTIMP ns_r_notimpl
#define REFUSED ns_r_refused
#define C_IN ns_c_in
#define T_A ns_t_a
#define T_AAAA ns_t_aaaa
#define T_CNAME ns_t_cname
#define T_MX ns_t_mx
#define T_NS ns_t_ns
#define T_PTR ns_t_ptr
#define T_TXT ns_t_txt

#endif
