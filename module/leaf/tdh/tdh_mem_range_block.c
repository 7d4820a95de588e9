/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDH.MEM.RANGE.BLOCK: nobody can newly translate through an entry, and its
 * page remembers the TD's epoch, so that a later call can tell whether
 * TDH.MEM.TRACK has flushed it out of the TLBs.
 */
#include "leaf/tdh/mem.h"

struct range_block {
	struct tdx_mem mem;
};

static uint64_t acquire(struct tdx_call *call, struct range_block *op)
{
	static const struct tdx_mem_way way = {
		TDX_LEVEL_PT, TDX_MEM_ROOT_LEVEL, TDX_EXCLUSIVE, false
	};
	struct tdx_mem *mem = &op->mem;
	uint64_t status = tdx_mem_acquire_td(call, call->in[TDX_RDX], &mem->td);

	if (status == TDX_SUCCESS) {
		status = tdx_mem_acquire_entry(call, &way, mem);
	}
	if (status != TDX_SUCCESS || tdx_sept_allows(call, mem->place.value)) {
		return status;
	}
	return tdx_mem_refuse(call, mem, tdx_sept_is(mem->place.value, TDX_SEPT_IS_ANY_BLOCKED) ?
			      TDX_GPA_RANGE_ALREADY_BLOCKED : TDX_EPT_ENTRY_STATE_INCORRECT);
}

/* Permissions are not saved: those of an entry of L1 follow from its state. */
static uint64_t blocked(const struct tdx_mem *mem)
{
	uint64_t value = mem->place.value, bits;

	if (mem->place.level == TDX_LEVEL_PD &&
	    tdx_sept_is(value, TDX_SEPT_IS_ANY_PENDING_AND_GUEST_ACCEPTABLE)) {
		value &= ~TDX_SEPT_ACCEPT;
	}
	if (tdx_sept_is(value, TDX_SEPT_IS_ANY_PENDING)) {
		bits = TDX_SEPT_PENDING_BLOCKED_BITS;
	} else {
		value &= ~TDX_SEPT_RWX;
		bits = tdx_sept_is_leaf(value) ? TDX_SEPT_BLOCKED_BITS : TDX_SEPT_NL_BLOCKED_BITS;
	}
	return (value & ~TDX_SEPT_STATE_BITS) | bits | TDX_SEPT_SVE;
}

/* An L2 leaf has permissions of its own, and keeps them where the type was. */
static uint64_t blocked_l2(uint64_t value, bool blockedw)
{
	uint64_t saved = 0, cleared = TDX_L2_SEPT_STATE_BITS | TDX_L2_SEPT_RWXSXU;

	if (!tdx_sept_is_leaf(value)) {
		return (value & ~cleared) | TDX_L2_SEPT_NL_BLOCKED_BITS;
	}
	saved |= value & TDX_SEPT_R ? TDX_L2_SEPT_SAVED_R : 0;
	saved |= value & TDX_SEPT_X ? TDX_L2_SEPT_SAVED_XS : 0;
	saved |= value & TDX_SEPT_XU ? TDX_L2_SEPT_SAVED_XU : 0;
	cleared |= TDX_SEPT_MT;
	if (!blockedw) {
		/* Blocked for write already: the W bit has been saved then. */
		saved |= value & TDX_SEPT_W ? TDX_L2_SEPT_SAVED_W : 0;
		cleared |= TDX_L2_SEPT_SAVED_W;
	}
	return (value & ~cleared) | saved | TDX_L2_SEPT_BLOCKED_BITS;
}

static void commit(struct tdx_call *call, struct range_block *op)
{
	struct tdx_mem *mem = &op->mem;
	bool blockedw = tdx_sept_is(mem->place.value, TDX_SEPT_IS_ANY_BLOCKEDW);
	enum tdx_page_size size = tdx_sept_is_leaf(mem->place.value) ?
				  (enum tdx_page_size)mem->place.level : TDX_4K;
	uint64_t *alias;
	uint32_t vm;

	tdx_sept_write(mem->place.entry, blocked(mem));
	/* After L1's: see the order in TDH.MEM.RANGE.UNBLOCK. */
	for (vm = 1; vm <= mem->td.tdcs->num_l2_vms; vm++) {
		alias = tdx_mem_is_aliased(mem, vm) ? tdx_mem_alias(call, mem, vm) : NULL;
		if (alias) {
			__atomic_store_n(alias, blocked_l2(tdx_sept_read(alias), blockedw),
					 __ATOMIC_RELEASE);
		}
	}
	tdx_pamt_implicit(call->machine, tdx_sept_hpa(mem->place.value), size)->bepoch =
		__atomic_load_n(&mem->td.tdcs->td_epoch, __ATOMIC_ACQUIRE);
}

uint64_t tdx_leaf_tdh_mem_range_block(struct tdx_call *call)
{
	struct range_block op;
	uint64_t status = acquire(call, &op);

	if (status == TDX_SUCCESS) {
		commit(call, &op);
	}
	return status;
}
