/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * What the TDH.SYS calls share.
 */
#ifndef TDX_MODULE_LEAF_TDH_SYS_H
#define TDX_MODULE_LEAF_TDH_SYS_H

#include "leaf/leaf.h"

/* The module's global lock: TDX_SYS_BUSY when another call has it. */
static inline uint64_t tdx_sys_lock(struct tdx_call *call, enum tdx_lock_mode mode)
{
	return tdx_hold_sharex(call, &call->machine->module.lock, mode, 0) == TDX_SUCCESS ?
	       TDX_SUCCESS : TDX_SYS_BUSY;
}

/* Status details in four bytes, as the TDMR and SMRR statuses have them. */
static inline uint64_t tdx_sys_details(uint64_t status, uint32_t first, uint32_t second,
				       uint32_t third)
{
	return status | (first & 0xff) | (second & 0xff) << 8 | (third & 0xff) << 16;
}

/* tdh_sys_config_tdmr.c: check TDMR @index, in module 1.5.05's order. */
struct tdmr_info;
uint64_t tdx_sys_check_tdmr(const struct tdx_machine *machine, const struct tdmr_info *tdmrs,
			    uint32_t index);

#endif /* TDX_MODULE_LEAF_TDH_SYS_H */
