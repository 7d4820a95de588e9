/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDG.SERVTD.WR: write one metadata field of a TD that the caller is bound to.
 */
#include "leaf/tdg/servtd.h"

uint64_t tdx_leaf_tdg_servtd_wr(struct tdx_call *call)
{
	const struct tdx_guest *guest = call->lp->guest;
	uint64_t id = tdx_md_with_context(call->in[TDX_RDX], TDX_MD_TD);
	uint64_t status, old;
	struct tdx_md md;

	call->out[TDX_R8] = 0;
	status = tdx_servtd_bind(call, &md, TDX_MD_SERVTD_WR);
	if (status != TDX_SUCCESS || guest->next != TDX_NEXT_INSTRUCTION) {
		return status;
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
