/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDG.SYS.RDALL: as many of the module's metadata fields as a page holds.
 */
#include "core/guest.h"
#include "core/metadata.h"

uint64_t tdx_leaf_tdg_sys_rdall(struct tdx_call *call)
{
	const struct tdx_md md = {
		.lp = call->lp, .context = TDX_MD_SYS, .access = TDX_MD_GUEST_RD,
	};
	uint64_t gpa = call->in[TDX_RDX], status;
	void *list;

	call->out[TDX_R8] = TDX_MD_NO_FIELD;
	if (!tdx_is_aligned(gpa, TDX_PAGE)) {
		return TDX_OPERAND_INVALID | TDX_OPERAND_ID_RDX;
	}
	status = tdx_guest_map(call->lp->guest, gpa, true, true, &list);
	if (status != TDX_SUCCESS) {
		return status | TDX_OPERAND_ID_RDX;
	}
	status = tdx_md_dump_list(&md, list, TDX_PAGE,
				  tdx_md_with_context(call->in[TDX_R8], TDX_MD_SYS),
				  &call->out[TDX_R8]);
	tdx_guest_wrote(call->lp->guest, list, TDX_PAGE);
	return status;
}
