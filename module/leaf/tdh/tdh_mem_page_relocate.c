/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDH.MEM.PAGE.RELOCATE: move a blocked and tracked 4 KiB page to another
 * physical page and unblock it there. RCX returns the old address.
 */
#include <string.h>

#include "leaf/tdh/mem.h"

struct page_relocate {
	struct tdx_mem mem;
	uint64_t old_pa, new_pa;
	struct tdx_pamt_entry *old_page, *new_page;
};

static uint64_t acquire(struct tdx_call *call, struct page_relocate *op)
{
	static const struct tdx_mem_way way = { TDX_LEVEL_PT, TDX_LEVEL_PT, TDX_SHARED, true };
	uint64_t status;

	op->new_pa = call->in[TDX_R8];
	status = tdx_mem_acquire(call, call->in[TDX_RDX], &way, &op->mem);
	if (status != TDX_SUCCESS) {
		return status;
	}
	op->old_pa = tdx_mem_page_pa(&op->mem);
	if (op->old_pa == op->new_pa) {
		return TDX_OPERAND_INVALID | TDX_OPERAND_ID_R8;
	}
	status = tdx_pamt_lock_implicit(call, op->old_pa, TDX_4K, TDX_EXCLUSIVE, &op->old_page);
	if (status != TDX_SUCCESS) {
		return status | TDX_OPERAND_ID_RCX;
	}
	status = tdx_mem_check_tracking(call, &op->mem, op->old_page->bepoch);
	if (status != TDX_SUCCESS) {
		return status;
	}
	return tdx_page_lock(call, op->new_pa, TDX_OPERAND_ID_R8, TDX_EXCLUSIVE, PT_NDA, TDX_4K,
			     &op->new_page);
}

static uint64_t moved(uint64_t entry, uint64_t pa)
{
	return (entry & ~TDX_SEPT_HPA) | pa;
}

/*
 * Before the L1 entry: an EPT violation of an L2 VM in between must still find
 * L1's entry blocked, and so leave to the host.
 */
static void move_aliases(struct tdx_call *call, const struct page_relocate *op, bool pending)
{
	const struct tdx_mem *mem = &op->mem;
	uint64_t *alias, value;
	uint32_t vm;

	for (vm = 1; vm <= mem->td.tdcs->num_l2_vms; vm++) {
		alias = tdx_mem_is_aliased(mem, vm) ? tdx_mem_alias(call, mem, vm) : NULL;
		if (!alias) {
			continue;
		}
		value = moved(tdx_sept_read(alias), op->new_pa);
		if (!pending) {
			tdx_l2_sept_unblock(&value);
		}
		__atomic_store_n(alias, value, __ATOMIC_RELEASE);
	}
}

static void commit(struct tdx_call *call, struct page_relocate *op)
{
	const struct tdx_td *td = &op->mem.td;
	uint64_t value = op->mem.place.value;
	bool pending = tdx_sept_is(value, TDX_SEPT_IS_ANY_PENDING);

	if (!pending) {
		memcpy(tdx_memory_claim(call->machine, op->new_pa, td->hkid),
		       tdx_memory_private(call->machine, op->old_pa, td->hkid), TDX_PAGE);
		tdx_memory_changed(call->machine, op->new_pa, TDX_PAGE);
	}
	tdx_pamt_free(op->old_page);
	tdx_memory_release(call->machine, op->old_pa, TDX_PAGE);
	tdx_pamt_assign(op->new_page, PT_REG, td->pa);
	move_aliases(call, op, pending);
	tdx_sept_write(op->mem.place.entry, tdx_sept_unblocked(moved(value, op->new_pa)));
	call->out[TDX_RCX] = op->old_pa;
}

uint64_t tdx_leaf_tdh_mem_page_relocate(struct tdx_call *call)
{
	struct page_relocate op;
	uint64_t status = acquire(call, &op);

	if (status == TDX_SUCCESS) {
		commit(call, &op);
	}
	return status;
}
