/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDH.MEM.PAGE.AUG: map a free page into a running TD as PENDING. The guest
 * sees it only after TDG.MEM.PAGE.ACCEPT, which also clears it.
 */
#include "leaf/tdh/mem.h"

struct page_aug {
	struct tdx_mem mem;
	uint64_t page_pa;
	struct tdx_pamt_entry *page;
};

static uint64_t acquire(struct tdx_call *call, struct page_aug *op)
{
	static const struct tdx_mem_way way = { TDX_LEVEL_PT, TDX_LEVEL_PD, TDX_SHARED, false };
	uint64_t status;

	op->page_pa = call->in[TDX_R8];
	status = tdx_mem_acquire(call, call->in[TDX_RDX], &way, &op->mem);
	if (status != TDX_SUCCESS) {
		return status;
	}
	return tdx_page_lock(call, op->page_pa, TDX_OPERAND_ID_R8, TDX_EXCLUSIVE, PT_NDA,
			     (enum tdx_page_size)op->mem.place.level, &op->page);
}

static void commit(struct page_aug *op)
{
	struct tdx_td *td = &op->mem.td;
	enum tdx_page_size size = (enum tdx_page_size)op->mem.place.level;

	tdx_sept_set_leaf(op->mem.place.entry, 0, op->page_pa, TDX_SEPT_PENDING_BITS);
	tdx_td_add_children(td, (int64_t)tdx_page_count(size));
	tdx_pamt_assign(op->page, PT_REG, td->pa);
}

uint64_t tdx_leaf_tdh_mem_page_aug(struct tdx_call *call)
{
	struct page_aug op;
	uint64_t status = acquire(call, &op);

	if (status == TDX_SUCCESS) {
		commit(&op);
	}
	return status;
}
