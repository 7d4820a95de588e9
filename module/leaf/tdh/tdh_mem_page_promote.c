/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDH.MEM.PAGE.PROMOTE: 512 pages that lie together become one of the next
 * size, for L1 and every L2 VM that aliases the range. RCX returns L1's freed
 * page of secure EPT; version 1 also the others, in R9 to R11.
 *
 * An interrupt makes it start over: nothing has changed by then.
 */
#include "core/plat.h"
#include "leaf/tdh/mem.h"

#define ENTRIES	(TDX_PAGE / sizeof(uint64_t))

struct page_promote {
	struct tdx_mem mem;
	uint64_t table_pa[TDX_MAX_VMS];
	uint64_t *table[TDX_MAX_VMS];		/* NULL: the VM has no alias */
	uint64_t *entry[TDX_MAX_VMS];
	struct tdx_pamt_entry *page[TDX_MAX_VMS];
	uint32_t num_locked;			/* entries of table[0] */
};

static uint64_t lock_table(struct tdx_call *call, struct page_promote *op, uint32_t vm,
			   uint64_t entry)
{
	uint64_t status;

	op->table_pa[vm] = tdx_sept_hpa(entry);
	status = tdx_pamt_lock_implicit(call, op->table_pa[vm], TDX_4K, TDX_EXCLUSIVE,
					&op->page[vm]);
	return status == TDX_SUCCESS ? status : status | TDX_OPERAND_ID_RCX;
}

static void map_table(struct tdx_call *call, struct page_promote *op, uint32_t vm)
{
	op->table[vm] = tdx_memory_private(call->machine, op->table_pa[vm], op->mem.td.hkid);
}

static uint64_t without_accept_counter(uint64_t entry, int level)
{
	return level == TDX_LEVEL_PD &&
	       tdx_sept_is(entry, TDX_SEPT_IS_ANY_PENDING_AND_GUEST_ACCEPTABLE) ?
	       entry & ~TDX_SEPT_ACCEPT : entry;
}

/*
 * Lock the 512 entries and see that they map one aligned range in one state.
 * More than the held-set takes: num_locked counts them, and they stay locked in
 * the freed page when the call succeeds.
 */
static uint64_t lock_and_check_entries(struct page_promote *op)
{
	int level = op->mem.place.level - 1;
	uint64_t size = tdx_page_bytes((enum tdx_page_size)level);
	uint64_t expected = 0, value;

	for (op->num_locked = 0; op->num_locked < ENTRIES; op->num_locked++) {
		if (tdx_sept_entry_try(&op->table[0][op->num_locked], false) != TDX_LOCK_TAKEN) {
			return TDX_OPERAND_BUSY;
		}
		value = without_accept_counter(tdx_sept_read(&op->table[0][op->num_locked]),
					       level);
		if (op->num_locked == 0) {
			expected = value;
			if (!tdx_is_aligned(tdx_sept_hpa(value), size * ENTRIES) ||
			    !tdx_sept_is(value, TDX_SEPT_IS_MAPPED_OR_PENDING)) {
				op->num_locked++;
				return TDX_EPT_INVALID_PROMOTE_CONDITIONS;
			}
		} else if (value != expected) {
			op->num_locked++;
			return TDX_EPT_INVALID_PROMOTE_CONDITIONS;
		}
		expected += size;
	}
	return TDX_SUCCESS;
}

static void unlock_entries(struct page_promote *op)
{
	while (op->num_locked > 0) {
		tdx_sept_entry_release(&op->table[0][--op->num_locked]);
	}
}

/* All entries alike but for their addresses, which L1's have shown to be right. */
static bool l2_table_is_uniform(const struct page_promote *op, uint32_t vm)
{
	uint64_t first = tdx_sept_read(&op->table[vm][0]);
	uint64_t size = tdx_page_bytes((enum tdx_page_size)op->mem.place.level);
	uint32_t i;

	if (!tdx_l2_sept_is_free(first) &&
	    (!tdx_is_aligned(tdx_sept_hpa(first), size) || !tdx_sept_is_leaf(first))) {
		return false;
	}
	for (i = 1; i < ENTRIES; i++) {
		if ((tdx_sept_read(&op->table[vm][i]) ^ first) & ~TDX_SEPT_HPA) {
			return false;
		}
	}
	return true;
}

static uint64_t interrupted(struct tdx_call *call)
{
	call->out[TDX_RCX] = call->in[TDX_RCX];
	call->out[TDX_RDX] = call->in[TDX_RDX];
	return TDX_INTERRUPTED_RESTARTABLE;
}

static uint64_t acquire_l2(struct tdx_call *call, struct page_promote *op, uint32_t vm)
{
	uint64_t status;

	if (tdx_plat_interrupt_pending_host(call->lp)) {
		return interrupted(call);
	}
	op->entry[vm] = tdx_mem_alias(call, &op->mem, vm);
	if (!op->entry[vm]) {
		return TDX_SYS_SHUTDOWN;
	}
	status = lock_table(call, op, vm, tdx_sept_read(op->entry[vm]));
	if (status != TDX_SUCCESS) {
		return status;
	}
	map_table(call, op, vm);
	return l2_table_is_uniform(op, vm) ? TDX_SUCCESS :
	       tdx_mem_refuse(call, &op->mem, TDX_EPT_INVALID_PROMOTE_CONDITIONS);
}

/* The L1 entry and its table: locked, blocked, tracked. */
static uint64_t acquire_l1(struct tdx_call *call, struct page_promote *op)
{
	static const struct tdx_mem_way way = { TDX_LEVEL_PD, TDX_LEVEL_PDPT, TDX_SHARED, false };
	uint64_t status = tdx_mem_acquire(call, call->in[TDX_RDX], &way, &op->mem);

	if (status != TDX_SUCCESS) {
		return status;
	}
	op->entry[0] = op->mem.place.entry;
	status = lock_table(call, op, 0, op->mem.place.value);
	if (status != TDX_SUCCESS) {
		return status;
	}
	status = tdx_mem_check_tracking(call, &op->mem, op->page[0]->bepoch);
	if (status == TDX_SUCCESS) {
		map_table(call, op, 0);
	}
	return status;
}

/* With the 512 entries locked; merging the page metadata is the last hurdle. */
static uint64_t acquire_rest(struct tdx_call *call, struct page_promote *op)
{
	uint64_t status;
	uint32_t vm;

	for (vm = 1; vm <= op->mem.td.tdcs->num_l2_vms; vm++) {
		if (!tdx_mem_is_aliased(&op->mem, vm)) {
			continue;
		}
		status = acquire_l2(call, op, vm);
		if (status != TDX_SUCCESS) {
			return status;
		}
	}
	if (tdx_plat_interrupt_pending_host(call->lp)) {
		return interrupted(call);
	}
	status = tdx_pamt_merge(call->machine, tdx_sept_hpa(tdx_sept_read(&op->table[0][0])),
				(enum tdx_page_size)op->mem.place.level);
	return status == TDX_SUCCESS ? status : status | TDX_OPERAND_ID_RCX;
}

static uint64_t acquire(struct tdx_call *call, struct page_promote *op)
{
	uint64_t status = acquire_l1(call, op);

	if (status != TDX_SUCCESS) {
		return status;
	}
	status = lock_and_check_entries(op);
	if (status != TDX_SUCCESS) {
		status = tdx_mem_refuse(call, &op->mem, status);
	} else {
		status = acquire_rest(call, op);
	}
	if (status != TDX_SUCCESS) {
		unlock_entries(op);
	}
	return status;
}

static void commit(struct tdx_call *call, struct page_promote *op)
{
	uint32_t vm;

	tdx_sept_write(op->entry[0], tdx_sept_read(&op->table[0][0]));
	tdx_mem_drop_page(call, &op->mem.td, op->table_pa[0], op->page[0]);
	for (vm = 1; vm <= op->mem.td.tdcs->num_l2_vms; vm++) {
		if (!op->table[vm]) {
			continue;
		}
		__atomic_store_n(op->entry[vm], tdx_sept_read(&op->table[vm][0]),
				 __ATOMIC_RELEASE);
		tdx_mem_drop_page(call, &op->mem.td, op->table_pa[vm], op->page[vm]);
		if (call->version > 0) {
			call->out[TDX_R8 + vm] = op->table_pa[vm];
		}
	}
	call->out[TDX_RCX] = op->table_pa[0];
}

uint64_t tdx_leaf_tdh_mem_page_promote(struct tdx_call *call)
{
	struct page_promote op = { 0 };
	uint64_t status;

	tdx_mem_clear_l2_outputs(call);
	if (call->version > 1) {
		return TDX_OPERAND_INVALID | TDX_OPERAND_ID_RAX;
	}
	status = acquire(call, &op);
	if (status == TDX_SUCCESS) {
		commit(call, &op);
	}
	return status;
}
