/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDH.MEM.RANGE.UNBLOCK: a blocked and tracked range translates again.
 */
#include "core/epoch.h"
#include "leaf/tdh/mem.h"

struct range_unblock {
	struct tdx_mem mem;
};

/* The page whose metadata has the entry's blocking epoch. */
static const struct tdx_pamt_entry *blocked_page(struct tdx_call *call, const struct tdx_mem *mem)
{
	if (tdx_sept_is_leaf(mem->place.value)) {
		return tdx_pamt_implicit(call->machine, tdx_mem_page_pa(mem),
					 (enum tdx_page_size)mem->place.level);
	}
	return tdx_pamt_implicit(call->machine, tdx_sept_hpa(mem->place.value), TDX_4K);
}

static uint64_t acquire(struct tdx_call *call, struct range_unblock *op)
{
	static const struct tdx_mem_way way = {
		TDX_LEVEL_PT, TDX_MEM_ROOT_LEVEL, TDX_EXCLUSIVE, false
	};
	struct tdx_mem *mem = &op->mem;
	uint64_t status = tdx_mem_acquire(call, call->in[TDX_RDX], &way, mem);

	if (status != TDX_SUCCESS) {
		return status;
	}
	if (tdx_mem_needs_tracking(mem) &&
	    !tdx_epoch_is_tracked(mem->td.tdcs, blocked_page(call, mem)->bepoch)) {
		return TDX_TLB_TRACKING_NOT_DONE | TDX_OPERAND_ID_RCX;
	}
	return TDX_SUCCESS;
}

/*
 * L2 entries first: as long as L1's is blocked, an EPT violation of an L2 VM
 * leaves to the host. Those of a pending page stay blocked until it is accepted.
 */
static void commit(struct tdx_call *call, struct range_unblock *op)
{
	struct tdx_mem *mem = &op->mem;
	uint32_t last = mem->td.tdcs->num_l2_vms, vm;
	uint64_t *alias;

	if (tdx_sept_is(mem->place.value, TDX_SEPT_IS_ANY_PENDING)) {
		last = 0;
	}
	for (vm = 1; vm <= last; vm++) {
		alias = tdx_mem_is_aliased(mem, vm) ? tdx_mem_alias(call, mem, vm) : NULL;
		if (alias) {
			tdx_l2_sept_unblock(alias);
		}
	}
	tdx_sept_unblock(mem->place.entry);
}

uint64_t tdx_leaf_tdh_mem_range_unblock(struct tdx_call *call)
{
	struct range_unblock op;
	uint64_t status = acquire(call, &op);

	if (status == TDX_SUCCESS) {
		commit(call, &op);
	}
	return status;
}
