/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The calls that the module saw, and whether initialisation made them in the order
 * that was recorded of a booting kernel. Not for what a call returns.
 */
#ifndef TDX_LINUX_HOST_SEQUENCE_H
#define TDX_LINUX_HOST_SEQUENCE_H

#include <stdbool.h>
#include <stdint.h>

#define SEQUENCE_MAX_CALLS	4096
#define SEQUENCE_MAX_TDMRS	64

struct seen {
	uint64_t leaf, rcx, rdx, r8;		/* as it was called */
	uint64_t status, out_rdx, out_r8;	/* as it returned */
};

struct sequence {
	struct seen calls[SEQUENCE_MAX_CALLS];
	unsigned int num_calls;
	/* What TDH.SYS.CONFIG was given, read when it was called. */
	struct {
		uint64_t base, size;
	} tdmrs[SEQUENCE_MAX_TDMRS];
};

/* What the machine and the memory map of the run are. */
struct sequence_facts {
	unsigned int cpus, packages;
	uint64_t num_tdmrs;
	uint64_t global_hkid;
	bool all_fields;	/* versions that have calls for TDs read all of them */
};

/* Says on stdout where the calls leave the recorded sequence. */
bool sequence_is_recorded_one(const struct sequence *seen, const struct sequence_facts *facts);

#endif /* TDX_LINUX_HOST_SEQUENCE_H */
