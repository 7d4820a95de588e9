/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * What TDH.SYS.SHUTDOWN leaves in the SEAM range for the next module, and
 * TDH.SYS.UPDATE takes over: tables that live outside of TDs' pages. It
 * survives a reset with TDX_RESET_KEEP_HANDOFF.
 */
#ifndef TDX_MODULE_CORE_HANDOFF_H
#define TDX_MODULE_CORE_HANDOFF_H

#include <stdbool.h>
#include <stdint.h>

#include "core/machine.h"

/* Bytes of the tables in handoff version 0, the only one, as HANDOFF_DATA_SIZE reports. */
#define TDX_HANDOFF_SIZE		(2048u * 8 + 8u * 2064 + 64u * 320 + 4 + 2 + 4)

struct tdx_handoff {
	bool valid;
	uint16_t version;
	uint32_t size;
	struct tdx_kot_entry kot[TDX_MAX_HKIDS];
	struct tdx_wbt wbt[TDX_MAX_PACKAGES];
	struct tdx_tdmr tdmrs[TDX_MAX_TDMRS];
	uint32_t num_tdmrs;
	uint16_t hkid;
	uint32_t package_config_bitmap;
};

void tdx_handoff_save(struct tdx_machine *machine, uint16_t version);
void tdx_handoff_restore(struct tdx_machine *machine);

#endif /* TDX_MODULE_CORE_HANDOFF_H */
