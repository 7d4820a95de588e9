/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The table of calls as data, for tools that print, trace or check: names,
 * numbers, operands by register, statuses. In libtdx. Not for making calls.
 */
#ifndef TDX_CALL_TABLE_H
#define TDX_CALL_TABLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* One operand in one register. Texts that a row lacks are NULL. */
struct tdx_call_operand {
	const char *reg;	/* "rcx", "xmm0-xmm15" */
	const char *name;
	const char *type;	/* of the C parameter: "tdr", "pa", "u64" ... */
	const char *text;
	const char *form;	/* only in this form of the call */
	const char *when;	/* outputs: "success", "error", "always" */
	uint32_t align;		/* bytes, or 0 */
	uint8_t version;	/* the first that has it */
	bool fixed;		/* always the number that the text names */
};

/* One status the call may return, in the order of the module's checks. */
struct tdx_call_status {
	const char *code;
	const char *operand;	/* or NULL */
	const char *when;
	const char *since;	/* the first module release that returns it, or NULL */
	const char *until;	/* the last one, or NULL */
	uint8_t version;
};

/* One call, all its versions. Lists end with a NULL. */
struct tdx_call_row {
	const char *interface;	/* "tdh", "tdg", "tdvmcall", "seamldr" */
	const char *variant;	/* TDX Connect: "open" or "linux", else NULL */
	const char *name;	/* as the specification spells it */
	const char *function;	/* C function of version 0 */
	const char *summary;
	const char *detail;
	const char *context;
	const char *resume;
	const char *since;	/* module release of version 0 */
	const char *confidence;
	uint64_t leaf;
	const char *const *version_since;	/* release of each version */
	const struct tdx_call_operand *inputs, *outputs;
	const struct tdx_call_status *statuses;	/* in the order of the module's checks */
	const struct tdx_call_status *common;	/* that every call of the interface may return */
	const char *const *retry, *const *locks, *const *aliases, *const *notes, *const *sources;
	uint8_t num_versions, num_inputs, num_outputs, num_statuses, num_common;
	bool operands_unknown;	/* only the number is public */
	bool outputs_unchecked;	/* outputs were not read in a source */
	bool statuses_incomplete;	/* it returns others, which were not read in a source */
	bool by_hand;		/* no generated function */
};

/* All rows, by interface and number; *count is set. */
const struct tdx_call_row *tdx_call_rows(size_t *count);

/**
 * tdx_call_find - a call by its name
 * @name: "TDH.MEM.PAGE.ADD", "tdh_mem_page_add", "TDVMCALL.MapGPA" or an alias,
 *        in upper or lower case
 * @from: NULL, or a row to look behind, for names that two TDX Connect ABIs share
 */
const struct tdx_call_row *tdx_call_find(const char *name, const struct tdx_call_row *from);

/* A call by interface and number; of two ABIs the first. NULL if there is none. */
const struct tdx_call_row *tdx_call_find_leaf(const char *interface, uint64_t leaf);

/* The row with the name most like @name, or NULL if none is near. */
const struct tdx_call_row *tdx_call_nearest(const char *name);

#ifdef __cplusplus
}
#endif

#endif /* TDX_CALL_TABLE_H */
