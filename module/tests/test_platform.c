/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * What of the platform can be set and made to fail, one by one, and what the
 * module answers then: memory ranges, SMM ranges, MSRs, CPUID, clock, entropy,
 * interrupts. Keys and PCONFIG are test_key.c's, locks test_busy.c's.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include <machine/trap.h>
#include <tdx/gen/fields_sys.h>
#include <tdx/gen/structs.h>
#include <tdx/tdx.h>

#include "core/msr_index.h"

#define MIB		(1ull << 20)
#define PAGE		4096ull
#define MEMORY		(64 * MIB)
#define CMR_BASE	(MEMORY - 32 * MIB)
#define SMRR_LOCK	(1ull << 10)
#define SMRR_VALID	(1ull << 11)
#define MTRRCAP		0x5d0aull	/* the default platform's: SMRR with lock */
#define MTRRCAP_SMRR2	(1ull << 13)
#define WRITE_BACK	6ull
#define MANY		8
#define WAIT_NS		1000000ull

/* The details of a status about a range: SMRR, then CMR. */
#define OVERLAP(smrr, cmr) (TDX_SMRR_OVERLAPS_CMR | (smrr) | (cmr) << 8)

struct world {
	struct tdx_machine_config config;
	struct tdx_machine *machine;
	uint64_t tsc;
	uint32_t random_left;	/* numbers until there is no entropy; MANY and more: no end */
};

static uint64_t tsc(void *arg)
{
	struct world *world = arg;

	return world->tsc;
}

static bool entropy(void *arg, uint64_t *value)
{
	struct world *world = arg;

	*value = 0x1234567;
	if (world->random_left >= MANY) {
		return true;
	}
	if (!world->random_left) {
		return false;
	}
	world->random_left--;
	return true;
}

static int setup(void **state)
{
	static struct world world;

	memset(&world, 0, sizeof(world));
	world.random_left = MANY;
	tdx_machine_config_default(&world.config, MEMORY, 2);
	world.config.ops.entropy = entropy;
	world.config.ops.arg = &world;
	*state = &world;
	return 0;
}

static int teardown(void **state)
{
	struct world *world = *state;

	tdx_trap_bind(NULL);
	tdx_machine_destroy(world->machine);
	return 0;
}

static void power_on(struct world *world)
{
	char message[200] = "";

	if (world->machine) {
		tdx_machine_destroy(world->machine);
	}
	world->machine = tdx_machine_create(&world->config, message, sizeof(message));
	assert_string_equal(message, "");
	assert_non_null(world->machine);
	tdx_trap_bind(tdx_machine_lp(world->machine, 0));
}

static tdx_status init(void)
{
	return tdh_sys_init(NULL, NULL, NULL, NULL, NULL);
}

static tdx_status lp_init(struct world *world, uint32_t lp)
{
	tdx_trap_bind(tdx_machine_lp(world->machine, lp));
	return tdh_sys_lp_init(NULL, NULL, NULL);
}

static void set(struct world *world, uint32_t msr, uint64_t value)
{
	tdx_machine_set_msr(world->machine, TDX_ALL_LPS, msr, value);
}

/* --- memory ranges ------------------------------------------------------------------ */

static void cmrs_are_those_of_the_configuration(void **state)
{
	struct world *world = *state;
	struct cmr_info *cmrs;
	struct tdx_field_id field = { TDX_MD_SYS_CMR_BASE };
	uint64_t value;

	world->config.num_cmrs = 2;
	world->config.cmrs[0] = (struct tdx_cmr){ MIB, 7 * MIB };
	world->config.cmrs[1] = (struct tdx_cmr){ CMR_BASE, 32 * MIB };
	power_on(world);
	assert_int_equal(init(), TDX_SUCCESS);
	for (uint32_t i = 0; i < 2; i++) {
		assert_int_equal(lp_init(world, i), TDX_SUCCESS);
	}
	assert_int_equal(tdh_sys_info(16 * MIB, 1024, 17 * MIB, 32, NULL, NULL), TDX_SUCCESS);
	cmrs = tdx_machine_map(world->machine, 17 * MIB, PAGE);
	assert_int_equal(cmrs[0].cmr_base, MIB);
	assert_int_equal(cmrs[0].cmr_size, 7 * MIB);
	assert_int_equal(cmrs[1].cmr_base, CMR_BASE);
	assert_int_equal(cmrs[2].cmr_size, 0);
	field.raw += 1;
	assert_int_equal(tdh_sys_rd(field, NULL, &value), TDX_SUCCESS);
	assert_int_equal(value, CMR_BASE);
}

static void cmrs_that_no_firmware_gives_are_refused(void **state)
{
	static const struct {
		const char *field;
		uint64_t value;
	} bad[] = {
		{ "cmr_data[1].cmr_base", MIB }, { "cmr_data[1].cmr_base", CMR_BASE + 1 },
		{ "cmr_data[1].cmr_size", PAGE + 1 }, { "cmr_data[1].cmr_base", 1ull << 51 },
	};
	struct world *world = *state;

	world->config.num_cmrs = 2;
	world->config.cmrs[0] = (struct tdx_cmr){ MIB, 7 * MIB };
	world->config.cmrs[1] = (struct tdx_cmr){ CMR_BASE, 32 * MIB };
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		power_on(world);
		assert_true(tdx_machine_set_sysinfo(world->machine, bad[i].field, bad[i].value));
		assert_int_equal(init(), TDX_CMR_LIST_INVALID);
	}
	assert_false(tdx_machine_set_sysinfo(world->machine, "cmr_data[32].cmr_base", 0));
	assert_false(tdx_machine_set_sysinfo(world->machine, "weather", 0));
}

/* --- SMM ranges ----------------------------------------------------------------------- */

static void smrr_follows_the_configuration_and_its_msrs(void **state)
{
	struct world *world = *state;
	uint64_t value;

	world->config.smrr = (struct tdx_cmr){ 8 * MIB, 8 * MIB };
	world->config.cmrs[0] = (struct tdx_cmr){ CMR_BASE, 32 * MIB };
	power_on(world);
	assert_true(tdx_machine_rdmsr(world->machine, 1, MSR_SMRR_BASE, &value));
	assert_int_equal(value, 8 * MIB | WRITE_BACK);
	assert_true(tdx_machine_rdmsr(world->machine, 1, MSR_SMRR_MASK, &value));
	assert_int_equal(value, 0xff800000u | SMRR_LOCK | SMRR_VALID);
	assert_int_equal(init(), TDX_SUCCESS);
	/* Each LP has to have the same. */
	tdx_machine_set_msr(world->machine, 1, MSR_SMRR_BASE, 16 * MIB | WRITE_BACK);
	assert_int_equal(lp_init(world, 1), TDX_INCONSISTENT_MSR | MSR_SMRR_BASE);
	assert_int_equal(lp_init(world, 0), TDX_SUCCESS);
}

static void smrr_that_does_not_protect_smm_is_refused(void **state)
{
	struct world *world = *state;

	power_on(world);
	set(world, MSR_MTRRCAP, MTRRCAP & ~(1ull << 11));
	assert_int_equal(init(), TDX_SMRR_NOT_SUPPORTED);
	set(world, MSR_MTRRCAP, MTRRCAP & ~(1ull << 14));
	assert_int_equal(init(), TDX_SMRR_LOCK_NOT_SUPPORTED);
	set(world, MSR_MTRRCAP, MTRRCAP);
	set(world, MSR_SMRR_MASK, 0xff800000u | SMRR_VALID);
	assert_int_equal(init(), TDX_SMRR_NOT_LOCKED);
	set(world, MSR_SMRR_MASK, 0xfe900000u | SMRR_VALID | SMRR_LOCK);
	assert_int_equal(init(), TDX_INVALID_SMRR_CONFIGURATION);
	set(world, MSR_SMRR_MASK, 0xff800000u | SMRR_VALID | SMRR_LOCK);
	set(world, MSR_SMRR_BASE, 8 * MIB | WRITE_BACK);
	assert_int_equal(init(), OVERLAP(0u, 0u));
	/* One that is off overlaps nothing. */
	set(world, MSR_SMRR_MASK, 0xff800000u | SMRR_LOCK);
	assert_int_equal(init(), TDX_SUCCESS);
}

static void second_smrr_is_looked_at_where_cpu_and_loader_know_of_it(void **state)
{
	struct world *world = *state;

	power_on(world);
	set(world, MSR_SMRR2_BASE, 8 * MIB | WRITE_BACK);
	set(world, MSR_SMRR2_MASK, 0xff800000u | SMRR_VALID | SMRR_LOCK);
	set(world, MSR_MTRRCAP, MTRRCAP | MTRRCAP_SMRR2);
	assert_int_equal(init(), OVERLAP(1u, 0u));
	set(world, MSR_SMRR2_MASK, 0xff800000u | SMRR_VALID);
	assert_int_equal(init(), TDX_SMRR_NOT_LOCKED | 1);
	assert_true(tdx_machine_set_sysinfo(world->machine, "smrr2_not_supported", 1));
	assert_int_equal(init(), TDX_SUCCESS);
}

/* --- MSRs and CPUID ---------------------------------------------------------------------- */

static void msr_and_cpuid_are_set_for_one_lp_or_all(void **state)
{
	struct world *world = *state;
	const struct tdx_cpuid_value cpuid = { .leaf = 7, .subleaf = 1, .eax = 0x1c10 };
	uint64_t value;

	power_on(world);
	assert_int_equal(init(), TDX_SUCCESS);
	tdx_machine_set_msr(world->machine, 1, MSR_CORE_CAPABILITIES, 0);
	assert_true(tdx_machine_rdmsr(world->machine, 0, MSR_CORE_CAPABILITIES, &value));
	assert_int_equal(value, 0x20);
	assert_int_equal(lp_init(world, 1), TDX_INCONSISTENT_MSR | MSR_CORE_CAPABILITIES);
	tdx_machine_set_msr(world->machine, 1, MSR_CORE_CAPABILITIES, 0x20);
	tdx_machine_set_cpuid(world->machine, 1, &cpuid);
	assert_int_equal(lp_init(world, 0), TDX_SUCCESS);
	assert_int_equal(tdx_status_code(lp_init(world, 1)), TDX_INCONSISTENT_CPUID_FIELD);
	/* One that it did not have, and never has. */
	assert_false(tdx_machine_rdmsr(world->machine, 0, 0x12345, &value));
	tdx_machine_set_msr(world->machine, 0, 0x12345, 6);
	assert_true(tdx_machine_rdmsr(world->machine, 0, 0x12345, &value));
	assert_int_equal(value, 6);
	assert_false(tdx_machine_rdmsr(world->machine, 1, 0x12345, &value));
	/* A reset is a new platform. */
	assert_true(tdx_machine_reset(world->machine, NULL, 0, NULL, 0));
	assert_false(tdx_machine_rdmsr(world->machine, 0, 0x12345, &value));
}

/* --- entropy ------------------------------------------------------------------------------- */

static void entropy_can_end_at_each_place_that_asks_for_it(void **state)
{
	struct world *world = *state;

	power_on(world);
	world->random_left = 0;
	assert_int_equal(init(), TDX_RND_NO_ENTROPY);
	world->random_left = 1;
	assert_int_equal(init(), TDX_SUCCESS);
	assert_int_equal(lp_init(world, 0), TDX_RND_NO_ENTROPY);
	world->random_left = MANY;
	assert_int_equal(lp_init(world, 0), TDX_SUCCESS);
}

/* --- clock ------------------------------------------------------------------------------------ */

static uint64_t now_ns(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

static void clock_runs_at_the_rate_that_is_set(void **state)
{
	static const uint64_t rates[] = { 1000000000u, 2000000000u, 3100000000u };
	struct world *world = *state;

	for (size_t i = 0; i < sizeof(rates) / sizeof(rates[0]); i++) {
		uint64_t before, start, passed, most;

		world->config.tsc_hz = rates[i];
		power_on(world);
		before = now_ns();
		passed = tdx_machine_tsc(world->machine);
		start = now_ns();
		while (now_ns() - start < WAIT_NS) {
		}
		passed = tdx_machine_tsc(world->machine) - passed;
		most = (now_ns() - before) * (rates[i] / 1000000) / 1000 + 1;
		assert_in_range(passed, WAIT_NS * (rates[i] / 1000000) / 1000, most);
	}
}

static void clock_can_be_anybodys(void **state)
{
	struct world *world = *state;
	uint64_t value;

	world->config.ops.tsc = tsc;
	power_on(world);
	world->tsc = 77;
	assert_int_equal(tdx_machine_tsc(world->machine), 77);
	assert_true(tdx_machine_rdmsr(world->machine, 0, MSR_TSC, &value));
	assert_int_equal(value, 77);
}

static void lps_with_different_clocks_are_refused(void **state)
{
	struct world *world = *state;

	power_on(world);
	assert_int_equal(init(), TDX_SUCCESS);
	tdx_machine_set_msr(world->machine, 1, MSR_TSC_ADJUST, 1);
	assert_int_equal(lp_init(world, 1), TDX_INCONSISTENT_MSR | MSR_TSC_ADJUST);
}

/* --- interrupts ------------------------------------------------------------------------------- */

static void interrupts_wait_in_order_of_their_vectors(void **state)
{
	struct world *world = *state;
	struct tdx_lp *lp;

	power_on(world);
	lp = tdx_machine_lp(world->machine, 1);
	assert_int_equal(tdx_lp_take_interrupt(lp), -1);
	tdx_lp_interrupt(lp, 0xe0);
	tdx_lp_interrupt(lp, 0x31);
	tdx_lp_interrupt(lp, 0x31);
	assert_int_equal(tdx_lp_take_interrupt(tdx_machine_lp(world->machine, 0)), -1);
	assert_int_equal(tdx_lp_take_interrupt(lp), 0x31);
	assert_int_equal(tdx_lp_take_interrupt(lp), 0xe0);
	assert_int_equal(tdx_lp_take_interrupt(lp), -1);
}

#define TEST(name)	cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(cmrs_are_those_of_the_configuration),
		TEST(cmrs_that_no_firmware_gives_are_refused),
		TEST(smrr_follows_the_configuration_and_its_msrs),
		TEST(smrr_that_does_not_protect_smm_is_refused),
		TEST(second_smrr_is_looked_at_where_cpu_and_loader_know_of_it),
		TEST(msr_and_cpuid_are_set_for_one_lp_or_all),
		TEST(entropy_can_end_at_each_place_that_asks_for_it),
		TEST(clock_runs_at_the_rate_that_is_set),
		TEST(clock_can_be_anybodys),
		TEST(lps_with_different_clocks_are_refused),
		TEST(interrupts_wait_in_order_of_their_vectors),
	};

	return cmocka_run_group_tests_name("module platform", tests, NULL, NULL);
}
