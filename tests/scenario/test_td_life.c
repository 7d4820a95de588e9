/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The whole life of a TD on the software machine, with a scripted guest: the
 * module is brought up, a TD built and measured, run through memory acceptance,
 * conversion, console and power-off, and taken down. Afterwards everything that
 * it had is free again: every page by the module's own account, every key id.
 */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <elf.h>
#include <openssl/evp.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include <machine/trap.h>
#include <tdx/structures.h>
#include <tdx/tdx.h>
#include <vcpu/scripted.h>
#include <vmm/vmm.h>

#include "host.h"

#define MIB		(UINT64_C(1) << 20)
#define PAGE		UINT64_C(4096)
#define BLOCK		(2 * MIB)
#define SHARED		(UINT64_C(1) << 47)
#define TD_MEMORY	(64 * MIB)
#define SEPT_VE_DISABLE	(UINT64_C(1) << 28)
#define GPA		(8 * MIB)	/* memory that the tests use */
#define MASK_GHCI	0xfc00		/* R10 to R15 */

/* A thing the guest does, and what has to come of it. */
struct step {
	uint64_t rax, rcx, rdx, r11, r12, r13, r14, r15;
	uint64_t status;	/* RAX afterwards */
	uint64_t fault;		/* no call: an access to this GPA */
};

#define ACCEPT(gpa, level, result)	{ .rax = 6, .rcx = (gpa) | (level), .status = (result) }
#define VMCALL(function, a, b, c, d)	{ .rcx = MASK_GHCI, .r11 = (function), .r12 = (a), \
					  .r13 = (b), .r14 = (c), .r15 = (d) }
#define MAP_GPA(gpa, size)		VMCALL(0x10001, gpa, size, 0, 0)
#define PRINT(byte)			VMCALL(30, 1, 1, 0x3f8, byte)
#define POWER_OFF			VMCALL(30, 1, 1, 0x604, 0x34)
#define TOUCH(gpa)			{ .fault = (gpa) }

struct world {
	struct tdx_cli_host host;
	struct tdx_scripted engine;
	struct tdx_vmm *vmm;
	struct tdx_error error;
	/* The guest. */
	const struct step *steps;
	size_t num_steps, at;
	uint64_t rip;
	bool issued;
	int wrong;		/* results that were not as expected */
	char console[32];
	size_t printed;
	unsigned int write_backs;	/* TDH.PHYMEM.PAGE.WBINVD */
	/* The measurement as the test computes it from the calls it sees. */
	EVP_MD_CTX *mrtd;
	uint8_t page[4096];
};

/* A program that is never executed: the guest is a script. */
static struct {
	Elf64_Ehdr header;
	Elf64_Phdr segment;
	uint8_t bytes[5000];
} program = {
	.header = {
		.e_ident = { 0x7f, 'E', 'L', 'F', ELFCLASS64 }, .e_type = ET_EXEC,
		.e_machine = EM_X86_64, .e_entry = MIB, .e_phoff = sizeof(Elf64_Ehdr),
		.e_phentsize = sizeof(Elf64_Phdr), .e_phnum = 1,
	},
	.segment = {
		.p_type = PT_LOAD, .p_offset = sizeof(Elf64_Ehdr) + sizeof(Elf64_Phdr),
		.p_paddr = MIB, .p_filesz = 5000, .p_memsz = 5000,
	},
	.bytes = { 1, 2, 3, [4999] = 4 },
};

static void set(struct tdx_scripted_action *action, int reg, uint64_t value)
{
	action->gpr[reg] = value;
	action->gpr_mask |= 1u << reg;
}

static void issue(const struct step *step, struct tdx_scripted_action *action)
{
	action->mode = TDX_SCRIPTED_64_BIT;
	if (step->fault) {
		action->exit = (struct tdx_vcpu_exit) {
			.reason = TDX_EXIT_EPT_VIOLATION, .qualification = 2,
			.guest_physical_address = step->fault,
		};
		return;
	}
	set(action, TDX_RAX, step->rax);
	set(action, TDX_RCX, step->rcx);
	set(action, TDX_RDX, step->rdx);
	set(action, TDX_R10, 0);
	set(action, TDX_R11, step->r11);
	set(action, TDX_R12, step->r12);
	set(action, TDX_R13, step->r13);
	set(action, TDX_R14, step->r14);
	set(action, TDX_R15, step->r15);
	action->exit = (struct tdx_vcpu_exit) {
		.reason = TDX_EXIT_TDCALL, .instruction_length = 4,
	};
}

/*
 * A TDCALL that the module turned into an EPT violation is executed again, as
 * its RIP stayed; an access is over with the first entry after it.
 */
static void next(void *arg, const struct tdx_vcpu_run *run, struct tdx_scripted_action *action)
{
	struct world *world = arg;
	const struct step *step = &world->steps[world->at];

	if (world->issued && (step->fault || run->state->rip != world->rip)) {
		uint64_t rax = run->state->gpr[TDX_RAX], r10 = run->state->gpr[TDX_R10];
		bool vmcall = step->rax == 0 && !step->fault;

		world->wrong += !step->fault && (rax != step->status || (vmcall && r10));
		world->issued = false;
		step = &world->steps[++world->at];
	}
	if (world->at >= world->num_steps) {
		return;		/* HLT: the module makes it a #VE, which has no handler */
	}
	world->rip = run->state->rip;
	world->issued = true;
	issue(step, action);
}

static void take_console(void *arg, uint8_t byte)
{
	struct world *world = arg;

	if (world->printed < sizeof(world->console) - 1) {
		world->console[world->printed++] = byte;
	}
}

/* MRTD, from the specification: 128 bytes for each event, then 256 of contents. */
static void measure(struct world *world, const char *event, uint64_t gpa)
{
	uint8_t record[128] = { 0 };

	memcpy(record, event, strlen(event));
	memcpy(record + 16, &gpa, sizeof(gpa));
	EVP_DigestUpdate(world->mrtd, record, sizeof(record));
}

static void watch(void *arg, const struct tdx_call_record *record)
{
	struct world *world = arg;
	const uint64_t *in = record->in->gpr;

	if (record->side != TDX_SIDE_HOST || record->out->gpr[TDX_RAX] != TDX_SUCCESS) {
		return;
	}
	world->write_backs += in[TDX_RAX] == TDX_LEAF_TDH_PHYMEM_PAGE_WBINVD;
	if (in[TDX_RAX] == TDX_LEAF_TDH_MEM_PAGE_ADD) {
		memcpy(world->page, tdx_machine_map(world->host.machine, in[TDX_R9], PAGE), PAGE);
		measure(world, "MEM.PAGE.ADD", in[TDX_RCX] & ~(PAGE - 1));
	} else if (in[TDX_RAX] == TDX_LEAF_TDH_MR_EXTEND) {
		measure(world, "MR.EXTEND", in[TDX_RCX]);
		EVP_DigestUpdate(world->mrtd, world->page + in[TDX_RCX] % PAGE, 256);
	}
}

/*
 * cmocka sets its own handlers for SIGILL and SIGSEGV before each function of a
 * test. Those that answer the instruction are put back here.
 */
static struct world *world_of(void **state)
{
	static struct sigaction illegal, fault;

	if (!illegal.sa_sigaction) {
		tdx_trap_install();
		sigaction(SIGILL, NULL, &illegal);
		sigaction(SIGSEGV, NULL, &fault);
	}
	sigaction(SIGILL, &illegal, NULL);
	sigaction(SIGSEGV, &fault, NULL);
	return *state;
}

static int setup(void **state)
{
	static struct world world;
	struct tdx_observer observer = { .call = watch, .arg = &world };

	memset(&world, 0, sizeof(world));
	world.engine.next = next;
	world.engine.arg = &world;
	world.mrtd = EVP_MD_CTX_new();
	*state = &world;
	world_of(state);
	if (!tdx_cli_host_create(&world.host, TD_MEMORY, 2, NULL, &world.error)) {
		print_error("machine: %s\n", world.error.text);
		return -1;
	}
	tdx_machine_set_engine(world.host.machine, &tdx_scripted_ops, &world.engine);
	tdx_machine_observe(world.host.machine, &observer);
	world.vmm = tdx_vmm_create(&world.host.host, &world.error);
	if (!world.vmm) {
		print_error("platform: %s\n", world.error.text);
		return -1;
	}
	return 0;
}

static int teardown(void **state)
{
	struct world *world = *state;

	tdx_vmm_destroy(world->vmm);
	tdx_cli_host_destroy(&world->host);
	EVP_MD_CTX_free(world->mrtd);
	return 0;
}

static struct tdx_td_config config_of(struct world *world)
{
	return (struct tdx_td_config) {
		.kernel = (const uint8_t *)&program, .kernel_size = sizeof(program),
		.append = "", .memory = TD_MEMORY, .cpus = 1, .attributes = SEPT_VE_DISABLE,
		.console = take_console, .arg = world,
	};
}

static struct tdx_td *create(struct world *world)
{
	struct tdx_td_config config = config_of(world);
	struct tdx_td *td;

	EVP_DigestInit_ex(world->mrtd, EVP_sha384(), NULL);
	td = tdx_td_create(world->vmm, &config, &world->error);
	if (!td) {
		fail_msg("%s", world->error.text);
	}
	return td;
}

static void print_violation(void *arg, const char *text)
{
	print_error("%s\n", text);
}

static enum tdx_td_end play(struct world *world, struct tdx_td *td, const struct step *steps,
			    size_t count)
{
	enum tdx_td_end end;

	world->steps = steps;
	world->num_steps = count;
	world->at = 0;
	world->issued = false;
	world->error.text[0] = '\0';
	end = tdx_td_run(td, &world->error);
	assert_int_equal(tdx_machine_check(world->host.machine, print_violation, NULL), 0);
	if (world->wrong) {
		fail_msg("%d results were wrong, at step %zu: %s", world->wrong, world->at,
			 world->error.text);
	}
	return end;
}

/* No page of the platform belongs to a TD or is used by the module. */
static void assert_every_page_is_free(struct world *world)
{
	const struct tdx_machine_config *config = &world->host.config;
	uint64_t type, owner, size;

	assert_int_equal(tdx_machine_check(world->host.machine, print_violation, NULL), 0);
	world->host.host.bind(&world->host, 0);
	for (uint32_t i = 0; i < config->num_cmrs; i++) {
		uint64_t end = config->cmrs[i].base + config->cmrs[i].size;

		for (uint64_t pa = config->cmrs[i].base; pa < end; pa += PAGE) {
			tdx_status status = tdh_phymem_page_rdmd(pa, &type, &owner, &size, NULL,
								 NULL, NULL);

			if (status != TDX_SUCCESS ||
			    (type != TDX_PAGE_TYPE_NDA && type != TDX_PAGE_TYPE_RSVD)) {
				fail_msg("page 0x%llx: status 0x%llx type %llu",
					 (unsigned long long)pa, (unsigned long long)status,
					 (unsigned long long)type);
			}
		}
	}
	world->host.host.bind(&world->host, TDX_HOST_NO_LP);
}

static void destroy(struct world *world, struct tdx_td *td)
{
	struct tdx_vmm_usage usage;

	if (!tdx_td_destroy(td, &world->error)) {
		fail_msg("%s", world->error.text);
	}
	tdx_vmm_get_usage(world->vmm, &usage);
	assert_int_equal(usage.pages, 0);
	assert_int_equal(usage.key_ids, 0);
}

static const struct step life[] = {
	ACCEPT(GPA, TDX_LEVEL_2M, TDX_SUCCESS),
	ACCEPT(GPA + BLOCK, TDX_LEVEL_2M, TDX_SUCCESS),
	PRINT('h'), PRINT('i'),
	/* A whole block, and a part of one. */
	MAP_GPA((GPA + BLOCK) | SHARED, BLOCK),
	TOUCH((GPA + BLOCK) | SHARED),
	MAP_GPA((GPA + 16 * PAGE) | SHARED, 4 * PAGE),
	TOUCH((GPA + 17 * PAGE) | SHARED),
	MAP_GPA(GPA + 16 * PAGE, 4 * PAGE),
	ACCEPT(GPA + 16 * PAGE, TDX_LEVEL_4K, TDX_SUCCESS),
	MAP_GPA(GPA + BLOCK, BLOCK),
	ACCEPT(GPA + BLOCK, TDX_LEVEL_2M, TDX_SUCCESS),
	POWER_OFF,
};

#define PLAY(world, td, steps)	play(world, td, steps, sizeof(steps) / sizeof(steps[0]))

static void td_lives_from_build_to_power_off_and_leaves_nothing(void **state)
{
	struct world *world = world_of(state);
	struct tdx_td *td = create(world);

	assert_int_equal(PLAY(world, td, life), TDX_END_POWERED_OFF);
	assert_string_equal(world->console, "hi");
	destroy(world, td);
	assert_every_page_is_free(world);
	/* Of the pages that came back only the TDR: the caches were written back whole. */
	assert_int_equal(world->write_backs, 1);
}

/* Pages that the TD gave back are written back one by one once there are no others. */
static void a_td_that_converts_its_memory_again_and_again_gets_pages(void **state)
{
	static const struct step round[] = {
		ACCEPT(GPA, TDX_LEVEL_2M, TDX_SUCCESS),
		MAP_GPA(GPA | SHARED, BLOCK),
		TOUCH(GPA | SHARED),
		MAP_GPA(GPA, BLOCK),
	};
	static const struct step power_off[] = { POWER_OFF };
	struct world *world = world_of(state);
	uint64_t rounds = world->host.config.memory_size / BLOCK;
	struct step *steps = calloc(rounds + 1, sizeof(round));
	struct tdx_td *td = create(world);

	assert_non_null(steps);
	for (uint64_t i = 0; i < rounds; i++) {
		memcpy((char *)steps + i * sizeof(round), round, sizeof(round));
	}
	memcpy((char *)steps + rounds * sizeof(round), power_off, sizeof(power_off));
	assert_int_equal(play(world, td, steps, rounds * 4 + 1), TDX_END_POWERED_OFF);
	assert_true(world->write_backs >= BLOCK / PAGE);
	destroy(world, td);
	assert_every_page_is_free(world);
	free(steps);
}

static void mrtd_equals_what_the_calls_add_up_to(void **state)
{
	struct world *world = world_of(state);
	struct tdx_td *td = create(world);
	struct tdx_td_measurements measurements;
	uint8_t expected[TDX_MEASUREMENT_SIZE];

	EVP_DigestFinal_ex(world->mrtd, expected, NULL);
	assert_true(tdx_td_measurements(td, &measurements, &world->error));
	assert_memory_equal(measurements.mrtd, expected, sizeof(expected));
	assert_false(measurements.rtmr_known);
	destroy(world, td);
}

static void same_image_gives_the_same_mrtd_and_another_command_line_another(void **state)
{
	struct world *world = world_of(state);
	struct tdx_td_config config = config_of(world);
	struct tdx_td_measurements first, again, other;
	struct tdx_td *td = create(world);

	assert_true(tdx_td_measurements(td, &first, &world->error));
	destroy(world, td);
	td = create(world);
	assert_true(tdx_td_measurements(td, &again, &world->error));
	destroy(world, td);
	config.append = "quiet";
	td = tdx_td_create(world->vmm, &config, &world->error);
	assert_non_null(td);
	assert_true(tdx_td_measurements(td, &other, &world->error));
	destroy(world, td);
	assert_memory_equal(first.mrtd, again.mrtd, sizeof(first.mrtd));
	assert_memory_not_equal(first.mrtd, other.mrtd, sizeof(first.mrtd));
}

static void every_key_id_can_be_used_again(void **state)
{
	struct world *world = world_of(state);
	uint32_t private_hkids = (1u << world->host.config.keyid_bits) -
				 world->host.config.num_shared_hkids;

	for (uint32_t i = 0; i < private_hkids + 1; i++) {
		destroy(world, create(world));
	}
}

/*
 * An IPI to itself: the entry after it moves the request from the descriptor
 * to the virtual APIC. The halt may not wait for it there.
 */
static void halt_returns_for_an_interrupt_that_the_module_took_in(void **state)
{
	static const struct step ipi_and_halt[] = {
		VMCALL(32, 0x830, 0x41, 0, 0), VMCALL(12, 0, 0, 0, 0), POWER_OFF,
	};
	struct world *world = world_of(state);
	struct tdx_td *td = create(world);

	assert_int_equal(PLAY(world, td, ipi_and_halt), TDX_END_POWERED_OFF);
	destroy(world, td);
}

/* The timer's deadline is in the past: the halt ends at once. */
static void halt_returns_for_the_timer(void **state)
{
	static const struct step timer_and_halt[] = {
		VMCALL(32, 0x832, 0x400ec, 0, 0), VMCALL(32, 0x6e0, 1, 0, 0),
		VMCALL(12, 0, 0, 0, 0), POWER_OFF,
	};
	struct world *world = world_of(state);
	struct tdx_td *td = create(world);

	assert_int_equal(PLAY(world, td, timer_and_halt), TDX_END_POWERED_OFF);
	destroy(world, td);
}

static void *stop_soon(void *arg)
{
	tdx_td_stop(arg);
	return NULL;
}

static void td_that_is_stopped_while_it_runs_leaves_nothing(void **state)
{
	static const struct step idle[] = {
		ACCEPT(GPA, TDX_LEVEL_2M, TDX_SUCCESS), VMCALL(12, 0, 0, 0, 0), POWER_OFF,
	};
	struct world *world = world_of(state);
	struct tdx_td *td = create(world);
	pthread_t thread;

	pthread_create(&thread, NULL, stop_soon, td);
	assert_int_equal(PLAY(world, td, idle), TDX_END_STOPPED);
	pthread_join(thread, NULL);
	destroy(world, td);
	assert_every_page_is_free(world);
}

static void fatal_error_is_told_with_the_guests_words(void **state)
{
	/* R14 and R15 hold the first 16 bytes of the text. */
	const struct step panic[] = {
		{ .rcx = MASK_GHCI, .r11 = 0x10003, .r14 = UINT64_C(0x6f6e2061206e6920),
		  .r15 = UINT64_C(0x0000000000006574) },
	};
	struct world *world = world_of(state);
	struct tdx_td *td = create(world);

	assert_int_equal(PLAY(world, td, panic), TDX_END_FATAL);
	assert_non_null(strstr(world->error.text, " in a note"));
	destroy(world, td);
}

static void memory_that_is_not_there_ends_the_td_with_a_reason(void **state)
{
	static const struct step wild[] = { TOUCH(UINT64_C(0x700000000)) };
	struct world *world = world_of(state);
	struct tdx_td *td = create(world);

	assert_int_equal(PLAY(world, td, wild), TDX_END_DIED);
	assert_non_null(strstr(world->error.text, "0x700000000"));
	destroy(world, td);
	assert_every_page_is_free(world);
}

static void td_that_cannot_be_built_leaves_nothing(void **state)
{
	struct world *world = world_of(state);
	struct tdx_td_config config = config_of(world);
	struct tdx_vmm_usage usage;

	config.attributes = UINT64_C(1) << 5;
	assert_null(tdx_td_create(world->vmm, &config, &world->error));
	assert_non_null(strstr(world->error.text, "ATTRIBUTES"));
	config = config_of(world);
	config.cpus = 3;
	assert_null(tdx_td_create(world->vmm, &config, &world->error));
	tdx_vmm_get_usage(world->vmm, &usage);
	assert_int_equal(usage.pages, 0);
	assert_int_equal(usage.key_ids, 0);
	assert_every_page_is_free(world);
}

#define TEST(name)	cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(td_lives_from_build_to_power_off_and_leaves_nothing),
		TEST(a_td_that_converts_its_memory_again_and_again_gets_pages),
		TEST(mrtd_equals_what_the_calls_add_up_to),
		TEST(same_image_gives_the_same_mrtd_and_another_command_line_another),
		TEST(every_key_id_can_be_used_again),
		TEST(halt_returns_for_an_interrupt_that_the_module_took_in),
		TEST(halt_returns_for_the_timer),
		TEST(td_that_is_stopped_while_it_runs_leaves_nothing),
		TEST(fatal_error_is_told_with_the_guests_words),
		TEST(memory_that_is_not_there_ends_the_td_with_a_reason),
		TEST(td_that_cannot_be_built_leaves_nothing),
	};

	return cmocka_run_group_tests_name("scenario: life of a TD", tests, NULL, NULL);
}
