/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDH.MNG.RD: read a field of a TD. Version 1 also tells the next one.
 */
#include "core/params.h"
#include "core/td.h"
#include "leaf/metadata_call.h"

static uint64_t acquire(struct tdx_call *call, struct tdx_md_result *result)
{
	struct tdx_md md = {
		.lp = call->lp, .context = TDX_MD_TD, .access = TDX_MD_HOST_RD,
	};
	struct tdx_td td;
	uint64_t status;

	result->value = 0;
	result->next = TDX_MD_NO_FIELD;
	if (call->version > 1) {
		return tdx_status_with_operand(TDX_OPERAND_INVALID, TDX_OPERAND_ID_RAX);
	}
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
	return tdx_md_call_read(call, &md, call->version > 0, result);
}

uint64_t tdx_leaf_tdh_mng_rd(struct tdx_call *call)
{
	struct tdx_md_result result;
	uint64_t status = acquire(call, &result);

	/* Outputs are defined on error too. */
	call->out[TDX_R8] = result.value;
	if (call->version > 0) {
		call->out[TDX_RDX] = result.next;
	}
	return status;
}
