/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDH.SERVTD.PREBIND: say which service TD may be bound later, by its TDINFO
 * hash.
 */
#include "core/td.h"
#include "leaf/servtd.h"

#define HASH_ALIGNMENT	64u

struct servtd_prebind {
	struct tdx_td td;
	struct tdx_servtd_operands operands;
	struct tdx_measurement info_hash;
	struct tdx_servtd_binding *binding;
};

static uint64_t acquire(struct tdx_call *call, struct servtd_prebind *op)
{
	uint64_t status = tdx_td_lock_tdr(call, call->in[TDX_RCX], TDX_OPERAND_ID_RCX, TDX_SHARED,
					  &op->td);

	if (status == TDX_SUCCESS) {
		status = tdx_td_lock_state(call, &op->td, TDX_SHARED);
	}
	if (status == TDX_SUCCESS) {
		status = tdx_check_shared_pa(call->machine, call->in[TDX_RDX], HASH_ALIGNMENT,
					     TDX_OPERAND_ID_RDX);
	}
	if (status == TDX_SUCCESS) {
		status = tdx_servtd_check_operands(call, &op->operands);
	}
	if (status == TDX_SUCCESS) {
		status = tdx_hold_hp(call, &op->td.tdcs->servtd_bindings_lock, TDX_EXCLUSIVE,
				     TDX_OPERAND_ID_SERVTD_BINDINGS);
	}
	if (status != TDX_SUCCESS) {
		return status;
	}
	op->binding = &op->td.tdcs->servtd_bindings[op->operands.slot];
	if (op->binding->state == TDX_BINDING_BOUND) {
		return TDX_SERVTD_BOUND;
	}
	tdx_memory_read_shared(call->machine, call->in[TDX_RDX], &op->info_hash,
			       sizeof(op->info_hash));
	return TDX_SUCCESS;
}

static void commit(struct servtd_prebind *op)
{
	struct tdx_servtd_binding *binding = op->binding;

	if (binding->state == TDX_BINDING_FREE) {
		op->td.tdcs->servtd_num++;
	}
	binding->type = op->operands.type;
	binding->attributes = op->operands.attributes;
	binding->info_hash = op->info_hash;
	binding->state = TDX_BINDING_PRE_BOUND;
}

uint64_t tdx_leaf_tdh_servtd_prebind(struct tdx_call *call)
{
	struct servtd_prebind op;
	uint64_t status = acquire(call, &op);

	if (status == TDX_SUCCESS) {
		commit(&op);
	}
	return status;
}
