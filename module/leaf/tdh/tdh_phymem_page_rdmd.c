/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDH.PHYMEM.PAGE.RDMD: what a page is, whose, and of which size.
 */
#include "core/td.h"
#include "leaf/leaf.h"

static uint64_t acquire(struct tdx_call *call, enum tdx_page_size *size,
			struct tdx_pamt_entry **entry)
{
	uint64_t status = tdx_check_private_pa(call->machine, call->in[TDX_RCX], TDX_PAGE,
					       TDX_OPERAND_ID_RCX);

	if (status != TDX_SUCCESS) {
		return status;
	}
	status = tdx_pamt_walk(call, call->in[TDX_RCX], TDX_SHARED, size, false, entry);
	return status == TDX_SUCCESS ? status : status | TDX_OPERAND_ID_RCX;
}

uint64_t tdx_leaf_tdh_phymem_page_rdmd(struct tdx_call *call)
{
	enum tdx_page_size size;
	struct tdx_pamt_entry *entry;
	uint64_t status = acquire(call, &size, &entry);

	if (status == TDX_SUCCESS) {
		call->out[TDX_RCX] = entry->type;
		call->out[TDX_RDX] = tdx_pamt_owner(entry);
		call->out[TDX_R8] = size;
		if (entry->type == PT_REG || entry->type == PT_EPT) {
			call->out[TDX_R9] = entry->bepoch;
		}
	}
	return status;
}
