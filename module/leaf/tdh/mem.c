/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Steps common to the TDH.MEM calls (see mem.h). No call lives here.
 */
#include <tdx/gen/bits.h>

#include "core/epoch.h"
#include "leaf/tdh/mem.h"

#define L2_DETAIL_VM_SHIFT	16

uint64_t tdx_mem_refuse(struct tdx_call *call, const struct tdx_mem *mem, uint64_t status)
{
	tdx_sept_report(call, &mem->place);
	return status | TDX_OPERAND_ID_RCX;
}

uint64_t tdx_mem_acquire_td(struct tdx_call *call, uint64_t tdr_pa, struct tdx_td *td)
{
	uint64_t status = tdx_td_lock_tdr(call, tdr_pa, TDX_OPERAND_ID_RDX, TDX_SHARED, td);

	return status == TDX_SUCCESS ? tdx_td_lock_state(call, td, TDX_SHARED) : status;
}

uint64_t tdx_mem_acquire_entry(struct tdx_call *call, const struct tdx_mem_way *way,
			       struct tdx_mem *mem)
{
	uint64_t status;
	int max_level;

	max_level = way->max_level == TDX_MEM_ROOT_LEVEL ?
		    tdx_eptp_root_level(mem->td.tdcs->eptp) : way->max_level;
	status = tdx_check_gpa_operand(call->in[TDX_RCX], way->min_level, max_level,
				       TDX_OPERAND_ID_RCX, &mem->gpa);
	if (status != TDX_SUCCESS) {
		return status;
	}
	status = tdx_sept_lock_and_walk(call, &mem->td, &mem->gpa, TDX_OPERAND_ID_RCX, way->tree,
					&mem->place);
	if (status != TDX_SUCCESS) {
		if (status == (TDX_EPT_WALK_FAILED | TDX_OPERAND_ID_RCX)) {
			tdx_sept_report(call, &mem->place);
		}
		return status;
	}
	status = tdx_sept_lock_entry(call, &mem->place, TDX_OPERAND_ID_RCX);
	if (status != TDX_SUCCESS) {
		tdx_sept_report(call, &mem->place);
	}
	return status;
}

uint64_t tdx_mem_acquire(struct tdx_call *call, uint64_t tdr_pa, const struct tdx_mem_way *way,
			 struct tdx_mem *mem)
{
	uint64_t status = tdx_mem_acquire_td(call, tdr_pa, &mem->td);

	if (status == TDX_SUCCESS) {
		status = tdx_mem_acquire_entry(call, way, mem);
	}
	if (status != TDX_SUCCESS) {
		return status;
	}
	if ((way->leaf_only && !tdx_sept_is_leaf(mem->place.value)) ||
	    !tdx_sept_allows(call, mem->place.value)) {
		return tdx_mem_refuse(call, mem, TDX_EPT_ENTRY_STATE_INCORRECT);
	}
	return TDX_SUCCESS;
}

bool tdx_mem_needs_tracking(const struct tdx_mem *mem)
{
	return tdx_sept_is(mem->place.value, TDX_SEPT_IS_TLB_TRACKING) &&
	       (tdx_td_op_flags(mem->td.tdcs) & TDX_OP_IS_TLB_TRACKING);
}

uint64_t tdx_mem_check_tracking(struct tdx_call *call, const struct tdx_mem *mem,
				uint64_t bepoch)
{
	if (!tdx_mem_needs_tracking(mem)) {
		return TDX_SUCCESS;
	}
	if (!tdx_sept_is(mem->place.value, TDX_SEPT_IS_ANY_BLOCKED)) {
		return tdx_mem_refuse(call, mem, TDX_GPA_RANGE_NOT_BLOCKED);
	}
	if (!tdx_epoch_is_tracked(mem->td.tdcs, bepoch)) {
		return TDX_TLB_TRACKING_NOT_DONE | TDX_OPERAND_ID_RCX;
	}
	return TDX_SUCCESS;
}

uint64_t tdx_mem_page_pa(const struct tdx_mem *mem)
{
	return tdx_sept_leaf_hpa(mem->place.value, mem->gpa.gpa, mem->place.level);
}

bool tdx_mem_walk_l2(struct tdx_call *call, const struct tdx_td *td, uint32_t vm, uint64_t gpa,
		     int level, struct tdx_sept_place *place)
{
	place->level = level;
	place->entry = tdx_sept_walk(call->machine, tdx_l2_sept_eptp(td, vm), gpa, td->hkid,
				     &place->level, &place->value, false);
	return place->level == level;
}

uint64_t *tdx_mem_alias(struct tdx_call *call, const struct tdx_mem *mem, uint32_t vm)
{
	struct tdx_sept_place place;

	if (!tdx_mem_walk_l2(call, &mem->td, vm, mem->gpa.gpa, mem->place.level, &place)) {
		tdx_module_stop(call->machine, "an L2 alias has no entry in the L2 VM's EPT");
		return NULL;
	}
	return place.entry;
}

uint64_t tdx_mem_refuse_l2(struct tdx_call *call, const struct tdx_td *td, uint32_t vm,
			   const struct tdx_sept_place *place, uint64_t status)
{
	bool debug = (td->tdcs->attributes & TDX_TD_ATTRIBUTES_DEBUG) != 0;

	tdx_l2_sept_report(call, place, vm, debug);
	return status | (uint64_t)vm << L2_DETAIL_VM_SHIFT | (uint64_t)place->level;
}
