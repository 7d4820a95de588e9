/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Metadata by field id: finding a row, reading and writing an element under
 * the caller's masks, and going from one element or field to the next. What a
 * field is beyond its row is in metadata_{sys,td,vp}.c, lists are in
 * metadata_list.c.
 */
#include "core/metadata.h"

#include <tdx/status.h>

#include "core/metadata_walk.h"
#include "core/profile.h"

#define ID_RESERVED	(0xffull << 24 | 7ull << 47 | 1ull << 55 | 1ull << 62)
#define ID_LAST		(0xfull << 34 | 0x1ffull << 38)
/* What module 1.0's ids have not: element size, step, write mask valid. */
#define ID_SINCE_1_5	(3ull << 32 | 1ull << 50 | 1ull << 51)

/* CPUID_VALUES codes: element 0, sub-leaf 7:1, 8: none, leaf 15:9, 16: its bit 31. */
#define CPUID_ELEMENT		1u
#define CPUID_NO_SUBLEAF	(1u << 8)

uint32_t tdx_md_cpuid_leaf(uint64_t id)
{
	return (id >> 9 & 0x7f) | (uint32_t)(id >> 16 & 1) << 31;
}

uint32_t tdx_md_cpuid_subleaf(uint64_t id)
{
	return id & CPUID_NO_SUBLEAF ? TDX_CPUID_NO_SUBLEAF : id >> 1 & 0x7f;
}

static uint64_t with_cpuid_row(uint64_t id, const struct tdx_cpuid_leaf *row)
{
	uint64_t code = (row->leaf & 0x7f) << 9 | (row->leaf >> 31) << 16 |
			(row->subleaf & 0x7f) << 1;

	if (row->subleaf == TDX_CPUID_NO_SUBLEAF) {
		code |= CPUID_NO_SUBLEAF;
	}
	return (id & ~0x1fffeull) | code;
}

/* The status of a field, in the words of the loaded release. */
static uint64_t say(const struct tdx_md *md, uint64_t status)
{
	if (!md->lp->machine->profile->metadata_1_0) {
		return status;
	}
	switch (status) {
	case TDX_METADATA_FIELD_ID_INCORRECT:
		return TDX_OPERAND_INVALID | TDX_OPERAND_ID_RDX;
	case TDX_METADATA_FIELD_NOT_READABLE:
		return TDX_FIELD_NOT_READABLE;
	case TDX_METADATA_FIELD_NOT_WRITABLE:
		return TDX_FIELD_NOT_WRITABLE;
	default:
		return status;
	}
}

uint64_t tdx_md_check_single(const struct tdx_md *md, uint64_t id)
{
	uint64_t forbidden = ID_RESERVED | ID_LAST;

	if (md->lp->machine->profile->metadata_1_0) {
		forbidden |= ID_SINCE_1_5;
	}
	return id & forbidden ? say(md, TDX_METADATA_FIELD_ID_INCORRECT) : TDX_SUCCESS;
}

static bool is_cpuid(const struct tdx_md *md, uint64_t id)
{
	return md->context == TDX_MD_TD && tdx_md_class(id) == TDX_MD_CLASS_CPUID;
}

static bool is_l2_vmcs_class(uint32_t class)
{
	return class >= TDX_MD_CLASS_VMCS_1 &&
	       class < TDX_MD_CLASS_VMCS_1 + TDX_MAX_L2_VMS * TDX_MD_CLASSES_PER_VM &&
	       (class - TDX_MD_CLASS_VMCS_1) % TDX_MD_CLASSES_PER_VM == 0;
}

/* L2 VMs that this TD does not have; the rows for them come last. */
static uint32_t missing_l2_vms(const struct tdx_md *md)
{
	return md->tdcs ? TDX_MAX_L2_VMS - md->tdcs->num_l2_vms : TDX_MAX_L2_VMS;
}

static void use_tdvps_table(const struct tdx_md *md, struct tdx_md_cursor *cursor)
{
	cursor->table = tdx_fields_vp;
	cursor->count = TDX_NUM_FIELDS_VP - TDX_TDVPS_PAGES_PER_L2_VM * missing_l2_vms(md);
}

static void use_l2_vmcs_table(struct tdx_md_cursor *cursor)
{
	cursor->table = tdx_fields_l2_vmcs;
	cursor->count = TDX_NUM_FIELDS_L2_VMCS;
}

static void choose_table(const struct tdx_md *md, uint64_t id, struct tdx_md_cursor *cursor)
{
	switch (md->context) {
	case TDX_MD_SYS:
		cursor->table = tdx_fields_sys;
		cursor->count = TDX_NUM_FIELDS_SYS;
		break;
	case TDX_MD_TD:
		cursor->table = tdx_fields_td;
		cursor->count = TDX_NUM_FIELDS_TD -
				TDX_TDCS_PAGES_PER_L2_VM * missing_l2_vms(md);
		break;
	default:
		if (tdx_md_is_null(id) || tdx_md_class(id) == TDX_MD_CLASS_VMCS) {
			cursor->table = tdx_fields_vmcs;
			cursor->count = TDX_NUM_FIELDS_VMCS;
		} else if (is_l2_vmcs_class(tdx_md_class(id))) {
			use_l2_vmcs_table(cursor);
		} else {
			use_tdvps_table(md, cursor);
		}
		break;
	}
}

/* Class and code as one number: rows ascend by it and do not overlap. */
static uint64_t order_of(uint32_t class, uint32_t code)
{
	return (uint64_t)class << 24 | code;
}

static uint64_t row_order(const struct tdx_field *row)
{
	return order_of(tdx_md_class(row->id), tdx_md_code(row->id));
}

static uint32_t stride(const struct tdx_field *row)
{
	return (uint32_t)(row->id >> 50 & 1) + 1;
}

bool tdx_md_find(const struct tdx_md *md, uint64_t id, struct tdx_md_cursor *cursor)
{
	uint32_t class = tdx_md_class(id), code = tdx_md_code(id), low = 0, high;
	const struct tdx_field *row;
	uint64_t wanted;

	choose_table(md, id, cursor);
	if (is_cpuid(md, id)) {
		code &= CPUID_ELEMENT;
	} else if (cursor->table == tdx_fields_l2_vmcs) {
		class = TDX_MD_CLASS_VMCS;
	}
	wanted = order_of(class, code);
	high = cursor->count;
	while (low < high) {
		uint32_t middle = (low + high) / 2;

		if (row_order(&cursor->table[middle]) <= wanted) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	if (low == 0) {
		return false;
	}
	row = &cursor->table[low - 1];
	cursor->index = low - 1;
	cursor->id = id;
	return tdx_md_class(row->id) == class && tdx_profile_has_field(md->lp->machine, row) &&
	       wanted - row_order(row) < (uint64_t)row->fields * row->elements * stride(row);
}

void tdx_md_masks(const struct tdx_md *md, const struct tdx_field *row, uint64_t *rd, uint64_t *wr)
{
	const struct tdx_field_masks *masks = NULL;

	*rd = 0;
	*wr = 0;
	if (!tdx_profile_has_field(md->lp->machine, row)) {
		return;
	}
	switch (md->access & ~TDX_MD_WRITE) {
	case TDX_MD_HOST_RD:
		masks = md->debug ? &row->debug : &row->host;
		break;
	case TDX_MD_GUEST_RD:
		masks = &row->guest;
		break;
	case TDX_MD_SERVTD_RD:
		masks = &row->migtd;
		break;
	case TDX_MD_EXPORT_IMMUTABLE:
		*rd = row->export_rule == TDX_MIG_MB ? row->export_mask : 0;
		break;
	case TDX_MD_EXPORT_MUTABLE:
		*rd = row->export_rule == TDX_MIG_ME ? row->export_mask : 0;
		break;
	default:
		break;
	}
	if (masks) {
		*rd = masks->rd;
		*wr = md->access & TDX_MD_WRITE ? masks->wr : 0;
	}
}

/* Leave a table at its end. */
static void leave_table(const struct tdx_md *md, struct tdx_md_cursor *cursor)
{
	uint32_t class = tdx_md_class(cursor->id);

	if (cursor->table == tdx_fields_vmcs) {
		cursor->index = 0;
	} else if (cursor->table == tdx_fields_l2_vmcs) {
		uint32_t vm = (class - TDX_MD_CLASS_VMCS_1) / TDX_MD_CLASSES_PER_VM;

		cursor->index = TDX_FIELD_VP_L2_VMCS_1 + vm * TDX_TDVPS_PAGES_PER_L2_VM + 1;
	} else {
		cursor->table = NULL;
		cursor->id = TDX_MD_NO_FIELD;
		return;
	}
	use_tdvps_table(md, cursor);
	cursor->id = cursor->table[cursor->index].id;
}

/* On arriving at a row: the first leaf of CPUID, the VMCS behind its parent. */
static void enter_row(const struct tdx_md *md, struct tdx_md_cursor *cursor, uint32_t class)
{
	if (!cursor->table) {
		return;
	}
	if (is_cpuid(md, cursor->id)) {
		cursor->id = with_cpuid_row(cursor->id, &tdx_cpuid_leaves[0]);
	}
	if (cursor->table == tdx_fields_vp && is_l2_vmcs_class(tdx_md_class(cursor->id))) {
		class = tdx_md_class(cursor->id);
		use_l2_vmcs_table(cursor);
		cursor->index = 0;
		cursor->id = cursor->table[0].id;
	}
	if (cursor->table == tdx_fields_l2_vmcs) {
		cursor->id = (cursor->id & ~(0x3full << 56)) | (uint64_t)class << 56;
	}
}

/* The next element or leaf of CPUID_VALUES; false: there is none. */
static bool next_cpuid(struct tdx_md_cursor *cursor, bool by_element)
{
	int index;

	if (by_element && !(cursor->id & CPUID_ELEMENT)) {
		cursor->id |= CPUID_ELEMENT;
		return true;
	}
	index = tdx_cpuid_index(tdx_md_cpuid_leaf(cursor->id), tdx_md_cpuid_subleaf(cursor->id));
	if (index < 0 || index + 1 >= TDX_NUM_CPUID_VALUES) {
		return false;
	}
	cursor->id = with_cpuid_row(cursor->id, &tdx_cpuid_leaves[index + 1]) & ~1ull;
	return true;
}

/* The next element or field of the same row; false: there is none. */
static bool next_in_row(struct tdx_md_cursor *cursor, bool by_element)
{
	const struct tdx_field *row = &cursor->table[cursor->index];
	uint32_t step = by_element ? stride(row) : stride(row) * row->elements;
	uint32_t count = by_element ? row->fields * row->elements : row->fields;
	uint32_t at = (tdx_md_code(cursor->id) - tdx_md_code(row->id)) / step;

	if (at + 1 >= count) {
		return false;
	}
	cursor->id += step;
	return true;
}

void tdx_md_step(const struct tdx_md *md, struct tdx_md_cursor *cursor, bool by_element)
{
	uint32_t class = tdx_md_class(cursor->id);

	if (tdx_md_is_null(cursor->id)) {
		cursor->index = 0;
		cursor->id = cursor->table[0].id;
		enter_row(md, cursor, class);
		return;
	}
	if (is_cpuid(md, cursor->id) ? next_cpuid(cursor, by_element) :
				       next_in_row(cursor, by_element)) {
		return;
	}
	if (cursor->index + 1 >= cursor->count) {
		leave_table(md, cursor);
	} else {
		cursor->index++;
		cursor->id = cursor->table[cursor->index].id;
	}
	enter_row(md, cursor, class);
}

void tdx_md_step_accessible(const struct tdx_md *md, struct tdx_md_cursor *cursor,
			    bool by_element)
{
	uint64_t rd, wr;

	do {
		tdx_md_step(md, cursor, by_element);
		if (!cursor->table) {
			return;
		}
		tdx_md_masks(md, &cursor->table[cursor->index], &rd, &wr);
	} while (!(md->access & TDX_MD_WRITE ? wr : rd));
}

uint64_t tdx_md_next(const struct tdx_md *md, uint64_t id)
{
	struct tdx_md_cursor cursor = { .id = id };

	if (tdx_md_is_null(id)) {
		choose_table(md, id, &cursor);
	} else if (!tdx_md_find(md, id, &cursor)) {
		return TDX_MD_NO_FIELD;
	}
	tdx_md_step_accessible(md, &cursor, true);
	return cursor.id;
}

uint64_t tdx_md_get(const struct tdx_md *md, const struct tdx_md_cursor *cursor,
		    struct tdx_md_element *element)
{
	element->row = &cursor->table[cursor->index];
	element->id = cursor->id;
	element->where = NULL;
	element->vm = 0;
	element->is_vmcs = false;
	tdx_md_masks(md, element->row, &element->rd_mask, &element->wr_mask);
	switch (md->context) {
	case TDX_MD_SYS:
		return tdx_md_sys_get(md, element);
	case TDX_MD_TD:
		return tdx_md_td_get(md, element);
	default:
		return tdx_md_vp_get(md, element);
	}
}

static uint64_t read_element(const struct tdx_md *md, uint64_t id, uint64_t *value)
{
	struct tdx_md_cursor cursor;
	struct tdx_md_element element;
	uint64_t status;

	if (!tdx_md_find(md, id, &cursor)) {
		return TDX_METADATA_FIELD_ID_INCORRECT;
	}
	status = tdx_md_get(md, &cursor, &element);
	if (status != TDX_SUCCESS) {
		return status;
	}
	if (element.rd_mask == 0) {
		return TDX_METADATA_FIELD_NOT_READABLE;
	}
	*value = element.value & element.rd_mask;
	return TDX_SUCCESS;
}

uint64_t tdx_md_read(const struct tdx_md *md, uint64_t id, uint64_t *value)
{
	return say(md, read_element(md, id, value));
}

static uint64_t write_element(const struct tdx_md *md, uint64_t id, uint64_t value,
			      uint64_t mask, uint64_t *old)
{
	struct tdx_md_cursor cursor;
	struct tdx_md_element element;
	uint64_t status;

	if (!tdx_md_find(md, id, &cursor)) {
		return TDX_METADATA_FIELD_ID_INCORRECT;
	}
	if (md->context == TDX_MD_SYS) {
		return TDX_METADATA_FIELD_NOT_WRITABLE;
	}
	status = tdx_md_get(md, &cursor, &element);
	if (status != TDX_SUCCESS) {
		return status;
	}
	/* No field is write-only, so readability is not asked for. */
	if ((element.wr_mask & mask) == 0) {
		return TDX_METADATA_FIELD_NOT_WRITABLE;
	}
	status = md->context == TDX_MD_TD ? tdx_md_td_write(md, &element, value, mask) :
					    tdx_md_vp_write(md, &element, value, mask);
	if (status == TDX_SUCCESS) {
		*old = element.value & element.rd_mask;
	}
	return status;
}

uint64_t tdx_md_write(const struct tdx_md *md, uint64_t id, uint64_t value, uint64_t mask,
		      uint64_t *old)
{
	return say(md, write_element(md, id, value, mask, old));
}
