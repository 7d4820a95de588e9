/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Releases of the module: what each of them says of itself, and how it refuses
 * the calls, versions, fields and parameters that it has not.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include <machine/trap.h>
#include <tdx/fields.h>
#include <tdx/gen/structs.h>
#include <tdx/tdx.h>

#include "fixture.h"

#define MIB		(1ull << 20)
#define PARAMS_PA	(13 * MIB)
#define INFO_PA		(14 * MIB)
#define CMRS_PA		(15 * MIB)
#define NO_FIELD	(~0ull)
/* As the specification of 1.0 writes them: class and code, no size, no context. */
#define ID_1_0_MAX_VCPUS	0x1100000000000002ull
#define ID_1_0_NUM_L2_VMS	(TDX_MD_TD_NUM_L2_VMS & ~(7ull << 52 | 3ull << 32))
#define RAX_INVALID	(TDX_OPERAND_INVALID | TDX_OPERAND_ID_RAX)

static void power_on(struct fixture *fixture, const char *module)
{
	struct tdx_machine_config config;

	fixture_power_on(fixture, 1);
	tdx_machine_config_default(&config, FIXTURE_MEMORY, 1);
	strcpy(config.module, module);
	assert_true(tdx_machine_reset(fixture->machine, &config, 0, NULL, 0));
	tdx_trap_bind(tdx_machine_lp(fixture->machine, 0));
}

static void up(struct fixture *fixture, const char *module)
{
	power_on(fixture, module);
	fixture_init(fixture);
	fixture_lp_init(fixture);
	fixture_config(fixture);
	fixture_key_config(fixture);
	fixture_tdmr_init(fixture);
}

/* RAX of a SEAMCALL with nothing in the other registers but RDX. */
static uint64_t seamcall(struct fixture *fixture, uint64_t rax, uint64_t rdx)
{
	struct tdx_regs regs = { .gpr = { [TDX_RAX] = rax, [TDX_RDX] = rdx } };

	tdx_lp_seamcall(tdx_machine_lp(fixture->machine, 0), &regs);
	assert_false(regs.cf);
	return regs.gpr[TDX_RAX];
}

static uint64_t sys_rd(uint64_t id)
{
	uint64_t value = 0;

	assert_int_equal(tdh_sys_rd((struct tdx_field_id){ id }, NULL, &value), TDX_SUCCESS);
	return value;
}

static tdx_status mng_rd(uint64_t tdr, uint64_t id, uint64_t *value)
{
	return tdh_mng_rd((struct tdx_tdr){ tdr }, (struct tdx_field_id){ id }, value);
}

static tdx_status mng_init(struct fixture *fixture, uint64_t attributes, uint64_t config_flags)
{
	struct td_params *params = fixture_map(fixture, PARAMS_PA);
	struct fixture_td td;

	fixture_td(fixture, &td);	/* leaves good parameters to start from */
	memset(params, 0, sizeof(*params));
	params->attributes = attributes;
	params->config_flags = config_flags;
	params->xfam = 3;
	params->max_vcpus = 1;
	params->eptp_controls = 0x1e;
	params->tsc_frequency = 40;
	td.tdr = fixture_pages(fixture, 1);
	assert_int_equal(tdh_mng_create((struct tdx_tdr){ td.tdr },
					(struct tdx_hkid){ fixture->next_hkid++ }), TDX_SUCCESS);
	assert_int_equal(tdh_mng_key_config((struct tdx_tdr){ td.tdr }), TDX_SUCCESS);
	for (int i = 0; i < FIXTURE_TDCX_PAGES; i++) {
		assert_int_equal(tdh_mng_addcx(fixture_pages(fixture, 1),
					       (struct tdx_tdr){ td.tdr }), TDX_SUCCESS);
	}
	return tdh_mng_init((struct tdx_tdr){ td.tdr }, PARAMS_PA, NULL);
}

static void a_machine_has_1_5_05_unless_it_asks_for_another(void **state)
{
	struct fixture fixture;

	up(&fixture, "");
	assert_string_equal(tdx_machine_module(fixture.machine), "1.5.05");
	assert_int_equal(sys_rd(TDX_MD_SYS_MAJOR_VERSION), 1);
	assert_int_equal(sys_rd(TDX_MD_SYS_MINOR_VERSION), 5);
	assert_int_equal(sys_rd(TDX_MD_SYS_UPDATE_VERSION), 5);
	assert_int_equal(sys_rd(TDX_MD_SYS_TDX_FEATURES0), 0x1f0fbf);
	fixture_down(&fixture);
}

static void a_module_that_is_not_there_is_refused_by_name(void **state)
{
	struct tdx_machine_config config;
	char message[200];

	tdx_machine_config_default(&config, FIXTURE_MEMORY, 1);
	strcpy(config.module, "1.4");
	assert_null(tdx_machine_create(&config, message, sizeof(message)));
	assert_non_null(strstr(message, "1.4"));
	for (uint32_t i = 0; tdx_machine_module_name(i); i++) {
		assert_non_null(strstr(message, tdx_machine_module_name(i)));
	}
	memset(config.module, 'x', sizeof(config.module));	/* no end to it */
	assert_null(tdx_machine_create(&config, message, sizeof(message)));
}

static void release_1_5_01_has_no_topology_enumeration(void **state)
{
	struct fixture fixture;
	struct fixture_td td;
	uint64_t value;

	up(&fixture, "1.5.01");
	assert_int_equal(sys_rd(TDX_MD_SYS_UPDATE_VERSION), 1);
	assert_int_equal(sys_rd(TDX_MD_SYS_TDX_FEATURES0), 0xf0fbf);
	assert_int_equal(tdh_vp_init_v1((struct tdx_tdvpr){ 0 }, 0, 0), RAX_INVALID);
	fixture_td(&fixture, &td);
	fixture_vcpu(&fixture, &td);
	assert_int_equal(mng_rd(td.tdr, TDX_MD_TD_TOPOLOGY_ENUM_CONFIGURED, &value),
			 TDX_METADATA_FIELD_ID_INCORRECT);
	assert_int_equal(mng_rd(td.tdr, TDX_MD_TD_MAX_VCPUS, &value), TDX_SUCCESS);
	assert_int_equal(value, FIXTURE_MAX_VCPUS);
	fixture_down(&fixture);
}

static uint32_t count_sys_fields(uint64_t but_not)
{
	uint64_t id = NO_FIELD;
	uint32_t count = 0;

	assert_int_equal(tdh_sys_rd((struct tdx_field_id){ id }, &id, NULL),
			 TDX_METADATA_FIRST_FIELD_ID_IN_CONTEXT);
	for (; id != NO_FIELD; count++) {
		assert_int_not_equal(id, but_not);
		assert_int_equal(tdh_sys_rd((struct tdx_field_id){ id }, &id, NULL), TDX_SUCCESS);
	}
	return count;
}

static void iteration_passes_over_fields_that_the_release_has_not(void **state)
{
	struct fixture fixture;
	uint32_t without;
	uint64_t value;

	up(&fixture, "1.5.01");
	assert_int_equal(tdh_sys_rd((struct tdx_field_id){ TDX_MD_SYS_MAX_VCPUS_PER_TD }, NULL,
				    &value), TDX_METADATA_FIELD_ID_INCORRECT);
	without = count_sys_fields(TDX_MD_SYS_MAX_VCPUS_PER_TD);
	fixture_down(&fixture);
	up(&fixture, "1.5.05");
	assert_int_equal(count_sys_fields(NO_FIELD), without + 1);
	fixture_down(&fixture);
}

static void release_1_0_describes_itself_by_sys_info_only(void **state)
{
	struct tdsysinfo_struct *info;
	struct fixture fixture;
	uint64_t size, cmrs;

	up(&fixture, "1.0");
	info = fixture_map(&fixture, INFO_PA);
	assert_int_equal(tdh_sys_info(INFO_PA, sizeof(*info), CMRS_PA, 32, &size, &cmrs),
			 TDX_SUCCESS);
	assert_int_equal(info->major_version, 1);
	assert_int_equal(info->minor_version, 0);
	assert_int_equal(info->sys_rd, 0);
	assert_int_equal(info->attributes_fixed0, 0x8000000050000001);
	assert_int_equal(tdh_sys_rd((struct tdx_field_id){ TDX_MD_SYS_TDX_FEATURES0 }, NULL, NULL),
			 RAX_INVALID);
	fixture_down(&fixture);
}

static void release_1_0_lacks_later_calls_and_versions(void **state)
{
	struct fixture fixture;
	struct fixture_td td;
	uint64_t value;

	up(&fixture, "1.0");
	fixture_td(&fixture, &td);
	assert_int_equal(tdh_sys_rdall(INFO_PA, (struct tdx_field_id){ NO_FIELD }, NULL),
			 RAX_INVALID);
	assert_int_equal(tdh_servtd_bind((struct tdx_tdr){ td.tdr }, (struct tdx_tdr){ 0 }, 0, 0, 0,
					 NULL, NULL, NULL, NULL, NULL), RAX_INVALID);
	assert_int_equal(tdh_sys_shutdown(0), RAX_INVALID);
	assert_int_equal(tdh_mng_rd_v1((struct tdx_tdr){ td.tdr },
				       (struct tdx_field_id){ ID_1_0_MAX_VCPUS }, NULL, &value),
			 RAX_INVALID);
	assert_int_equal(mng_rd(td.tdr, ID_1_0_MAX_VCPUS, &value), TDX_SUCCESS);
	assert_int_equal(value, FIXTURE_MAX_VCPUS);
	fixture_down(&fixture);
}

static void release_1_0_knows_fields_without_a_size(void **state)
{
	struct fixture fixture;
	struct fixture_td td;
	uint64_t value;

	up(&fixture, "1.0");
	fixture_td(&fixture, &td);
	assert_int_equal(mng_rd(td.tdr, ID_1_0_MAX_VCPUS | 1ull << 32, &value),
			 TDX_OPERAND_INVALID | TDX_OPERAND_ID_RDX);
	assert_int_equal(mng_rd(td.tdr, ID_1_0_NUM_L2_VMS, &value),
			 TDX_OPERAND_INVALID | TDX_OPERAND_ID_RDX);
	assert_int_equal(tdh_mng_wr((struct tdx_tdr){ td.tdr },
				    (struct tdx_field_id){ ID_1_0_MAX_VCPUS }, 1, ~0ull, NULL),
			 TDX_FIELD_NOT_WRITABLE);
	fixture_down(&fixture);
}

static void release_1_0_looks_at_its_state_before_the_leaf(void **state)
{
	struct fixture fixture;

	power_on(&fixture, "1.0");
	assert_int_equal(seamcall(&fixture, 1ull << 24, 0), TDX_SYS_NOT_READY);
	assert_int_equal(seamcall(&fixture, 11 | 1ull << 16, 0), TDX_SYS_NOT_READY);
	fixture_down(&fixture);
	power_on(&fixture, "1.5.05");
	assert_int_equal(seamcall(&fixture, 1ull << 24, 0), RAX_INVALID);
	assert_int_equal(seamcall(&fixture, 7 | 1ull << 16, 0), RAX_INVALID);
	assert_int_equal(seamcall(&fixture, 11 | 1ull << 16, 0), TDX_SYS_NOT_READY);
	fixture_down(&fixture);
}

static void release_1_0_ends_by_lp_shutdown(void **state)
{
	struct fixture fixture;

	up(&fixture, "1.0");
	assert_int_equal(tdh_sys_lp_shutdown(), TDX_SUCCESS);
	assert_int_equal(tdh_mng_create((struct tdx_tdr){ 0 }, (struct tdx_hkid){ 0 }),
			 TDX_SYS_SHUTDOWN);
	assert_int_equal(tdh_sys_lp_shutdown(), TDX_SUCCESS);
	fixture_down(&fixture);
	up(&fixture, "1.5.05");
	assert_int_equal(tdh_sys_lp_shutdown(), TDX_SUCCESS);
	assert_int_equal(tdh_sys_key_config(), TDX_SYS_KEY_CONFIG_NOT_PENDING);
	fixture_down(&fixture);
}

static void a_td_has_only_attributes_and_flags_of_the_release(void **state)
{
	const uint64_t migratable = 1ull << 29, flexible_pending_ve = 1ull << 1;
	struct fixture fixture;

	up(&fixture, "1.0");
	assert_int_equal(mng_init(&fixture, migratable, 0),
			 TDX_OPERAND_INVALID | TDX_OPERAND_ID_ATTRIBUTES);
	assert_int_equal(mng_init(&fixture, 0, flexible_pending_ve),
			 TDX_OPERAND_INVALID | TDX_OPERAND_ID_EXEC_CONTROLS);
	fixture_down(&fixture);
	up(&fixture, "1.5.01");
	assert_int_equal(mng_init(&fixture, migratable, flexible_pending_ve), TDX_SUCCESS);
	fixture_down(&fixture);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_machine_has_1_5_05_unless_it_asks_for_another),
		cmocka_unit_test(a_module_that_is_not_there_is_refused_by_name),
		cmocka_unit_test(release_1_5_01_has_no_topology_enumeration),
		cmocka_unit_test(iteration_passes_over_fields_that_the_release_has_not),
		cmocka_unit_test(release_1_0_describes_itself_by_sys_info_only),
		cmocka_unit_test(release_1_0_lacks_later_calls_and_versions),
		cmocka_unit_test(release_1_0_knows_fields_without_a_size),
		cmocka_unit_test(release_1_0_looks_at_its_state_before_the_leaf),
		cmocka_unit_test(release_1_0_ends_by_lp_shutdown),
		cmocka_unit_test(a_td_has_only_attributes_and_flags_of_the_release),
	};

	return cmocka_run_group_tests_name("profiles", tests, NULL, NULL);
}
