/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDG.VP.CPUIDVE.SET: make every CPUID a #VE, by privilege level.
 */
#include "core/guest.h"

#define VE_SUPERVISOR	1ull
#define VE_USER		2ull

uint64_t tdx_leaf_tdg_vp_cpuidve_set(struct tdx_call *call)
{
	struct tdvps *tdvps = call->lp->guest->tdvps;
	uint64_t control = call->in[TDX_RCX];

	if (control & ~(VE_SUPERVISOR | VE_USER)) {
		return TDX_OPERAND_INVALID | TDX_OPERAND_ID_RCX;
	}
	tdvps->cpuid_supervisor_ve = (control & VE_SUPERVISOR) != 0;
	tdvps->cpuid_user_ve = (control & VE_USER) != 0;
	return TDX_SUCCESS;
}
