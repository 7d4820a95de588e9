/* SPDX-License-Identifier: GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * A host against a TD's memory, end to end: secret-td.c executes on the Unicorn
 * engine, and while it waits the host reads and writes its pages as memory lets
 * it. What comes of it is asserted where a VMM sees it.
 * Argument: secret-td.
 */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include <engine/unicorn.h>
#include <machine/trap.h>
#include <tdx/tdx.h>
#include <vmm/vmm.h>

#include "host.h"
#include "secret-td.h"

#define MIB		(UINT64_C(1) << 20)
#define PAGE		UINT64_C(4096)
#define TD_MEMORY	(64 * MIB)
#define TD_PAGES	(TD_MEMORY / PAGE)
#define CODE_GPA	(2 * MIB)	/* where hello-td.ld puts the program */
#define SEPT_VE_DISABLE	(UINT64_C(1) << 28)
#define OTHER_HKID	63

struct world {
	struct tdx_cli_host host;
	struct tdx_unicorn *engine;
	struct tdx_vmm *vmm;
	struct tdx_error error;
	uint64_t page[TD_PAGES];	/* HPA by GPA */
	uint64_t tdr, tdvpr;
	char console[256];
	size_t printed;
	void (*act)(struct world *world);	/* when the guest asks */
	uint64_t enter_status, enter_r9;	/* of the last TDH.VP.ENTER */
};

static uint8_t *program;
static size_t program_size;

static void take_page(struct world *world, uint64_t gpa_level, uint64_t pa)
{
	uint64_t count = UINT64_C(1) << 9 * (gpa_level & 7), first = gpa_level / PAGE;

	for (uint64_t i = 0; i < count && first + i < TD_PAGES; i++) {
		world->page[first + i] = pa + i * PAGE;
	}
}

static void watch(void *arg, const struct tdx_call_record *record)
{
	const uint64_t *in = record->in->gpr, *out = record->out->gpr;
	struct world *world = arg;

	if (record->side != TDX_SIDE_HOST) {
		return;
	}
	switch (in[TDX_RAX] & 0xffff) {
	case TDX_LEAF_TDH_VP_ENTER:
		world->enter_status = out[TDX_RAX];
		world->enter_r9 = out[TDX_R9];
		world->tdvpr = in[TDX_RCX];
		break;
	case TDX_LEAF_TDH_MEM_PAGE_ADD:
	case TDX_LEAF_TDH_MEM_PAGE_AUG:
		if (out[TDX_RAX] == TDX_SUCCESS) {
			take_page(world, in[TDX_RCX], in[TDX_R8]);
		}
		break;
	}
}

static void take_console(void *arg, uint8_t byte)
{
	struct world *world = arg;

	if (world->printed < sizeof(world->console) - 1) {
		world->console[world->printed++] = byte;
	}
	if (byte == '?' && world->act) {
		world->act(world);
	}
}

/* cmocka has put its own handlers in place: those of the trap come back. */
static int setup(void **state)
{
	static struct world world;
	struct tdx_observer observer = { .call = watch, .arg = &world };
	struct tdx_unicorn_config config;

	memset(&world, 0, sizeof(world));
	*state = &world;
	tdx_trap_install();
	if (!tdx_cli_host_create(&world.host, TD_MEMORY, 1, NULL, &world.error)) {
		return -1;
	}
	config = (struct tdx_unicorn_config) {
		.memory = tdx_machine_memory(world.host.machine),
		.memory_size = world.host.config.memory_size,
		.max_pa_bits = world.host.config.max_pa_bits,
		.hkid_shift = tdx_machine_hkid_shift(world.host.machine),
	};
	world.engine = tdx_unicorn_create(&config, world.error.text, sizeof(world.error.text));
	if (!world.engine) {
		return -1;
	}
	tdx_machine_set_engine(world.host.machine, tdx_unicorn_ops(), world.engine);
	tdx_machine_observe(world.host.machine, &observer);
	world.vmm = tdx_vmm_create(&world.host.host, &world.error);
	return world.vmm ? 0 : -1;
}

static int teardown(void **state)
{
	struct world *world = *state;

	tdx_vmm_destroy(world->vmm);
	tdx_cli_host_destroy(&world->host);
	tdx_unicorn_destroy(world->engine);
	return 0;
}

static struct tdx_td *create(struct world *world)
{
	const struct tdx_td_config config = {
		.kernel = program, .kernel_size = program_size, .append = "",
		.memory = TD_MEMORY, .cpus = 1, .attributes = SEPT_VE_DISABLE,
		.console = take_console, .arg = world,
	};
	struct tdx_td *td = tdx_td_create(world->vmm, &config, &world->error);

	if (!td) {
		fail_msg("%s", world->error.text);
	}
	world->tdr = tdx_td_tdr(td);
	return td;
}

static void print_violation(void *arg, const char *text)
{
	print_error("%s\n", text);
}

/* Take it down: everything comes back, and nothing is left of what it knew. */
static void destroy(struct world *world, struct tdx_td *td)
{
	const uint64_t *memory = tdx_machine_memory(world->host.machine);
	struct tdx_vmm_usage usage;

	if (!tdx_td_destroy(td, &world->error)) {
		fail_msg("%s", world->error.text);
	}
	tdx_vmm_get_usage(world->vmm, &usage);
	assert_int_equal(usage.pages, 0);
	assert_int_equal(usage.key_ids, 0);
	assert_int_equal(tdx_machine_check(world->host.machine, print_violation, NULL), 0);
	for (uint64_t i = 0; i < world->host.config.memory_size / sizeof(*memory); i++) {
		if (memory[i] == SECRET_WORD(7)) {
			fail_msg("the secret is left at 0x%llx", (unsigned long long)i * 8);
		}
	}
}

static enum tdx_td_end run(struct world *world, struct tdx_td *td,
			   void (*act)(struct world *world))
{
	world->act = act;
	world->error.text[0] = '\0';
	world->printed = 0;
	memset(world->console, 0, sizeof(world->console));
	return tdx_td_run(td, &world->error);
}

/* Of the page with the secret, or of the one after it. */
static uint64_t guest_page(const struct world *world, uint64_t number)
{
	const char *at = strstr(world->console, "secret at ");
	uint64_t pa;

	assert_non_null(at);
	pa = world->page[strtoull(at + strlen("secret at "), NULL, 16) / PAGE + number];
	assert_int_not_equal(pa, 0);
	return pa;
}

static uint64_t with(const struct world *world, uint64_t pa, uint64_t hkid)
{
	return pa | hkid << tdx_machine_hkid_shift(world->host.machine);
}

static enum tdx_memory_answer write_shared(struct world *world, uint64_t pa)
{
	uint64_t value = 0xbad;

	return tdx_machine_write(world->host.machine, pa, &value, sizeof(value));
}

/* --- what the host does ---------------------------------------------------------- */

static void read_all_of_it(struct world *world)
{
	uint64_t words[SECRET_WORDS], pa = guest_page(world, 0), zero[SECRET_WORDS] = { 0 };

	/* By pointer it is there, which no key protects from: so this is the page. */
	assert_int_equal(*(uint64_t *)tdx_machine_map(world->host.machine, pa, 8), SECRET_WORD(0));
	for (uint64_t hkid = 0; hkid < world->host.config.num_shared_hkids; hkid++) {
		memset(words, 0xee, sizeof(words));
		assert_int_equal(tdx_machine_read(world->host.machine, with(world, pa, hkid),
						  words, sizeof(words)), TDX_MEMORY_ZEROS);
		assert_memory_equal(words, zero, sizeof(words));
	}
	assert_int_equal(tdx_machine_read(world->host.machine, with(world, pa, OTHER_HKID), words,
					  sizeof(words)), TDX_MEMORY_POISON);
	assert_memory_equal(words, zero, sizeof(words));
}

static void write_to_the_secret(struct world *world)
{
	assert_int_equal(write_shared(world, guest_page(world, 0) + 0x123), TDX_MEMORY_SPOILED);
}

static void write_to_the_code(struct world *world)
{
	assert_int_equal(write_shared(world, world->page[CODE_GPA / PAGE]), TDX_MEMORY_SPOILED);
}

static void write_beside_it(struct world *world)
{
	assert_int_equal(write_shared(world, guest_page(world, 1)), TDX_MEMORY_SPOILED);
}

static void write_to_the_vcpu(struct world *world)
{
	assert_int_equal(write_shared(world, world->tdvpr), TDX_MEMORY_SPOILED);
}

/* --- what comes of it --------------------------------------------------------------- */

static void host_that_reads_gets_nothing_and_does_no_harm(void **state)
{
	struct world *world = *state;
	struct tdx_td *td = create(world);

	assert_int_equal(run(world, td, read_all_of_it), TDX_END_POWERED_OFF);
	assert_non_null(strstr(world->console, "? kept\r\n"));
	destroy(world, td);
}

static void assert_died_of_a_machine_check(struct world *world)
{
	assert_int_equal(world->enter_status, TDX_NON_RECOVERABLE_TD_NON_ACCESSIBLE |
					      TDX_STATUS_FATAL | TDX_EXIT_EXCEPTION_NMI);
	/* Valid, hardware exception, vector 18: what a VMM hands to its own handler. */
	assert_int_equal(world->enter_r9, 0x80000312);
	assert_null(strstr(world->console, "kept"));
	assert_null(strstr(world->console, "changed"));
	assert_non_null(strstr(world->error.text, "machine check"));
	assert_false(tdx_machine_stopped(world->host.machine, NULL));
}

static void guest_that_reads_a_page_written_from_outside_is_ended(void **state)
{
	struct world *world = *state;
	struct tdx_td *td = create(world);

	assert_int_equal(run(world, td, write_to_the_secret), TDX_END_DIED);
	assert_died_of_a_machine_check(world);
	destroy(world, td);
	/* The platform is as good as before. */
	td = create(world);
	assert_int_equal(run(world, td, NULL), TDX_END_POWERED_OFF);
	assert_non_null(strstr(world->console, "? kept\r\n"));
	destroy(world, td);
}

static void guest_that_executes_a_page_written_from_outside_is_ended(void **state)
{
	struct world *world = *state;
	struct tdx_td *td = create(world);

	assert_int_equal(run(world, td, write_to_the_code), TDX_END_DIED);
	assert_died_of_a_machine_check(world);
	destroy(world, td);
}

static void guest_that_does_not_reach_the_page_goes_on(void **state)
{
	struct world *world = *state;
	struct tdx_td *td = create(world);

	assert_int_equal(run(world, td, write_beside_it), TDX_END_POWERED_OFF);
	assert_non_null(strstr(world->console, "? kept\r\n"));
	destroy(world, td);
}

static void module_that_reads_a_page_written_from_outside_is_gone(void **state)
{
	struct world *world = *state;
	struct tdx_td *td = create(world);
	const char *why = "";

	assert_int_equal(run(world, td, write_to_the_vcpu), TDX_END_DIED);
	assert_true(tdx_machine_stopped(world->host.machine, &why));
	assert_non_null(strstr(why, "machine check"));
	assert_false(tdx_td_destroy(td, &world->error));
}

static void read_program(const char *path)
{
	FILE *file = fopen(path, "rb");

	assert_non_null(file);
	assert_int_equal(fseek(file, 0, SEEK_END), 0);
	program_size = (size_t)ftell(file);
	rewind(file);
	program = malloc(program_size);
	assert_non_null(program);
	assert_int_equal(fread(program, 1, program_size, file), program_size);
	fclose(file);
}

#define TEST(name)	cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		TEST(host_that_reads_gets_nothing_and_does_no_harm),
		TEST(guest_that_reads_a_page_written_from_outside_is_ended),
		TEST(guest_that_executes_a_page_written_from_outside_is_ended),
		TEST(guest_that_does_not_reach_the_page_goes_on),
		TEST(module_that_reads_a_page_written_from_outside_is_gone),
	};

	if (argc < 2) {
		fprintf(stderr, "usage: test_secret SECRET_TD\n");
		return 2;
	}
	read_program(argv[1]);
	return cmocka_run_group_tests_name("secret of a TD", tests, NULL, NULL);
}
