/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDH.MNG.KEY.RECLAIMID: kept for old callers; does nothing and looks at
 * nothing, as the module that it stands for.
 */
#include "leaf/leaf.h"

uint64_t tdx_leaf_tdh_mng_key_reclaimid(struct tdx_call *call)
{
	return TDX_SUCCESS;
}
