/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDH.SYS.LP.SHUTDOWN: kept for old hosts; by definition it does nothing and
 * succeeds in every state of the module. In module 1.0, which has no
 * TDH.SYS.SHUTDOWN, it is how a module ends, for all LPs at once.
 */
#include "leaf/tdh/sys.h"

uint64_t tdx_leaf_tdh_sys_lp_shutdown(struct tdx_call *call)
{
	uint64_t status = TDX_SUCCESS;

	if (!call->machine->profile->preserves) {
		status = tdx_sys_lock(call, TDX_SHARED);
		if (status == TDX_SUCCESS) {
			tdx_sys_set_state(call->machine, TDX_SYS_SHUTDOWN_DONE);
		}
	}
	return status;
}
