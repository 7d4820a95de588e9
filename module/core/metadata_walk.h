/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Walking the metadata tables: shared by metadata.c and metadata_list.c only.
 */
#ifndef TDX_MODULE_CORE_METADATA_WALK_H
#define TDX_MODULE_CORE_METADATA_WALK_H

#include "core/metadata.h"

/* A place in the tables. After the last field, table is NULL, id NO_FIELD. */
struct tdx_md_cursor {
	const struct tdx_field *table;
	uint32_t count, index;
	uint64_t id;
};

/* Put the cursor on an id; false: there is no such field here. */
bool tdx_md_find(const struct tdx_md *md, uint64_t id, struct tdx_md_cursor *cursor);
/* To the next element or field of the context. */
void tdx_md_step(const struct tdx_md *md, struct tdx_md_cursor *cursor, bool by_element);
/* The same, past those whose mask for this access is zero. */
void tdx_md_step_accessible(const struct tdx_md *md, struct tdx_md_cursor *cursor,
			    bool by_element);
void tdx_md_masks(const struct tdx_md *md, const struct tdx_field *row, uint64_t *rd,
		  uint64_t *wr);
/* What the cursor is on, with its value. */
uint64_t tdx_md_get(const struct tdx_md *md, const struct tdx_md_cursor *cursor,
		    struct tdx_md_element *element);
/* The values of a whole field of which the cursor is on the first element. */
uint64_t tdx_md_get_field(const struct tdx_md *md, const struct tdx_md_cursor *cursor,
			  uint64_t value[TDX_MD_MAX_ELEMENTS]);

#endif /* TDX_MODULE_CORE_METADATA_WALK_H */
