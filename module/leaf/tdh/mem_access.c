/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * How TDH.MEM.RD and TDH.MEM.WR get at private memory (see mem.h).
 */
#include <tdx/gen/bits.h>

#include "leaf/tdh/mem.h"

static uint64_t lock_leaf(struct tdx_call *call, uint64_t gpa,
			  struct tdx_mem_access *access)
{
	uint64_t status;

	status = tdx_hold_sharex(call, &access->td.tdcs->secure_ept_lock, TDX_SHARED,
				 TDX_OPERAND_ID_SEPT_TREE);
	if (status != TDX_SUCCESS) {
		return status;
	}
	status = tdx_sept_walk_to_leaf(call, &access->td, gpa, TDX_OPERAND_ID_RCX, &access->place);
	if (status != TDX_SUCCESS) {
		if (status == (TDX_EPT_WALK_FAILED | TDX_OPERAND_ID_RCX)) {
			tdx_sept_report(call, &access->place);
			status = TDX_EPT_ENTRY_NOT_PRESENT | TDX_OPERAND_ID_RCX;
		}
		return status;
	}
	status = tdx_sept_lock_entry(call, &access->place, TDX_OPERAND_ID_RCX);
	if (status == TDX_SUCCESS && !tdx_sept_allows(call, access->place.value)) {
		status = TDX_EPT_ENTRY_STATE_INCORRECT | TDX_OPERAND_ID_RCX;
	}
	if (status != TDX_SUCCESS) {
		tdx_sept_report(call, &access->place);
	}
	return status;
}

uint64_t tdx_mem_access_acquire(struct tdx_call *call, struct tdx_mem_access *access)
{
	uint64_t status = tdx_mem_acquire_td(call, call->in[TDX_RDX], &access->td);
	uint64_t gpa = call->in[TDX_RCX];

	if (status != TDX_SUCCESS) {
		return status;
	}
	if (!(access->td.tdcs->attributes & TDX_TD_ATTRIBUTES_DEBUG)) {
		return TDX_TD_NON_DEBUG;
	}
	if (!tdx_is_aligned(gpa, 8)) {
		return TDX_OPERAND_INVALID | TDX_OPERAND_ID_RCX;
	}
	status = lock_leaf(call, gpa, access);
	if (status == TDX_SUCCESS) {
		access->pa = tdx_sept_leaf_hpa(access->place.value, gpa, access->place.level);
		access->data = tdx_memory_private(call->machine, access->pa, access->td.hkid);
	}
	return status;
}
