/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * A stand-in for SEAMCALL and TDCALL that records every register and answers as
 * told. It answers the instruction (by SIGILL, or SIGSEGV on a CPU that knows it)
 * and the direct transport alike, so one test serves both builds.
 */
#ifndef TDX_LIB_TESTS_STAND_IN_H
#define TDX_LIB_TESTS_STAND_IN_H

#include "sites.h"

enum stand_in_mode {
	STAND_IN_ANSWER,	/* the module answers */
	STAND_IN_FAIL_INVALID,	/* CF = 1, nothing else changes */
	STAND_IN_UD,		/* the instruction raises #UD */
	STAND_IN_GP,		/* the instruction raises #GP */
};

struct stand_in {
	enum stand_in_mode mode;
	uint64_t give[SITE_NUM_GPRS];	/* the answer */
	uint16_t give_mask;		/* registers that it changes */
	unsigned int calls;
	enum site_instruction instruction;
	uint64_t seen[SITE_NUM_GPRS];	/* at the last call; RSP is not recorded */
};

extern struct stand_in stand_in;

/* Called at the instruction when it is not NULL. */
extern void (*stand_in_watch)(void);

/* The instruction zeroes XMM0 to XMM15, as some calls do. */
extern bool stand_in_zero_vectors;

/* Makes the answer when it is not NULL: gets all registers, may change any but RSP. */
extern void (*stand_in_script)(uint64_t *regs);

/*
 * The current VMCS of the CPU that stands in, by VMPTRST and VMPTRLD of what RAX
 * points to; other forms of these instructions are not answered.
 */
#define STAND_IN_NO_VMCS	(~0ULL)

extern uint64_t stand_in_vmcs;

void stand_in_install(void);

/*
 * Call fn(in, out) with known values in all callee-saved registers; returns a bit
 * for each of RBX, RBP, R12 to R15 that came back changed. The result of fn goes
 * to *status.
 */
uint64_t call_with_canaries(tdx_status (*fn)(const uint64_t *, uint64_t *),
			    const uint64_t *in, uint64_t *out, tdx_status *status);

#endif /* TDX_LIB_TESTS_STAND_IN_H */
