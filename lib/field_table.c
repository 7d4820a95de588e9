/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Finding a metadata field in the table: by id, by name.
 */
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include <tdx/fields.h>

#include "field_table_rows.h"

/* Classes of L2 VMCSs: of VM 1 from 36 on, 8 for each VM. */
#define L2_VMCS_FIRST_CLASS	36u
#define L2_CLASSES		8u
#define MAX_L2_VMS		3u

const struct tdx_field_row *tdx_field_rows(size_t *count)
{
	*count = tdx_field_table_size;
	return tdx_field_table;
}

/* The L2 VM whose VMCS the id is of; 0 if it is of none. */
static unsigned int l2_vm(uint64_t id)
{
	unsigned int class = tdx_md_id_class(id) - L2_VMCS_FIRST_CLASS;

	if (tdx_md_id_context(id) != TDX_MD_CONTEXT_VP || class % L2_CLASSES ||
	    class / L2_CLASSES >= MAX_L2_VMS) {
		return 0;
	}
	return class / L2_CLASSES + 1;
}

static bool row_holds(const struct tdx_field_row *row, uint64_t id)
{
	uint32_t first = tdx_md_id_code(row->id), code = tdx_md_id_code(id);

	return tdx_md_id_context(row->id) == tdx_md_id_context(id) &&
	       tdx_md_id_class(row->id) == (l2_vm(id) ? 0 : tdx_md_id_class(id)) &&
	       code >= first && code - first < row->elements * tdx_md_id_step(row->id) &&
	       (code - first) % tdx_md_id_step(row->id) == 0;
}

const struct tdx_field_row *tdx_field_find_id(uint64_t id)
{
	for (size_t i = 0; i < tdx_field_table_size; i++) {
		if (row_holds(&tdx_field_table[i], id)) {
			return &tdx_field_table[i];
		}
	}
	return NULL;
}

static bool row_is_named(const struct tdx_field_row *row, const char *name)
{
	size_t context = strlen(row->context);

	if (!strncasecmp(name, "TDX_MD_", 7)) {
		name += 7;
	}
	if (!strncasecmp(name, row->context, context) &&
	    (name[context] == '.' || name[context] == '_') &&
	    !strcasecmp(name + context + 1, row->name)) {
		return true;
	}
	return !strcasecmp(name, row->name);
}

const struct tdx_field_row *tdx_field_find(const char *name, const struct tdx_field_row *from)
{
	for (size_t i = from ? (size_t)(from - tdx_field_table) + 1 : 0;
	     i < tdx_field_table_size; i++) {
		if (row_is_named(&tdx_field_table[i], name)) {
			return &tdx_field_table[i];
		}
	}
	return NULL;
}

int tdx_field_format(uint64_t id, char *buffer, size_t size)
{
	const struct tdx_field_row *row = tdx_field_find_id(id);
	char element[16] = "", vm[16] = "";

	if (!row) {
		return snprintf(buffer, size, "0x%llx", (unsigned long long)id);
	}
	if (row->elements > 1) {
		snprintf(element, sizeof(element), "[%u]",
			 (tdx_md_id_code(id) - tdx_md_id_code(row->id)) / tdx_md_id_step(row->id));
	}
	if (l2_vm(id)) {
		snprintf(vm, sizeof(vm), " of L2 VM %u", l2_vm(id));
	}
	return snprintf(buffer, size, "%s.%s%s%s", row->context, row->name, element, vm);
}
