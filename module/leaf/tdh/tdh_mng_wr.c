/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDH.MNG.WR: write bits of a field of a TD, and get what was there.
 */
#include "core/params.h"
#include "core/td.h"
#include "leaf/metadata_call.h"

static uint64_t acquire(struct tdx_call *call, struct tdx_md_result *result)
{
	struct tdx_md md = {
		.lp = call->lp, .context = TDX_MD_TD, .access = TDX_MD_HOST_WR,
	};
	struct tdx_td td;
	uint64_t status;

	result->value = 0;
	status = tdx_td_lock_tdr(call, call->in[TDX_RCX], TDX_OPERAND_ID_RCX, TDX_SHARED, &td);
	if (status == TDX_SUCCESS) {
		status = tdx_td_lock_state(call, &td, TDX_SHARED);
	}
	if (status != TDX_SUCCESS) {
		return status;
	}
	md.debug = td.tdcs->attributes & TDX_ATTRIBUTES_DEBUG;
	md.tdr_pa = td.pa;
	md.tdr = td.tdr;
	md.tdcs = td.tdcs;
	return tdx_md_call_write(call, &md, result);
}

uint64_t tdx_leaf_tdh_mng_wr(struct tdx_call *call)
{
	struct tdx_md_result result;
	uint64_t status = acquire(call, &result);

	call->out[TDX_R8] = result.value;
	return status;
}
