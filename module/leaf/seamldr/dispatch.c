/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * SEAMCALL with bit 63 of RAX: the P-SEAMLDR's way in. No call of it is
 * implemented; each is refused as an unknown one is.
 */
#include "leaf/leaf.h"

void tdx_dispatch_seamldr(struct tdx_lp *lp, uint64_t gpr[TDX_NUM_GPRS], struct tdx_call *call)
{
	call->machine = lp->machine;
	call->lp = lp;
	call->side = TDX_SIDE_LOADER;
	call->tdr_pa = 0;
	call->tdvpr_pa = 0;
	gpr[TDX_RAX] = PSEAMLDR_EBADCALL;
}
