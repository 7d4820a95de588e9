/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * A call site under test, and what its table row says of it. The sites are
 * written by tools/abigen/call_sites.py and compiled in every way that is to be
 * tested; sites_test.c runs them against a stand-in for the instruction.
 */
#ifndef TDX_LIB_TESTS_SITES_H
#define TDX_LIB_TESTS_SITES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <tdx/types.h>

#define SITE_NUM_GPRS	16
#define SITE_MAX_OUT	14
#define SITE_RAX	0
#define SITE_RBP	5
#define SITE_R10	10

enum site_instruction {
	SITE_SEAMCALL,
	SITE_TDCALL,
};

/* How a register must look at the instruction. */
enum site_look {
	SITE_ANY,
	SITE_INPUT,		/* the argument at that place */
	SITE_HKID,		/* its low 16 bits */
	SITE_CONSTANT,
};

struct call_site {
	const char *name;
	tdx_status (*call)(const uint64_t *in, uint64_t *out);
	tdx_status (*call_bare)(const uint64_t *in);	/* every result unwanted */
	enum site_instruction instruction;
	bool vmcall, vectors_zeroed;
	struct {
		enum site_look how;
		uint64_t value;
	} look[SITE_NUM_GPRS];		/* by register number of the encoding */
	uint16_t written;		/* a bit a register */
	uint8_t num_out;
	uint8_t out[SITE_MAX_OUT];	/* register of each result */
};

extern const struct call_site call_sites[];
extern const size_t num_call_sites;

#endif /* TDX_LIB_TESTS_SITES_H */
