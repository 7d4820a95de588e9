/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The binding checks of TDG.SERVTD.RD and .WR. What is wrong on the target's
 * side is reported to the host by a TD exit; the service TD finds the status
 * when it goes on.
 */
#include "leaf/tdg/servtd.h"

#include <string.h>

#include "core/measure.h"
#include "core/td.h"

#define SLOT_BITS	0xfffull
#define TDR_BITS	0x000ffffffffff000ull
#define SERVTD_BOUND	2u
#define IGNORE_TDINFO(attributes)	((uint32_t)((attributes) >> 32 & 0xffff))
#define BUSY_WITHOUT_DETAILS(status)	(((status) >> 32) == TDX_OPERAND_BUSY >> 32)

/* Not a status: the TD exit has been made. */
static uint64_t cross_td(struct tdx_guest *guest, uint64_t status, uint64_t tdr_pa)
{
	tdx_td_exit_cross_td(guest, status, tdr_pa);
	return status;
}

static uint64_t lock_target(struct tdx_call *call, struct tdx_td *target, uint64_t tdr_pa)
{
	struct tdx_guest *guest = call->lp->guest;
	uint64_t status = tdx_td_lock_tdr(call, tdr_pa, TDX_OPERAND_ID_TDR, TDX_SHARED, target);

	if (status == TDX_SUCCESS) {
		status = tdx_td_lock_other_state(call, target, TDX_SHARED);
	}
	if (status == TDX_SUCCESS || BUSY_WITHOUT_DETAILS(status)) {
		return status;
	}
	return cross_td(guest, status, tdr_pa);
}

/* R10 to R13 name the target, if it is not still known by its former name. */
static uint64_t check_uuid(struct tdx_call *call, const struct tdx_td *target)
{
	const uint64_t *asked = &call->in[TDX_R10];
	size_t size = sizeof(target->tdr->td_uuid);

	if (memcmp(target->tdr->td_uuid, asked, size) == 0) {
		return TDX_SUCCESS;
	}
	if (memcmp(target->tdcs->preimport_uuid, asked, size) == 0) {
		memcpy(&call->out[TDX_R10], target->tdr->td_uuid, size);
		return TDX_TARGET_UUID_UPDATED;
	}
	return TDX_TARGET_UUID_MISMATCH;
}

static uint64_t check_binding(struct tdx_call *call, const struct tdx_td *target, uint64_t slot)
{
	struct tdx_guest *guest = call->lp->guest;
	const struct tdx_servtd_binding *binding = &target->tdcs->servtd_bindings[slot];
	struct tdx_measurement hash;
	struct tdinfo_struct info;
	uint64_t status;

	status = tdx_hold_hp(call, &target->tdcs->servtd_bindings_lock, TDX_SHARED,
			     TDX_OPERAND_ID_SERVTD_BINDINGS);
	if (status != TDX_SUCCESS) {
		return status;
	}
	if (binding->state != SERVTD_BOUND) {
		return cross_td(guest, TDX_SERVTD_NOT_BOUND | slot, target->pa);
	}
	if (memcmp(binding->uuid, guest->tdr->td_uuid, sizeof(binding->uuid)) != 0) {
		return cross_td(guest, TDX_SERVTD_UUID_MISMATCH, target->pa);
	}
	status = tdx_hold_hp(call, &guest->tdcs->rtmr_lock, TDX_SHARED, TDX_OPERAND_ID_RTMR);
	if (status != TDX_SUCCESS) {
		return status;
	}
	tdx_tdinfo_fill(guest->tdcs, IGNORE_TDINFO(binding->attributes), &info, &hash);
	if (memcmp(&binding->info_hash, &hash, sizeof(hash)) != 0) {
		return cross_td(guest, TDX_SERVTD_INFO_HASH_MISMATCH, target->pa);
	}
	return TDX_SUCCESS;
}

uint64_t tdx_servtd_bind(struct tdx_call *call, struct tdx_md *md, enum tdx_md_access access)
{
	struct tdx_guest *guest = call->lp->guest;
	uint64_t handle = call->in[TDX_RCX] - guest->tdr->td_uuid[0];
	uint64_t slot = handle & SLOT_BITS, status;
	struct tdx_td target;

	if (slot >= TDX_MAX_SERVTDS) {
		return TDX_OPERAND_INVALID | TDX_OPERAND_ID_RCX;
	}
	status = lock_target(call, &target, handle & TDR_BITS);
	if (status != TDX_SUCCESS) {
		return status;
	}
	status = check_uuid(call, &target);
	if (status == TDX_SUCCESS) {
		status = check_binding(call, &target, slot);
	}
	*md = (struct tdx_md){
		.lp = call->lp, .context = TDX_MD_TD, .access = access,
		.migration_td = target.tdcs->servtd_bindings[slot].type == 0,
		.tdr_pa = target.pa, .tdr = target.tdr, .tdcs = target.tdcs,
	};
	return status;
}
