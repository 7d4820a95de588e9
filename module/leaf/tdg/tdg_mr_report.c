/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDG.MR.REPORT: a report of the TD, bound to 64 bytes of the guest's and to
 * this machine by a MAC.
 */
#include <string.h>

#include "core/guest.h"
#include "core/measure.h"
#include "core/plat.h"

#define SUBTYPE_TDX	0u

struct mr_report {
	struct tdreport_struct report;
	struct tdx_measurement hash;
	uint8_t data[TDX_REPORT_DATA_SIZE];
};

static uint64_t with_operand(uint64_t status, uint64_t operand_id)
{
	return status == TDX_SUCCESS ? status : status | operand_id;
}

static uint64_t check_operands(struct tdx_call *call, struct mr_report *op)
{
	uint64_t status;
	void *data;

	if (!tdx_is_aligned(call->in[TDX_RCX], sizeof(op->report))) {
		return TDX_OPERAND_INVALID | TDX_OPERAND_ID_RCX;
	}
	if (!tdx_is_aligned(call->in[TDX_RDX], sizeof(op->data))) {
		return TDX_OPERAND_INVALID | TDX_OPERAND_ID_RDX;
	}
	status = tdx_guest_map(call->lp->guest, call->in[TDX_RDX], false, false, &data);
	if (status != TDX_SUCCESS) {
		return status | TDX_OPERAND_ID_RDX;
	}
	memcpy(op->data, data, sizeof(op->data));
	return call->in[TDX_R8] == SUBTYPE_TDX ? TDX_SUCCESS
					       : TDX_OPERAND_INVALID | TDX_OPERAND_ID_R8;
}

/* TDINFO and its hash. The hash is kept, so an interrupted call gets on. */
static uint64_t take_info(struct tdx_call *call, struct mr_report *op)
{
	struct tdx_guest *guest = call->lp->guest;
	struct tdcs *tdcs = guest->tdcs;
	uint32_t mark = tdx_held_mark(call);
	bool was_kept = tdx_tdinfo_is_kept(tdcs);
	uint64_t status = tdx_hold_hp(call, &tdcs->rtmr_lock, TDX_SHARED, TDX_OPERAND_ID_RTMR);

	if (status != TDX_SUCCESS) {
		return status;
	}
	tdx_tdinfo_fill(tdcs, 0, &op->report.tdinfo, &op->hash);
	tdx_held_release(call, mark);
	if (!was_kept && tdx_plat_interrupt_pending_guest(call->lp)) {
		guest->interrupted = true;
	}
	return TDX_SUCCESS;
}

static uint64_t store(struct tdx_call *call, const struct mr_report *op)
{
	struct tdx_guest *guest = call->lp->guest;
	void *where;
	uint64_t status = tdx_guest_map(guest, call->in[TDX_RCX], true, false, &where);

	if (status == TDX_SUCCESS) {
		memcpy(where, &op->report, sizeof(op->report));
		tdx_guest_wrote(guest, where, sizeof(op->report));
	}
	return with_operand(status, TDX_OPERAND_ID_RCX);
}

uint64_t tdx_leaf_tdg_mr_report(struct tdx_call *call)
{
	struct tdx_guest *guest = call->lp->guest;
	struct tdx_platform *platform = &call->machine->platform;
	struct tdx_reporter reporter = { .key = platform->report_key };
	struct mr_report *op = tdx_call_scratch(call);
	uint64_t status;

	memset(op, 0, sizeof(*op));
	status = check_operands(call, op);
	if (status == TDX_SUCCESS) {
		status = take_info(call, op);
	}
	if (status != TDX_SUCCESS || guest->interrupted) {
		return status;
	}
	reporter.current = tdx_seamdb_last(&platform->seamdb);
	reporter.creator = tdx_seamdb_find(&platform->seamdb, guest->tdr->seamdb_index,
					   guest->tdr->seamdb_nonce);
	if (!reporter.creator) {
		tdx_td_exit_no_reason(guest, TDX_NON_RECOVERABLE_TD_CORRUPTED_MD);
		return status;
	}
	tdx_report_fill(&op->report, &op->hash, op->data, &reporter, guest->tdcs->servtd_num > 0);
	return store(call, op);
}
