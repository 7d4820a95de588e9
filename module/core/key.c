/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Key ids: who may be given one, the KOT's lock, and programming a key.
 */
#include "core/key.h"
#include "core/memory.h"
#include "core/plat.h"
#include "leaf/leaf.h"

#define SET_KEY_RANDOM	1u

bool tdx_hkid_is_private(const struct tdx_machine *machine, uint32_t hkid)
{
	return hkid >= machine->module.private_hkid_min &&
	       hkid <= machine->module.private_hkid_max;
}

uint64_t tdx_kot_lock(struct tdx_call *call, enum tdx_lock_mode mode)
{
	return tdx_hold_sharex(call, &call->machine->module.kot.lock, mode, TDX_OPERAND_ID_KOT);
}

uint32_t tdx_key_control(const struct tdx_machine *machine, uint64_t tme_activate)
{
	uint64_t active = tme_activate >> TME_ACTIVATE_ALGORITHMS;
	uint32_t algorithm;

	if (machine->sysinfo.without_integrity) {
		algorithm = active & TME_XTS_256 ? TME_XTS_256 : TME_XTS_128;
	} else {
		algorithm = active & TME_XTS_256_INTEGRITY ? TME_XTS_256_INTEGRITY :
							     TME_XTS_128_INTEGRITY;
	}
	return SET_KEY_RANDOM | algorithm << 8;
}

uint64_t tdx_key_program(struct tdx_lp *lp, uint16_t hkid)
{
	uint32_t control = tdx_key_control(lp->machine, lp->machine->module.tme_activate);

	switch (tdx_plat_pconfig(lp, hkid, control)) {
	case TDX_PCONFIG_SUCCESS:
		tdx_memory_rekey(lp->machine, hkid);
		return TDX_SUCCESS;
	case TDX_PCONFIG_DEVICE_BUSY:
		return TDX_OPERAND_BUSY | TDX_OPERAND_ID_KET;
	case TDX_PCONFIG_ENTROPY_ERROR:
		return TDX_KEY_GENERATION_FAILED;
	}
	tdx_module_stop(lp->machine, "PCONFIG gave an unknown result");
	return TDX_KEY_GENERATION_FAILED;
}
