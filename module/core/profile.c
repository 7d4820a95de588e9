/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Finding a release by its name, and naming the one that is loaded.
 */
#include <string.h>

#include "core/profile.h"

const struct tdx_profile *tdx_profile_find(const char *name)
{
	const size_t size = sizeof(((struct tdx_machine_config *)0)->module);

	if (!name[0]) {
		return &tdx_profiles[0];
	}
	for (uint32_t i = 0; i < TDX_NUM_PROFILES; i++) {
		if (!strncmp(tdx_profiles[i].name, name, size)) {
			return &tdx_profiles[i];
		}
	}
	return NULL;
}

const char *tdx_machine_module_name(uint32_t index)
{
	return index < TDX_NUM_PROFILES ? tdx_profiles[index].name : NULL;
}

const char *tdx_machine_module(const struct tdx_machine *machine)
{
	return machine->profile->name;
}
