/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDH.MNG.VPFLUSHDONE: no vCPU is on any LP; the TD runs no more and its key
 * id awaits the cache write-back.
 */
#include "core/key.h"
#include "core/td.h"

static uint64_t acquire(struct tdx_call *call, struct tdx_td *td)
{
	uint64_t status = tdx_td_lock_tdr(call, call->in[TDX_RCX], TDX_OPERAND_ID_RCX,
					  TDX_EXCLUSIVE, td);

	if (status == TDX_SUCCESS) {
		status = tdx_kot_lock(call, TDX_EXCLUSIVE);
	}
	if (status != TDX_SUCCESS) {
		return status;
	}
	if (td->tdr->lifecycle_state != TDX_TD_KEYS_CONFIGURED &&
	    td->tdr->lifecycle_state != TDX_TD_HKID_ASSIGNED) {
		return TDX_LIFECYCLE_STATE_INCORRECT;
	}
	if (td->tdr->num_tdcx < TDX_TDCS_MIN_PAGES) {
		return TDX_SUCCESS;
	}
	tdx_td_map_tdcs(call, td);
	if ((tdx_td_op_flags(td->tdcs) & TDX_OP_IS_INITIALIZED) && td->tdcs->num_assoc_vcpus) {
		return TDX_FLUSHVP_NOT_DONE;
	}
	return TDX_SUCCESS;
}

static void commit(struct tdx_call *call, struct tdx_td *td)
{
	struct tdx_module *module = &call->machine->module;
	struct tdx_kot_entry *entry = &module->kot.entries[td->hkid];

	__atomic_store_n(&entry->wbinvd_bitmap, module->package_config_bitmap, __ATOMIC_RELEASE);
	entry->state = TDX_HKID_STATE_FLUSHED;
	td->tdr->lifecycle_state = TDX_TD_BLOCKED;
}

uint64_t tdx_leaf_tdh_mng_vpflushdone(struct tdx_call *call)
{
	struct tdx_td td;
	uint64_t status = acquire(call, &td);

	if (status == TDX_SUCCESS) {
		commit(call, &td);
	}
	return status;
}
