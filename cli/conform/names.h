/* SPDX-License-Identifier: GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Registers and values of a step in words: an operand by the name the table of
 * calls gives it, a status by its name.
 */
#ifndef TDX_CLI_CONFORM_NAMES_H
#define TDX_CLI_CONFORM_NAMES_H

#include "vector.h"

/* "RCX", or "RCX (S-EPT entry)" where the call's table says what it is. */
void conform_operand_name(const struct conform_step *step, unsigned int index, char *text,
			  size_t size);
/* A value of that register; the RAX of a call is a status. */
void conform_value_text(const struct conform_step *step, unsigned int index, uint64_t value,
			char *text, size_t size);

#endif /* TDX_CLI_CONFORM_NAMES_H */
