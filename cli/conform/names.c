/* SPDX-License-Identifier: GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Names for what a replay shows (see names.h).
 */
#include <ctype.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include <tdx/call_table.h>
#include <tdx/decode.h>

#include "names.h"

/* Does RAX hold a status after this step? Not if a guest has just been entered. */
static bool is_status(const struct conform_step *step)
{
	return step->event == CONFORM_SEAMRET || step->op == CONFORM_TDCALL;
}

static const char *name_in(const struct tdx_call_operand *operands, size_t count, const char *reg)
{
	size_t i;

	for (i = 0; i < count; i++) {
		if (!strcmp(operands[i].reg, reg)) {
			return operands[i].name;
		}
	}
	return NULL;
}

/* What the table calls this register; an output that it lacks may be an input. */
static const char *operand_of(const struct conform_step *step, const char *reg)
{
	const char *interface = step->op == CONFORM_SEAMCALL ? "tdh" : "tdg", *name;
	const struct tdx_call_row *row = step->op == CONFORM_VMEXIT ? NULL :
					 tdx_call_find_leaf(interface, step->leaf_number);

	if (!row) {
		return NULL;
	}
	name = name_in(row->outputs, row->num_outputs, reg);
	return name ? name : name_in(row->inputs, row->num_inputs, reg);
}

void conform_operand_name(const struct conform_step *step, unsigned int index, char *text,
			  size_t size)
{
	const char *reg = conform_register_name(index), *name = operand_of(step, reg);
	size_t i;

	for (i = 0; reg[i] && i + 1 < size; i++) {
		text[i] = (char)toupper((unsigned char)reg[i]);
	}
	text[i] = '\0';
	if (index == TDX_RAX && is_status(step)) {
		name = "status";
	}
	if (name) {
		snprintf(text + i, size - i, " (%s)", name);
	}
}

void conform_value_text(const struct conform_step *step, unsigned int index, uint64_t value,
			char *text, size_t size)
{
	int used = snprintf(text, size, "0x%" PRIx64, value);

	if (index == TDX_RAX && is_status(step) && used > 0 && (size_t)used + 1 < size) {
		text[used++] = ' ';
		tdx_status_format(value, text + used, size - (size_t)used);
	}
}
