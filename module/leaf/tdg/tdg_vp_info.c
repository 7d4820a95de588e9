/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDG.VP.INFO: what the guest has to know of its TD before anything else.
 */
#include "core/guest.h"

#define GPA_WIDTH_NARROW	48
#define GPA_WIDTH_WIDE		52
#define SYS_RD_AVAILABLE	1ull

uint64_t tdx_leaf_tdg_vp_info(struct tdx_call *call)
{
	const struct tdx_guest *guest = call->lp->guest;
	const struct tdcs *tdcs = guest->tdcs;
	uint64_t *out = call->out;

	out[TDX_RCX] = tdcs->gpaw ? GPA_WIDTH_WIDE : GPA_WIDTH_NARROW;
	out[TDX_RDX] = tdcs->attributes;
	out[TDX_R8] = tdcs->num_vcpus | (uint64_t)tdcs->max_vcpus << 32;
	out[TDX_R9] = guest->tdvps->vcpu_index;
	out[TDX_R10] = SYS_RD_AVAILABLE;
	out[TDX_R11] = 0;
	return TDX_SUCCESS;
}
