/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDH.SYS.RDALL: as many fields as fit into a page, as a metadata list.
 */
#include "core/metadata.h"
#include "core/td.h"
#include "leaf/tdh/sys.h"

static uint64_t acquire(struct tdx_call *call)
{
	if (!call->lp->initialized) {
		return TDX_SYS_LP_INIT_NOT_DONE;
	}
	return tdx_check_shared_pa(call->machine, call->in[TDX_RDX], TDX_PAGE, TDX_OPERAND_ID_RDX);
}

/* The list is made aside and written as a whole: what was in the page stays behind it. */
static uint64_t dump(struct tdx_call *call)
{
	struct tdx_md md = {
		.lp = call->lp, .context = TDX_MD_SYS, .access = TDX_MD_HOST_RD,
	};
	uint64_t id = tdx_md_with_context(call->in[TDX_R8], TDX_MD_SYS);
	uint64_t *page = tdx_call_scratch(call);
	uint64_t status;

	tdx_memory_read_shared(call->machine, call->in[TDX_RDX], page, TDX_PAGE);
	status = tdx_md_dump_list(&md, page, TDX_PAGE,
				  tdx_md_is_null(id) ? TDX_MD_NO_FIELD : id, &call->out[TDX_R8]);
	tdx_memory_write_shared(call->machine, call->in[TDX_RDX], page, TDX_PAGE);
	return status;
}

uint64_t tdx_leaf_tdh_sys_rdall(struct tdx_call *call)
{
	uint64_t status = acquire(call);

	call->out[TDX_R8] = TDX_MD_NO_FIELD;
	return status == TDX_SUCCESS ? dump(call) : status;
}
