/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDG.SYS.RD: one field of the module's own metadata.
 */
#include "core/guest.h"
#include "core/metadata.h"

uint64_t tdx_leaf_tdg_sys_rd(struct tdx_call *call)
{
	const struct tdx_md md = {
		.lp = call->lp, .context = TDX_MD_SYS, .access = TDX_MD_GUEST_RD,
	};
	uint64_t id = tdx_md_with_context(call->in[TDX_RDX], TDX_MD_SYS);
	uint64_t status;

	call->out[TDX_RDX] = TDX_MD_NO_FIELD;
	call->out[TDX_R8] = 0;
	if (tdx_md_is_null(id)) {
		call->out[TDX_RDX] = tdx_md_next(&md, TDX_MD_NO_FIELD);
		return TDX_METADATA_FIRST_FIELD_ID_IN_CONTEXT;
	}
	status = tdx_md_check_single(&md, id);
	if (status == TDX_SUCCESS) {
		status = tdx_md_read(&md, id, &call->out[TDX_R8]);
	}
	if (status == TDX_SUCCESS) {
		call->out[TDX_RDX] = tdx_md_next(&md, id);
	}
	return status;
}
