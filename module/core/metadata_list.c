/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Metadata lists: a header, then sequences of a field id and the values of
 * fields that follow each other. Only whole fields are written.
 */
#include <string.h>

#include <tdx/status.h>

#include "core/metadata_walk.h"
#include "core/params.h"
#include "core/plat.h"

#define QWORD			8u
#define MIN_LIST_BYTES		(2 * QWORD + TDX_MD_MAX_ELEMENTS)
/* Sequence header: how many elements a field has, how many fields follow. */
#define ID_COUNTS		(0xfull << 34 | 0x1ffull << 38)
#define ID_RESERVED		(0xffull << 24 | 7ull << 47 | 1ull << 55 | 1ull << 62)
#define ID_MASK_VALID		(1ull << 51)
#define ID_LAST_ELEMENT_SHIFT	34
#define ID_LAST_FIELD_SHIFT	38

struct list_header {
	uint16_t bytes, sequences;
	uint32_t reserved;
};

/* Where a list is being written. */
struct dump {
	uint8_t *at;
	uint32_t left;		/* bytes */
	uint32_t sequences;
};

static bool is_cpuid(const struct tdx_md *md, uint64_t id)
{
	return md->context == TDX_MD_TD && tdx_md_class(id) == TDX_MD_CLASS_CPUID;
}

static uint64_t get_td_field(const struct tdx_md *md, const struct tdx_md_element *element,
			     uint64_t value[TDX_MD_MAX_ELEMENTS])
{
	const struct tdx_field *row = element->row;
	uint32_t size = tdx_md_element_size(row->id);

	if (TDX_MD_ROW(row, tdx_fields_td) == TDX_FIELD_TD_VIRTUAL_TSC) {
		value[0] = tdx_tsc_to_virtual(md->tdcs, tdx_plat_tsc(md->lp->machine));
		return TDX_SUCCESS;
	}
	if (row->special_rd && row->elements == 1) {
		value[0] = element->value;
		return TDX_SUCCESS;
	}
	for (uint32_t i = 0; i < row->elements; i++) {
		value[i] = 0;
		memcpy(&value[i], (const uint8_t *)element->where + i * size, size);
		value[i] &= element->rd_mask;
	}
	return TDX_SUCCESS;
}

/*
 * A CPUID configuration past the last one has only its first element given;
 * the other keeps what was in the list before.
 */
static uint32_t elements_given(const struct tdx_md *md, const struct tdx_md_cursor *cursor)
{
	const struct tdx_field *row = &cursor->table[cursor->index];
	uint32_t field = (tdx_md_code(cursor->id) - tdx_md_code(row->id)) / row->elements;

	if (md->context == TDX_MD_SYS &&
	    TDX_MD_ROW(row, tdx_fields_sys) == TDX_FIELD_SYS_CPUID_CONFIG_VALUES &&
	    field >= TDX_NUM_CPUID_CONFIG) {
		return 1;
	}
	return row->elements;
}

static uint64_t get_elements(const struct tdx_md *md, const struct tdx_md_cursor *cursor,
			     uint64_t value[TDX_MD_MAX_ELEMENTS])
{
	struct tdx_md_cursor part = *cursor;
	struct tdx_md_element element;
	uint64_t status;

	for (uint32_t i = 0; i < elements_given(md, cursor); i++) {
		status = tdx_md_get(md, &part, &element);
		if (status != TDX_SUCCESS) {
			return status;
		}
		value[i] = element.value & element.rd_mask;
		part.id++;
	}
	return TDX_SUCCESS;
}

uint64_t tdx_md_get_field(const struct tdx_md *md, const struct tdx_md_cursor *cursor,
			  uint64_t value[TDX_MD_MAX_ELEMENTS])
{
	struct tdx_md_element element;
	uint64_t status = tdx_md_get(md, cursor, &element);

	if (status == TDX_METADATA_FIELD_NOT_READABLE && is_cpuid(md, cursor->id)) {
		return TDX_METADATA_FIELD_SKIP;
	}
	if (status != TDX_SUCCESS) {
		return status;
	}
	if (element.rd_mask == 0) {
		return TDX_METADATA_FIELD_NOT_READABLE;
	}
	return md->context == TDX_MD_TD ? get_td_field(md, &element, value) :
					  get_elements(md, cursor, value);
}

/* Is the id that of a field, in size too? */
static bool find_field(const struct tdx_md *md, uint64_t id, struct tdx_md_cursor *cursor)
{
	const struct tdx_field *row;
	uint32_t at;

	if (!tdx_md_find(md, id, cursor)) {
		return false;
	}
	row = &cursor->table[cursor->index];
	at = tdx_md_code(id) - tdx_md_code(row->id);
	if (row->id >> 50 & 1) {
		if (at % 2) {
			return false;
		}
		at /= 2;
	}
	if (at % row->elements || (id >> 32 & 3) != (row->id >> 32 & 3)) {
		return false;
	}
	cursor->id = (row->id & ~0xffffffull) | tdx_md_code(id);
	return true;
}

static bool goes_on(const struct tdx_md *md, const struct tdx_field *row, uint64_t id,
		    const struct tdx_md_cursor *next)
{
	uint32_t step = row->elements * ((uint32_t)(id >> 50 & 1) + 1);

	if (!next->table || (is_cpuid(md, id) && is_cpuid(md, next->id))) {
		return false;
	}
	return tdx_md_class(id) == tdx_md_class(next->id) &&
	       tdx_md_code(id) + step == tdx_md_code(next->id) &&
	       row->elements == next->table[next->index].elements &&
	       (row->id >> 32 & 3) == (next->id >> 32 & 3);
}

static uint64_t sequence_header(const struct tdx_md *md, uint64_t id, uint32_t elements)
{
	id = tdx_md_with_context(id, md->context) & ~(ID_RESERVED | ID_MASK_VALID | ID_COUNTS);
	return id | (uint64_t)(elements - 1) << ID_LAST_ELEMENT_SHIFT;
}

/*
 * One sequence, from the cursor on. True: it ended because of what follows;
 * false: the space is used up.
 */
static bool dump_sequence(const struct tdx_md *md, struct dump *dump, struct tdx_md_cursor *cursor)
{
	uint64_t value[TDX_MD_MAX_ELEMENTS], header = 0, id, status;
	uint32_t left = dump->left - QWORD, used = 0, fields = 0;
	const struct tdx_field *row;
	bool done = false;

	while (!done) {
		row = &cursor->table[cursor->index];
		if (left < row->elements * QWORD) {
			break;
		}
		memcpy(value, dump->at + QWORD + used, row->elements * QWORD);
		status = tdx_md_get_field(md, cursor, value);
		if (status == TDX_SUCCESS) {
			if (!fields++) {
				header = sequence_header(md, cursor->id, row->elements);
			}
			memcpy(dump->at + QWORD + used, value, row->elements * QWORD);
			used += row->elements * QWORD;
			left -= row->elements * QWORD;
		}
		id = cursor->id;
		tdx_md_step_accessible(md, cursor, false);
		done = status == TDX_METADATA_FIELD_NOT_READABLE || !goes_on(md, row, id, cursor);
	}
	/* Without a field it takes no place; cut short it still counts. */
	if (fields || !done) {
		if (fields) {
			header |= (uint64_t)(fields - 1) << ID_LAST_FIELD_SHIFT;
			memcpy(dump->at, &header, sizeof(header));
		}
		dump->sequences++;
		dump->at += QWORD + used;
		dump->left -= QWORD + used;
	}
	return done;
}

uint64_t tdx_md_dump_list(const struct tdx_md *md, void *list, uint32_t size, uint64_t id,
			  uint64_t *next)
{
	struct dump dump = { .at = list };
	struct list_header header = { 0 };
	struct tdx_md_cursor cursor;

	*next = TDX_MD_NO_FIELD;
	if (md->access & TDX_MD_WRITE || md->access == TDX_MD_SERVTD_RD) {
		return TDX_METADATA_FIELD_NOT_READABLE;
	}
	if (size < MIN_LIST_BYTES) {
		*next = id;
		return TDX_METADATA_LIST_OVERFLOW;
	}
	if (tdx_md_is_null(id)) {
		id = tdx_md_next(md, id);
		if (tdx_md_is_null(id)) {
			return TDX_SUCCESS;
		}
	}
	if (!find_field(md, id, &cursor)) {
		return TDX_METADATA_FIELD_ID_INCORRECT;
	}
	dump.at += QWORD;
	dump.left = size - QWORD;
	while (cursor.table &&
	       dump.left >= QWORD + cursor.table[cursor.index].elements * QWORD) {
		if (!dump_sequence(md, &dump, &cursor)) {
			break;
		}
	}
	header.bytes = (uint16_t)(dump.at - (uint8_t *)list);
	header.sequences = (uint16_t)dump.sequences;
	memcpy(list, &header, sizeof(header));
	*next = cursor.id;
	return tdx_md_is_null(cursor.id) ? TDX_SUCCESS : TDX_METADATA_LIST_OVERFLOW;
}
