/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Key ids through their life: who may have one, PCONFIG and its failures on each
 * package, the write-back cycle before an id is free again, the ownership
 * table's lock. What memory looks like under a key is test_memory.c's.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include <machine/machine.h>
#include <machine/trap.h>
#include <tdx/gen/structs.h>
#include <tdx/tdx.h>

#include "core/key.h"
#include "core/memory.h"

#define MIB		(1ull << 20)
#define MEMORY		(64 * MIB)
#define TDMR_SIZE	(1024 * MIB)
#define PAMT		(16 * MIB)
#define PAMT_SIZE	(8 * MIB)
#define FIRST_PAGE	(32 * MIB)
#define INFO_PA		(2 * MIB)
#define LIST_PA		(3 * MIB)
#define MODULE_HKID	32
#define HKID		40
#define START		0
#define RESUME		1
#define MAX_BLOCKS	16

#define ok(call)	assert_int_equal((call), TDX_SUCCESS)

/* Two packages of one LP each, whose hardware does what a test says. */
struct world {
	struct tdx_machine *machine;
	enum tdx_pconfig_result pconfig;	/* of the next one */
	uint32_t package, hkid, control;	/* of the last one */
	uint32_t interrupt_after;		/* blocks; 0: none comes */
	bool interrupts_enabled;
	uint64_t blocks[MAX_BLOCKS];		/* that were written back */
	uint32_t block_package, num_blocks;
	bool entropy;
};

static enum tdx_pconfig_result pconfig(void *arg, uint32_t package, uint32_t hkid,
				       uint32_t control)
{
	struct world *world = arg;
	enum tdx_pconfig_result result = world->pconfig;

	world->package = package;
	world->hkid = hkid;
	world->control = control;
	world->pconfig = TDX_PCONFIG_SUCCESS;
	return result;
}

static void write_back(void *arg, uint32_t package, uint64_t block)
{
	struct world *world = arg;

	assert_true(world->num_blocks < MAX_BLOCKS);
	world->block_package = package;
	world->blocks[world->num_blocks++] = block;
}

static bool interrupt_pending(void *arg, uint32_t lp)
{
	struct world *world = arg;

	return world->interrupt_after && world->num_blocks >= world->interrupt_after;
}

static bool host_interrupts_enabled(void *arg, uint32_t lp)
{
	return ((struct world *)arg)->interrupts_enabled;
}

static bool entropy(void *arg, uint64_t *value)
{
	*value = 1;
	return ((struct world *)arg)->entropy;
}

static void on(struct world *world, uint32_t lp)
{
	tdx_trap_bind(tdx_machine_lp(world->machine, lp));
}

static void configure(struct world *world)
{
	struct tdmr_info *info = tdx_machine_map(world->machine, INFO_PA, TDX_PAGE);
	uint64_t *list = tdx_machine_map(world->machine, LIST_PA, TDX_PAGE);

	*info = (struct tdmr_info){
		.tdmr_size = TDMR_SIZE,
		.pamt_1g_base = PAMT, .pamt_1g_size = TDX_PAGE,
		.pamt_2m_base = PAMT + MIB, .pamt_2m_size = 2 * TDX_PAGE,
		.pamt_4k_base = PAMT + 2 * MIB, .pamt_4k_size = 4 * MIB,
		.reserved = {
			{ 0, MIB }, { PAMT, PAMT_SIZE }, { MEMORY, TDMR_SIZE - MEMORY },
		},
	};
	list[0] = INFO_PA;
	ok(tdh_sys_config(LIST_PA, 1, MODULE_HKID));
}

static void init_module(struct world *world)
{
	ok(tdh_sys_init(NULL, NULL, NULL, NULL, NULL));
	for (uint32_t lp = 0; lp < 2; lp++) {
		on(world, lp);
		ok(tdh_sys_lp_init(NULL, NULL, NULL));
	}
	configure(world);
}

static void finish_module(struct world *world)
{
	uint64_t next = 0;

	for (uint32_t lp = 0; lp < 2; lp++) {
		on(world, lp);
		ok(tdh_sys_key_config());
	}
	while (next < TDMR_SIZE) {
		ok(tdh_sys_tdmr_init(0, &next));
	}
	on(world, 0);
}

static int power_on(void **state)
{
	static struct world world;
	struct tdx_machine_config config;

	world = (struct world){ .entropy = true };
	tdx_machine_config_default(&config, MEMORY, 2);
	config.num_packages = 2;
	config.lp_package[1] = 1;
	config.lp_x2apic_id[1] = 128;
	config.ops = (struct tdx_platform_ops){
		.pconfig = pconfig, .write_back = write_back, .entropy = entropy,
		.interrupt_pending = interrupt_pending,
		.host_interrupts_enabled = host_interrupts_enabled, .arg = &world,
	};
	world.machine = tdx_machine_create(&config, NULL, 0);
	*state = &world;
	if (!world.machine) {
		return -1;
	}
	on(&world, 0);
	return 0;
}

static int setup(void **state)
{
	if (power_on(state)) {
		return -1;
	}
	init_module(*state);
	finish_module(*state);
	return 0;
}

static int teardown(void **state)
{
	struct world *world = *state;

	tdx_trap_bind(NULL);
	tdx_machine_destroy(world->machine);
	return 0;
}

static struct tdx_tdr tdr_number(unsigned int number)
{
	return (struct tdx_tdr){ FIRST_PAGE + number * TDX_PAGE };
}

static tdx_status create(unsigned int number, uint16_t hkid)
{
	return tdh_mng_create(tdr_number(number), (struct tdx_hkid){ hkid });
}

static struct tdx_kot_entry *entry_of(struct world *world, uint32_t hkid)
{
	return &world->machine->module.kot.entries[hkid];
}

/* --- who may have an id -------------------------------------------------------- */

static void only_free_private_ids_can_be_given_to_a_td(void **state)
{
	struct world *world = *state;

	assert_int_equal(create(0, 31), TDX_OPERAND_INVALID | TDX_OPERAND_ID_RDX);
	assert_int_equal(create(0, 64), TDX_OPERAND_INVALID | TDX_OPERAND_ID_RDX);
	/* The module's own. */
	assert_int_equal(entry_of(world, MODULE_HKID)->state, TDX_HKID_STATE_RESERVED);
	assert_int_equal(create(0, MODULE_HKID), TDX_HKID_NOT_FREE);
	ok(create(0, 33));
	assert_int_equal(entry_of(world, 33)->state, TDX_HKID_STATE_ASSIGNED);
	assert_int_equal(create(1, 33), TDX_HKID_NOT_FREE);
	ok(create(1, 63));
}

static void td_without_entropy_gets_no_id(void **state)
{
	struct world *world = *state;

	world->entropy = false;
	assert_int_equal(create(0, HKID), TDX_RND_NO_ENTROPY);
	assert_int_equal(entry_of(world, HKID)->state, TDX_HKID_STATE_FREE);
	world->entropy = true;
	ok(create(0, HKID));
}

/* --- PCONFIG -------------------------------------------------------------------- */

static void module_key_is_programmed_on_each_package_once(void **state)
{
	struct world *world = *state;

	init_module(world);
	on(world, 1);
	world->pconfig = TDX_PCONFIG_ENTROPY_ERROR;
	assert_int_equal(tdh_sys_key_config(), TDX_KEY_GENERATION_FAILED);
	world->pconfig = TDX_PCONFIG_DEVICE_BUSY;
	assert_int_equal(tdh_sys_key_config(), TDX_OPERAND_BUSY | TDX_OPERAND_ID_KET);
	ok(tdh_sys_key_config());
	assert_int_equal(world->hkid, MODULE_HKID);
	assert_int_equal(world->package, 1);
	assert_int_equal(tdh_sys_key_config(), TDX_KEY_CONFIGURED);
	/* Not ready yet: the other package has no key. */
	assert_int_equal(create(0, HKID), TDX_SYS_NOT_READY);
	on(world, 0);
	ok(tdh_sys_key_config());
	assert_int_equal(tdx_sys_state(world->machine), TDX_SYS_READY);
	assert_int_equal(tdh_sys_key_config(), TDX_SYS_KEY_CONFIG_NOT_PENDING);
}

static void td_key_is_programmed_on_each_package_once(void **state)
{
	struct world *world = *state;
	struct tdx_tdr tdr = tdr_number(0);

	ok(create(0, HKID));
	world->pconfig = TDX_PCONFIG_ENTROPY_ERROR;
	assert_int_equal(tdh_mng_key_config(tdr), TDX_KEY_GENERATION_FAILED);
	world->pconfig = TDX_PCONFIG_DEVICE_BUSY;
	assert_int_equal(tdh_mng_key_config(tdr), TDX_OPERAND_BUSY | TDX_OPERAND_ID_KET);
	ok(tdh_mng_key_config(tdr));
	assert_int_equal(world->hkid, HKID);
	assert_int_equal(world->package, 0);
	assert_int_equal(tdh_mng_key_config(tdr), TDX_KEY_CONFIGURED);
	assert_int_equal(tdh_mng_addcx(FIRST_PAGE + TDX_PAGE, tdr), TDX_TD_KEYS_NOT_CONFIGURED);
	on(world, 1);
	ok(tdh_mng_key_config(tdr));
	assert_int_equal(world->package, 1);
	assert_int_equal(tdh_mng_key_config(tdr), TDX_LIFECYCLE_STATE_INCORRECT);
	ok(tdh_mng_addcx(FIRST_PAGE + TDX_PAGE, tdr));
}

/* Only these two are known to happen; the module does not go on after another. */
static void pconfig_that_answers_anything_else_stops_the_module(void **state)
{
	struct world *world = *state;

	ok(create(0, HKID));
	world->pconfig = (enum tdx_pconfig_result)4;
	assert_int_equal(tdh_mng_key_config(tdr_number(0)), TDX_SEAMCALL_VMFAILINVALID);
	assert_true(tdx_machine_stopped(world->machine, NULL));
}

/* PCONFIG's KEYID_CTRL: a random key (command 1) for the strongest algorithm there is. */
static void key_is_random_and_of_the_best_algorithm_that_is_active(void **state)
{
	static const struct {
		uint64_t algorithms;	/* of IA32_TME_ACTIVATE */
		bool without_integrity;
		uint32_t control;
	} cases[] = {
		{ 0xf, false, 0x801 },	/* AES-XTS-256 with integrity */
		{ 0x3, false, 0x201 },	/* AES-XTS-128 with integrity */
		{ 0xf, true, 0x401 },	/* AES-XTS-256 */
		{ 0x1, true, 0x101 },	/* AES-XTS-128 */
	};
	struct world *world = *state;

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		assert_true(tdx_machine_reset(world->machine, NULL, 0, NULL, 0));
		tdx_machine_set_msr(world->machine, TDX_ALL_LPS, 0x982,
				    3 | 6ull << 32 | 5ull << 36 | cases[i].algorithms << 48);
		assert_true(tdx_machine_set_sysinfo(world->machine, "tdx_without_integrity",
						    cases[i].without_integrity));
		on(world, 0);
		init_module(world);
		finish_module(world);
		assert_int_equal(world->control, cases[i].control);
	}
}

/* --- the way back ------------------------------------------------------------------ */

static void flush(unsigned int number)
{
	ok(tdh_mng_vpflushdone(tdr_number(number)));
}

static void assert_blocks(struct world *world, uint64_t first, uint32_t count)
{
	assert_int_equal(world->num_blocks, count);
	for (uint32_t i = 0; i < count; i++) {
		assert_int_equal(world->blocks[i], first + i);
	}
	world->num_blocks = 0;
}

static void id_is_free_after_each_package_has_written_its_caches_back(void **state)
{
	struct world *world = *state;
	struct tdx_tdr tdr = tdr_number(0);

	ok(create(0, HKID));
	assert_int_equal(tdh_phymem_cache_wb(START), TDX_NO_HKID_READY_TO_WBCACHE);
	assert_blocks(world, 0, 0);
	assert_int_equal(tdh_mng_key_freeid(tdr), TDX_LIFECYCLE_STATE_INCORRECT);
	flush(0);
	assert_int_equal(entry_of(world, HKID)->state, TDX_HKID_STATE_FLUSHED);
	assert_int_equal(entry_of(world, HKID)->wbinvd_bitmap, 3);
	assert_int_equal(tdh_mng_key_freeid(tdr), TDX_WBCACHE_NOT_COMPLETE);
	ok(tdh_phymem_cache_wb(START));
	assert_int_equal(world->block_package, 0);
	assert_blocks(world, 0, 4);
	assert_int_equal(entry_of(world, HKID)->wbinvd_bitmap, 2);
	assert_int_equal(tdh_mng_key_freeid(tdr), TDX_WBCACHE_NOT_COMPLETE);
	on(world, 1);
	ok(tdh_phymem_cache_wb(START));
	assert_int_equal(world->block_package, 1);
	assert_int_equal(create(1, HKID), TDX_HKID_NOT_FREE);
	ok(tdh_mng_key_freeid(tdr));
	assert_int_equal(entry_of(world, HKID)->state, TDX_HKID_STATE_FREE);
	ok(create(1, HKID));
}

static void write_back_stops_for_an_interrupt_and_goes_on_where_it_was(void **state)
{
	struct world *world = *state;

	ok(create(0, HKID));
	flush(0);
	assert_int_equal(tdh_phymem_cache_wb(RESUME), TDX_WBCACHE_RESUME_ERROR);
	world->interrupts_enabled = true;
	world->interrupt_after = 1;
	assert_int_equal(tdh_phymem_cache_wb(START), TDX_INTERRUPTED_RESUMABLE);
	assert_blocks(world, 0, 1);
	assert_int_equal(tdh_phymem_cache_wb(RESUME), TDX_INTERRUPTED_RESUMABLE);
	assert_blocks(world, 1, 1);
	/* The other package has a cycle of its own. */
	on(world, 1);
	assert_int_equal(tdh_phymem_cache_wb(RESUME), TDX_WBCACHE_RESUME_ERROR);
	on(world, 0);
	world->interrupts_enabled = false;
	ok(tdh_phymem_cache_wb(RESUME));
	assert_blocks(world, 2, 2);
	assert_int_equal(tdh_phymem_cache_wb(RESUME), TDX_WBCACHE_RESUME_ERROR);
}

static void interrupt_after_the_last_block_does_not_stop_the_cycle(void **state)
{
	struct world *world = *state;

	ok(create(0, HKID));
	flush(0);
	world->interrupts_enabled = true;
	world->interrupt_after = 4;
	ok(tdh_phymem_cache_wb(START));
	assert_blocks(world, 0, 4);
}

static void cycle_frees_only_ids_that_were_flushed_when_it_began(void **state)
{
	struct world *world = *state;

	ok(create(0, HKID));
	ok(create(1, HKID + 1));
	flush(0);
	world->interrupts_enabled = true;
	world->interrupt_after = 2;
	assert_int_equal(tdh_phymem_cache_wb(START), TDX_INTERRUPTED_RESUMABLE);
	flush(1);
	world->interrupts_enabled = false;
	ok(tdh_phymem_cache_wb(RESUME));
	assert_int_equal(entry_of(world, HKID)->wbinvd_bitmap, 2);
	assert_int_equal(entry_of(world, HKID + 1)->wbinvd_bitmap, 3);
	world->num_blocks = 0;
	/* Starting anew forgets where the last one was. */
	ok(tdh_phymem_cache_wb(START));
	assert_blocks(world, 0, 4);
	assert_int_equal(entry_of(world, HKID + 1)->wbinvd_bitmap, 2);
}

static void td_that_never_had_a_key_gives_its_id_back_the_same_way(void **state)
{
	struct world *world = *state;

	ok(create(0, HKID));
	flush(0);
	ok(tdh_phymem_cache_wb(START));
	on(world, 1);
	ok(tdh_phymem_cache_wb(START));
	ok(tdh_mng_key_freeid(tdr_number(0)));
	ok(tdh_phymem_page_reclaim(tdr_number(0).pa, NULL, NULL, NULL, NULL, NULL, NULL));
	assert_int_equal(tdx_machine_check(world->machine, NULL, NULL), 0);
}

/* --- locks -------------------------------------------------------------------------- */

static void taken_table_and_taken_cycle_are_busy_by_their_names(void **state)
{
	struct world *world = *state;
	struct tdx_module *module = &world->machine->module;

	ok(create(0, HKID));
	flush(0);
	assert_int_equal(tdx_sharex_try(&module->kot.lock, TDX_SHARED), TDX_LOCK_TAKEN);
	assert_int_equal(create(1, HKID + 1), TDX_OPERAND_BUSY | TDX_OPERAND_ID_KOT);
	assert_int_equal(tdh_mng_key_freeid(tdr_number(0)), TDX_OPERAND_BUSY | TDX_OPERAND_ID_KOT);
	/* A write-back cycle shares it. */
	ok(tdh_phymem_cache_wb(START));
	tdx_sharex_release(&module->kot.lock, TDX_SHARED);
	assert_int_equal(tdx_mutex_try(&module->wbt[0].lock), TDX_LOCK_TAKEN);
	assert_int_equal(tdh_phymem_cache_wb(START), TDX_OPERAND_BUSY | TDX_OPERAND_ID_WBCACHE);
	on(world, 1);
	ok(tdh_phymem_cache_wb(START));
	tdx_mutex_release(&module->wbt[0].lock);
}

#define TEST(name)	cmocka_unit_test_setup_teardown(name, setup, teardown)
#define POWER_ON_TEST(name)	cmocka_unit_test_setup_teardown(name, power_on, teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(only_free_private_ids_can_be_given_to_a_td),
		TEST(td_without_entropy_gets_no_id),
		POWER_ON_TEST(module_key_is_programmed_on_each_package_once),
		TEST(td_key_is_programmed_on_each_package_once),
		TEST(pconfig_that_answers_anything_else_stops_the_module),
		POWER_ON_TEST(key_is_random_and_of_the_best_algorithm_that_is_active),
		TEST(id_is_free_after_each_package_has_written_its_caches_back),
		TEST(write_back_stops_for_an_interrupt_and_goes_on_where_it_was),
		TEST(interrupt_after_the_last_block_does_not_stop_the_cycle),
		TEST(cycle_frees_only_ids_that_were_flushed_when_it_began),
		TEST(td_that_never_had_a_key_gives_its_id_back_the_same_way),
		TEST(taken_table_and_taken_cycle_are_busy_by_their_names),
	};

	return cmocka_run_group_tests_name("module core key", tests, NULL, NULL);
}
