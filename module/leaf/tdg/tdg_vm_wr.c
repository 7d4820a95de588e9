/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDG.VM.WR: one metadata field of the TD that asks, bit by bit under a mask.
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

uint64_t tdx_leaf_tdg_vm_wr(struct tdx_call *call)
{
	const struct tdx_md md = view(call->lp->guest, TDX_MD_GUEST_WR);
	uint64_t id = tdx_md_with_context(call->in[TDX_RDX], TDX_MD_TD);
	uint64_t status, old;

	call->out[TDX_R8] = 0;
	if (call->in[TDX_RCX] != 0) {
		return TDX_OPERAND_INVALID | TDX_OPERAND_ID_RCX;
	}
	status = tdx_md_check_single(&md, id);
	if (status == TDX_SUCCESS) {
		status = tdx_md_write(&md, id, call->in[TDX_R8], call->in[TDX_R9], &old);
	}
	if (status == TDX_SUCCESS) {
		call->out[TDX_R8] = old;
	}
	return status;
}
