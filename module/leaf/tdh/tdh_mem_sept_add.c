/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDH.MEM.SEPT.ADD: a page of secure EPT for L1 (R8) and, in version 1, for
 * each L2 VM (R9 to R11) below one entry.
 *
 * Version 1 tells by R8 to R11 what has become of each page: NULL_PA = used,
 * bit 63 = not needed, there was one already. So a call that was interrupted
 * between two pages goes on when it is made again with its own outputs.
 */
#include "core/plat.h"
#include "leaf/tdh/mem.h"

#define NOT_USED	(1ull << 63)

struct sept_add {
	struct tdx_mem mem;
	bool allow_existing;
	uint64_t page_pa[TDX_MAX_VMS];		/* TDX_NULL_PA: none given */
	uint64_t result[TDX_MAX_VMS];		/* what R8 + n will say */
	struct tdx_pamt_entry *page[TDX_MAX_VMS];	/* of those that are added */
	uint64_t *entry[TDX_MAX_VMS];		/* parent entries */
};

static void read_pages(const struct tdx_call *call, struct sept_add *op)
{
	uint32_t vm, given = call->version > 0 ? TDX_MAX_VMS : 1;

	for (vm = 0; vm < TDX_MAX_VMS; vm++) {
		op->page_pa[vm] = vm < given ? call->in[TDX_R8 + vm] : TDX_NULL_PA;
		if (op->page_pa[vm] != TDX_NULL_PA) {
			op->page_pa[vm] &= ~NOT_USED;
		}
		op->result[vm] = op->page_pa[vm];
		op->page[vm] = NULL;
	}
}

static uint64_t lock_page(struct tdx_call *call, struct sept_add *op, uint32_t vm)
{
	return tdx_page_lock(call, op->page_pa[vm], TDX_OPERAND_ID_R8 + vm, TDX_EXCLUSIVE, PT_NDA,
			     TDX_4K, &op->page[vm]);
}

/* The entry of L1 is free and gets a page, or has one and may keep it. */
static uint64_t acquire_l1(struct tdx_call *call, struct sept_add *op)
{
	uint64_t value = op->mem.place.value;

	op->entry[0] = op->mem.place.entry;
	if (op->page_pa[0] == TDX_NULL_PA) {
		if (call->version == 0) {
			return TDX_OPERAND_INVALID | TDX_OPERAND_ID_R8;
		}
		return tdx_sept_state(value) == TDX_SEPT_NL_MAPPED ? TDX_SUCCESS :
		       tdx_mem_refuse(call, &op->mem, TDX_EPT_ENTRY_STATE_INCORRECT);
	}
	if (tdx_sept_is_free(value)) {
		return lock_page(call, op, 0);
	}
	if (!op->allow_existing) {
		return tdx_mem_refuse(call, &op->mem, TDX_EPT_ENTRY_STATE_INCORRECT);
	}
	op->result[0] |= NOT_USED;
	return TDX_SUCCESS;
}

static uint64_t acquire_l2(struct tdx_call *call, struct sept_add *op, uint32_t vm)
{
	const struct tdx_mem *mem = &op->mem;
	struct tdx_sept_place place;

	if (vm > mem->td.tdcs->num_l2_vms) {
		return TDX_OPERAND_INVALID | (TDX_OPERAND_ID_R8 + vm);
	}
	if (!tdx_mem_walk_l2(call, &mem->td, vm, mem->gpa.gpa, mem->place.level, &place)) {
		return tdx_mem_refuse_l2(call, &mem->td, vm, &place, TDX_L2_SEPT_WALK_FAILED);
	}
	op->entry[vm] = place.entry;
	if (tdx_l2_sept_is_free(place.value)) {
		return lock_page(call, op, vm);
	}
	if (!op->allow_existing) {
		return tdx_mem_refuse_l2(call, &mem->td, vm, &place, TDX_L2_SEPT_ENTRY_NOT_FREE);
	}
	op->result[vm] |= NOT_USED;
	return TDX_SUCCESS;
}

static uint64_t acquire(struct tdx_call *call, struct sept_add *op)
{
	static const struct tdx_mem_way way = {
		TDX_LEVEL_PD, TDX_MEM_ROOT_LEVEL, TDX_SHARED, false
	};
	uint64_t status;
	uint32_t vm;

	if (!tdx_mem_tdr_operand_ok(call->in[TDX_RDX])) {
		return TDX_OPERAND_INVALID | TDX_OPERAND_ID_RDX;
	}
	op->allow_existing = (call->in[TDX_RDX] & TDX_MEM_TDR_FLAG) != 0;
	status = tdx_mem_acquire(call, call->in[TDX_RDX] & TDX_MEM_TDR_PA, &way, &op->mem);
	if (status == TDX_SUCCESS) {
		status = acquire_l1(call, op);
	}
	for (vm = 1; vm < TDX_MAX_VMS && status == TDX_SUCCESS; vm++) {
		if (op->page_pa[vm] != TDX_NULL_PA) {
			status = acquire_l2(call, op, vm);
		}
	}
	return status;
}

static void add_page(struct tdx_call *call, struct sept_add *op, uint32_t vm)
{
	struct tdx_td *td = &op->mem.td;
	uint64_t *page = tdx_memory_claim(call->machine, op->page_pa[vm], td->hkid);
	uint32_t i;

	for (i = 0; i < TDX_PAGE / sizeof(*page); i++) {
		page[i] = vm ? TDX_L2_SEPT_INIT : TDX_SEPT_INIT;
	}
	tdx_memory_changed(call->machine, op->page_pa[vm], TDX_PAGE);
	tdx_pamt_assign(op->page[vm], PT_EPT, td->pa);
	tdx_td_add_children(td, 1);
	if (vm == 0) {
		tdx_sept_set_non_leaf(op->entry[0], op->page_pa[0]);
	} else {
		tdx_sept_write(op->entry[0], tdx_sept_read(op->entry[0]) | TDX_SEPT_ALIAS(vm));
		tdx_l2_sept_set_non_leaf(op->entry[vm], op->page_pa[vm]);
	}
	op->result[vm] = TDX_NULL_PA;
}

/* What has been added stays added, also if an interrupt ends the call early. */
static uint64_t commit(struct tdx_call *call, struct sept_add *op)
{
	bool added = false;
	uint32_t vm;

	for (vm = 0; vm < TDX_MAX_VMS; vm++) {
		if (op->result[vm] & NOT_USED) {
			continue;
		}
		if (added && tdx_plat_interrupt_pending_host(call->lp)) {
			call->out[TDX_RCX] = call->in[TDX_RCX];
			call->out[TDX_RDX] = call->in[TDX_RDX];
			return TDX_INTERRUPTED_RESUMABLE;
		}
		add_page(call, op, vm);
		added = true;
	}
	return TDX_SUCCESS;
}

uint64_t tdx_leaf_tdh_mem_sept_add(struct tdx_call *call)
{
	struct sept_add op;
	uint64_t status;
	uint32_t vm;

	if (call->version > 1) {
		return TDX_OPERAND_INVALID | TDX_OPERAND_ID_RAX;
	}
	read_pages(call, &op);
	status = acquire(call, &op);
	if (status == TDX_SUCCESS) {
		status = commit(call, &op);
	}
	for (vm = 0; call->version > 0 && vm < TDX_MAX_VMS; vm++) {
		call->out[TDX_R8 + vm] = op.result[vm];
	}
	return status;
}
