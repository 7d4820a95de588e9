/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDH.MNG.KEY.CONFIG: give the TD's key id a random key on the package of this
 * LP.
 */
#include "core/key.h"
#include "core/td.h"

static uint64_t acquire(struct tdx_call *call, struct tdx_td *td)
{
	uint64_t status = tdx_td_lock_tdr(call, call->in[TDX_RCX], TDX_OPERAND_ID_RCX,
					  TDX_EXCLUSIVE, td);

	if (status != TDX_SUCCESS) {
		return status;
	}
	if (td->tdr->fatal) {
		return TDX_TD_FATAL;
	}
	if (td->tdr->lifecycle_state != TDX_TD_HKID_ASSIGNED) {
		return TDX_LIFECYCLE_STATE_INCORRECT;
	}
	if (td->tdr->pkg_config_bitmap & (1ull << call->lp->package_id)) {
		return TDX_KEY_CONFIGURED;
	}
	return tdx_key_program(call->lp, td->hkid);
}

static void commit(struct tdx_call *call, struct tdx_td *td)
{
	struct tdr *tdr = td->tdr;

	tdr->pkg_config_bitmap |= 1ull << call->lp->package_id;
	if (tdr->pkg_config_bitmap == call->machine->module.package_config_bitmap) {
		tdr->lifecycle_state = TDX_TD_KEYS_CONFIGURED;
	}
}

uint64_t tdx_leaf_tdh_mng_key_config(struct tdx_call *call)
{
	struct tdx_td td;
	uint64_t status = acquire(call, &td);

	if (status == TDX_SUCCESS) {
		commit(call, &td);
	}
	return status;
}
