/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDH.VP.CREATE: a free page becomes the TDVPR of a new vCPU.
 */
#include "core/td.h"

struct vp_create {
	struct tdx_td td;
	uint64_t page_pa;
	struct tdx_pamt_entry *pamt;
};

static uint64_t acquire(struct tdx_call *call, struct vp_create *op)
{
	uint64_t status = tdx_td_lock_tdr(call, call->in[TDX_RDX], TDX_OPERAND_ID_RDX, TDX_SHARED,
					  &op->td);

	if (status == TDX_SUCCESS) {
		status = tdx_td_lock_state(call, &op->td, TDX_SHARED);
	}
	if (status != TDX_SUCCESS) {
		return status;
	}
	op->page_pa = call->in[TDX_RCX];
	return tdx_page_lock(call, op->page_pa, TDX_OPERAND_ID_RCX, TDX_EXCLUSIVE, PT_NDA, TDX_4K,
			     &op->pamt);
}

static void commit(struct tdx_call *call, struct vp_create *op)
{
	struct tdvps *tdvps = tdx_memory_private(call->machine, op->page_pa, op->td.hkid);

	tdx_memory_zero(call->machine, op->page_pa, op->td.hkid, TDX_PAGE);
	tdvps->num_tdvps_pages = 1;
	tdvps->assoc_lpid = TDX_NO_LP;
	tdvps->tdvps_pa[0] = tdx_pa_with_hkid(call->machine, op->page_pa, op->td.hkid);
	tdx_td_add_children(&op->td, 1);
	tdx_pamt_set_type(op->pamt, PT_TDVPR);
	tdx_pamt_set_owner(op->pamt, op->td.pa);
	call->tdvpr_pa = op->page_pa;
}

uint64_t tdx_leaf_tdh_vp_create(struct tdx_call *call)
{
	struct vp_create op;
	uint64_t status = acquire(call, &op);

	if (status == TDX_SUCCESS) {
		commit(call, &op);
	}
	return status;
}
