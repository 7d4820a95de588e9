/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDH.VP.WR: write bits of a field of a vCPU, and get what was there. The vCPU
 * gets associated with this LP.
 */
#include "core/guest.h"
#include "core/params.h"
#include "core/td.h"
#include "leaf/metadata_call.h"

struct vp_wr {
	struct tdx_td td;
	struct tdx_vcpu vcpu;
	struct tdx_md_result result;
};

static uint64_t lock(struct tdx_call *call, struct vp_wr *op)
{
	bool is_new;
	uint64_t status = tdx_vcpu_lock(call, call->in[TDX_RCX], TDX_OPERAND_ID_RCX, TDX_SHARED,
					&op->vcpu);

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
	if (!tdx_vcpu_map(call, &op->td, &op->vcpu)) {
		return TDX_TDCX_NUM_INCORRECT;
	}
	return tdx_vcpu_associate(call, &op->td, &op->vcpu, false, &is_new);
}

static uint64_t acquire(struct tdx_call *call, struct vp_wr *op)
{
	struct tdx_md md = {
		.lp = call->lp, .context = TDX_MD_VP, .access = TDX_MD_HOST_WR,
	};
	uint64_t status;

	op->result.value = 0;
	status = lock(call, op);
	if (status != TDX_SUCCESS) {
		return status;
	}
	md.debug = op->td.tdcs->attributes & TDX_ATTRIBUTES_DEBUG;
	md.tdr_pa = op->td.pa;
	md.tdr = op->td.tdr;
	md.tdcs = op->td.tdcs;
	md.tdvps = op->vcpu.tdvps;
	if (md.debug) {
		tdx_guest_flush(call->machine, op->vcpu.pa);
	}
	return tdx_md_call_write(call, &md, &op->result);
}

uint64_t tdx_leaf_tdh_vp_wr(struct tdx_call *call)
{
	struct vp_wr op;
	uint64_t status = acquire(call, &op);

	call->out[TDX_R8] = op.result.value;
	return status;
}
