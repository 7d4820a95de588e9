/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Words for statuses: name, class, operand, details, likely cause, what to do.
 * Everything here is in libtdx, out of line; nothing allocates. Not for deciding
 * what to do next in a program: predicates (tdx/status.h) are for that.
 */
#ifndef TDX_DECODE_H
#define TDX_DECODE_H

#include <stddef.h>
#include <stdint.h>

#include <tdx/status.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Who makes a status, which also says how its bits are to be read. */
enum tdx_status_origin {
	TDX_STATUS_ORIGIN_MODULE,	/* the TDX module, RAX */
	TDX_STATUS_ORIGIN_SOFTWARE,	/* the calling layer, RAX */
	TDX_STATUS_ORIGIN_PSEAMLDR,	/* the P-SEAMLDR, RAX */
	TDX_STATUS_ORIGIN_TDVMCALL,	/* a VMM's answer, R10 */
	TDX_STATUS_ORIGIN_GETQUOTE,	/* the status in a GetQuote buffer */
};

/* May the same call be made again? */
enum tdx_status_retry {
	TDX_STATUS_RETRY_NONE,		/* no: something is wrong */
	TDX_STATUS_RETRY_BUSY,		/* yes, unchanged, after a moment, bounded */
	TDX_STATUS_RETRY_ENTROPY,	/* yes, unchanged, soon, bounded */
	TDX_STATUS_RETRY_RESUME,	/* yes, until it is done; it makes progress */
	TDX_STATUS_RETRY_RESTART,	/* yes, bounded; no progress is promised */
	TDX_STATUS_RETRY_AFTER,		/* yes, once something else has been done */
};

/* What bits 31:0 of a module status say. */
enum tdx_status_detail {
	TDX_STATUS_DETAIL_NONE,
	TDX_STATUS_DETAIL_OPERAND,	/* operand id */
	TDX_STATUS_DETAIL_COUNT,	/* list entries that failed */
	TDX_STATUS_DETAIL_EXIT_REASON,	/* VMX exit reason */
	TDX_STATUS_DETAIL_LEVEL,	/* secure EPT level */
	TDX_STATUS_DETAIL_VM_LEVEL,	/* 31:16 VM, 15:0 secure EPT level */
	TDX_STATUS_DETAIL_MSR,		/* MSR number */
	TDX_STATUS_DETAIL_CPUID_LEAF,
	TDX_STATUS_DETAIL_LIST,		/* metadata list: 15:0 sequence; 31:16 0xffff: its header */
	TDX_STATUS_DETAIL_TDMR,		/* 7:0 TDMR, 15:8 area or PAMT level, 23:16 other TDMR */
	TDX_STATUS_DETAIL_INFO,		/* four bytes */
	TDX_STATUS_DETAIL_X2APIC_ID,
	TDX_STATUS_DETAIL_PACKAGE,
	TDX_STATUS_DETAIL_SLOT,		/* service TD slot */
	TDX_STATUS_DETAIL_INDEX,	/* entry of a list */
	TDX_STATUS_DETAIL_OP_STATE,	/* operation state of the TD, from module 1.5.20 on */
	TDX_STATUS_DETAIL_VCPU_STATE,	/* state of the vCPU, from module 1.5.16 on */
	TDX_STATUS_DETAIL_UPDATE,	/* 15:0 what prevents a module update, 31:16 how many */
	TDX_STATUS_DETAIL_NUMBER,	/* see the cause */
};

#define TDX_STATUS_MAX_DETAILS	2

/* One status of the table. Texts are English, in whole sentences. */
struct tdx_status_row {
	uint64_t value;			/* details zero */
	const char *name;		/* as the specification spells it */
	const char *other_names;	/* of the same value in other releases, or NULL */
	const char *releases;		/* "1.0, 1.5.05", or NULL if not of the module */
	const char *release_spans;	/* the same in short: "1.0 to 1.5.05" */
	uint8_t origin;			/* enum tdx_status_origin */
	uint8_t retry;			/* enum tdx_status_retry */
	uint8_t details[TDX_STATUS_MAX_DETAILS];	/* which one depends on the call */
	const char *cause;
	const char *advice;		/* may be empty */
};

/**
 * tdx_status_find - the row of what a module call returned
 * @status: RAX after SEAMCALL or TDCALL, details and all
 *
 * Several releases may give one number to different things; the newest whose FATAL
 * and NON_RECOVERABLE bits fit wins. NULL if the status is not in the table.
 */
const struct tdx_status_row *tdx_status_find(tdx_status status);

/* The same for one origin. P-SEAMLDR and TDVMCALL codes have no details. */
const struct tdx_status_row *tdx_status_find_in(enum tdx_status_origin origin, uint64_t value);

/* All rows, for listing; *count is set. */
const struct tdx_status_row *tdx_status_rows(size_t *count);

/**
 * tdx_status_format - a status in one line
 * @status: what a call returned
 * @buffer: [out] always terminated if @size > 0
 * @size: bytes at @buffer
 *
 * "TDX_OPERAND_BUSY(TDR)", "TDX_INCORRECT_MSR_VALUE(MSR 0x122)", or for what is not
 * in the table "unknown status 0x8000091200000000 (class Platform, name 0x12)".
 * Returns the length that was needed, as snprintf does.
 */
int tdx_status_format(tdx_status status, char *buffer, size_t size);

/**
 * tdx_status_format_detail - what bits 31:0 say, in words
 * @kind: enum tdx_status_detail, one of the row's
 * @status: what a call returned
 * @buffer: [out] always terminated if @size > 0
 * @size: bytes at @buffer
 *
 * "operand RCX", "MSR 0x122 (IA32_TSX_CTRL)"; empty if there is nothing to say.
 * Returns the length that was needed.
 */
int tdx_status_format_detail(unsigned int kind, tdx_status status, char *buffer, size_t size);

/**
 * tdx_sept_format - the secure EPT entry at which a walk ended, in words
 * @entry: RCX after the call
 * @info: RDX after the call
 * @buffer: [out] always terminated if @size > 0
 * @size: bytes at @buffer
 *
 * "level 1 (2M), PENDING, page 0x12345000". Returns the length that was needed.
 */
int tdx_sept_format(uint64_t entry, uint64_t info, char *buffer, size_t size);

/* Names of numbers; NULL if the number has none. */
const char *tdx_status_class_name(uint32_t status_class);
const char *tdx_operand_name(uint32_t operand);
const char *tdx_operand_what(uint32_t operand);
const char *tdx_sept_state_name(uint32_t state);
const char *tdx_exit_reason_name(uint32_t basic_reason);
const char *tdx_page_type_name(uint32_t type);
const char *tdx_op_state_name(uint32_t state);
const char *tdx_vcpu_state_name(uint32_t state);
const char *tdx_gpa_list_status_name(uint32_t status);
const char *tdx_msr_name(uint32_t msr);

/* "4K", "2M" ... of a secure EPT level; "?" above 4. */
const char *tdx_level_name(unsigned int level);

/* "busy", "after", ... as tables and JSON have it, and a sentence for people. */
const char *tdx_status_retry_name(unsigned int retry);
const char *tdx_status_retry_text(unsigned int retry);

#ifdef __cplusplus
}
#endif

#endif /* TDX_DECODE_H */
