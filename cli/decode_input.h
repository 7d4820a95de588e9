/* SPDX-License-Identifier: GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * How a status is read: a number, a name, or what a line of a log has, with the call
 * and the registers that belong to it. Not for explaining it (decode.c).
 */
#ifndef TDX_CLI_DECODE_INPUT_H
#define TDX_CLI_DECODE_INPUT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <tdx/call_table.h>
#include <tdx/decode.h>

/* "0x8000020000000080", "8000020000000080", decimal with or without sign. */
bool tdx_input_number(const char *text, uint64_t *value);

/* "TDX_OPERAND_BUSY", "operand_busy(SEPT_TREE)": of two values the newest; or NULL. */
const struct tdx_status_row *tdx_input_name(const char *text, uint64_t *value);

/* Registers after a call, by number: bit 1 of known is RCX, as in a TDVMCALL mask. */
struct tdx_log_registers {
	uint16_t known;
	uint64_t value[16];
};

#define TDX_LOG_STATUSES	4	/* in one line, at most */

/* What one line says. */
struct tdx_log_line {
	uint64_t statuses[TDX_LOG_STATUSES];
	size_t num_statuses;
	const struct tdx_call_row *call;	/* that the line names, or NULL */
	struct tdx_log_registers registers;
};

/* The number of a register in "RCX", "r8", "R08"; -1 for another word. */
int tdx_log_register(const char *word, size_t length);

/* The name of a register by its number: "rcx", "r8". */
const char *tdx_log_register_name(int number);

/* Read one line; call, if not NULL, is what the user says made the statuses. */
void tdx_log_read(struct tdx_log_line *read, const char *line, const struct tdx_call_row *call);

#endif /* TDX_CLI_DECODE_INPUT_H */
