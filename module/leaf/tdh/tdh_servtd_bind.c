/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDH.SERVTD.BIND: let a service TD reach the metadata of a TD. The handle
 * that it needs for that is the sum of slot, TDR page and UUID.
 */
#include <string.h>

#include "core/measure.h"
#include "core/td.h"
#include "leaf/servtd.h"

struct servtd_bind {
	struct tdx_td td, service;
	struct tdx_servtd_operands operands;
	struct tdx_measurement info_hash;
	struct tdx_servtd_binding *binding;
};

static uint64_t lock(struct tdx_call *call, struct servtd_bind *op)
{
	uint64_t status;

	if (call->in[TDX_RDX] == call->in[TDX_RCX]) {
		return tdx_status_with_operand(TDX_OPERAND_INVALID, TDX_OPERAND_ID_RDX);
	}
	status = tdx_td_lock_tdr(call, call->in[TDX_RCX], TDX_OPERAND_ID_RCX, TDX_SHARED, &op->td);
	if (status == TDX_SUCCESS) {
		status = tdx_td_lock_state(call, &op->td, TDX_SHARED);
	}
	if (status == TDX_SUCCESS) {
		status = tdx_td_lock_tdr(call, call->in[TDX_RDX], TDX_OPERAND_ID_RDX, TDX_SHARED,
					 &op->service);
	}
	if (status == TDX_SUCCESS) {
		status = tdx_td_lock_other_state(call, &op->service, TDX_SHARED);
	}
	return status;
}

/* The service TD's TDINFO hash, with what the attributes ignore left out. */
static uint64_t hash_service(struct tdx_call *call, struct servtd_bind *op)
{
	struct tdcs *tdcs = op->service.tdcs;
	uint32_t mark = tdx_held_mark(call);
	struct tdinfo_struct info;

	if (tdx_hold_hp(call, &tdcs->rtmr_lock, TDX_SHARED, 0) != TDX_SUCCESS) {
		return tdx_status_with_operand(TDX_OPERAND_BUSY, TDX_OPERAND_ID_RTMR);
	}
	tdx_tdinfo_fill(tdcs, (uint32_t)(op->operands.attributes >> 32) & 0xffff, &info,
			&op->info_hash);
	tdx_held_release(call, mark);
	return TDX_SUCCESS;
}

static uint64_t check_binding(const struct servtd_bind *op)
{
	const struct tdx_servtd_binding *binding = op->binding;
	uint32_t op_state = op->td.tdcs->op_state;

	if (binding->state == TDX_BINDING_FREE) {
		return op_state == TDX_OP_UNINITIALIZED || op_state == TDX_OP_INITIALIZED ?
			TDX_SUCCESS : TDX_OP_STATE_INCORRECT;
	}
	/* What was bound before binds again if it is the same. */
	if (binding->type != op->operands.type) {
		return TDX_SERVTD_TYPE_MISMATCH;
	}
	if (binding->attributes != op->operands.attributes) {
		return TDX_SERVTD_ATTR_MISMATCH;
	}
	if (memcmp(&binding->info_hash, &op->info_hash, sizeof(op->info_hash)) != 0) {
		return TDX_SERVTD_INFO_HASH_MISMATCH;
	}
	return TDX_SUCCESS;
}

static uint64_t acquire(struct tdx_call *call, struct servtd_bind *op)
{
	uint64_t status = lock(call, op);

	if (status == TDX_SUCCESS) {
		status = tdx_servtd_check_operands(call, &op->operands);
	}
	if (status == TDX_SUCCESS) {
		status = tdx_hold_hp(call, &op->td.tdcs->servtd_bindings_lock, TDX_EXCLUSIVE,
				     TDX_OPERAND_ID_SERVTD_BINDINGS);
	}
	if (status == TDX_SUCCESS) {
		status = hash_service(call, op);
	}
	if (status != TDX_SUCCESS) {
		return status;
	}
	op->binding = &op->td.tdcs->servtd_bindings[op->operands.slot];
	return check_binding(op);
}

static void commit(struct tdx_call *call, struct servtd_bind *op)
{
	struct tdx_servtd_binding *binding = op->binding;
	const uint64_t *uuid = op->td.tdr->td_uuid;

	if (binding->state == TDX_BINDING_FREE) {
		binding->type = op->operands.type;
		binding->attributes = op->operands.attributes;
		binding->info_hash = op->info_hash;
		op->td.tdcs->servtd_num++;
	}
	memcpy(binding->uuid, op->service.tdr->td_uuid, sizeof(binding->uuid));
	binding->state = TDX_BINDING_BOUND;
	call->out[TDX_RCX] = (op->td.pa | op->operands.slot) + binding->uuid[0];
	call->out[TDX_R10] = uuid[0];
	call->out[TDX_R11] = uuid[1];
	call->out[TDX_R12] = uuid[2];
	call->out[TDX_R13] = uuid[3];
}

uint64_t tdx_leaf_tdh_servtd_bind(struct tdx_call *call)
{
	static const enum tdx_gpr outputs[] = { TDX_RCX, TDX_R10, TDX_R11, TDX_R12, TDX_R13 };
	struct servtd_bind op;
	uint64_t status;

	for (uint32_t i = 0; i < sizeof(outputs) / sizeof(outputs[0]); i++) {
		call->out[outputs[i]] = 0;
	}
	status = acquire(call, &op);
	if (status == TDX_SUCCESS) {
		commit(call, &op);
	}
	return status;
}
