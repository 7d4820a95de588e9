/* SPDX-License-Identifier: GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * One JSON object a line, one line a call, in the terms of TDs: TDs and vCPUs
 * by number (in the order of their appearance) and not by host address,
 * operands by their name in the table. All numbers of operands are strings in
 * hexadecimal, as JSON's own are too short.
 *
 *   ms      when the call was made, since the trace began
 *   side    host, loader, guest
 *   lp, td, vcpu   where and for whom; td and vcpu are null where there is none
 *   call    its name; for TDG.VP.VMCALL the sub-function stands in "function"
 *   in, out operands
 *   status  RAX in words; exit: of TDH.VP.ENTER, why the TD left
 *   ns      how long it took
 */
#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <tdx/decode.h>
#include <tdx/gen/leaves.h>

#include "names.h"
#include "trace.h"

#define MAX_VCPUS	256
#define STATUS_SIZE	160
#define NO_NUMBER	(-1)

struct tdx_trace {
	FILE *file;
	pthread_mutex_t lock;
	uint64_t start_ns;
	/* Who is who: a vCPU's number is its place among those of its TD. */
	uint64_t tds[MAX_VCPUS];
	int num_tds;
	struct {
		uint64_t tdvpr;
		int td, number;
	} vcpus[MAX_VCPUS];
	int num_vcpus;
};

struct tdx_trace *tdx_trace_open(const char *path)
{
	struct tdx_trace *trace = calloc(1, sizeof(*trace));

	if (!trace) {
		return NULL;
	}
	trace->file = fopen(path, "we");
	if (!trace->file) {
		free(trace);
		return NULL;
	}
	pthread_mutex_init(&trace->lock, NULL);
	return trace;
}

bool tdx_trace_close(struct tdx_trace *trace)
{
	bool failed = ferror(trace->file);

	failed |= fclose(trace->file) != 0;
	pthread_mutex_destroy(&trace->lock);
	free(trace);
	return !failed;
}

static int td_number(struct tdx_trace *trace, uint64_t tdr)
{
	if (!tdr) {
		return NO_NUMBER;
	}
	for (int i = 0; i < trace->num_tds; i++) {
		if (trace->tds[i] == tdr) {
			return i;
		}
	}
	if (trace->num_tds == MAX_VCPUS) {
		return NO_NUMBER;
	}
	trace->tds[trace->num_tds] = tdr;
	return trace->num_tds++;
}

static int vcpu_number(struct tdx_trace *trace, int td, uint64_t tdvpr)
{
	int number = 0;

	if (!tdvpr) {
		return NO_NUMBER;
	}
	for (int i = 0; i < trace->num_vcpus; i++) {
		if (trace->vcpus[i].tdvpr == tdvpr) {
			return trace->vcpus[i].number;
		}
		number += trace->vcpus[i].td == td;
	}
	if (trace->num_vcpus == MAX_VCPUS) {
		return NO_NUMBER;
	}
	trace->vcpus[trace->num_vcpus].tdvpr = tdvpr;
	trace->vcpus[trace->num_vcpus].td = td;
	trace->vcpus[trace->num_vcpus++].number = number;
	return number;
}

/* Index of a general register by its name in the table; -1 if it is none. */
static int register_index(const char *name)
{
	static const char *const names[TDX_NUM_GPRS] = {
		"rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi",
		"r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15",
	};

	for (int i = 0; i < TDX_NUM_GPRS; i++) {
		if (!strcmp(names[i], name)) {
			return i;
		}
	}
	return -1;
}

static void put_number(FILE *file, const char *key, int number)
{
	if (number == NO_NUMBER) {
		fprintf(file, ",\"%s\":null", key);
	} else {
		fprintf(file, ",\"%s\":%d", key, number);
	}
}

static void put_value(struct tdx_trace *trace, const struct tdx_call_operand *operand,
		      uint64_t value)
{
	const char *type = operand->type ? operand->type : "";

	if (!strcmp(type, "tdr")) {
		fprintf(trace->file, "\"td %d\"", td_number(trace, value));
	} else if (!strcmp(type, "gpa_level")) {
		fprintf(trace->file, "\"0x%llx %s\"", (unsigned long long)value & ~0xfffull,
			tdx_level_name(value & 7));
	} else {
		fprintf(trace->file, "\"0x%llx\"", (unsigned long long)value);
	}
}

/* Each register once: forms of a call give one register several names. */
static void put_operands(struct tdx_trace *trace, const char *key,
			 const struct tdx_call_operand *operands, unsigned int count,
			 unsigned int version, const struct tdx_regs *regs)
{
	uint32_t seen = 0;

	fprintf(trace->file, ",\"%s\":{", key);
	for (unsigned int i = 0; i < count; i++) {
		const struct tdx_call_operand *operand = &operands[i];
		int index = register_index(operand->reg);

		if (index < 0 || operand->version > version || operand->fixed ||
		    (seen >> index & 1)) {
			continue;
		}
		fprintf(trace->file, "%s\"%s\":", seen ? "," : "", operand->name);
		put_value(trace, operand, regs->gpr[index]);
		seen |= 1u << index;
	}
	fputc('}', trace->file);
}

static void put_vmcall(struct tdx_trace *trace, const struct tdx_regs *regs)
{
	const struct tdx_call_row *row = NULL;
	char name[TDX_NAME_SIZE];

	if (regs->gpr[TDX_R10] == 0) {
		row = tdx_call_find_leaf("tdvmcall", regs->gpr[TDX_R11]);
		tdx_name_vmcall(name, regs->gpr[TDX_R11]);
	} else {
		snprintf(name, sizeof(name), "vendor 0x%llx",
			 (unsigned long long)regs->gpr[TDX_R10]);
	}
	fprintf(trace->file, ",\"function\":\"%s\"", name);
	if (row) {
		put_operands(trace, "in", row->inputs, row->num_inputs, 0, regs);
	}
}

static void put_exit(struct tdx_trace *trace, const struct tdx_regs *out)
{
	char name[TDX_NAME_SIZE];

	if (out->gpr[TDX_RAX] >> 63) {
		return;
	}
	tdx_name_exit(name, out->gpr[TDX_RAX] & UINT16_MAX);
	fprintf(trace->file, ",\"exit\":\"%s\"", name);
	if ((out->gpr[TDX_RAX] & UINT16_MAX) == TDX_EXIT_TDCALL) {
		put_vmcall(trace, out);
	} else {
		fprintf(trace->file, ",\"qualification\":\"0x%llx\",\"gpa\":\"0x%llx\"",
			(unsigned long long)out->gpr[TDX_RCX],
			(unsigned long long)out->gpr[TDX_R8]);
	}
}

static void put_call(struct tdx_trace *trace, const struct tdx_call_record *record)
{
	uint64_t rax = record->in->gpr[TDX_RAX];
	const struct tdx_call_row *row = tdx_find_call(record->side, rax);
	unsigned int version = rax >> 16 & 0xff;
	bool entry = record->side == TDX_SIDE_HOST && (rax & UINT16_MAX) == TDX_LEAF_TDH_VP_ENTER;
	bool vmcall = record->side == TDX_SIDE_GUEST &&
		      (rax & UINT16_MAX) == TDX_LEAF_TDG_VP_VMCALL;
	char text[STATUS_SIZE];

	tdx_name_call(text, record->side, rax);
	fprintf(trace->file, ",\"call\":\"%s\"", text);
	if (version) {
		fprintf(trace->file, ",\"version\":%u", version);
	}
	if (vmcall) {
		put_vmcall(trace, record->in);
	} else if (row && !entry) {
		put_operands(trace, "in", row->inputs, row->num_inputs, version, record->in);
	}
	tdx_status_format(record->out->gpr[TDX_RAX], text, sizeof(text));
	fprintf(trace->file, ",\"status\":\"%s\"", text);
	if (entry) {
		put_exit(trace, record->out);
	} else if (row && !vmcall) {
		put_operands(trace, "out", row->outputs, row->num_outputs, version, record->out);
	}
}

void tdx_trace_call(struct tdx_trace *trace, const struct tdx_call_record *record)
{
	static const char *const sides[] = {
		[TDX_SIDE_HOST] = "host", [TDX_SIDE_LOADER] = "loader", [TDX_SIDE_GUEST] = "guest",
	};
	int td;

	pthread_mutex_lock(&trace->lock);
	if (!trace->start_ns) {
		trace->start_ns = record->when_ns;
	}
	td = td_number(trace, record->tdr);
	fprintf(trace->file, "{\"ms\":%.3f,\"side\":\"%s\",\"lp\":%u",
		(double)(record->when_ns - trace->start_ns) / 1e6, sides[record->side],
		record->lp);
	put_number(trace->file, "td", td);
	put_number(trace->file, "vcpu", vcpu_number(trace, td, record->vcpu));
	put_call(trace, record);
	fprintf(trace->file, ",\"ns\":%llu}\n", (unsigned long long)record->ns);
	pthread_mutex_unlock(&trace->lock);
}
