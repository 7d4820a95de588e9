/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDH.MEM.PAGE.ADD: while a TD is being built, one 4 KiB page gets its content
 * from the host, is mapped and enters MRTD with its address. The content is
 * measured by TDH.MR.EXTEND, not here.
 *
 * The TDR is locked exclusively, so that neither the tree nor the entry needs a
 * lock of its own.
 */
#include "core/measure.h"
#include "leaf/tdh/mem.h"

struct page_add {
	struct tdx_mem mem;
	uint64_t page_pa, source_pa;
	struct tdx_pamt_entry *page;
};

static uint64_t acquire_entry(struct tdx_call *call, struct tdx_mem *mem)
{
	uint64_t status;

	status = tdx_td_lock_tdr(call, call->in[TDX_RDX], TDX_OPERAND_ID_RDX, TDX_EXCLUSIVE,
				 &mem->td);
	if (status != TDX_SUCCESS) {
		return status;
	}
	status = tdx_td_lock_state(call, &mem->td, TDX_UNLOCKED);
	if (status != TDX_SUCCESS) {
		return status;
	}
	status = tdx_check_gpa_operand(call->in[TDX_RCX], TDX_LEVEL_PT, TDX_LEVEL_PT,
				       TDX_OPERAND_ID_RCX, &mem->gpa);
	if (status != TDX_SUCCESS) {
		return status;
	}
	status = tdx_sept_lock_and_walk(call, &mem->td, &mem->gpa, TDX_OPERAND_ID_RCX,
					TDX_UNLOCKED, &mem->place);
	if (status == (TDX_EPT_WALK_FAILED | TDX_OPERAND_ID_RCX)) {
		tdx_sept_report(call, &mem->place);
	}
	return status;
}

static uint64_t acquire(struct tdx_call *call, struct page_add *op)
{
	uint64_t status;

	op->page_pa = call->in[TDX_R8];
	op->source_pa = call->in[TDX_R9];
	status = acquire_entry(call, &op->mem);
	if (status != TDX_SUCCESS) {
		return status;
	}
	if (!tdx_sept_allows(call, op->mem.place.value)) {
		return tdx_mem_refuse(call, &op->mem, TDX_EPT_ENTRY_STATE_INCORRECT);
	}
	status = tdx_check_shared_pa(call->machine, op->source_pa, TDX_PAGE, TDX_OPERAND_ID_R9);
	if (status != TDX_SUCCESS) {
		return status;
	}
	return tdx_page_lock(call, op->page_pa, TDX_OPERAND_ID_R8, TDX_EXCLUSIVE, PT_NDA, TDX_4K,
			     &op->page);
}

static void commit(struct tdx_call *call, struct page_add *op)
{
	struct tdx_td *td = &op->mem.td;

	tdx_memory_copy_in(call->machine, op->page_pa, td->hkid, op->source_pa, TDX_PAGE);
	tdx_sept_set_leaf(op->mem.place.entry, TDX_SEPT_RWX, op->page_pa, TDX_SEPT_MAPPED_BITS);
	tdx_mrtd_add_page(td->tdcs, op->mem.gpa.gpa);
	tdx_td_add_children(td, 1);
	tdx_pamt_assign(op->page, PT_REG, td->pa);
}

uint64_t tdx_leaf_tdh_mem_page_add(struct tdx_call *call)
{
	struct page_add op;
	uint64_t status = acquire(call, &op);

	if (status == TDX_SUCCESS) {
		commit(call, &op);
	}
	return status;
}
