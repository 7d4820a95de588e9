/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDH.SYS.SHUTDOWN: stop, and leave the tables that TDs live by to the module
 * that is loaded next.
 */
#include "core/handoff.h"
#include "leaf/tdh/sys.h"

/* Other LPs in SEAM mode; a TD that runs counts. */
static bool others_are_busy(const struct tdx_call *call)
{
	const struct tdx_machine *machine = call->machine;

	for (uint32_t i = 0; i < machine->num_lps; i++) {
		if (&machine->lps[i] != call->lp &&
		    __atomic_load_n(&machine->lps[i].busy, __ATOMIC_SEQ_CST)) {
			return true;
		}
	}
	return false;
}

static uint64_t acquire(struct tdx_call *call)
{
	const struct tdx_module *module = &call->machine->module;
	uint64_t version = call->in[TDX_RCX];
	uint64_t status;

	if (version < module->min_update_hv || version > module->module_hv ||
	    (module->no_downgrade && version != module->module_hv)) {
		return TDX_OPERAND_INVALID | TDX_OPERAND_ID_RCX;
	}
	status = tdx_sys_lock(call, TDX_EXCLUSIVE);
	if (status != TDX_SUCCESS) {
		return status;
	}
	/* From here on other LPs are refused; those that came before are seen. */
	tdx_sys_set_state(call->machine, TDX_SYS_SHUTDOWN_DONE);
	if (others_are_busy(call)) {
		tdx_sys_set_state(call->machine, TDX_SYS_READY);
		return TDX_SYS_BUSY;
	}
	return TDX_SUCCESS;
}

static void commit(struct tdx_call *call)
{
	tdx_handoff_save(call->machine, (uint16_t)call->in[TDX_RCX]);
}

uint64_t tdx_leaf_tdh_sys_shutdown(struct tdx_call *call)
{
	uint64_t status = acquire(call);

	if (status == TDX_SUCCESS) {
		commit(call);
	}
	return status;
}
