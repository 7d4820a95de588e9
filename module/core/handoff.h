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

/* Handoff versions that this module writes and reads, and pages it may use. */
#define TDX_HANDOFF_VERSION		0u
#define TDX_HANDOFF_MIN_UPDATE_VERSION	0u
#define TDX_HANDOFF_PAGES		0x1fu	/* number of pages minus 1 */
/* Bytes of the tables in module 1.5.05's format, as HANDOFF_DATA_SIZE reports. */
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
