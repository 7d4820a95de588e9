/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDH.VP.ADDCX: add a page to the TDVPS of a vCPU that is not initialised yet.
 */
#include <string.h>

#include "core/td.h"

struct vp_addcx {
	struct tdx_td td;
	struct tdx_vcpu vcpu;
	uint64_t page_pa;
	struct tdx_pamt_entry *pamt;
};

static uint64_t acquire(struct tdx_call *call, struct vp_addcx *op)
{
	uint64_t status = tdx_vcpu_lock(call, call->in[TDX_RDX], TDX_OPERAND_ID_RDX,
					TDX_EXCLUSIVE, &op->vcpu);

	if (status != TDX_SUCCESS) {
		return status;
	}
	status = tdx_td_lock_owner(call, tdx_pamt_owner(op->vcpu.pamt), TDX_OPERAND_ID_TDR,
				   TDX_SHARED, &op->td);
	if (status == TDX_SUCCESS) {
		status = tdx_td_lock_state(call, &op->td, TDX_SHARED);
	}
	if (status != TDX_SUCCESS) {
		return status;
	}
	/* Only the TDVPR page is there for sure. */
	op->vcpu.tdvps = tdx_memory_private(call->machine, op->vcpu.pa, op->td.hkid);
	if (op->vcpu.tdvps->state != TDX_VCPU_UNINITIALIZED) {
		return TDX_VCPU_STATE_INCORRECT;
	}
	if (op->vcpu.tdvps->num_tdvps_pages >= TDX_TDVPS_MAX_PAGES) {
		return TDX_TDCX_NUM_INCORRECT;
	}
	op->page_pa = call->in[TDX_RCX];
	return tdx_page_lock(call, op->page_pa, TDX_OPERAND_ID_RCX, TDX_EXCLUSIVE, PT_NDA, TDX_4K,
			     &op->pamt);
}

/* Both MSR bitmap pages of an L2 VM begin with every exit set. */
static bool is_msr_bitmap(uint32_t index)
{
	return index >= TDX_TDVPS_PAGE_L2_VMCS &&
	       (index - TDX_TDVPS_PAGE_L2_VMCS) % TDX_TDVPS_PAGES_PER_L2_VM != 0;
}

static void commit(struct tdx_call *call, struct vp_addcx *op)
{
	struct tdvps *tdvps = op->vcpu.tdvps;
	uint32_t index = tdvps->num_tdvps_pages;

	tdx_memory_zero(call->machine, op->page_pa, op->td.hkid, TDX_PAGE);
	if (is_msr_bitmap(index)) {
		memset(tdx_memory_private(call->machine, op->page_pa, op->td.hkid), 0xff,
		       TDX_PAGE);
	}
	tdvps->tdvps_pa[index] = tdx_pa_with_hkid(call->machine, op->page_pa, op->td.hkid);
	tdvps->num_tdvps_pages = (uint8_t)(index + 1);
	tdx_td_add_children(&op->td, 1);
	tdx_pamt_set_type(op->pamt, PT_TDCX);
	tdx_pamt_set_owner(op->pamt, op->td.pa);
}

uint64_t tdx_leaf_tdh_vp_addcx(struct tdx_call *call)
{
	struct vp_addcx op;
	uint64_t status = acquire(call, &op);

	if (status == TDX_SUCCESS) {
		commit(call, &op);
	}
	return status;
}
