/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * SEAMLDR.SHUTDOWN, on every LP: the first call closes the module, the last one
 * the P-SEAMLDR. The last has to be on the LP that the NP-SEAMLDR ran on, LP 0.
 * Nothing of a module may be left: SEAMLDR.CLEANUP comes before.
 */
#include "core/seamldr.h"
#include "leaf/leaf.h"

uint64_t tdx_leaf_seamldr_shutdown(struct tdx_call *call)
{
	struct tdx_loader *seamldr = &call->machine->seamldr;

	if (!tdx_seamldr_is_open(seamldr, TDX_LOADER_SHUTDOWN)) {
		return PSEAMLDR_EBADCALL;
	}
	if (seamldr->dirty_keys || seamldr->dirty_caches) {
		return PSEAMLDR_ECLEANUPREQ;
	}
	seamldr->flow = TDX_LOADER_SHUTDOWN;
	tdx_seamldr_set_ready(seamldr, false);
	/* An LP may call again; the right last one comes after a wrong one. */
	if (!tdx_seamldr_join(call)) {
		return PSEAMLDR_SUCCESS;
	}
	if (call->lp->index != 0) {
		return PSEAMLDR_EBADCALL;
	}
	__atomic_store_n(&seamldr->seamextend.p_seamldr_ready, 0, __ATOMIC_RELEASE);
	return PSEAMLDR_SUCCESS;
}
