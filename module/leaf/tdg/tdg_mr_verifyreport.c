/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDG.MR.VERIFYREPORT: was this REPORTMACSTRUCT made on this machine?
 */
#include <string.h>

#include "core/guest.h"
#include "core/measure.h"

/* Results of SEAMVERIFYREPORT, as a test may force them. */
#define NOT_FORCED		(~0ull)
#define SEAMOPS_SUCCESS		0u
#define SEAMOPS_INVALID_CPUSVN	4u
#define SEAMOPS_INVALID_REPORT	5u

static uint64_t verify(const struct tdx_machine *machine, const struct reportmacstruct *mac)
{
	uint64_t forced = machine->platform.seamverifyreport;

	if (forced != NOT_FORCED) {
		return forced;
	}
	return tdx_report_verify(mac, machine->platform.report_key) ? SEAMOPS_SUCCESS :
								      SEAMOPS_INVALID_REPORT;
}

uint64_t tdx_leaf_tdg_mr_verifyreport(struct tdx_call *call)
{
	struct tdx_guest *guest = call->lp->guest;
	uint64_t gpa = call->in[TDX_RCX], status;
	struct reportmacstruct mac;
	void *where;

	if (!call->machine->module.seamverifyreport_available) {
		return TDX_OPERAND_INVALID | TDX_OPERAND_ID_RAX;
	}
	if (!tdx_is_aligned(gpa, sizeof(mac))) {
		return TDX_OPERAND_INVALID | TDX_OPERAND_ID_RCX;
	}
	status = tdx_guest_map(guest, gpa, false, true, &where);
	if (status != TDX_SUCCESS) {
		return status | TDX_OPERAND_ID_RCX;
	}
	memcpy(&mac, where, sizeof(mac));
	switch (verify(call->machine, &mac)) {
	case SEAMOPS_SUCCESS:
		return TDX_SUCCESS;
	case SEAMOPS_INVALID_CPUSVN:
		return TDX_INVALID_CPUSVN;
	case SEAMOPS_INVALID_REPORT:
		return TDX_INVALID_REPORTMACSTRUCT;
	default:
		tdx_guest_fatal(guest, "SEAMVERIFYREPORT failed in a way that it cannot");
		return TDX_SUCCESS;
	}
}
