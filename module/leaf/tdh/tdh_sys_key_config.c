/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDH.SYS.KEY.CONFIG: the module's own key, once on each package; the last one
 * makes the module ready.
 */
#include "core/key.h"
#include "leaf/tdh/sys.h"

static uint64_t acquire(struct tdx_call *call)
{
	struct tdx_module *module = &call->machine->module;
	uint64_t status = tdx_sys_lock(call, TDX_EXCLUSIVE);

	if (status != TDX_SUCCESS) {
		return status;
	}
	if (tdx_sys_state(call->machine) != TDX_SYSCONFIG_DONE) {
		return TDX_SYS_KEY_CONFIG_NOT_PENDING;
	}
	if (module->package_config_bitmap & 1u << call->lp->package_id) {
		return TDX_KEY_CONFIGURED;
	}
	return tdx_key_program(call->lp, module->hkid);
}

static void commit(struct tdx_call *call)
{
	struct tdx_module *module = &call->machine->module;

	module->package_config_bitmap |= 1u << call->lp->package_id;
	if (++module->num_init_packages == module->num_packages) {
		tdx_sys_set_state(call->machine, TDX_SYS_READY);
	}
}

uint64_t tdx_leaf_tdh_sys_key_config(struct tdx_call *call)
{
	uint64_t status = acquire(call);

	if (status == TDX_SUCCESS) {
		commit(call);
	}
	return status;
}
