/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDG.VP.INVEPT: drop what is cached of L2 VMs' secure EPTs.
 */
#include "core/guest.h"

uint64_t tdx_leaf_tdg_vp_invept(struct tdx_call *call)
{
	struct tdx_guest *guest = call->lp->guest;
	uint64_t vms = call->in[TDX_RCX];

	if ((vms & 1) || vms >> (guest->tdcs->num_l2_vms + 1)) {
		return TDX_OPERAND_INVALID | TDX_OPERAND_ID_RCX;
	}
	if (vms) {
		tdx_guest_flush_tlb(guest);
	}
	return TDX_SUCCESS;
}
