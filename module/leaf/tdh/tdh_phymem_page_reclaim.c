/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDH.PHYMEM.PAGE.RECLAIM: a page of a TD in teardown is the host's again; its
 * TDR last.
 */
#include "core/td.h"
#include "leaf/leaf.h"

struct reclaim {
	enum tdx_page_size size;
	struct tdx_pamt_entry *entry;
	struct tdx_td td;
};

static uint64_t find_page(struct tdx_call *call, struct reclaim *op)
{
	uint64_t pa = call->in[TDX_RCX];
	uint64_t status = tdx_check_private_pa(call->machine, pa, TDX_PAGE, TDX_OPERAND_ID_RCX);

	if (status != TDX_SUCCESS) {
		return status;
	}
	status = tdx_pamt_walk(call, pa, TDX_EXCLUSIVE, &op->size, false, &op->entry);
	if (status != TDX_SUCCESS) {
		return status | TDX_OPERAND_ID_RCX;
	}
	if (op->entry->type == PT_NDA || op->entry->type == PT_RSVD) {
		return TDX_PAGE_METADATA_INCORRECT | TDX_OPERAND_ID_RCX;
	}
	call->out[TDX_RCX] = op->entry->type;
	call->out[TDX_RDX] = tdx_pamt_owner(op->entry);
	call->out[TDX_R8] = op->size;
	return tdx_is_aligned(pa, tdx_page_bytes(op->size)) ? TDX_SUCCESS :
	       TDX_OPERAND_INVALID | TDX_OPERAND_ID_RCX;
}

static uint64_t check_owned(struct tdx_call *call, struct reclaim *op)
{
	uint64_t status = tdx_td_lock_owner(call, tdx_pamt_owner(op->entry), TDX_OPERAND_ID_TDR,
					    TDX_SHARED, &op->td);

	if (status != TDX_SUCCESS) {
		return status;
	}
	return op->td.tdr->lifecycle_state == TDX_TD_TEARDOWN ? TDX_SUCCESS :
	       TDX_LIFECYCLE_STATE_INCORRECT;
}

static uint64_t check_tdr(struct tdx_call *call, const struct reclaim *op)
{
	const struct tdr *tdr = tdx_memory_private(call->machine, call->in[TDX_RCX],
						   call->machine->module.hkid);

	call->tdr_pa = call->in[TDX_RCX];
	if (tdr->lifecycle_state != TDX_TD_TEARDOWN) {
		return TDX_LIFECYCLE_STATE_INCORRECT;
	}
	return __atomic_load_n(&tdr->chldcnt, __ATOMIC_RELAXED) == 0 ? TDX_SUCCESS :
	       TDX_TD_ASSOCIATED_PAGES_EXIST;
}

static uint64_t acquire(struct tdx_call *call, struct reclaim *op)
{
	uint64_t status = find_page(call, op);

	if (status != TDX_SUCCESS) {
		return status;
	}
	return op->entry->type == PT_TDR ? check_tdr(call, op) : check_owned(call, op);
}

static void commit(struct tdx_call *call, struct reclaim *op)
{
	if (op->entry->type != PT_TDR) {
		tdx_td_add_children(&op->td, -(int64_t)tdx_page_count(op->size));
	}
	tdx_pamt_free(op->entry);
	tdx_memory_release(call->machine, call->in[TDX_RCX], tdx_page_bytes(op->size));
}

uint64_t tdx_leaf_tdh_phymem_page_reclaim(struct tdx_call *call)
{
	struct reclaim op;
	uint64_t status = acquire(call, &op);

	if (status == TDX_SUCCESS) {
		commit(call, &op);
	}
	return status;
}
