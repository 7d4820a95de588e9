/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Access to the fields of a VMCS, wherever they are kept; see vmcs.h.
 */
#include "core/vmcs.h"

#include <stddef.h>
#include <string.h>

#define FIELD_GROUP(field)	((field) >> 10 & 0x1f)
#define FIELD_INDEX(field)	((field) >> 1 & 0x1ff)

int tdx_vmcs_slot(uint32_t field)
{
	const struct tdx_vmcs_group *group;

	if (field >> 15) {
		return -1;
	}
	group = &tdx_vmcs_groups[FIELD_GROUP(field)];
	if (FIELD_INDEX(field) >= group->count) {
		return -1;
	}
	return (int)(group->first + FIELD_INDEX(field));
}

const struct tdx_vmcs_state *tdx_vmcs_state(uint32_t field)
{
	int low = 0, high = TDX_NUM_VMCS_STATES;

	while (low < high) {
		int middle = (low + high) / 2;

		if (tdx_vmcs_states[middle].field < field) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	if (low < TDX_NUM_VMCS_STATES && tdx_vmcs_states[low].field == field) {
		return &tdx_vmcs_states[low];
	}
	return NULL;
}

static uint64_t member_read(const struct tdx_guest_state *state, const struct tdx_vmcs_state *row)
{
	uint64_t value = 0;

	memcpy(&value, (const uint8_t *)state + row->offset, row->size);
	return value;
}

static void member_write(struct tdx_guest_state *state, const struct tdx_vmcs_state *row,
			 uint64_t value)
{
	memcpy((uint8_t *)state + row->offset, &value, row->size);
}

uint64_t tdx_vmcs_read(const struct tdx_vmcs *vmcs, const struct tdx_guest_state *state,
		       uint32_t field)
{
	const struct tdx_vmcs_state *row = state ? tdx_vmcs_state(field & ~1u) : NULL;

	return row ? member_read(state, row) : vmcs->slots[tdx_vmcs_slot(field)];
}

void tdx_vmcs_write(struct tdx_vmcs *vmcs, struct tdx_guest_state *state, uint32_t field,
		    uint64_t value)
{
	const struct tdx_vmcs_state *row = state ? tdx_vmcs_state(field & ~1u) : NULL;

	if (row) {
		member_write(state, row, value);
	} else {
		vmcs->slots[tdx_vmcs_slot(field)] = value;
	}
}

void tdx_vmcs_load(const struct tdx_vmcs *vmcs, struct tdx_guest_state *state)
{
	for (int i = 0; i < TDX_NUM_VMCS_STATES; i++) {
		const struct tdx_vmcs_state *row = &tdx_vmcs_states[i];

		member_write(state, row, vmcs->slots[tdx_vmcs_slot(row->field)]);
	}
}

void tdx_vmcs_save(struct tdx_vmcs *vmcs, const struct tdx_guest_state *state)
{
	for (int i = 0; i < TDX_NUM_VMCS_STATES; i++) {
		const struct tdx_vmcs_state *row = &tdx_vmcs_states[i];

		vmcs->slots[tdx_vmcs_slot(row->field)] = member_read(state, row);
	}
}
