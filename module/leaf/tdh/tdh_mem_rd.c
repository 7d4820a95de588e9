/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDH.MEM.RD: eight bytes of a debuggable TD's private memory, in R8.
 */
#include "leaf/tdh/mem.h"

uint64_t tdx_leaf_tdh_mem_rd(struct tdx_call *call)
{
	struct tdx_mem_access access;
	uint64_t status = tdx_mem_access_acquire(call, &access);

	if (status == TDX_SUCCESS) {
		call->out[TDX_R8] = __atomic_load_n(access.data, __ATOMIC_RELAXED);
	}
	return status;
}
