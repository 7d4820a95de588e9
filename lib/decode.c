/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Words for statuses, from the rows that abi/status.toml gives. Not for making
 * calls nor for repeating them.
 */
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include <tdx/gen/bits.h>

#include "decode_tables.h"

#define HEADER_OF_LIST	0xffffU

const struct tdx_status_row *tdx_status_rows(size_t *count)
{
	*count = tdx_status_table_size;
	return tdx_status_table;
}

/* Only module statuses have details, and bits that come and go with FATAL. */
static bool matches(const struct tdx_status_row *row, uint64_t value, bool exact)
{
	if (row->origin != TDX_STATUS_ORIGIN_MODULE) {
		return exact && row->value == value;
	}
	if (exact) {
		return ((row->value ^ value) >> 32) == 0;
	}
	return tdx_status_same(row->value, value);
}

/*
 * Of rows that differ in FATAL or the hint only, the last is the newest: rows
 * are sorted by value, and releases only ever added these bits.
 */
static const struct tdx_status_row *find(enum tdx_status_origin origin, uint64_t value, bool exact)
{
	const struct tdx_status_row *found = NULL;

	for (size_t i = 0; i < tdx_status_table_size; i++) {
		const struct tdx_status_row *row = &tdx_status_table[i];

		if (row->origin == origin && matches(row, value, exact)) {
			found = row;
		}
	}
	return found;
}

const struct tdx_status_row *tdx_status_find_in(enum tdx_status_origin origin, uint64_t value)
{
	const struct tdx_status_row *row = find(origin, value, true);

	return row ? row : find(origin, value, false);
}

const struct tdx_status_row *tdx_status_find(tdx_status status)
{
	const struct tdx_status_row *row = tdx_status_find_in(TDX_STATUS_ORIGIN_MODULE, status);

	return row ? row : tdx_status_find_in(TDX_STATUS_ORIGIN_SOFTWARE, status);
}

const char *tdx_level_name(unsigned int level)
{
	static const char *const names[] = { "4K", "2M", "1G", "512G", "256T" };

	return level < sizeof(names) / sizeof(names[0]) ? names[level] : "?";
}

static int format_operand(tdx_status status, char *buffer, size_t size)
{
	uint32_t operand = tdx_status_operand(status);
	const char *name = tdx_operand_name(operand);

	/* 0 is RAX, which only a bad leaf or version blames; else it is "none said". */
	if (operand == 0 && !tdx_status_is_operand_invalid(status)) {
		return snprintf(buffer, size, "%s", "");
	}
	if (name) {
		return snprintf(buffer, size, "operand %s", name);
	}
	return snprintf(buffer, size, "operand %u", operand);
}

/* "<what> 0x10 (<name>)", without the name where there is none. */
static int format_named(const char *what, uint32_t number, const char *name, char *buffer,
			size_t size)
{
	if (name) {
		return snprintf(buffer, size, "%s 0x%x (%s)", what, number, name);
	}
	return snprintf(buffer, size, "%s 0x%x", what, number);
}

/* A state; modules that do not say it leave the details zero. */
static int format_state(const char *what, uint32_t state, const char *name, char *buffer,
			size_t size)
{
	if (state == 0) {
		return snprintf(buffer, size, "%s", "");
	}
	if (name) {
		return snprintf(buffer, size, "%s %s", what, name);
	}
	return snprintf(buffer, size, "%s %u", what, state);
}

static int format_update(uint32_t details, char *buffer, size_t size)
{
	return snprintf(buffer, size, "%s: %u", details & 0xffff ? "interrupted migration calls" :
			"TDs being built", details >> 16);
}

static int format_exit_reason(uint32_t details, char *buffer, size_t size)
{
	const char *name = tdx_exit_reason_name(tdx_vm_exit_reason_basic_reason(details));

	if (name) {
		return snprintf(buffer, size, "exit reason %u %s", details & 0xffff, name);
	}
	return snprintf(buffer, size, "exit reason 0x%x", details);
}

static int format_list(uint32_t details, char *buffer, size_t size)
{
	if (details == 0) {
		return snprintf(buffer, size, "%s", "");
	}
	if (details >> 16 == HEADER_OF_LIST) {
		return snprintf(buffer, size, "header of sequence %u", details & 0xffff);
	}
	return snprintf(buffer, size, "sequence %u, field %u", details & 0xffff, details >> 16);
}

static int format_tdmr(uint32_t details, char *buffer, size_t size)
{
	return snprintf(buffer, size, "TDMR %u, area or level %u, other TDMR %u", details & 0xff,
			details >> 8 & 0xff, details >> 16 & 0xff);
}

/* Kinds that are one number and say nothing when it is zero. */
static int format_number(const char *what, uint32_t details, char *buffer, size_t size)
{
	return snprintf(buffer, size, "%s %u", what, details);
}

int tdx_status_format_detail(unsigned int kind, tdx_status status, char *buffer, size_t size)
{
	uint32_t details = tdx_status_details(status);

	switch (kind) {
	case TDX_STATUS_DETAIL_OPERAND:
		return format_operand(status, buffer, size);
	case TDX_STATUS_DETAIL_COUNT:
		return format_number("failed entries", details, buffer, size);
	case TDX_STATUS_DETAIL_EXIT_REASON:
		return format_exit_reason(details, buffer, size);
	case TDX_STATUS_DETAIL_LEVEL:
		return snprintf(buffer, size, "level %u (%s)", details, tdx_level_name(details));
	case TDX_STATUS_DETAIL_VM_LEVEL:
		return snprintf(buffer, size, "VM %u, level %u (%s)", details >> 16,
				details & 0xffff, tdx_level_name(details & 0xffff));
	case TDX_STATUS_DETAIL_MSR:
		return format_named("MSR", details, tdx_msr_name(details), buffer, size);
	case TDX_STATUS_DETAIL_CPUID_LEAF:
		return format_named("CPUID leaf", details, NULL, buffer, size);
	case TDX_STATUS_DETAIL_LIST:
		return format_list(details, buffer, size);
	case TDX_STATUS_DETAIL_TDMR:
		return format_tdmr(details, buffer, size);
	case TDX_STATUS_DETAIL_INFO:
		return snprintf(buffer, size, "bytes %u %u %u %u", details & 0xff,
				details >> 8 & 0xff, details >> 16 & 0xff, details >> 24);
	case TDX_STATUS_DETAIL_X2APIC_ID:
		return format_number("x2APIC id", details, buffer, size);
	case TDX_STATUS_DETAIL_PACKAGE:
		return format_number("package", details, buffer, size);
	case TDX_STATUS_DETAIL_SLOT:
		return format_number("slot", details, buffer, size);
	case TDX_STATUS_DETAIL_INDEX:
		return format_number("entry", details, buffer, size);
	case TDX_STATUS_DETAIL_OP_STATE:
		return format_state("OP_STATE", details, tdx_op_state_name(details), buffer, size);
	case TDX_STATUS_DETAIL_VCPU_STATE:
		return format_state("state", details, tdx_vcpu_state_name(details), buffer, size);
	case TDX_STATUS_DETAIL_UPDATE:
		return format_update(details, buffer, size);
	case TDX_STATUS_DETAIL_NUMBER:
		return format_number("number", details, buffer, size);
	default:
		return snprintf(buffer, size, "%s", "");
	}
}

static int format_unknown(tdx_status status, char *buffer, size_t size)
{
	const char *name = tdx_status_class_name(tdx_status_class(status));

	if (name) {
		return snprintf(buffer, size, "unknown status 0x%016llx (class %s, name 0x%02x)",
				(unsigned long long)status, name,
				(unsigned int)(status >> 32) & 0xff);
	}
	return snprintf(buffer, size, "unknown status 0x%016llx (class %u, name 0x%02x)",
			(unsigned long long)status, tdx_status_class(status),
			(unsigned int)(status >> 32) & 0xff);
}

/* The details in the one-line form; two kinds are ambiguous without the call. */
static void short_detail(const struct tdx_status_row *row, tdx_status status, char *text,
			 size_t size)
{
	static const char operand[] = "operand ";

	*text = '\0';
	if (row->details[1] == TDX_STATUS_DETAIL_NONE) {
		tdx_status_format_detail(row->details[0], status, text, size);
	} else if (tdx_status_details(status)) {
		snprintf(text, size, "details 0x%x", tdx_status_details(status));
	}
	if (strncmp(text, operand, strlen(operand)) == 0 &&
	    tdx_operand_name(tdx_status_operand(status))) {
		memmove(text, text + strlen(operand), strlen(text) - strlen(operand) + 1);
	}
}

int tdx_status_format(tdx_status status, char *buffer, size_t size)
{
	const struct tdx_status_row *row = tdx_status_find(status);
	char detail[80];

	if (!row) {
		return format_unknown(status, buffer, size);
	}
	short_detail(row, status, detail, sizeof(detail));
	return snprintf(buffer, size, "%s%s%s%s%s", row->name, *detail ? "(" : "", detail,
			*detail ? ")" : "",
			tdx_status_is_fatal(status & ~row->value) ? ", fatal" : "");
}

int tdx_sept_format(uint64_t entry, uint64_t info, char *buffer, size_t size)
{
	unsigned int level = (unsigned int)tdx_sept_info_level(info);
	uint32_t state = (uint32_t)tdx_sept_info_state(info);
	const char *name = tdx_sept_state_name(state);
	char number[16];

	if (!name) {
		snprintf(number, sizeof(number), "state %u", state);
		name = number;
	}
	return snprintf(buffer, size, "level %u (%s), %s, page 0x%llx", level,
			tdx_level_name(level), name,
			(unsigned long long)(entry & TDX_SEPT_ENTRY_HPA_51_12));
}

const char *tdx_status_retry_name(unsigned int retry)
{
	static const char *const names[] = { "none", "busy", "entropy", "resume", "restart",
					     "after" };

	return retry < sizeof(names) / sizeof(names[0]) ? names[retry] : NULL;
}

const char *tdx_status_retry_text(unsigned int retry)
{
	switch (retry) {
	case TDX_STATUS_RETRY_BUSY:
		return "yes, the same call after a moment; bound the attempts";
	case TDX_STATUS_RETRY_ENTROPY:
		return "yes, the same call soon, about ten times";
	case TDX_STATUS_RETRY_RESUME:
		return "yes, until it is done; it makes progress";
	case TDX_STATUS_RETRY_RESTART:
		return "yes, from the start; no progress is promised, so bound the attempts";
	case TDX_STATUS_RETRY_AFTER:
		return "not at once: something else has to be done first";
	default:
		return "no, the same call gives the same status";
	}
}
