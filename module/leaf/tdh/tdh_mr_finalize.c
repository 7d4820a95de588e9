/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDH.MR.FINALIZE: close MRTD; the TD is built and may run.
 */
#include "core/measure.h"
#include "core/td.h"

static uint64_t acquire(struct tdx_call *call, struct tdx_td *td)
{
	uint64_t status = tdx_td_lock_tdr(call, call->in[TDX_RCX], TDX_OPERAND_ID_RCX,
					  TDX_EXCLUSIVE, td);

	if (status == TDX_SUCCESS) {
		status = tdx_td_lock_state(call, td, TDX_UNLOCKED);
	}
	if (status == TDX_SUCCESS && td->tdcs->num_vcpus == 0) {
		status = TDX_NO_VCPUS;
	}
	return status;
}

static void commit(struct tdx_td *td)
{
	tdx_mrtd_finish(td->tdcs);
	tdx_servtd_hash(td->tdcs);
	td->tdcs->op_state = TDX_OP_RUNNABLE;
}

uint64_t tdx_leaf_tdh_mr_finalize(struct tdx_call *call)
{
	struct tdx_td td;
	uint64_t status = acquire(call, &td);

	if (status == TDX_SUCCESS) {
		commit(&td);
	}
	return status;
}
