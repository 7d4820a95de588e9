/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDH.MNG.ADDCX: add a page to the TDCS. What the page is for follows from how
 * many there are already.
 */
#include <string.h>

#include "core/plat.h"
#include "core/sept.h"
#include "core/td.h"

struct mng_addcx {
	struct tdx_td td;
	uint64_t page_pa;
	uint32_t index;			/* the page's place in the TDCS */
	struct tdx_pamt_entry *pamt;
	uint64_t key[4];
};

/* With the new page there is a whole TDCS: what else must hold. */
static uint64_t check_tdcs(struct tdx_call *call, struct mng_addcx *op)
{
	if (op->index + 1 < TDX_TDCS_MIN_PAGES) {
		return TDX_SUCCESS;
	}
	tdx_td_map_tdcs(call, &op->td);
	if (op->index + 1 == TDX_TDCS_MIN_PAGES) {
		return tdx_plat_random256(call->machine, op->key) ? TDX_SUCCESS :
								    TDX_RND_NO_ENTROPY;
	}
	return call->row->op_states >> op->td.tdcs->op_state & 1 ? TDX_SUCCESS :
								   TDX_OP_STATE_INCORRECT;
}

static uint64_t acquire(struct tdx_call *call, struct mng_addcx *op)
{
	uint64_t status = tdx_td_lock_tdr(call, call->in[TDX_RDX], TDX_OPERAND_ID_RDX,
					  TDX_EXCLUSIVE, &op->td);

	if (status != TDX_SUCCESS) {
		return status;
	}
	if (op->td.tdr->fatal) {
		return TDX_TD_FATAL;
	}
	if (op->td.tdr->lifecycle_state != TDX_TD_KEYS_CONFIGURED) {
		return TDX_TD_KEYS_NOT_CONFIGURED;
	}
	op->index = op->td.tdr->num_tdcx;
	if (op->index >= TDX_TDCS_MAX_PAGES) {
		return TDX_TDCX_NUM_INCORRECT;
	}
	op->page_pa = call->in[TDX_RCX];
	status = tdx_page_lock(call, op->page_pa, TDX_OPERAND_ID_RCX, TDX_EXCLUSIVE, PT_NDA,
			       TDX_4K, &op->pamt);
	return status == TDX_SUCCESS ? check_tdcs(call, op) : status;
}

/* MSR bitmaps begin with every exit set, the secure EPT's root with free entries. */
static void fill(struct tdx_call *call, const struct mng_addcx *op)
{
	uint64_t *page = tdx_memory_private(call->machine, op->page_pa, op->td.hkid);

	tdx_memory_zero(call->machine, op->page_pa, op->td.hkid, TDX_PAGE);
	if (op->index == TDX_TDCS_PAGE_MSR_BITMAPS) {
		memset(page, 0xff, TDX_PAGE);
	} else if (op->index == TDX_TDCS_PAGE_SEPT_ROOT) {
		for (uint32_t i = 0; i < TDX_PAGE / sizeof(*page); i++) {
			page[i] = TDX_SEPT_INIT;
		}
	}
}

static void commit(struct tdx_call *call, const struct mng_addcx *op)
{
	struct tdr *tdr = op->td.tdr;

	fill(call, op);
	if (op->index + 1 == TDX_TDCS_MIN_PAGES) {
		memcpy(op->td.tdcs->mig_enc_key, op->key, sizeof(op->key));
	}
	tdr->tdcx_pa[op->index] = tdx_pa_with_hkid(call->machine, op->page_pa, op->td.hkid);
	tdr->num_tdcx = op->index + 1;
	tdr->chldcnt++;
	tdx_pamt_set_type(op->pamt, PT_TDCX);
	tdx_pamt_set_owner(op->pamt, op->td.pa);
}

uint64_t tdx_leaf_tdh_mng_addcx(struct tdx_call *call)
{
	struct mng_addcx op;
	uint64_t status = acquire(call, &op);

	if (status == TDX_SUCCESS) {
		commit(call, &op);
	}
	return status;
}
