/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDH.VP.FLUSH: the vCPU leaves this LP: its translations and cached VMCSs go.
 */
#include "core/guest.h"
#include "core/td.h"

struct vp_flush {
	struct tdx_td td;
	struct tdx_vcpu vcpu;
};

static uint64_t acquire(struct tdx_call *call, struct vp_flush *op)
{
	uint64_t status = tdx_vcpu_lock(call, call->in[TDX_RCX], TDX_OPERAND_ID_RCX,
					TDX_EXCLUSIVE, &op->vcpu);

	if (status != TDX_SUCCESS) {
		return status;
	}
	status = tdx_td_lock_owner(call, tdx_pamt_owner(op->vcpu.pamt), TDX_OPERAND_ID_TDR,
				   TDX_SHARED, &op->td);
	if (status != TDX_SUCCESS) {
		return status;
	}
	if (op->td.tdr->lifecycle_state != TDX_TD_KEYS_CONFIGURED) {
		return TDX_TD_KEYS_NOT_CONFIGURED;
	}
	tdx_td_map_tdcs(call, &op->td);
	if (!tdx_vcpu_map(call, &op->td, &op->vcpu)) {
		return TDX_TDCX_NUM_INCORRECT;
	}
	if (op->vcpu.tdvps->assoc_lpid != call->lp->index) {
		return TDX_VCPU_NOT_ASSOCIATED;
	}
	return TDX_SUCCESS;
}

static void commit(struct tdx_call *call, struct vp_flush *op)
{
	struct tdvps *tdvps = op->vcpu.tdvps;

	tdx_guest_flush(call->machine, op->vcpu.pa);
	tdx_vcpu_drop_translations(op->td.tdcs, tdvps);
	for (uint32_t vm = 0; vm <= op->td.tdcs->num_l2_vms; vm++) {
		tdvps->vm_launched[vm] = 0;
	}
	tdvps->assoc_lpid = TDX_NO_LP;
	__atomic_fetch_sub(&op->td.tdcs->num_assoc_vcpus, 1, __ATOMIC_RELAXED);
	call->lp->last_tdvpr_pa = TDX_NULL_PA;
}

uint64_t tdx_leaf_tdh_vp_flush(struct tdx_call *call)
{
	struct vp_flush op;
	uint64_t status = acquire(call, &op);

	if (status == TDX_SUCCESS) {
		commit(call, &op);
	}
	return status;
}
