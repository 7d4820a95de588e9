/* SPDX-License-Identifier: GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Names for what a replay shows (see names.h).
 */
#include <ctype.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include <tdx/decode.h>

#include "names.h"

void conform_operand_name(const struct conform_step *step, unsigned int index, char *text,
			  size_t size)
{
	const char *name = conform_register_name(index);
	size_t i;

	for (i = 0; name[i] && i + 1 < size; i++) {
		text[i] = (char)toupper((unsigned char)name[i]);
	}
	text[i] = '\0';
}

/* Does RAX hold a status after this step? Not if a guest has just been entered. */
static bool is_status(const struct conform_step *step)
{
	return step->event == CONFORM_SEAMRET || step->op == CONFORM_TDCALL;
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
