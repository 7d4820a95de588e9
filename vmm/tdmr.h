/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * From the platform's convertible memory to the TDMRs that TDH.SYS.CONFIG
 * wants: whole gibibytes that hold convertible memory, with everything in them
 * that is not convertible, or holds a PAMT, marked reserved.
 */
#ifndef TDX_VMM_TDMR_H
#define TDX_VMM_TDMR_H

#include <stdbool.h>
#include <stdint.h>

#include <vmm/host.h>

#define TDX_TDMR_MAX_RESERVED	16

/* PAMT levels, in the order of the SEPT levels they account for. */
enum { TDX_PAMT_4K, TDX_PAMT_2M, TDX_PAMT_1G, TDX_PAMT_LEVELS };

struct tdx_range {
	uint64_t base, size;
};

struct tdx_tdmr {
	struct tdx_range range;
	struct tdx_range pamt[TDX_PAMT_LEVELS];
	struct tdx_range reserved[TDX_TDMR_MAX_RESERVED];
	uint32_t num_reserved;
};

struct tdx_tdmr_limits {
	uint32_t max_tdmrs;
	uint32_t max_reserved;
	uint32_t pamt_entry_size[TDX_PAMT_LEVELS];
};

/*
 * Lay the TDMRs over the CMRs (sorted, apart) and say in pamt[].size how large
 * each PAMT has to be. tdmrs[] has room for limits->max_tdmrs.
 */
bool tdx_tdmr_plan(struct tdx_tdmr *tdmrs, uint32_t *num_tdmrs,
		   const struct tdx_range *cmrs, uint32_t num_cmrs,
		   const struct tdx_tdmr_limits *limits, struct tdx_error *error);

/* With every pamt[].base set: fill in the reserved areas, sorted and merged. */
bool tdx_tdmr_reserve(struct tdx_tdmr *tdmrs, uint32_t num_tdmrs,
		      const struct tdx_range *cmrs, uint32_t num_cmrs,
		      const struct tdx_tdmr_limits *limits, struct tdx_error *error);

#endif /* TDX_VMM_TDMR_H */
