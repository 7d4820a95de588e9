/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Copies between the module's tables and the handoff data. Whether that is
 * allowed is for the two calls to check.
 */
#include <string.h>

#include "core/handoff.h"

void tdx_handoff_save(struct tdx_machine *machine, uint16_t version)
{
	const struct tdx_module *module = &machine->module;
	struct tdx_handoff *handoff = machine->handoff;

	memcpy(handoff->kot, module->kot.entries, sizeof(handoff->kot));
	memcpy(handoff->wbt, module->wbt, sizeof(handoff->wbt));
	memcpy(handoff->tdmrs, module->tdmrs, sizeof(handoff->tdmrs));
	handoff->num_tdmrs = module->num_tdmrs;
	handoff->hkid = module->hkid;
	handoff->package_config_bitmap = module->package_config_bitmap;
	handoff->version = version;
	handoff->size = TDX_HANDOFF_SIZE;
	handoff->valid = true;
}

void tdx_handoff_restore(struct tdx_machine *machine)
{
	struct tdx_module *module = &machine->module;
	struct tdx_handoff *handoff = machine->handoff;

	memcpy(module->kot.entries, handoff->kot, sizeof(handoff->kot));
	memcpy(module->wbt, handoff->wbt, sizeof(handoff->wbt));
	memcpy(module->tdmrs, handoff->tdmrs, sizeof(handoff->tdmrs));
	module->num_tdmrs = handoff->num_tdmrs;
	module->hkid = handoff->hkid;
	module->package_config_bitmap = handoff->package_config_bitmap;
	handoff->valid = false;
	handoff->size = 0;
}
