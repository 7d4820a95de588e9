/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDH.MEM.TRACK: the TD's next TLB epoch. Once the vCPUs that entered in the
 * epoch before have left, what was blocked then is out of all TLBs.
 */
#include "core/epoch.h"
#include "leaf/tdh/mem.h"

uint64_t tdx_leaf_tdh_mem_track(struct tdx_call *call)
{
	struct tdx_td td;
	uint64_t status;

	status = tdx_td_lock_tdr(call, call->in[TDX_RCX], TDX_OPERAND_ID_RCX, TDX_SHARED, &td);
	if (status != TDX_SUCCESS) {
		return status;
	}
	status = tdx_td_lock_state(call, &td, TDX_SHARED);
	if (status != TDX_SUCCESS) {
		return status;
	}
	status = tdx_hold_sharex(call, &td.tdcs->epoch_lock, TDX_EXCLUSIVE,
				 TDX_OPERAND_ID_TD_EPOCH);
	if (status != TDX_SUCCESS) {
		return status;
	}
	return tdx_epoch_advance(td.tdcs);
}
