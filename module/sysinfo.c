/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Changing what the loader tells the module, field by field: for machines that
 * no firmware would let exist. What the fields are normally is machine.c's.
 */
#include <stdlib.h>
#include <string.h>

#include "core/machine.h"

static bool set_scalar(struct tdx_sysinfo *info, const char *field, uint64_t value)
{
	if (!strcmp(field, "tot_num_lps")) {
		info->num_lps = (uint32_t)value;
	} else if (!strcmp(field, "tot_num_sockets")) {
		info->num_packages = (uint32_t)value;
	} else if (!strcmp(field, "smrr2_not_supported")) {
		info->smrr2_not_supported = value != 0;
	} else if (!strcmp(field, "tdx_without_integrity")) {
		info->without_integrity = value != 0;
	} else if (!strcmp(field, "module_hv")) {
		info->module_hv = (uint16_t)value;
	} else if (!strcmp(field, "min_update_hv")) {
		info->min_update_hv = (uint16_t)value;
	} else if (!strcmp(field, "no_downgrade")) {
		info->no_downgrade = value != 0;
	} else if (!strcmp(field, "num_handoff_pages")) {
		info->num_handoff_pages = (uint16_t)value;
	} else {
		return false;
	}
	return true;
}

/* "NAME[INDEX]REST": the index and where REST is; false if it is not that. */
static bool element_of(const char *field, const char *name, uint32_t count, uint32_t *index,
		       const char **rest)
{
	size_t length = strlen(name);
	unsigned long number;
	char *end;

	if (strncmp(field, name, length) || field[length] != '[') {
		return false;
	}
	number = strtoul(field + length + 1, &end, 10);
	if (end == field + length + 1 || *end != ']' || number >= count) {
		return false;
	}
	*index = (uint32_t)number;
	*rest = end + 1;
	return true;
}

bool tdx_machine_set_sysinfo(struct tdx_machine *machine, const char *field, uint64_t value)
{
	struct tdx_sysinfo *info = &machine->sysinfo;
	const char *rest;
	uint32_t i;

	if (set_scalar(info, field, value)) {
		return true;
	}
	if (element_of(field, "socket_cpuid_table", TDX_MAX_PACKAGES, &i, &rest) && !*rest) {
		info->package_fms[i] = (uint32_t)value;
		return true;
	}
	if (!element_of(field, "cmr_data", TDX_MACHINE_MAX_CMRS, &i, &rest)) {
		return false;
	}
	if (!strcmp(rest, ".cmr_base")) {
		info->cmrs[i].base = value;
	} else if (!strcmp(rest, ".cmr_size")) {
		info->cmrs[i].size = value;
	} else {
		return false;
	}
	return true;
}
