/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDG.VP.VMCALL: leave the TD with the registers that the guest selects.
 */
#include "core/guest.h"

#define NEVER_SELECTED		((1u << TDX_RAX) | (1u << TDX_RCX) | (1u << TDX_RSP))
#define CONFIG_NO_RBP_MOD	(1ull << 2)

uint64_t tdx_leaf_tdg_vp_vmcall(struct tdx_call *call)
{
	struct tdx_guest *guest = call->lp->guest;
	uint64_t control = call->in[TDX_RCX];
	uint64_t forbidden = NEVER_SELECTED | ~0ull << 32;

	if (guest->tdcs->config_flags & CONFIG_NO_RBP_MOD) {
		forbidden |= 1u << TDX_RBP;
	}
	if (control & forbidden) {
		return TDX_OPERAND_INVALID | TDX_OPERAND_ID_RCX;
	}
	tdx_td_exit_vmcall(guest, control);
	return TDX_SUCCESS;
}
