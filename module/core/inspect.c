/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Looks inside a TD that hardware does not grant, for whoever watches the
 * machine. Nothing here is part of the module, and no call uses it.
 */
#include <string.h>

#include "core/td.h"

bool tdx_machine_rtmr(struct tdx_machine *machine, uint64_t tdr, unsigned int index,
		      uint8_t value[48])
{
	bool consumed = machine->platform.keys->consumed;
	struct tdx_td td = { .pa = tdr, .tdr = tdx_machine_map(machine, tdr, TDX_PAGE) };

	if (!td.tdr || td.tdr->num_tdcx < TDX_TDCS_MIN_PAGES || index >= TDX_NUM_RTMRS) {
		return false;
	}
	td.hkid = td.tdr->hkid;
	td.tdcs = tdx_td_page(machine, &td, TDX_TDCS_PAGE_FIRST);
	machine->platform.keys->consumed = consumed;
	memcpy(value, &td.tdcs->rtmr[index], sizeof(td.tdcs->rtmr[index]));
	return true;
}
