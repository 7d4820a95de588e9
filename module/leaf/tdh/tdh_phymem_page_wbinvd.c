/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDH.PHYMEM.PAGE.WBINVD: write back and drop the cache lines of a page that
 * belongs to nobody. Simulated memory has no cache, so only the checks remain.
 */
#include "core/td.h"
#include "leaf/leaf.h"

uint64_t tdx_leaf_tdh_phymem_page_wbinvd(struct tdx_call *call)
{
	struct tdx_pamt_entry *entry;

	/* The key id says whose lines; it is no part of the page's address. */
	return tdx_page_lock(call, tdx_pa_address(call->machine, call->in[TDX_RCX]),
			     TDX_OPERAND_ID_RCX, TDX_SHARED, PT_NDA, TDX_4K, &entry);
}
