/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDG.VM.RD: one metadata field of the TD that asks;
 * version 1 also gives the id of the next one.
 */
#include "core/guest.h"
#include "core/metadata.h"

static struct tdx_md view(const struct tdx_guest *guest, enum tdx_md_access access)
{
	return (struct tdx_md){
		.lp = guest->lp, .context = TDX_MD_TD, .access = access,
		.tdr_pa = guest->td.pa, .tdr = guest->tdr, .tdcs = guest->tdcs,
	};
}

uint64_t tdx_leaf_tdg_vm_rd(struct tdx_call *call)
{
	const struct tdx_md md = view(call->lp->guest, TDX_MD_GUEST_RD);
	uint64_t id = tdx_md_with_context(call->in[TDX_RDX], TDX_MD_TD);
	bool iterate = call->version > 0;
	uint64_t status, value;

	if (iterate) {
		call->out[TDX_RDX] = TDX_MD_NO_FIELD;
	}
	call->out[TDX_R8] = 0;
	if (call->version > 1) {
		return TDX_OPERAND_INVALID | TDX_OPERAND_ID_RAX;
	}
	if (call->in[TDX_RCX] != 0) {
		return TDX_OPERAND_INVALID | TDX_OPERAND_ID_RCX;
	}
	if (iterate && tdx_md_is_null(id)) {
		call->out[TDX_RDX] = tdx_md_next(&md, TDX_MD_NO_FIELD);
		return TDX_METADATA_FIRST_FIELD_ID_IN_CONTEXT;
	}
	status = tdx_md_check_single(&md, id);
	if (status == TDX_SUCCESS) {
		status = tdx_md_read(&md, id, &value);
	}
	if (status != TDX_SUCCESS) {
		return status;
	}
	if (iterate) {
		call->out[TDX_RDX] = tdx_md_next(&md, id);
	}
	call->out[TDX_R8] = value;
	return TDX_SUCCESS;
}
