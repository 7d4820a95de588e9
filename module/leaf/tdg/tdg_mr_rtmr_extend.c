/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDG.MR.RTMR.EXTEND: RTMR := SHA-384(RTMR || 48 bytes of the guest's).
 */
#include <string.h>

#include "core/guest.h"
#include "core/measure.h"

#define DATA_ALIGNMENT	64u

struct rtmr_extend {
	struct tdx_measurement data;
	uint32_t index;
};

static uint64_t acquire(struct tdx_call *call, struct rtmr_extend *op)
{
	struct tdx_guest *guest = call->lp->guest;
	uint64_t gpa = call->in[TDX_RCX];
	void *data;

	if (!tdx_is_aligned(gpa, DATA_ALIGNMENT) ||
	    tdx_guest_map(guest, gpa, false, true, &data) != TDX_SUCCESS) {
		return TDX_OPERAND_INVALID | TDX_OPERAND_ID_RCX;
	}
	memcpy(&op->data, data, sizeof(op->data));
	if (call->in[TDX_RDX] >= TDX_NUM_RTMRS) {
		return TDX_OPERAND_INVALID | TDX_OPERAND_ID_RDX;
	}
	op->index = (uint32_t)call->in[TDX_RDX];
	return tdx_hold_hp(call, &guest->tdcs->rtmr_lock, TDX_EXCLUSIVE, TDX_OPERAND_ID_RTMR);
}

uint64_t tdx_leaf_tdg_mr_rtmr_extend(struct tdx_call *call)
{
	struct rtmr_extend op;
	uint64_t status = acquire(call, &op);

	if (status == TDX_SUCCESS) {
		tdx_rtmr_extend(call->lp->guest->tdcs, op.index, &op.data);
	}
	return status;
}
