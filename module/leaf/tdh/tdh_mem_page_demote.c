/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDH.MEM.PAGE.DEMOTE: one large page becomes 512 of the next smaller size
 * below a new page of secure EPT (R8), for L1 and, with pages in R9 to R11, for
 * L2 VMs. RDX bit 0: use the latter only where the VM aliases the page. R9 to
 * R11 return with bit 63 set what was not used.
 *
 * An interrupt makes it start over: nothing has changed by then.
 */
#include "core/plat.h"
#include "leaf/tdh/mem.h"

#define ENTRIES		(TDX_PAGE / sizeof(uint64_t))
#define NOT_USED	(1ull << 63)

struct page_demote {
	struct tdx_mem mem;
	bool sparse;			/* L2 pages only for aliases */
	uint64_t page_pa;		/* the large page */
	uint64_t table_pa[TDX_MAX_VMS];	/* as given; NOT_USED when it is not used */
	struct tdx_pamt_entry *table[TDX_MAX_VMS];
	struct tdx_sept_place l2[TDX_MAX_VMS];
};

/* Does this VM get a table? */
static bool is_split(const struct page_demote *op, uint32_t vm)
{
	return op->table_pa[vm] != TDX_NULL_PA &&
	       (!op->sparse || tdx_mem_is_aliased(&op->mem, vm));
}

static uint64_t lock_table(struct tdx_call *call, struct page_demote *op, uint32_t vm)
{
	uint64_t pa = vm ? op->table_pa[vm] & ~NOT_USED : op->table_pa[vm];

	return tdx_page_lock(call, pa, TDX_OPERAND_ID_R8 + vm, TDX_EXCLUSIVE, PT_NDA, TDX_4K,
			     &op->table[vm]);
}

static uint64_t lock_tables(struct tdx_call *call, struct page_demote *op)
{
	uint64_t status = lock_table(call, op, 0);
	uint32_t vm;

	for (vm = 1; vm <= op->mem.td.tdcs->num_l2_vms && status == TDX_SUCCESS; vm++) {
		if (is_split(op, vm)) {
			status = lock_table(call, op, vm);
		} else if (op->table_pa[vm] != TDX_NULL_PA) {
			op->table_pa[vm] |= NOT_USED;
		} else if (tdx_mem_is_aliased(&op->mem, vm)) {
			status = TDX_L2_SEPT_PAGE_NOT_PROVIDED | (TDX_OPERAND_ID_R8 + vm);
		}
	}
	return status;
}

static uint64_t interrupted(struct tdx_call *call)
{
	call->out[TDX_RCX] = call->in[TDX_RCX];
	call->out[TDX_RDX] = call->in[TDX_RDX];
	return TDX_INTERRUPTED_RESTARTABLE;
}

static uint64_t find_l2_entries(struct tdx_call *call, struct page_demote *op)
{
	const struct tdx_mem *mem = &op->mem;
	uint32_t vm;

	for (vm = 1; vm <= mem->td.tdcs->num_l2_vms; vm++) {
		if (!is_split(op, vm)) {
			continue;
		}
		if (tdx_plat_interrupt_pending_host(call->lp)) {
			return interrupted(call);
		}
		if (!tdx_mem_walk_l2(call, &mem->td, vm, mem->gpa.gpa, mem->place.level,
				     &op->l2[vm])) {
			return tdx_mem_refuse_l2(call, &mem->td, vm, &op->l2[vm],
						 TDX_L2_SEPT_WALK_FAILED);
		}
	}
	return tdx_plat_interrupt_pending_host(call->lp) ? interrupted(call) : TDX_SUCCESS;
}

/* The large page itself: in a state that allows it, blocked and tracked. */
static uint64_t acquire_page(struct tdx_call *call, struct page_demote *op)
{
	static const struct tdx_mem_way way = { TDX_LEVEL_PD, TDX_LEVEL_PDPT, TDX_SHARED, false };
	struct tdx_mem *mem = &op->mem;
	const struct tdx_pamt_entry *page;
	uint64_t status;

	if (!tdx_mem_tdr_operand_ok(call->in[TDX_RDX])) {
		return TDX_OPERAND_INVALID | TDX_OPERAND_ID_RDX;
	}
	status = tdx_mem_acquire(call, call->in[TDX_RDX] & TDX_MEM_TDR_PA, &way, mem);
	if (status != TDX_SUCCESS) {
		return status;
	}
	op->page_pa = tdx_mem_page_pa(mem);
	page = tdx_pamt_implicit(call->machine, op->page_pa,
				 (enum tdx_page_size)mem->place.level);
	return tdx_mem_check_tracking(call, mem, page->bepoch);
}

static uint64_t acquire(struct tdx_call *call, struct page_demote *op)
{
	uint64_t status;
	uint32_t vm;

	op->sparse = (call->in[TDX_RDX] & TDX_MEM_TDR_FLAG) != 0;
	for (vm = 0; vm < TDX_MAX_VMS; vm++) {
		op->table_pa[vm] = call->in[TDX_R8 + vm];
	}
	status = acquire_page(call, op);
	if (status == TDX_SUCCESS) {
		status = lock_tables(call, op);
	}
	if (status == TDX_SUCCESS) {
		status = find_l2_entries(call, op);
	}
	if (status != TDX_SUCCESS) {
		return status;
	}
	/* The last hurdle: from here on the page metadata is split. */
	status = tdx_pamt_split(call->machine, op->page_pa,
				(enum tdx_page_size)op->mem.place.level);
	return status == TDX_SUCCESS ? status : status | TDX_OPERAND_ID_RCX;
}

/* Fill a new table with entries alike but for their addresses. */
static void fill_table(struct tdx_call *call, const struct page_demote *op, uint32_t vm,
		       uint64_t entry)
{
	uint64_t pa = op->table_pa[vm] & TDX_SEPT_HPA;
	uint64_t *table = tdx_memory_claim(call->machine, pa, op->mem.td.hkid);
	uint64_t size = tdx_page_bytes((enum tdx_page_size)(op->mem.place.level - 1));
	uint32_t i;

	for (i = 0; i < ENTRIES; i++) {
		table[i] = tdx_l2_sept_is_free(entry) ? entry :
			   (entry & ~TDX_SEPT_HPA) | (op->page_pa + i * size);
	}
	tdx_memory_changed(call->machine, pa, TDX_PAGE);
}

static void own_table(struct page_demote *op, uint32_t vm)
{
	tdx_pamt_set_type(op->table[vm], PT_EPT);
	tdx_pamt_set_owner(op->table[vm], op->mem.td.pa);
	tdx_td_add_children(&op->mem.td, 1);
}

static void split_l2(struct tdx_call *call, struct page_demote *op, uint32_t vm)
{
	uint64_t entry = TDX_L2_SEPT_INIT;

	if (tdx_mem_is_aliased(&op->mem, vm)) {
		entry = op->l2[vm].value;
		if (!tdx_sept_is(op->mem.place.value, TDX_SEPT_IS_ANY_PENDING)) {
			tdx_l2_sept_unblock(&entry);
		}
	}
	fill_table(call, op, vm, entry);
	tdx_l2_sept_set_non_leaf(op->l2[vm].entry, op->table_pa[vm]);
	tdx_sept_write(op->mem.place.entry,
		       tdx_sept_read(op->mem.place.entry) | TDX_SEPT_ALIAS(vm));
	own_table(op, vm);
}

static void commit(struct tdx_call *call, struct page_demote *op)
{
	uint64_t small = tdx_sept_unblocked(op->mem.place.value) &
			 ~(TDX_SEPT_LOCK | TDX_SEPT_HP);
	uint32_t vm;

	fill_table(call, op, 0, small);
	tdx_sept_set_non_leaf(op->mem.place.entry, op->table_pa[0]);
	own_table(op, 0);
	for (vm = 1; vm <= op->mem.td.tdcs->num_l2_vms; vm++) {
		if (is_split(op, vm) && op->table[vm]) {
			split_l2(call, op, vm);
		}
	}
	for (vm = 1; vm < TDX_MAX_VMS; vm++) {
		call->out[TDX_R8 + vm] = op->table_pa[vm];
	}
}

uint64_t tdx_leaf_tdh_mem_page_demote(struct tdx_call *call)
{
	struct page_demote op = { 0 };
	uint64_t status = acquire(call, &op);

	if (status == TDX_SUCCESS) {
		commit(call, &op);
	}
	return status;
}
