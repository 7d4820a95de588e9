/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDH.MEM.SEPT.REMOVE: take an empty page of secure EPT out, and with it those
 * of the L2 VMs for the same range. RCX returns L1's page; version 1 also the
 * others, in R9 to R11 (NULL_PA: there was none).
 */
#include "leaf/tdh/mem.h"

#define ENTRIES	(TDX_PAGE / sizeof(uint64_t))

struct sept_remove {
	struct tdx_mem mem;
	uint64_t page_pa[TDX_MAX_VMS];
	struct tdx_pamt_entry *page[TDX_MAX_VMS];	/* NULL: none of this VM */
	uint64_t *entry[TDX_MAX_VMS];
};

static uint64_t lock_page(struct tdx_call *call, struct sept_remove *op, uint32_t vm,
			  uint64_t entry)
{
	uint64_t status;

	op->page_pa[vm] = tdx_sept_hpa(entry);
	status = tdx_pamt_lock_implicit(call, op->page_pa[vm], TDX_4K, TDX_EXCLUSIVE,
					&op->page[vm]);
	return status == TDX_SUCCESS ? status : status | TDX_OPERAND_ID_RCX;
}

static uint64_t check_empty(struct tdx_call *call, const struct sept_remove *op)
{
	const uint64_t *page = tdx_memory_private(call->machine, op->page_pa[0], op->mem.td.hkid);
	uint32_t i;

	for (i = 0; i < ENTRIES; i++) {
		if (!tdx_sept_is_free(tdx_sept_read(&page[i]))) {
			return tdx_mem_refuse(call, &op->mem, TDX_EPT_PAGE_NOT_FREE);
		}
	}
	return TDX_SUCCESS;
}

static uint64_t acquire_l2(struct tdx_call *call, struct sept_remove *op)
{
	uint64_t status = TDX_SUCCESS;
	uint32_t vm;

	for (vm = 1; vm <= op->mem.td.tdcs->num_l2_vms && status == TDX_SUCCESS; vm++) {
		if (!tdx_mem_is_aliased(&op->mem, vm)) {
			continue;
		}
		op->entry[vm] = tdx_mem_alias(call, &op->mem, vm);
		status = op->entry[vm] ? lock_page(call, op, vm, tdx_sept_read(op->entry[vm])) :
					 TDX_SYS_SHUTDOWN;
	}
	return status;
}

static uint64_t acquire(struct tdx_call *call, struct sept_remove *op)
{
	static const struct tdx_mem_way way = {
		TDX_LEVEL_PD, TDX_MEM_ROOT_LEVEL, TDX_EXCLUSIVE, false
	};
	uint64_t status = tdx_mem_acquire(call, call->in[TDX_RDX], &way, &op->mem);

	if (status != TDX_SUCCESS) {
		return status;
	}
	op->entry[0] = op->mem.place.entry;
	status = lock_page(call, op, 0, op->mem.place.value);
	if (status == TDX_SUCCESS) {
		status = tdx_mem_check_tracking(call, &op->mem, op->page[0]->bepoch);
	}
	if (status == TDX_SUCCESS) {
		status = check_empty(call, op);
	}
	return status == TDX_SUCCESS ? acquire_l2(call, op) : status;
}

/* L2 VMs first: nothing may be reached through an alias that L1 has lost. */
static void commit(struct tdx_call *call, struct sept_remove *op)
{
	uint32_t vm;

	for (vm = op->mem.td.tdcs->num_l2_vms; vm > 0; vm--) {
		if (op->page[vm]) {
			__atomic_store_n(op->entry[vm], TDX_L2_SEPT_INIT, __ATOMIC_RELEASE);
			tdx_mem_drop_page(call, &op->mem.td, op->page_pa[vm], op->page[vm]);
			if (call->version > 0) {
				call->out[TDX_R8 + vm] = op->page_pa[vm];
			}
		}
	}
	tdx_sept_write(op->entry[0], TDX_SEPT_INIT);
	tdx_mem_drop_page(call, &op->mem.td, op->page_pa[0], op->page[0]);
	call->out[TDX_RCX] = op->page_pa[0];
}

uint64_t tdx_leaf_tdh_mem_sept_remove(struct tdx_call *call)
{
	struct sept_remove op = { 0 };
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
