/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Linux's TDX host code, as its maintainers wrote it, on the software module:
 * its SEAMCALL instructions trap, its RDMSRs are answered from the machine.
 * Initialisation to "initialized", then, where the kernel has them, every call
 * that it exports. Checked: each status, the calls that the module saw and their
 * operands against a recorded initialisation, that each function made the call of its
 * name, that each FUNCTION was called, and that every page and key id came back.
 *
 * Usage: linux-host [--trace] [FUNCTION...]
 */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <ucontext.h>

#include <machine/machine.h>
#include <machine/trap.h>
#include <tdx/call_table.h>
#include <tdx/gen/leaves.h>
#include <tdx/status.h>
#include <vcpu/scripted.h>

#include "drive.h"
#include "kernel.h"
#include "sequence.h"

#define GIB		(1ull << 30)
#define MIB		(1ull << 20)
#define CPUS		2
#define PACKAGES	1
#define TDMRS		2
#define MAX_STEPS	512
#define VERSION_MASK	0xffffull	/* RAX without the version of the call */

/* A signal handler and the kernel's own globals need one place to find all. */
static struct {
	struct tdx_machine *machine;
	unsigned int first_hkid;	/* private: Linux makes it the global one */
	struct sequence seen;
	const char *steps[MAX_STEPS];	/* Linux's functions, as they returned */
	unsigned int num_steps, step_calls, failed;
	bool trace;
} host;

/* RDMSR (0F 32) in user mode raises #GP. */
static void rdmsr(int signal, siginfo_t *info, void *context)
{
	greg_t *regs = ((ucontext_t *)context)->uc_mcontext.gregs;
	const uint8_t *code = (const uint8_t *)regs[REG_RIP];
	uint64_t value = 0;

	if (code[0] != 0x0f || code[1] != 0x32 ||
	    !tdx_machine_rdmsr(host.machine, 0, (uint32_t)regs[REG_RCX], &value)) {
		fprintf(stderr, "linux-host: signal %d at 0x%llx\n", signal,
			(unsigned long long)regs[REG_RIP]);
		_Exit(1);
	}
	regs[REG_RAX] = (greg_t)(uint32_t)value;
	regs[REG_RDX] = (greg_t)(value >> 32);
	regs[REG_RIP] += 2;
}

static void bind(unsigned int cpu)
{
	tdx_trap_bind(tdx_machine_lp(host.machine, cpu));
}

/* tdh_mng_addcx(td, page) has to have made one call: TDH.MNG.ADDCX. */
static bool made_its_call(const char *step, const struct seen *call)
{
	const struct tdx_call_row *row = tdx_call_find_leaf("tdh", call->leaf);

	return row && !strncmp(step, row->function, strlen(row->function));
}

static void report(const char *step, unsigned long long status)
{
	unsigned int calls = host.seen.num_calls - host.step_calls;

	if (status != TDX_SUCCESS && strcmp(step, "tdh_vp_enter")) {
		printf("not ok: %s returned 0x%016llx\n", step, status);
		host.failed++;
	} else if (host.trace) {
		printf("%-70.70s 0x%016llx\n", step, status);
	}
	if (calls != 1 || !made_its_call(step, &host.seen.calls[host.step_calls])) {
		printf("not ok: %s made %u calls, the first leaf %llu\n", step, calls,
		       (unsigned long long)host.seen.calls[host.step_calls].leaf);
		host.failed++;
	}
	host.step_calls = host.seen.num_calls;
	if (host.num_steps < MAX_STEPS) {
		host.steps[host.num_steps++] = step;
	}
}

/* TDMRs are read when they are given: Linux frees the array behind the call. */
static void saw_tdmrs(const struct seen *call)
{
	const uint8_t *memory = tdx_machine_memory(host.machine);

	for (uint64_t i = 0; i < call->rdx && i < SEQUENCE_MAX_TDMRS; i++) {
		uint64_t info;

		memcpy(&info, memory + call->rcx + i * sizeof(info), sizeof(info));
		memcpy(&host.seen.tdmrs[i], memory + info, sizeof(host.seen.tdmrs[i]));
	}
}

static void saw(void *arg, const struct tdx_call_record *record)
{
	const uint64_t *in = record->in->gpr, *out = record->out->gpr;
	struct seen *seen = &host.seen.calls[host.seen.num_calls];

	if (host.seen.num_calls == SEQUENCE_MAX_CALLS) {
		return;
	}
	host.seen.num_calls++;
	*seen = (struct seen){
		.leaf = in[TDX_RAX] & VERSION_MASK, .rcx = in[TDX_RCX], .rdx = in[TDX_RDX],
		.r8 = in[TDX_R8], .status = out[TDX_RAX], .out_rdx = out[TDX_RDX],
		.out_r8 = out[TDX_R8],
	};
	if (seen->leaf == TDX_LEAF_TDH_SYS_CONFIG) {
		saw_tdmrs(seen);
	}
}

static void interrupted(void *arg, const struct tdx_vcpu_run *run,
			struct tdx_scripted_action *action)
{
	action->exit.reason = TDX_EXIT_EXTERNAL_INTERRUPT;
	action->exit.interruption_info = 1u << 31 | 0x31;
}

static bool check_statuses(unsigned int first)
{
	for (unsigned int i = first; i < host.seen.num_calls; i++) {
		if (tdx_status_is_error(host.seen.calls[i].status)) {
			printf("not ok: call %u, leaf %llu, returned 0x%016llx\n", i,
			       (unsigned long long)host.seen.calls[i].leaf,
			       (unsigned long long)host.seen.calls[i].status);
			return false;
		}
	}
	return true;
}

static bool power_on(struct tdx_scripted *engine)
{
	struct tdx_machine_config config;
	struct tdx_observer observer = { .call = saw };
	struct sigaction action = { .sa_sigaction = rdmsr, .sa_flags = SA_SIGINFO };
	struct host_world world = {
		.memory_size = 3 * GIB, .first_page = 16 * MIB / 4096, .cpus = CPUS,
		.ranges = { { 0, GIB }, { 2 * GIB, GIB } }, .num_ranges = 2,
		.bind = bind, .report = report,
	};
	char message[160];

	tdx_machine_config_default(&config, world.memory_size, CPUS);
	config.cmrs[0].size = GIB - config.cmrs[0].base;
	config.cmrs[1].base = 2 * GIB;
	config.cmrs[1].size = GIB;
	config.num_cmrs = 2;
	config.engine = &tdx_scripted_ops;
	config.engine_arg = engine;
	host.machine = tdx_machine_create(&config, message, sizeof(message));
	if (!host.machine) {
		printf("not ok: no machine: %s\n", message);
		return false;
	}
	host.first_hkid = config.num_shared_hkids;
	tdx_machine_observe(host.machine, &observer);
	sigaction(SIGSEGV, &action, NULL);
	if (!tdx_trap_install()) {
		return false;
	}
	world.memory = tdx_machine_memory(host.machine);
	world.used = calloc(world.memory_size / 4096, 1);
	host_world_set(&world);
	host_on_cpu(0);
	return world.used != NULL;
}

static bool was_driven(const char *function)
{
	size_t length = strlen(function);

	for (unsigned int i = 0; i < host.num_steps; i++) {
		const char *step = host.steps[i];

		if (!strncmp(step, function, length) && (!step[length] || step[length] == '(')) {
			return true;
		}
	}
	return false;
}

/* A function that a newer kernel has and drive.c does not know must be noticed. */
static bool check_functions(char **functions, int count)
{
	bool good = true;

	for (int i = 0; i < count; i++) {
		if (!was_driven(functions[i])) {
			printf("not ok: nothing here calls Linux's %s()\n", functions[i]);
			good = false;
		}
	}
	if (good) {
		printf("ok: each of %d functions of Linux was called\n", count);
	}
	return good;
}

static bool run_td(void)
{
	unsigned long pages = host_pages_used();
	unsigned int first = host.seen.num_calls;
	int step;

	host.step_calls = first;
	step = drive_td();
	if (step || host.failed || !check_statuses(first)) {
		printf("not ok: the TD's life stopped at step %d\n", step);
		return false;
	}
	if (host_pages_used() != pages || host_ids_used()) {
		printf("not ok: %ld pages and key ids 0x%llx did not come back\n",
		       (long)(host_pages_used() - pages), host_ids_used());
		return false;
	}
	printf("ok: a TD's life by Linux's exported calls (%u calls)\n",
	       host.seen.num_calls - first);
	return true;
}

int main(int argc, char **argv)
{
	struct tdx_scripted engine = { .next = interrupted };
	struct sequence_facts facts = {
		.cpus = CPUS, .packages = PACKAGES, .num_tdmrs = TDMRS,
		.all_fields = drive_has_calls(),
	};
	int result, first = 1;

	if (argc > 1 && !strcmp(argv[1], "--trace")) {
		host.trace = true;
		first = 2;
	}
	if (!power_on(&engine)) {
		return 1;
	}
	drive_set_cpu(CPUS);
	result = drive_initialize(CPUS);
	facts.global_hkid = host.first_hkid;
	if (result || !check_statuses(0) || !sequence_is_recorded_one(&host.seen, &facts)) {
		printf("not ok: Linux's initialisation returned %d\n", result);
		return 1;
	}
	printf("ok: Linux initialised the module (%u calls)\n", host.seen.num_calls);
	if (!drive_has_calls()) {
		puts("ok: this version has no calls for TDs");
	} else if (!run_td()) {
		return 1;
	}
	return check_functions(argv + first, argc - first) ? 0 : 1;
}
