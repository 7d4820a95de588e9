/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDH.MR.EXTEND: measure 256 bytes of a page that has been added.
 */
#include "core/measure.h"
#include "core/sept.h"
#include "core/td.h"

struct mr_extend {
	struct tdx_td td;
	uint64_t gpa;
	struct tdx_sept_place place;
};

static uint64_t acquire(struct tdx_call *call, struct mr_extend *op)
{
	uint64_t status = tdx_td_lock_tdr(call, call->in[TDX_RDX], TDX_OPERAND_ID_RDX,
					  TDX_EXCLUSIVE, &op->td);

	if (status == TDX_SUCCESS) {
		status = tdx_td_lock_state(call, &op->td, TDX_UNLOCKED);
	}
	if (status != TDX_SUCCESS) {
		return status;
	}
	op->gpa = call->in[TDX_RCX];
	if (!tdx_is_aligned(op->gpa, TDX_MR_CHUNK)) {
		return tdx_status_with_operand(TDX_OPERAND_INVALID, TDX_OPERAND_ID_RCX);
	}
	/* The TDR is locked exclusively, and so its secure EPT is too. */
	status = tdx_sept_walk_to_leaf(call, &op->td, op->gpa, TDX_OPERAND_ID_RCX, &op->place);
	if (status == tdx_status_with_operand(TDX_EPT_WALK_FAILED, TDX_OPERAND_ID_RCX)) {
		tdx_sept_report(call, &op->place);
		return tdx_status_with_operand(TDX_EPT_ENTRY_NOT_PRESENT, TDX_OPERAND_ID_RCX);
	}
	if (status != TDX_SUCCESS) {
		return status;
	}
	return tdx_sept_allows(call, op->place.value) ? TDX_SUCCESS : TDX_EPT_ENTRY_NOT_PRESENT;
}

static void commit(struct tdx_call *call, struct mr_extend *op)
{
	uint64_t hpa = tdx_sept_leaf_hpa(op->place.value, op->gpa, op->place.level);

	tdx_mrtd_extend(op->td.tdcs, op->gpa,
			tdx_memory_private(call->machine, hpa, op->td.hkid));
}

uint64_t tdx_leaf_tdh_mr_extend(struct tdx_call *call)
{
	struct mr_extend op;
	uint64_t status = acquire(call, &op);

	if (status == TDX_SUCCESS) {
		commit(call, &op);
	}
	return status;
}
