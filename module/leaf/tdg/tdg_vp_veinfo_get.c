/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDG.VP.VEINFO.GET: why the last #VE was, and room for the next one.
 */
#include "core/guest.h"

uint64_t tdx_leaf_tdg_vp_veinfo_get(struct tdx_call *call)
{
	struct tdx_ve_info *info = &call->lp->guest->tdvps->ve_info;
	uint64_t *out = call->out;

	out[TDX_RCX] = 0;
	out[TDX_RDX] = 0;
	out[TDX_R8] = 0;
	out[TDX_R9] = 0;
	out[TDX_R10] = 0;
	if (info->valid == 0) {
		return TDX_NO_VALID_VE_INFO;
	}
	out[TDX_RCX] = info->exit_reason;
	out[TDX_RDX] = info->exit_qualification;
	out[TDX_R8] = info->gla;
	out[TDX_R9] = info->gpa;
	out[TDX_R10] = info->instruction_length | (uint64_t)info->instruction_info << 32;
	info->valid = 0;
	return TDX_SUCCESS;
}
