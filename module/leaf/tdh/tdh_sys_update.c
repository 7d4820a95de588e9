/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDH.SYS.UPDATE: take over from the module before: instead of SYS.CONFIG,
 * SYS.KEY.CONFIG and SYS.TDMR.INIT.
 */
#include "core/handoff.h"
#include "leaf/tdh/sys.h"

static uint64_t acquire(struct tdx_call *call)
{
	const struct tdx_module *module = &call->machine->module;
	const struct tdx_handoff *handoff = call->machine->handoff;
	uint64_t status = tdx_sys_lock(call, TDX_EXCLUSIVE);

	if (status != TDX_SUCCESS) {
		return status;
	}
	if (tdx_sys_state(call->machine) != TDX_SYSINIT_DONE ||
	    __atomic_load_n(&module->num_init_lps, __ATOMIC_ACQUIRE) < module->num_lps) {
		return TDX_SYS_STATE_INCORRECT;
	}
	if (!handoff->valid || handoff->version < module->min_update_hv ||
	    handoff->version > module->module_hv) {
		return TDX_SYS_INVALID_HANDOFF;
	}
	return TDX_SUCCESS;
}

static void commit(struct tdx_call *call)
{
	tdx_handoff_restore(call->machine);
	tdx_cpu_close(&call->machine->module.cpu);
	tdx_sys_set_state(call->machine, TDX_SYS_READY);
}

uint64_t tdx_leaf_tdh_sys_update(struct tdx_call *call)
{
	uint64_t status = acquire(call);

	if (status == TDX_SUCCESS) {
		commit(call);
	}
	return status;
}
