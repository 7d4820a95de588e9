/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDH.MEM.PAGE.REMOVE: unmap a page that is blocked and out of all TLBs (or of
 * a TD that never ran) and give it back. RCX returns its address.
 */
#include "leaf/tdh/mem.h"

struct page_remove {
	struct tdx_mem mem;
	uint64_t page_pa;
	struct tdx_pamt_entry *page;
};

static uint64_t acquire(struct tdx_call *call, struct page_remove *op)
{
	static const struct tdx_mem_way way = { TDX_LEVEL_PT, TDX_LEVEL_PDPT, TDX_SHARED, true };
	struct tdx_mem *mem = &op->mem;
	uint64_t status = tdx_mem_acquire(call, call->in[TDX_RDX], &way, mem);

	if (status != TDX_SUCCESS) {
		return status;
	}
	op->page_pa = tdx_mem_page_pa(mem);
	status = tdx_pamt_lock_implicit(call, op->page_pa, (enum tdx_page_size)mem->place.level,
					TDX_EXCLUSIVE, &op->page);
	if (status != TDX_SUCCESS) {
		return status | TDX_OPERAND_ID_RCX;
	}
	return tdx_mem_check_tracking(call, mem, op->page->bepoch);
}

static void commit(struct tdx_call *call, struct page_remove *op)
{
	struct tdx_mem *mem = &op->mem;
	uint64_t pages = tdx_page_count((enum tdx_page_size)mem->place.level);
	uint64_t *alias;
	uint32_t vm;

	for (vm = 1; vm <= mem->td.tdcs->num_l2_vms; vm++) {
		alias = tdx_mem_is_aliased(mem, vm) ? tdx_mem_alias(call, mem, vm) : NULL;
		if (alias) {
			__atomic_store_n(alias, TDX_L2_SEPT_INIT, __ATOMIC_RELEASE);
		}
	}
	tdx_sept_set_free(mem->place.entry, mem->td.tdcs);
	tdx_td_add_children(&mem->td, -(int64_t)pages);
	tdx_pamt_free(op->page);
	tdx_memory_release(call->machine, op->page_pa, pages * TDX_PAGE);
	call->out[TDX_RCX] = op->page_pa;
}

uint64_t tdx_leaf_tdh_mem_page_remove(struct tdx_call *call)
{
	struct page_remove op;
	uint64_t status = acquire(call, &op);

	if (status == TDX_SUCCESS) {
		commit(call, &op);
	}
	return status;
}
