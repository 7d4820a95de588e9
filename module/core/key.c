/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Key ids: who may be given one, the KOT's lock, and programming a key.
 */
#include "core/key.h"
#include "core/plat.h"
#include "leaf/leaf.h"

bool tdx_hkid_is_private(const struct tdx_machine *machine, uint32_t hkid)
{
	return hkid >= machine->module.private_hkid_min &&
	       hkid <= machine->module.private_hkid_max;
}

uint64_t tdx_kot_lock(struct tdx_call *call, enum tdx_lock_mode mode)
{
	return tdx_hold_sharex(call, &call->machine->module.kot.lock, mode, TDX_OPERAND_ID_KOT);
}

uint64_t tdx_key_program(struct tdx_lp *lp, uint16_t hkid)
{
	switch (tdx_plat_pconfig(lp, hkid)) {
	case TDX_PCONFIG_SUCCESS:
		return TDX_SUCCESS;
	case TDX_PCONFIG_DEVICE_BUSY:
		return TDX_OPERAND_BUSY | TDX_OPERAND_ID_KET;
	case TDX_PCONFIG_ENTROPY_ERROR:
		return TDX_KEY_GENERATION_FAILED;
	}
	tdx_module_stop(lp->machine, "PCONFIG gave an unknown result");
	return TDX_KEY_GENERATION_FAILED;
}
