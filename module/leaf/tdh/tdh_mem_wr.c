/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDH.MEM.WR: write eight bytes of a debuggable TD's private memory. R8 returns
 * what was there before.
 */
#include "leaf/tdh/mem.h"

uint64_t tdx_leaf_tdh_mem_wr(struct tdx_call *call)
{
	struct tdx_mem_access access;
	uint64_t status = tdx_mem_access_acquire(call, &access);

	if (status == TDX_SUCCESS) {
		call->out[TDX_R8] = __atomic_exchange_n(access.data, call->in[TDX_R8],
							__ATOMIC_RELAXED);
		tdx_memory_changed(call->machine, access.pa, 8);
	}
	return status;
}
