/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Sequences of calls, from bytes: SEAMCALLs of two LPs and, inside
 * TDH.VP.ENTER, what the guest does; between them the host touches private pages.
 * Operands are mostly live things named by a small index (a page, a TD, a GPA with
 * level, a field), sometimes raw values. Each sequence starts with one TD that has
 * tables, pages and a vCPU. After each, the module's invariants have to hold and it
 * must not have stopped itself.
 *
 * With libFuzzer (make fuzz) it searches; without, it runs the files of the folders
 * it is given, which is how the tests use the corpus. TDX_FUZZ_TRACE=1 in the
 * environment prints each call.
 */
#include <dirent.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include <machine/trap.h>
#include <tdx/gen/fields_sys.h>
#include <tdx/gen/fields_td.h>
#include <tdx/gen/fields_vp.h>
#include <tdx/gen/structs.h>
#include <tdx/tdx.h>
#include <vcpu/scripted.h>

#include "fixture.h"
#include "snapshot.h"

#define NUM_LPS		2
#define NUM_PAGES	32
#define NUM_GPAS	8
#define NUM_BUFFERS	4
#define NUM_OPERANDS	6
#define LARGE_GPA	(2ull << 30)
#define BUFFER_BASE	(5ull << 20)
#define MAX_STEPS	400
#define MAX_FILE	4096
#define OP_LP_1		0x80
#define OP_GUEST_RUN	0x7f
#define OP_TOGGLE_INTERRUPT	0x7e
#define OP_FILL_BUFFER	0x7d
#define OP_HOST_ACCESS	0x7c

struct fuzz {
	struct fixture fixture;
	struct fixture_td td;
	struct tdx_scripted engine;
	uint64_t page[NUM_PAGES];	/* free to begin with */
	uint64_t large;			/* 2 MiB */
	uint64_t gpa[NUM_GPAS];
	const uint8_t *data;
	size_t left;
	uint32_t steps;
	bool interrupt;
};

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static uint8_t take(struct fuzz *fuzz)
{
	if (!fuzz->left) {
		return 0;
	}
	fuzz->left--;
	return *fuzz->data++;
}

static uint64_t take_raw(struct fuzz *fuzz)
{
	uint64_t value = 0;

	for (int i = 0; i < 8; i++) {
		value = value << 8 | take(fuzz);
	}
	return value;
}

static uint64_t a_field(uint8_t index)
{
	static const uint64_t fields[] = {
		TDX_MD_SYS_MAX_TDMRS, TDX_MD_TD_ATTRIBUTES, TDX_MD_TD_NUM_VCPUS,
		TDX_MD_TD_XFAM, TDX_FIELD_ID_NONE,
	};

	return fields[index % (sizeof(fields) / sizeof(fields[0]))];
}

/* One operand: three bits of kind, five of index. */
static uint64_t operand(struct fuzz *fuzz)
{
	uint8_t selector = take(fuzz), index = selector & 31;

	switch (selector >> 5) {
	case 0:
		return index;
	case 1:
		return index == 31 ? fuzz->large : fuzz->page[index];
	case 2:
		return fuzz->gpa[index % NUM_GPAS] | index / NUM_GPAS;
	case 3:
		return index < 16 ? fuzz->td.tdr : fuzz->page[index % 4];
	case 4:
		return index < 16 ? fuzz->td.vcpu[0].tdvpr : fuzz->page[4 + index % 4];
	case 5:
		return a_field(index);
	case 6:
		return BUFFER_BASE + index % NUM_BUFFERS * 4096;
	default:
		return take_raw(fuzz);
	}
}

static void take_operands(struct fuzz *fuzz, uint64_t gpr[TDX_NUM_GPRS])
{
	static const enum tdx_gpr order[NUM_OPERANDS] = {
		TDX_RCX, TDX_RDX, TDX_R8, TDX_R9, TDX_R10, TDX_R11,
	};
	/* How many follow; the others stay zero. */
	uint8_t count = take(fuzz) % (NUM_OPERANDS + 1);

	for (uint8_t i = 0; i < count; i++) {
		gpr[order[i]] = operand(fuzz);
	}
}

static void seamcall(struct fuzz *fuzz, uint32_t lp, uint64_t rax, struct tdx_regs *regs)
{
	regs->gpr[TDX_RAX] = rax;
	tdx_lp_seamcall(tdx_machine_lp(fuzz->fixture.machine, lp), regs);
}

/* Does the MSR bitmap make this access exit? Only then would hardware report one. */
static bool msr_exits(const uint8_t *bitmap, uint32_t msr, bool write)
{
	uint32_t index = msr & 0x1fff, part = write ? 2048 : 0;

	if (msr != index && msr != (0xc0000000u | index)) {
		return true;
	}
	part += msr != index ? 1024 : 0;
	return bitmap[part + index / 8] >> (index % 8) & 1;
}

/* What the guest does next: a TDCALL, or an exit of a reason that hardware has. */
static void guest(void *arg, const struct tdx_vcpu_run *run, struct tdx_scripted_action *action)
{
	static const uint16_t reasons[] = {
		TDX_EXIT_CPUID, TDX_EXIT_HLT, TDX_EXIT_IO, TDX_EXIT_RDMSR, TDX_EXIT_WRMSR,
		TDX_EXIT_EPT_VIOLATION, TDX_EXIT_CR_ACCESS, TDX_EXIT_VMCALL, TDX_EXIT_XSETBV,
		TDX_EXIT_WBINVD, TDX_EXIT_TRIPLE_FAULT, TDX_EXIT_EXTERNAL_INTERRUPT,
	};
	struct fuzz *fuzz = arg;
	uint8_t what;

	if (!fuzz->left || ++fuzz->steps > MAX_STEPS) {
		action->exit.reason = TDX_EXIT_EXTERNAL_INTERRUPT;
		return;
	}
	what = take(fuzz);
	action->mode = TDX_SCRIPTED_64_BIT;
	action->gpr_mask = TDX_SCRIPTED_ALL_GPRS;
	action->exit.instruction_length = 4;
	if (what < 128) {
		action->exit.reason = TDX_EXIT_TDCALL;
		take_operands(fuzz, action->gpr);
		action->gpr[TDX_RAX] = what % 32 | (what & 64 ? 1 << 16 : 0);
		return;
	}
	action->exit.reason = reasons[what % (sizeof(reasons) / sizeof(reasons[0]))];
	action->gpr[TDX_RCX] = operand(fuzz);
	action->gpr[TDX_RAX] = operand(fuzz);
	if ((action->exit.reason == TDX_EXIT_RDMSR || action->exit.reason == TDX_EXIT_WRMSR) &&
	    !msr_exits(run->msr_bitmap, (uint32_t)action->gpr[TDX_RCX],
		       action->exit.reason == TDX_EXIT_WRMSR)) {
		action->exit.reason = TDX_EXIT_HLT;
	}
	action->exit.qualification = action->gpr[TDX_RAX];
	action->exit.guest_physical_address = action->gpr[TDX_RCX];
}

static bool interrupt_pending(void *arg, uint32_t lp)
{
	return ((struct fuzz *)arg)->interrupt;
}

/* TD_PARAMS or GPA lists: a good TD_PARAMS with one byte changed, or one byte over all. */
static void fill_buffer(struct fuzz *fuzz)
{
	uint64_t pa = BUFFER_BASE + take(fuzz) % NUM_BUFFERS * 4096;
	uint8_t *buffer = fixture_map(&fuzz->fixture, pa);
	struct td_params params = {
		.xfam = 3, .max_vcpus = 2, .eptp_controls = 0x1e, .tsc_frequency = 40,
	};
	uint8_t where = take(fuzz), value = take(fuzz);

	memset(buffer, where == 255 ? value : 0, 4096);
	if (where < 128) {
		memcpy(buffer, &params, sizeof(params));
		buffer[where] ^= value;
	}
}

/* The host reads or writes a page by a shared key id, at worst a private one's. */
static void host_access(struct fuzz *fuzz)
{
	uint64_t pa = operand(fuzz), value = 0;
	uint8_t how = take(fuzz);
	uint64_t hkid = how % 32;

	/* Only what the snapshot restores. */
	if (pa - FIXTURE_PAMT_BASE >= FIXTURE_PAMT_SIZE &&
	    pa - FIXTURE_FIRST_FREE >= fuzz->fixture.next_page - FIXTURE_FIRST_FREE) {
		return;
	}
	pa |= hkid << tdx_machine_hkid_shift(fuzz->fixture.machine);
	if (how & 0x80) {
		(void)tdx_machine_write(fuzz->fixture.machine, pa & ~7ull, &value, sizeof(value));
	} else {
		(void)tdx_machine_read(fuzz->fixture.machine, pa, &value, sizeof(value));
	}
}

static void step(struct fuzz *fuzz)
{
	uint8_t op = take(fuzz);
	struct tdx_regs regs = { .xmm = NULL };
	uint32_t lp = op & OP_LP_1 ? 1 : 0;

	switch (op & ~OP_LP_1) {
	case OP_TOGGLE_INTERRUPT:
		fuzz->interrupt = !fuzz->interrupt;
		return;
	case OP_FILL_BUFFER:
		fill_buffer(fuzz);
		return;
	case OP_HOST_ACCESS:
		host_access(fuzz);
		return;
	case OP_GUEST_RUN:
		regs.gpr[TDX_RCX] = fuzz->td.vcpu[0].tdvpr;
		seamcall(fuzz, lp, 0, &regs);
		return;
	}
	take_operands(fuzz, regs.gpr);
	/* Version 1 where the sixth bit of a leaf that has no such number is set. */
	seamcall(fuzz, lp, (op & ~OP_LP_1) % 100 | ((op & ~OP_LP_1) >= 100 ? 1 << 16 : 0), &regs);
}

static void print_call(void *arg, const struct tdx_call_record *record)
{
	const uint64_t *in = record->in->gpr;

	fprintf(stderr, "%s lp %u: %llx(%llx %llx %llx %llx) = %llx\n",
		record->side == TDX_SIDE_GUEST ? "TDCALL" : "SEAMCALL", record->lp,
		(unsigned long long)in[TDX_RAX], (unsigned long long)in[TDX_RCX],
		(unsigned long long)in[TDX_RDX], (unsigned long long)in[TDX_R8],
		(unsigned long long)in[TDX_R9], (unsigned long long)record->out->gpr[TDX_RAX]);
}

static void print_violation(void *arg, const char *text)
{
	fprintf(stderr, "fuzz_calls: %s\n", text);
}

static void must(tdx_status status)
{
	if (status != TDX_SUCCESS) {
		fprintf(stderr, "fuzz_calls: the start gave 0x%llx\n", (unsigned long long)status);
		abort();
	}
}

/* One TD with two tables' worth of GPAs, three pages and a vCPU; not yet finalized. */
static void build(struct fuzz *fuzz)
{
	struct tdx_tdr tdr;
	uint64_t table;

	fixture_td(&fuzz->fixture, &fuzz->td);
	tdr.pa = fuzz->td.tdr;
	for (unsigned int level = 3; level >= 1; level--) {
		table = fixture_pages(&fuzz->fixture, 1);
		must(tdh_mem_sept_add(tdx_gpa_level(0, level), tdr, table, NULL, NULL));
	}
	must(tdh_mem_sept_add(tdx_gpa_level(LARGE_GPA, 2), tdr, fixture_pages(&fuzz->fixture, 1),
			      NULL, NULL));
	for (int i = 0; i < 3; i++) {
		must(tdh_mem_page_add(tdx_gpa_level(fuzz->gpa[i], 0), tdr,
				      fixture_pages(&fuzz->fixture, 1), BUFFER_BASE, NULL, NULL));
	}
	fixture_vcpu(&fuzz->fixture, &fuzz->td);
}

/* The machine that every sequence starts from. */
static struct snapshot *prepare(struct fuzz *fuzz)
{
	static const uint64_t gpas[NUM_GPAS] = {
		0, 0x1000, 0x2000, 0x3000, 0x200000, LARGE_GPA, LARGE_GPA + 0x200000,
		1ull << 47,
	};
	struct tdx_machine_config config;

	memcpy(fuzz->gpa, gpas, sizeof(gpas));
	fixture_power_on(&fuzz->fixture, NUM_LPS);
	tdx_machine_config_default(&config, FIXTURE_MEMORY, NUM_LPS);
	config.ops.interrupt_pending = interrupt_pending;
	config.ops.arg = fuzz;
	if (!tdx_machine_reset(fuzz->fixture.machine, &config, 0, NULL, 0)) {
		abort();
	}
	fuzz->engine.next = guest;
	fuzz->engine.arg = fuzz;
	tdx_machine_set_engine(fuzz->fixture.machine, &tdx_scripted_ops, &fuzz->engine);
	fixture_init(&fuzz->fixture);
	fixture_lp_init(&fuzz->fixture);
	fixture_config(&fuzz->fixture);
	fixture_key_config(&fuzz->fixture);
	fixture_tdmr_init(&fuzz->fixture);
	build(fuzz);
	if (getenv("TDX_FUZZ_TRACE")) {
		tdx_machine_observe(fuzz->fixture.machine, &(struct tdx_observer){
			.call = print_call,
		});
	}
	fuzz->large = fixture_pages(&fuzz->fixture, 512);
	for (int i = 0; i < NUM_PAGES; i++) {
		fuzz->page[i] = fixture_pages(&fuzz->fixture, 1);
	}
	return snapshot_take(fuzz->fixture.machine, (struct snapshot_range[]){
		{ BUFFER_BASE, NUM_BUFFERS * 4096 },
		{ FIXTURE_PAMT_BASE, FIXTURE_PAMT_SIZE },
		{ FIXTURE_FIRST_FREE, fuzz->fixture.next_page - FIXTURE_FIRST_FREE },
	}, 3);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct fuzz fuzz;
	static struct snapshot *beginning;
	const char *why;

	if (!beginning) {
		beginning = prepare(&fuzz);
	}
	snapshot_restore(beginning);
	fuzz.data = data;
	fuzz.left = size;
	fuzz.steps = 0;
	fuzz.interrupt = false;
	while (fuzz.left && fuzz.steps++ < MAX_STEPS) {
		step(&fuzz);
	}
	/* A host that lets the module write over private pages gets its machine check. */
	if (tdx_machine_stopped(fuzz.fixture.machine, &why) &&
	    !strstr(why, "machine check in SEAM mode")) {
		fprintf(stderr, "fuzz_calls: the module stopped itself: %s\n", why);
		abort();
	}
	if (tdx_machine_check(fuzz.fixture.machine, print_violation, NULL)) {
		abort();
	}
	return 0;
}

#ifndef TDX_WITH_LIBFUZZER

static int run_file(const char *path)
{
	static uint8_t data[MAX_FILE];
	FILE *file = fopen(path, "rb");
	size_t size;

	if (!file) {
		fprintf(stderr, "fuzz_calls: cannot open %s\n", path);
		return 1;
	}
	size = fread(data, 1, sizeof(data), file);
	fclose(file);
	return LLVMFuzzerTestOneInput(data, size);
}

static int run_folder(const char *path, unsigned int *count)
{
	DIR *folder = opendir(path);
	struct dirent *entry;
	int failed = !folder;

	while (!failed && (entry = readdir(folder))) {
		char name[1024];
		struct stat info;

		snprintf(name, sizeof(name), "%s/%s", path, entry->d_name);
		if (!stat(name, &info) && S_ISREG(info.st_mode)) {
			failed = run_file(name);
			(*count)++;
		}
	}
	if (folder) {
		closedir(folder);
	}
	return failed;
}

int main(int argc, char **argv)
{
	unsigned int count = 0;
	int failed = argc < 2;

	for (int i = 1; i < argc && !failed; i++) {
		failed = run_folder(argv[i], &count);
	}
	printf("1..1\n%sok 1 - %u recorded sequences keep the invariants\n",
	       failed || !count ? "not " : "", count);
	return failed || !count;
}

#endif
