/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Power-on to a ready module on the default platform: the order that calls
 * have to come in, what a platform can be refused for, keys, an update, and
 * that a TD's life leaves every page and key id free.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include <machine/trap.h>
#include <tdx/gen/fields_sys.h>
#include <tdx/tdx.h>

#include "fixture.h"

#define MODULE_HKID		32u
#define MSR_ARCH_CAPABILITIES	0x10au
#define MSR_TSC_ADJUST		0x3bu
#define PT_NDA			0u

static struct fixture *at_power_on(void **state, uint32_t lps)
{
	static struct fixture fixture;	/* of one test at a time */

	fixture_power_on(&fixture, lps);
	*state = &fixture;
	return &fixture;
}

static int down(void **state)
{
	fixture_down(*state);
	return 0;
}

static tdx_status init(void)
{
	return tdh_sys_init(NULL, NULL, NULL, NULL, NULL);
}

static tdx_status lp_init(void)
{
	return tdh_sys_lp_init(NULL, NULL, NULL);
}

static tdx_status type_of(uint64_t pa, uint64_t *type)
{
	return tdh_phymem_page_rdmd(pa, type, NULL, NULL, NULL, NULL, NULL);
}

static void calls_have_to_come_in_order(void **state)
{
	struct fixture *fixture = at_power_on(state, 2);

	assert_int_equal(lp_init(), TDX_SYS_LP_INIT_NOT_PENDING);
	assert_int_equal(tdh_sys_config(0, 1, MODULE_HKID), TDX_SYS_CONFIG_NOT_PENDING);
	assert_int_equal(tdh_sys_key_config(), TDX_SYS_KEY_CONFIG_NOT_PENDING);
	assert_int_equal(tdh_sys_tdmr_init(0, NULL), TDX_SYS_NOT_READY);
	fixture_init(fixture);
	assert_int_equal(init(), TDX_SYS_INIT_NOT_PENDING);
	assert_int_equal(lp_init(), TDX_SUCCESS);
	assert_int_equal(lp_init(), TDX_SYS_LP_INIT_DONE);
	assert_int_equal(tdh_sys_config(0, 1, MODULE_HKID), TDX_SYS_CONFIG_NOT_PENDING);
}

static void every_lp_has_to_be_initialised(void **state)
{
	struct fixture *fixture = at_power_on(state, 4);
	uint64_t value;

	fixture_init(fixture);
	fixture_lp_init(fixture);
	fixture_config(fixture);
	fixture_key_config(fixture);
	for (uint32_t i = 0; i < 4; i++) {
		tdx_trap_bind(tdx_machine_lp(fixture->machine, i));
		assert_int_equal(tdh_sys_rd((struct tdx_field_id){ TDX_MD_SYS_MAX_TDMRS }, NULL,
					    &value), TDX_SUCCESS);
	}
}

static void init_names_the_msr_it_refuses(void **state)
{
	struct fixture *fixture = at_power_on(state, 1);

	tdx_machine_set_msr(fixture->machine, TDX_ALL_LPS, MSR_ARCH_CAPABILITIES, 0);
	assert_int_equal(init(), TDX_INCORRECT_MSR_VALUE | MSR_ARCH_CAPABILITIES);
}

static void lp_init_names_the_msr_that_differs(void **state)
{
	struct fixture *fixture = at_power_on(state, 2);

	fixture_init(fixture);
	tdx_machine_set_msr(fixture->machine, 1, MSR_TSC_ADJUST, 5);
	tdx_trap_bind(tdx_machine_lp(fixture->machine, 1));
	assert_int_equal(lp_init(), TDX_INCONSISTENT_MSR | MSR_TSC_ADJUST);
}

struct failing_key {
	enum tdx_pconfig_result result;
};

static enum tdx_pconfig_result fail_once(void *arg, uint32_t package, uint32_t hkid,
					 uint32_t control)
{
	struct failing_key *key = arg;
	enum tdx_pconfig_result result = key->result;

	key->result = TDX_PCONFIG_SUCCESS;
	return result;
}

/* A failed PCONFIG is a status, and the call can be repeated. */
static void key_config_survives_a_failing_pconfig(void **state)
{
	const struct {
		enum tdx_pconfig_result result;
		tdx_status status;
	} rows[] = {
		{ TDX_PCONFIG_DEVICE_BUSY, TDX_OPERAND_BUSY | TDX_OPERAND_ID_KET },
		{ TDX_PCONFIG_ENTROPY_ERROR, TDX_KEY_GENERATION_FAILED },
	};

	for (size_t i = 0; i < 2; i++) {
		struct fixture *fixture = at_power_on(state, 1);
		struct failing_key key = { TDX_PCONFIG_SUCCESS };
		struct tdx_machine_config config;

		tdx_machine_config_default(&config, FIXTURE_MEMORY, 1);
		config.ops.pconfig = fail_once;
		config.ops.arg = &key;
		assert_true(tdx_machine_reset(fixture->machine, &config, 0, NULL, 0));
		fixture_init(fixture);
		fixture_lp_init(fixture);
		fixture_config(fixture);
		key.result = rows[i].result;
		assert_int_equal(tdh_sys_key_config(), rows[i].status);
		fixture_key_config(fixture);
		assert_int_equal(tdh_sys_key_config(), TDX_SYS_KEY_CONFIG_NOT_PENDING);
		if (i == 0) {
			fixture_down(fixture);
		}
	}
}

static void pages_are_usable_a_whole_gib_at_a_time(void **state)
{
	struct fixture *fixture = at_power_on(state, 1);
	uint64_t next, type;
	int calls = 0;

	fixture_init(fixture);
	fixture_lp_init(fixture);
	fixture_config(fixture);
	fixture_key_config(fixture);
	do {
		assert_int_equal(type_of(64 << 20, &type),
				 TDX_OPERAND_ADDR_RANGE_ERROR | TDX_OPERAND_ID_RCX);
		assert_int_equal(tdh_sys_tdmr_init(0, &next), TDX_SUCCESS);
		calls++;
	} while (next == 0);
	assert_int_equal(calls, FIXTURE_TDMR_SIZE / 4096 / 1024);
	assert_int_equal(type_of(64 << 20, &type), TDX_SUCCESS);
	assert_int_equal(type, PT_NDA);
	assert_int_equal(tdh_sys_tdmr_init(0, &next), TDX_TDMR_ALREADY_INITIALIZED);
}

static void a_td_leaves_pages_and_key_free(void **state)
{
	struct fixture *fixture = at_power_on(state, 1);
	struct fixture_td td;
	uint64_t type;

	fixture_down(fixture);
	fixture_up(fixture, 1);
	for (int i = 0; i < 3; i++) {
		fixture_td(fixture, &td);
		assert_int_equal(type_of(td.tdr, &type), TDX_SUCCESS);
		assert_int_not_equal(type, PT_NDA);
		fixture_td_teardown(fixture, &td);
		assert_int_equal(type_of(td.tdr, &type), TDX_SUCCESS);
		assert_int_equal(type, PT_NDA);
		for (int page = 0; page < FIXTURE_TDCX_PAGES; page++) {
			assert_int_equal(type_of(td.tdcx[page], &type), TDX_SUCCESS);
			assert_int_equal(type, PT_NDA);
		}
		fixture->next_hkid--;	/* must be free again */
	}
}

/* A TD made under one module is torn down under the next. */
static void tds_live_through_an_update(void **state)
{
	struct fixture *fixture = at_power_on(state, 2);
	struct fixture_td td;

	fixture_down(fixture);
	fixture_up(fixture, 2);
	fixture_td(fixture, &td);
	assert_int_equal(tdh_sys_shutdown(1), TDX_OPERAND_INVALID | TDX_OPERAND_ID_RCX);
	assert_int_equal(tdh_sys_shutdown(0), TDX_SUCCESS);
	assert_int_equal(tdh_mng_key_config((struct tdx_tdr){ td.tdr }), TDX_SYS_SHUTDOWN);
	assert_true(tdx_machine_reset(fixture->machine, NULL,
				      TDX_RESET_KEEP_MEMORY | TDX_RESET_KEEP_HANDOFF, NULL, 0));
	fixture_init(fixture);
	assert_int_equal(tdh_sys_update(), TDX_SYS_STATE_INCORRECT);
	fixture_lp_init(fixture);
	assert_int_equal(tdh_sys_update(), TDX_SUCCESS);
	fixture_td_teardown(fixture, &td);
}

/* Keys are configured, and caches written back, on each package. */
static void each_package_has_its_own_keys(void **state)
{
	struct fixture *fixture = at_power_on(state, 2);
	struct tdx_machine_config config;
	struct tdx_tdr tdr = { 64 << 20 };

	tdx_machine_config_default(&config, FIXTURE_MEMORY, 2);
	config.num_packages = 2;
	config.lp_package[1] = 1;
	config.lp_x2apic_id[1] = 128;
	assert_true(tdx_machine_reset(fixture->machine, &config, 0, NULL, 0));
	fixture_init(fixture);
	fixture_lp_init(fixture);
	fixture_config(fixture);
	fixture_key_config(fixture);
	assert_int_equal(tdh_sys_key_config(), TDX_KEY_CONFIGURED);
	assert_int_equal(tdh_sys_tdmr_init(0, NULL), TDX_SYS_NOT_READY);
	tdx_trap_bind(tdx_machine_lp(fixture->machine, 1));
	fixture_key_config(fixture);
	fixture_tdmr_init(fixture);
	assert_int_equal(tdh_mng_create(tdr, (struct tdx_hkid){ MODULE_HKID + 1 }), TDX_SUCCESS);
	assert_int_equal(tdh_mng_key_config(tdr), TDX_SUCCESS);
	assert_int_equal(tdh_mng_key_config(tdr), TDX_KEY_CONFIGURED);
	assert_int_equal(tdh_mng_addcx(65 << 20, tdr), TDX_TD_KEYS_NOT_CONFIGURED);
	tdx_trap_bind(tdx_machine_lp(fixture->machine, 0));
	assert_int_equal(tdh_mng_key_config(tdr), TDX_SUCCESS);
	assert_int_equal(tdh_mng_vpflushdone(tdr), TDX_SUCCESS);
	assert_int_equal(tdh_phymem_cache_wb(0), TDX_SUCCESS);
	assert_int_equal(tdh_mng_key_freeid(tdr), TDX_WBCACHE_NOT_COMPLETE);
	tdx_trap_bind(tdx_machine_lp(fixture->machine, 1));
	assert_int_equal(tdh_phymem_cache_wb(0), TDX_SUCCESS);
	assert_int_equal(tdh_mng_key_freeid(tdr), TDX_SUCCESS);
}

/* A CPU that contradicts itself stops the module, as the real one shuts down. */
static void impossible_cpu_stops_the_module(void **state)
{
	struct fixture *fixture = at_power_on(state, 1);
	const struct tdx_cpuid_value stopped_clock = { .leaf = 0x15, .subleaf = ~0u, .ebx = 1 };
	const char *why = NULL;

	tdx_machine_set_cpuid(fixture->machine, TDX_ALL_LPS, &stopped_clock);
	assert_int_equal(init(), TDX_SEAMCALL_VMFAILINVALID);
	assert_true(tdx_machine_stopped(fixture->machine, &why));
	assert_non_null(strstr(why, "TSC"));
	assert_int_equal(tdh_sys_lp_shutdown(), TDX_SEAMCALL_VMFAILINVALID);
	assert_true(tdx_machine_reset(fixture->machine, NULL, 0, NULL, 0));
	assert_int_equal(init(), TDX_SUCCESS);
}

/* MCHECK lets no other in, so that the module has no answer for it. */
static void unknown_model_stops_the_module_when_it_is_asked_what_tds_may_have(void **state)
{
	struct fixture *fixture = at_power_on(state, 1);
	const struct tdx_field_id models = { .raw = TDX_MD_SYS_NUM_ALLOWED_FMS };
	const char *why = NULL;
	uint64_t value;

	assert_true(tdx_machine_set_sysinfo(fixture->machine, "socket_cpuid_table[0]", 0x606f8));
	assert_int_equal(init(), TDX_SUCCESS);
	assert_int_equal(lp_init(), TDX_SUCCESS);
	assert_int_equal(tdh_sys_rd(models, NULL, &value), TDX_SEAMCALL_VMFAILINVALID);
	assert_true(tdx_machine_stopped(fixture->machine, &why));
	assert_non_null(strstr(why, "family and model"));
}

/* The handoff versions that it reports are its own, not its SIGSTRUCT's narrower ones. */
static void handoff_limits_are_what_the_module_was_built_with(void **state)
{
	struct fixture *fixture = at_power_on(state, 1);
	const struct tdx_field_id oldest = { .raw = TDX_MD_SYS_MIN_UPDATE_HV };
	const struct tdx_field_id no_downgrade = { .raw = TDX_MD_SYS_NO_DOWNGRADE };
	uint64_t value = 9;

	assert_true(tdx_machine_set_sysinfo(fixture->machine, "min_update_hv", 3));
	assert_true(tdx_machine_set_sysinfo(fixture->machine, "no_downgrade", 1));
	assert_int_equal(init(), TDX_SUCCESS);
	assert_int_equal(lp_init(), TDX_SUCCESS);
	assert_int_equal(tdh_sys_rd(oldest, NULL, &value), TDX_SUCCESS);
	assert_int_equal(value, 0);
	assert_int_equal(tdh_sys_rd(no_downgrade, NULL, &value), TDX_SUCCESS);
	assert_int_equal(value, 0);
}

/*
 * What the module writes through a shared key id never lands in a private page,
 * but the page is spoiled: a module that reads it does not come back.
 */
static void shared_write_to_a_page_of_the_module_stops_it_at_the_next_read(void **state)
{
	struct fixture *fixture = at_power_on(state, 1);
	struct fixture_td td;
	uint64_t before[512];
	const char *why = "";

	fixture_down(fixture);
	fixture_up(fixture, 1);
	fixture_td(fixture, &td);
	memcpy(before, fixture_map(fixture, td.tdr), sizeof(before));
	assert_int_equal(tdh_sys_rdall(td.tdr, (struct tdx_field_id){ TDX_FIELD_ID_NONE }, NULL),
			 TDX_SUCCESS);
	assert_memory_equal(fixture_map(fixture, td.tdr), before, sizeof(before));
	assert_false(tdx_machine_stopped(fixture->machine, NULL));
	assert_int_equal(tdh_phymem_cache_wb(0), TDX_NO_HKID_READY_TO_WBCACHE);
	assert_int_equal(tdh_mng_vpflushdone((struct tdx_tdr){ td.tdr }),
			 TDX_SEAMCALL_VMFAILINVALID);
	assert_true(tdx_machine_stopped(fixture->machine, &why));
	assert_non_null(strstr(why, "machine check"));
	assert_int_equal(tdh_phymem_cache_wb(0), TDX_SEAMCALL_VMFAILINVALID);
	assert_true(tdx_machine_reset(fixture->machine, NULL, 0, NULL, 0));
	assert_int_equal(init(), TDX_SUCCESS);
}

static void update_needs_handoff_data(void **state)
{
	struct fixture *fixture = at_power_on(state, 1);

	fixture_init(fixture);
	fixture_lp_init(fixture);
	assert_int_equal(tdh_sys_update(), TDX_SYS_INVALID_HANDOFF);
}

static bool no_entropy(void *arg, uint64_t *value)
{
	return false;
}

static void init_without_entropy_fails(void **state)
{
	struct fixture *fixture = at_power_on(state, 1);
	struct tdx_machine_config config;

	tdx_machine_config_default(&config, FIXTURE_MEMORY, 1);
	config.ops.entropy = no_entropy;
	assert_true(tdx_machine_reset(fixture->machine, &config, 0, NULL, 0));
	assert_int_equal(init(), TDX_RND_NO_ENTROPY);
}

#define HOLE	(8ull << 20)

static bool ram_but_for_the_hole(void *arg, uint64_t pa)
{
	return pa < HOLE || pa >= HOLE + 4096;
}

static void hole_in_ram_reads_as_ones_and_loses_writes(void **state)
{
	struct fixture *fixture = at_power_on(state, 1);
	uint64_t *hole = fixture_map(fixture, HOLE);
	struct tdx_machine_config config;

	tdx_machine_config_default(&config, FIXTURE_MEMORY, 1);
	config.ops.is_ram = ram_but_for_the_hole;
	assert_true(tdx_machine_reset(fixture->machine, &config, 0, NULL, 0));
	fixture_init(fixture);
	fixture_lp_init(fixture);
	assert_int_equal(tdh_sys_rdall(HOLE, (struct tdx_field_id){ TDX_MD_SYS_NUM_CMRS }, NULL),
			 TDX_SUCCESS);
	assert_int_equal(hole[0], 0);
	/* A list of TDMRs: its first address has all bits set, which no address has. */
	assert_int_equal(tdh_sys_config(HOLE, 1, 32), TDX_OPERAND_INVALID | TDX_OPERAND_ID_RCX);
	hole[0] = 16ull << 20;
	assert_int_equal(tdh_sys_config(HOLE, 1, 32), TDX_OPERAND_INVALID | TDX_OPERAND_ID_RCX);
}

static void contradicting_configuration_is_refused_with_words(void **state)
{
	struct tdx_machine_config config;
	char message[200] = "";

	tdx_machine_config_default(&config, FIXTURE_MEMORY, 2);
	config.lp_x2apic_id[1] = config.lp_x2apic_id[0];
	assert_null(tdx_machine_create(&config, message, sizeof(message)));
	assert_non_null(strstr(message, "x2APIC id"));
	tdx_machine_config_default(&config, 1 << 20, 1);
	assert_null(tdx_machine_create(&config, message, sizeof(message)));
	assert_non_null(strstr(message, "64 MiB"));
}

#define TEST(test) cmocka_unit_test_teardown(test, down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(calls_have_to_come_in_order),
		TEST(every_lp_has_to_be_initialised),
		TEST(init_names_the_msr_it_refuses),
		TEST(lp_init_names_the_msr_that_differs),
		TEST(key_config_survives_a_failing_pconfig),
		TEST(pages_are_usable_a_whole_gib_at_a_time),
		TEST(a_td_leaves_pages_and_key_free),
		TEST(tds_live_through_an_update),
		TEST(each_package_has_its_own_keys),
		TEST(impossible_cpu_stops_the_module),
		TEST(unknown_model_stops_the_module_when_it_is_asked_what_tds_may_have),
		TEST(handoff_limits_are_what_the_module_was_built_with),
		TEST(shared_write_to_a_page_of_the_module_stops_it_at_the_next_read),
		TEST(update_needs_handoff_data),
		TEST(init_without_entropy_fails),
		TEST(hole_in_ram_reads_as_ones_and_loses_writes),
		cmocka_unit_test(contradicting_configuration_is_refused_with_words),
	};

	return cmocka_run_group_tests_name("bringup", tests, NULL, NULL);
}
