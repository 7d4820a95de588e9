/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDH.MNG.CREATE: a free page becomes the TDR of a new TD, which gets a
 * private key id.
 */
#include <string.h>

#include "core/key.h"
#include "core/plat.h"
#include "core/td.h"

struct mng_create {
	uint64_t tdr_pa;
	uint16_t hkid;
	struct tdx_pamt_entry *pamt;
	uint64_t uuid[4];
};

static uint64_t acquire(struct tdx_call *call, struct mng_create *op)
{
	struct tdx_kot *kot = &call->machine->module.kot;
	uint64_t hkid = call->in[TDX_RDX], status;

	op->tdr_pa = call->in[TDX_RCX];
	op->hkid = (uint16_t)hkid;
	if (hkid > UINT16_MAX || !tdx_hkid_is_private(call->machine, op->hkid)) {
		return tdx_status_with_operand(TDX_OPERAND_INVALID, TDX_OPERAND_ID_RDX);
	}
	status = tdx_page_lock(call, op->tdr_pa, TDX_OPERAND_ID_RCX, TDX_EXCLUSIVE, PT_NDA,
			       TDX_4K, &op->pamt);
	if (status != TDX_SUCCESS) {
		return status;
	}
	status = tdx_kot_lock(call, TDX_EXCLUSIVE);
	if (status != TDX_SUCCESS) {
		return status;
	}
	if (kot->entries[op->hkid].state != TDX_HKID_STATE_FREE) {
		return TDX_HKID_NOT_FREE;
	}
	return tdx_plat_random256(call->machine, op->uuid) ? TDX_SUCCESS : TDX_RND_NO_ENTROPY;
}

static void commit(struct tdx_call *call, const struct mng_create *op)
{
	struct tdx_module *module = &call->machine->module;
	struct tdr *tdr;

	tdx_memory_zero(call->machine, op->tdr_pa, module->hkid, TDX_PAGE);
	tdr = tdx_memory_private(call->machine, op->tdr_pa, module->hkid);
	memcpy(tdr->td_uuid, op->uuid, sizeof(tdr->td_uuid));
	tdr->hkid = op->hkid;
	tdr->lifecycle_state = TDX_TD_HKID_ASSIGNED;
	tdr->seamdb_index = module->seamdb_index;
	memcpy(tdr->seamdb_nonce, module->seamdb_nonce, sizeof(tdr->seamdb_nonce));
	tdr->handoff_version = module->module_hv;
	module->kot.entries[op->hkid].state = TDX_HKID_STATE_ASSIGNED;
	tdx_pamt_set_type(op->pamt, PT_TDR);
	tdx_pamt_set_owner(op->pamt, 0);
	call->tdr_pa = op->tdr_pa;
}

uint64_t tdx_leaf_tdh_mng_create(struct tdx_call *call)
{
	struct mng_create op;
	uint64_t status = acquire(call, &op);

	if (status == TDX_SUCCESS) {
		commit(call, &op);
	}
	return status;
}
