/* SPDX-License-Identifier: GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Counting is done in the calls' threads, so it is a few atomic additions and
 * nothing else; names are looked up when the summary is printed.
 */
#include <errno.h>
#include <jansson.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#include <tdx/gen/leaves.h>
#include <tdx/trace.h>

#include "summary.h"

#define MAX_LEAVES	256	/* leaf numbers of one side */
#define MAX_REASONS	128	/* VMX basic exit reasons */
#define FIRST_GHCI	0x10000	/* TDVMCALL sub-functions beyond the exit reasons */
#define NUM_GHCI	16
#define NUM_SIDES	3

/* So that a number of a side names it in either. */
_Static_assert((int)TDX_SIDE_HOST == TDX_TRACE_HOST && (int)TDX_SIDE_LOADER == TDX_TRACE_LOADER &&
	       (int)TDX_SIDE_GUEST == TDX_TRACE_GUEST, "sides of the machine and of a trace");

struct tdx_summary {
	atomic_ulong calls[NUM_SIDES][MAX_LEAVES];
	atomic_ulong exits[MAX_REASONS];
	atomic_ulong vmcalls[MAX_REASONS], ghci[NUM_GHCI], other_vmcalls;
	bool measured;
	struct tdx_td_measurements measurements;
	uint64_t milestone_ns[TDX_NUM_MILESTONES], total_ns;
};

struct tdx_summary *tdx_summary_create(void)
{
	return calloc(1, sizeof(struct tdx_summary));
}

void tdx_summary_destroy(struct tdx_summary *summary)
{
	free(summary);
}

static void count(atomic_ulong *counter)
{
	atomic_fetch_add_explicit(counter, 1, memory_order_relaxed);
}

static void count_vmcall(struct tdx_summary *summary, const struct tdx_regs *regs)
{
	uint64_t function = regs->gpr[TDX_R11];

	if (regs->gpr[TDX_R10] == 0 && function < MAX_REASONS) {
		count(&summary->vmcalls[function]);
	} else if (regs->gpr[TDX_R10] == 0 && function - FIRST_GHCI < NUM_GHCI) {
		count(&summary->ghci[function - FIRST_GHCI]);
	} else {
		count(&summary->other_vmcalls);
	}
}

/* TDH.VP.ENTER came back: was it an exit of the TD, and of what kind? */
static void count_exit(struct tdx_summary *summary, const struct tdx_regs *regs)
{
	uint64_t rax = regs->gpr[TDX_RAX];
	uint32_t reason = rax & UINT16_MAX;

	if (rax >> 32 || reason >= MAX_REASONS) {
		return;
	}
	count(&summary->exits[reason]);
	if (reason == TDX_EXIT_TDCALL) {
		count_vmcall(summary, regs);
	}
}

void tdx_summary_call(struct tdx_summary *summary, const struct tdx_call_record *record)
{
	uint64_t leaf = record->in->gpr[TDX_RAX] & (MAX_LEAVES - 1);

	count(&summary->calls[record->side][leaf]);
	if (record->side == TDX_SIDE_HOST && leaf == TDX_LEAF_TDH_VP_ENTER) {
		count_exit(summary, record->out);
	}
}

void tdx_summary_measurements(struct tdx_summary *summary,
			      const struct tdx_td_measurements *measurements)
{
	summary->measurements = *measurements;
	summary->measured = true;
}

void tdx_summary_finish(struct tdx_summary *summary, const struct tdx_console *console)
{
	memcpy(summary->milestone_ns, console->milestone_ns, sizeof(summary->milestone_ns));
	summary->total_ns = tdx_console_now_ns() - console->start_ns;
}

static void format_hash(char text[2 * TDX_MEASUREMENT_SIZE + 1], const uint8_t *hash)
{
	for (int i = 0; i < TDX_MEASUREMENT_SIZE; i++) {
		snprintf(text + 2 * i, 3, "%02x", hash[i]);
	}
}

static void print_measurements(const struct tdx_summary *summary, FILE *out)
{
	const struct tdx_td_measurements *m = &summary->measurements;
	char text[2 * TDX_MEASUREMENT_SIZE + 1];

	if (!summary->measured) {
		return;
	}
	format_hash(text, m->mrtd);
	fprintf(out, "MRTD   %s\n", text);
	for (int i = 0; i < TDX_NUM_RTMRS; i++) {
		format_hash(text, m->rtmr[i]);
		fprintf(out, "RTMR%d  %s\n", i, text);
	}
	if (!m->rtmr_known) {
		fprintf(out, "       (RTMRs looked up in the simulation; on hardware a host reads "
			"those of debug TDs)\n");
	}
}

static void print_row(FILE *out, const char *name, unsigned long value)
{
	if (value) {
		fprintf(out, "  %-32s %8lu\n", name, value);
	}
}

static void print_calls(const struct tdx_summary *summary, FILE *out)
{
	char name[TDX_TRACE_NAME_SIZE];

	fprintf(out, "calls\n");
	for (int side = 0; side < NUM_SIDES; side++) {
		for (uint64_t leaf = 0; leaf < MAX_LEAVES; leaf++) {
			tdx_trace_call_name(side, leaf, name);
			print_row(out, name, summary->calls[side][leaf]);
		}
	}
}

static void print_exits(const struct tdx_summary *summary, FILE *out)
{
	char name[TDX_TRACE_NAME_SIZE];

	fprintf(out, "TD exits\n");
	for (uint32_t reason = 0; reason < MAX_REASONS; reason++) {
		tdx_trace_exit_name(reason, name);
		print_row(out, name, summary->exits[reason]);
	}
	fprintf(out, "TDVMCALLs\n");
	for (uint32_t i = 0; i < MAX_REASONS; i++) {
		tdx_trace_vmcall_name(i, name);
		print_row(out, name, summary->vmcalls[i]);
	}
	for (uint32_t i = 0; i < NUM_GHCI; i++) {
		tdx_trace_vmcall_name(FIRST_GHCI + i, name);
		print_row(out, name, summary->ghci[i]);
	}
	print_row(out, "others", summary->other_vmcalls);
}

static void print_time(FILE *out, const char *name, uint64_t ns)
{
	if (ns) {
		fprintf(out, "  %-32s %8.2f s\n", name, ns / 1e9);
	} else {
		fprintf(out, "  %-32s not seen on the console\n", name);
	}
}

void tdx_summary_print(const struct tdx_summary *summary, FILE *out)
{
	print_measurements(summary, out);
	print_calls(summary, out);
	print_exits(summary, out);
	fprintf(out, "time\n");
	print_time(out, "to the kernel's banner", summary->milestone_ns[TDX_MILESTONE_BANNER]);
	print_time(out, "to init", summary->milestone_ns[TDX_MILESTONE_INIT]);
	print_time(out, "in all", summary->total_ns);
}

/* JSON */

static void add_count(json_t *object, const char *name, unsigned long value)
{
	if (value) {
		json_object_set_new(object, name, json_integer(value));
	}
}

static json_t *json_calls(const struct tdx_summary *summary)
{
	json_t *calls = json_object();
	char name[TDX_TRACE_NAME_SIZE];

	for (int side = 0; side < NUM_SIDES; side++) {
		for (uint64_t leaf = 0; leaf < MAX_LEAVES; leaf++) {
			tdx_trace_call_name(side, leaf, name);
			add_count(calls, name, summary->calls[side][leaf]);
		}
	}
	return calls;
}

static json_t *json_exits(const struct tdx_summary *summary)
{
	json_t *exits = json_object();
	char name[TDX_TRACE_NAME_SIZE];

	for (uint32_t reason = 0; reason < MAX_REASONS; reason++) {
		tdx_trace_exit_name(reason, name);
		add_count(exits, name, summary->exits[reason]);
	}
	return exits;
}

static json_t *json_vmcalls(const struct tdx_summary *summary)
{
	json_t *vmcalls = json_object();
	char name[TDX_TRACE_NAME_SIZE];

	for (uint32_t i = 0; i < MAX_REASONS; i++) {
		tdx_trace_vmcall_name(i, name);
		add_count(vmcalls, name, summary->vmcalls[i]);
	}
	for (uint32_t i = 0; i < NUM_GHCI; i++) {
		tdx_trace_vmcall_name(FIRST_GHCI + i, name);
		add_count(vmcalls, name, summary->ghci[i]);
	}
	return vmcalls;
}

static json_t *json_hash(const uint8_t *hash)
{
	char text[2 * TDX_MEASUREMENT_SIZE + 1];

	format_hash(text, hash);
	return json_string(text);
}

static json_t *json_time(uint64_t ns)
{
	return ns ? json_real(ns / 1e9) : json_null();
}

static void add_measurements(json_t *object, const struct tdx_summary *summary)
{
	json_t *rtmrs = json_array();

	for (int i = 0; i < TDX_NUM_RTMRS && summary->measured; i++) {
		json_array_append_new(rtmrs, json_hash(summary->measurements.rtmr[i]));
	}
	json_object_set_new(object, "mrtd", summary->measured ?
			    json_hash(summary->measurements.mrtd) : json_null());
	json_object_set_new(object, "rtmrs", rtmrs);
}

bool tdx_summary_write_json(const struct tdx_summary *summary, const char *path)
{
	json_t *object = json_object();
	bool written;

	add_measurements(object, summary);
	json_object_set_new(object, "calls", json_calls(summary));
	json_object_set_new(object, "exits", json_exits(summary));
	json_object_set_new(object, "tdvmcalls", json_vmcalls(summary));
	json_object_set_new(object, "seconds_to_banner",
			    json_time(summary->milestone_ns[TDX_MILESTONE_BANNER]));
	json_object_set_new(object, "seconds_to_init",
			    json_time(summary->milestone_ns[TDX_MILESTONE_INIT]));
	json_object_set_new(object, "seconds", json_time(summary->total_ns));
	errno = 0;
	written = !json_dump_file(object, path, JSON_INDENT(2));
	json_decref(object);
	return written;
}
