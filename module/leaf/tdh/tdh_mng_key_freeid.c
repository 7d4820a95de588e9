/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDH.MNG.KEY.FREEID: caches hold nothing of the TD any more; its key id is
 * free for another.
 */
#include "core/key.h"
#include "core/td.h"

static uint64_t acquire(struct tdx_call *call, struct tdx_td *td)
{
	const struct tdx_kot *kot = &call->machine->module.kot;
	uint64_t status = tdx_td_lock_tdr(call, call->in[TDX_RCX], TDX_OPERAND_ID_RCX,
					  TDX_EXCLUSIVE, td);

	if (status != TDX_SUCCESS) {
		return status;
	}
	if (td->tdr->lifecycle_state != TDX_TD_BLOCKED) {
		return TDX_LIFECYCLE_STATE_INCORRECT;
	}
	status = tdx_kot_lock(call, TDX_EXCLUSIVE);
	if (status != TDX_SUCCESS) {
		return status;
	}
	if (__atomic_load_n(&kot->entries[td->hkid].wbinvd_bitmap, __ATOMIC_ACQUIRE)) {
		return TDX_WBCACHE_NOT_COMPLETE;
	}
	return TDX_SUCCESS;
}

static void commit(struct tdx_call *call, struct tdx_td *td)
{
	call->machine->module.kot.entries[td->hkid].state = TDX_HKID_STATE_FREE;
	td->tdr->lifecycle_state = TDX_TD_TEARDOWN;
}

uint64_t tdx_leaf_tdh_mng_key_freeid(struct tdx_call *call)
{
	struct tdx_td td;
	uint64_t status = acquire(call, &td);

	if (status == TDX_SUCCESS) {
		commit(call, &td);
	}
	return status;
}
