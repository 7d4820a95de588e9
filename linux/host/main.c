/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Linux's TDX host code, as its maintainers wrote it, on the software module:
 * its SEAMCALL instructions trap, its RDMSRs are answered from the machine.
 * Initialisation to "initialized", then, where the kernel has them, every call
 * that it exports. Checked: each status, the order of the calls that the module
 * saw, and that every page and key id came back.
 *
 * Usage: linux-host [--trace]
 */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <ucontext.h>

#include <machine/machine.h>
#include <machine/trap.h>
#include <tdx/status.h>
#include <vcpu/scripted.h>

#include "drive.h"
#include "kernel.h"

#define GIB		(1ull << 30)
#define MIB		(1ull << 20)
#define CPUS		2
#define MAX_CALLS	4096

struct seen {
	uint64_t leaf, rdx, status;
};

/* A signal handler and the kernel's own globals need one place to find all. */
static struct {
	struct tdx_machine *machine;
	struct seen calls[MAX_CALLS];
	unsigned int num_calls, failed;
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

static void report(const char *step, unsigned long long status)
{
	if (status != TDX_SUCCESS && strcmp(step, "tdh_vp_enter")) {
		printf("not ok: %s returned 0x%016llx\n", step, status);
		host.failed++;
	} else if (host.trace) {
		printf("%-70.70s 0x%016llx\n", step, status);
	}
}

static void saw(void *arg, const struct tdx_call_record *record)
{
	struct seen *seen = &host.calls[host.num_calls];

	if (host.num_calls < MAX_CALLS) {
		seen->leaf = record->in->gpr[TDX_RAX] & 0xffff;
		seen->rdx = record->in->gpr[TDX_RDX];
		seen->status = record->out->gpr[TDX_RAX];
		host.num_calls++;
	}
}

static void interrupted(void *arg, const struct tdx_vcpu_run *run,
			struct tdx_scripted_action *action)
{
	action->exit.reason = TDX_EXIT_EXTERNAL_INTERRUPT;
	action->exit.interruption_info = 1u << 31 | 0x31;
}

/* The module's initialisation in steps: a leaf, and how often in a row. */
struct step {
	uint64_t leaf;
	unsigned int least, most;
};

static const struct step initialization[] = {
	{ 33, 1, 1 },		/* TDH.SYS.INIT */
	{ 35, CPUS, CPUS },	/* TDH.SYS.LP.INIT */
	{ 34, 5, 1000 },	/* TDH.SYS.RD */
	{ 45, 1, 1 },		/* TDH.SYS.CONFIG */
	{ 31, 1, 1 },		/* TDH.SYS.KEY.CONFIG, one package */
	{ 36, 2, 100000 },	/* TDH.SYS.TDMR.INIT, two TDMRs */
};

/* Fields that every version reads, in this order. */
static const uint64_t fields[] = {
	0x9100000100000008, 0x9100000100000009, 0x9100000100000010,
	0x9100000100000011, 0x9100000100000012,
};

static bool check_sequence(void)
{
	unsigned int at = 0, field = 0;

	for (size_t i = 0; i < sizeof(initialization) / sizeof(initialization[0]); i++) {
		const struct step *step = &initialization[i];
		unsigned int count = 0;

		for (; at < host.num_calls && host.calls[at].leaf == step->leaf; at++, count++) {
			if (field < sizeof(fields) / sizeof(fields[0]) && step->leaf == 34 &&
			    host.calls[at].rdx == fields[field]) {
				field++;
			}
		}
		if (count < step->least || count > step->most) {
			printf("not ok: leaf %llu came %u times in a row, expected %u to %u\n",
			       (unsigned long long)step->leaf, count, step->least, step->most);
			return false;
		}
	}
	if (at != host.num_calls || field != sizeof(fields) / sizeof(fields[0])) {
		puts("not ok: calls or fields that the recorded sequence does not have");
		return false;
	}
	return true;
}

static bool check_statuses(unsigned int first)
{
	for (unsigned int i = first; i < host.num_calls; i++) {
		if (tdx_status_is_error(host.calls[i].status)) {
			printf("not ok: call %u, leaf %llu, returned 0x%016llx\n", i,
			       (unsigned long long)host.calls[i].leaf,
			       (unsigned long long)host.calls[i].status);
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

static bool run_td(void)
{
	unsigned long pages = host_pages_used();
	unsigned int first = host.num_calls;
	int step = drive_td();

	if (step || host.failed || !check_statuses(first)) {
		printf("not ok: the TD's life stopped at step %d\n", step);
		return false;
	}
	if (host_pages_used() != pages || host_ids_used()) {
		printf("not ok: %ld pages and key ids 0x%llx did not come back\n",
		       (long)(host_pages_used() - pages), host_ids_used());
		return false;
	}
	printf("ok: a TD's life by Linux's exported calls (%u calls)\n", host.num_calls - first);
	return true;
}

int main(int argc, char **argv)
{
	struct tdx_scripted engine = { .next = interrupted };
	int result;

	host.trace = argc > 1 && !strcmp(argv[1], "--trace");
	if (!power_on(&engine)) {
		return 1;
	}
	drive_set_cpu(CPUS);
	result = drive_initialize(CPUS);
	if (result || !check_statuses(0) || !check_sequence()) {
		printf("not ok: Linux's initialisation returned %d\n", result);
		return 1;
	}
	printf("ok: Linux initialised the module (%u calls)\n", host.num_calls);
	if (!drive_has_calls()) {
		puts("ok: this version exports no calls for TDs # SKIP");
		return 0;
	}
	return run_td() ? 0 : 1;
}
