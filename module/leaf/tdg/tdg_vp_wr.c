/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDG.VP.WR: one metadata field of the vCPU that asks, bit by bit under a mask.
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

uint64_t tdx_leaf_tdg_vp_wr(struct tdx_call *call)
{
	struct tdx_guest *guest = call->lp->guest;
	const struct tdx_md md = view(guest, TDX_MD_GUEST_WR);
	uint64_t id = tdx_md_with_context(call->in[TDX_RDX], TDX_MD_VP);
	uint64_t status, old;

	call->out[TDX_R8] = 0;
	if (call->in[TDX_RCX] != 0) {
		return TDX_OPERAND_INVALID | TDX_OPERAND_ID_RCX;
	}
	status = tdx_md_check_single(&md, id);
	if (status != TDX_SUCCESS) {
		return status;
	}
	tdx_guest_change_state(guest);
	status = tdx_md_write(&md, id, call->in[TDX_R8], call->in[TDX_R9], &old);
	if (status == TDX_SUCCESS) {
		call->out[TDX_R8] = old;
	}
	return status;
}
