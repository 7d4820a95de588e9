/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The trace of <tdx/trace.h>. Addresses become numbers of TDs and vCPUs here;
 * what a call takes and returns comes from the table.
 */
#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <tdx/call_table.h>
#include <tdx/decode.h>
#include <tdx/field_table.h>
#include <tdx/fields.h>
#include <tdx/gen/leaves.h>
#include <tdx/trace.h>
#include <tdx/vp_enter.h>

#define MAX_VCPUS	256
#define STATUS_SIZE	160
#define NO_NUMBER	(-1)
#define STATUS_ERROR	(UINT64_C(1) << 63)

/* Places of registers in a record. */
enum { RAX = 0, RCX = 1, RDX = 2, R8 = 8, R10 = 10, R11 = 11 };

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

/* The table's row of a call by its RAX; NULL if there is none. */
static const struct tdx_call_row *find_call(enum tdx_trace_side side, uint64_t rax)
{
	static const char *const interfaces[] = {
		[TDX_TRACE_HOST] = "tdh", [TDX_TRACE_LOADER] = "seamldr",
		[TDX_TRACE_GUEST] = "tdg",
	};

	return tdx_call_find_leaf(interfaces[side], rax & UINT16_MAX);
}

void tdx_trace_call_name(enum tdx_trace_side side, uint64_t rax, char name[TDX_TRACE_NAME_SIZE])
{
	const struct tdx_call_row *row = find_call(side, rax);

	if (row) {
		snprintf(name, TDX_TRACE_NAME_SIZE, "%s", row->name);
	} else {
		snprintf(name, TDX_TRACE_NAME_SIZE, "%s leaf %u",
			 side == TDX_TRACE_GUEST ? "TDCALL" :
			 side == TDX_TRACE_HOST ? "SEAMCALL" : "P-SEAMLDR",
			 (unsigned int)(rax & UINT16_MAX));
	}
}

void tdx_trace_exit_name(uint32_t reason, char name[TDX_TRACE_NAME_SIZE])
{
	const char *text = tdx_exit_reason_name(reason);

	if (text) {
		snprintf(name, TDX_TRACE_NAME_SIZE, "%s", text);
	} else {
		snprintf(name, TDX_TRACE_NAME_SIZE, "exit reason %u", reason);
	}
}

void tdx_trace_vmcall_name(uint64_t function, char name[TDX_TRACE_NAME_SIZE])
{
	const struct tdx_call_row *row = tdx_call_find_leaf("tdvmcall", function);

	if (row) {
		snprintf(name, TDX_TRACE_NAME_SIZE, "%s", row->name);
	} else {
		snprintf(name, TDX_TRACE_NAME_SIZE, "sub-function 0x%llx",
			 (unsigned long long)function);
	}
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
	static const char *const names[TDX_TRACE_REGISTERS] = {
		"rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi",
		"r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15",
	};

	for (int i = 0; i < TDX_TRACE_REGISTERS; i++) {
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

static void put_field(FILE *file, uint64_t id)
{
	char text[STATUS_SIZE];

	if (id == TDX_MD_FIELD_ID_NONE) {
		fputs("\"none\"", file);
		return;
	}
	tdx_field_format(id, text, sizeof(text));
	fprintf(file, "\"%s\"", text);
}

static void put_value(struct tdx_trace *trace, const struct tdx_call_operand *operand,
		      uint64_t value)
{
	const char *type = operand->type ? operand->type : "";

	if (!strcmp(type, "tdr")) {
		fprintf(trace->file, "\"td %d\"", td_number(trace, value));
	} else if (!strcmp(type, "field_id") || !strcmp(operand->name, "next_field")) {
		put_field(trace->file, value);
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
			 unsigned int version, const uint64_t *regs)
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
		put_value(trace, operand, regs[index]);
		seen |= 1u << index;
	}
	fputc('}', trace->file);
}

static void put_vmcall(struct tdx_trace *trace, const uint64_t *regs)
{
	const struct tdx_call_row *row = NULL;
	char name[TDX_TRACE_NAME_SIZE];

	if (regs[R10] == 0) {
		row = tdx_call_find_leaf("tdvmcall", regs[R11]);
		tdx_trace_vmcall_name(regs[R11], name);
	} else {
		snprintf(name, sizeof(name), "vendor 0x%llx",
			 (unsigned long long)regs[R10]);
	}
	fprintf(trace->file, ",\"function\":\"%s\"", name);
	if (row) {
		put_operands(trace, "in", row->inputs, row->num_inputs, 0, regs);
	}
}

static void put_exit(struct tdx_trace *trace, const uint64_t *out)
{
	char name[TDX_TRACE_NAME_SIZE];

	if (out[RAX] & STATUS_ERROR) {
		return;
	}
	tdx_trace_exit_name(out[RAX] & UINT16_MAX, name);
	fprintf(trace->file, ",\"exit\":\"%s\"", name);
	if ((out[RAX] & UINT16_MAX) == TDX_EXIT_REASON_TDCALL) {
		put_vmcall(trace, out);
	} else {
		fprintf(trace->file, ",\"qualification\":\"0x%llx\",\"gpa\":\"0x%llx\"",
			(unsigned long long)out[RCX],
			(unsigned long long)out[R8]);
	}
}

/* A call that failed at a secure-EPT entry left it in RCX and RDX. */
static void put_sept(struct tdx_trace *trace, const struct tdx_call_row *row, const uint64_t *out)
{
	char text[STATUS_SIZE];

	if (!(out[RAX] & STATUS_ERROR) || !(out[RCX] | out[RDX])) {
		return;
	}
	for (unsigned int i = 0; i < row->num_outputs; i++) {
		if (!strcmp(row->outputs[i].name, "info") && !strcmp(row->outputs[i].reg, "rdx")) {
			tdx_sept_format(out[RCX], out[RDX], text, sizeof(text));
			fprintf(trace->file, ",\"sept\":\"%s\"", text);
			return;
		}
	}
}

static void put_call(struct tdx_trace *trace, const struct tdx_trace_record *record)
{
	uint64_t rax = record->in[RAX];
	const struct tdx_call_row *row = find_call(record->side, rax);
	unsigned int version = rax >> 16 & 0xff;
	bool entry = record->side == TDX_TRACE_HOST && (rax & UINT16_MAX) == TDX_LEAF_TDH_VP_ENTER;
	bool vmcall = record->side == TDX_TRACE_GUEST &&
		      (rax & UINT16_MAX) == TDX_LEAF_TDG_VP_VMCALL;
	char text[STATUS_SIZE];

	tdx_trace_call_name(record->side, rax, text);
	fprintf(trace->file, ",\"call\":\"%s\"", text);
	if (version) {
		fprintf(trace->file, ",\"version\":%u", version);
	}
	if (vmcall) {
		put_vmcall(trace, record->in);
	} else if (row && !entry) {
		put_operands(trace, "in", row->inputs, row->num_inputs, version, record->in);
	}
	/* Bits 31:0 of a TD exit that is no error are the reason of the exit. */
	if (entry && !(record->out[RAX] & STATUS_ERROR)) {
		tdx_status_format(record->out[RAX] & ~(uint64_t)UINT32_MAX, text, sizeof(text));
	} else {
		tdx_status_format(record->out[RAX], text, sizeof(text));
	}
	fprintf(trace->file, ",\"status\":\"%s\"", text);
	if (entry) {
		put_exit(trace, record->out);
	} else if (row && !vmcall) {
		put_operands(trace, "out", row->outputs, row->num_outputs, version,
			     record->out);
		put_sept(trace, row, record->out);
	}
}

void tdx_trace_call(struct tdx_trace *trace, const struct tdx_trace_record *record)
{
	static const char *const sides[] = {
		[TDX_TRACE_HOST] = "host", [TDX_TRACE_LOADER] = "loader",
		[TDX_TRACE_GUEST] = "guest",
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
	put_number(trace->file, "vcpu", vcpu_number(trace, td, record->tdvpr));
	put_call(trace, record);
	fprintf(trace->file, ",\"ns\":%llu}\n", (unsigned long long)record->ns);
	pthread_mutex_unlock(&trace->lock);
}
