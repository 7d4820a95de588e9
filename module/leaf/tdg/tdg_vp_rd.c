/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDG.VP.RD: one metadata field of the vCPU that asks, and the id of the next one.
 */
#include "core/guest.h"
#include "core/metadata.h"

static struct tdx_md view(const struct tdx_guest *guest, enum tdx_md_access access)
{
	return (struct tdx_md){
		.lp = guest->lp, .context = TDX_MD_VP, .access = access,
		.tdr_pa = guest->td.pa, .tdr = guest->tdr, .tdcs = guest->tdcs,
		.tdvps = guest->tdvps,
	};
}

uint64_t tdx_leaf_tdg_vp_rd(struct tdx_call *call)
{
	struct tdx_guest *guest = call->lp->guest;
	const struct tdx_md md = view(guest, TDX_MD_GUEST_RD);
	uint64_t id = tdx_md_with_context(call->in[TDX_RDX], TDX_MD_VP);
	uint64_t status, value;

	call->out[TDX_RDX] = TDX_MD_NO_FIELD;
	call->out[TDX_R8] = 0;
	if (call->in[TDX_RCX] != 0) {
		return TDX_OPERAND_INVALID | TDX_OPERAND_ID_RCX;
	}
	if (tdx_md_is_null(id)) {
		call->out[TDX_RDX] = tdx_md_next(&md, TDX_MD_NO_FIELD);
		return TDX_METADATA_FIRST_FIELD_ID_IN_CONTEXT;
	}
	status = tdx_md_check_single(&md, id);
	if (status == TDX_SUCCESS) {
		tdx_guest_sync(call->machine, guest->tdvpr_pa);
		status = tdx_md_read(&md, id, &value);
	}
	if (status == TDX_SUCCESS) {
		call->out[TDX_RDX] = tdx_md_next(&md, id);
		call->out[TDX_R8] = value;
	}
	return status;
}
