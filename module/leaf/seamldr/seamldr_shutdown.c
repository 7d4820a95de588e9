/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * SEAMLDR.SHUTDOWN, on every LP: the first call closes the module, the last one
 * the P-SEAMLDR. The last has to be on the LP that the NP-SEAMLDR ran on, LP 0.
 */
#include <string.h>

#include "core/seamldr.h"
#include "leaf/leaf.h"

uint64_t tdx_leaf_seamldr_shutdown(struct tdx_call *call)
{
	struct tdx_loader *seamldr = &call->machine->seamldr;

	seamldr->shutdown_bitmap |= 1ull << call->lp->index;
	__atomic_store_n(&seamldr->seamextend.seam_ready, 0, __ATOMIC_RELEASE);
	if (seamldr->shutdown_bitmap != tdx_seamldr_all_lps(call->machine)) {
		return PSEAMLDR_SUCCESS;
	}
	if (call->lp->index != 0) {
		return PSEAMLDR_EBADCALL;
	}
	__atomic_store_n(&seamldr->seamextend.p_seamldr_ready, 0, __ATOMIC_RELEASE);
	return PSEAMLDR_SUCCESS;
}
