/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDH.SYS.LP.SHUTDOWN: kept for old hosts; by definition it does nothing and
 * succeeds in every state of the module.
 */
#include "leaf/tdh/sys.h"

uint64_t tdx_leaf_tdh_sys_lp_shutdown(struct tdx_call *call)
{
	return TDX_SUCCESS;
}
