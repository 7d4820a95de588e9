/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TDs and vCPUs by their calls: what they check, what they leave behind.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>
#include <openssl/sha.h>

#include <tdx/gen/fields_td.h>
#include <tdx/gen/fields_vp.h>

#include "platform.h"

#define DEBUG		(1ull << 0)
#define MIGRATABLE	(1ull << 29)
#define WITH(status, operand) tdx_status_with_operand(status, TDX_OPERAND_ID_##operand)

static struct platform platform;

static int setup(void **state)
{
	platform_start(&platform, NULL, NULL);
	return 0;
}

static int teardown(void **state)
{
	platform_stop(&platform);
	return 0;
}

static uint64_t mng_rd(const struct td *td, uint64_t id)
{
	struct tdx_field_id field = { id };
	uint64_t value = 0;

	assert_int_equal(tdh_mng_rd(td->tdr, field, &value), TDX_SUCCESS);
	return value;
}

static uint64_t vp_rd(struct tdx_tdvpr tdvpr, uint64_t id)
{
	struct tdx_field_id field = { id };
	uint64_t value = 0;

	assert_int_equal(tdh_vp_rd(tdvpr, field, &value), TDX_SUCCESS);
	return value;
}

static void create_needs_a_free_private_key_id(void **state)
{
	struct tdx_tdr tdr = { platform_page(&platform) };
	struct td td;

	assert_int_equal(tdh_mng_create(tdr, (struct tdx_hkid){ 3 }),
			 WITH(TDX_OPERAND_INVALID, RDX));
	assert_int_equal(tdh_mng_create(tdr, (struct tdx_hkid){ 32 }), TDX_HKID_NOT_FREE);
	td_create(&platform, &td, 33, 0);
	assert_int_equal(tdh_mng_create(tdr, (struct tdx_hkid){ 33 }), TDX_HKID_NOT_FREE);
	assert_int_equal(tdh_mng_create(td.tdr, (struct tdx_hkid){ 34 }),
			 WITH(TDX_PAGE_METADATA_INCORRECT, RCX));
}

static void create_without_entropy_leaves_page_and_key_free(void **state)
{
	struct tdx_tdr tdr = { platform_page(&platform) };

	platform.entropy = false;
	assert_int_equal(tdh_mng_create(tdr, (struct tdx_hkid){ 33 }), TDX_RND_NO_ENTROPY);
	platform.entropy = true;
	assert_int_equal(tdh_mng_create(tdr, (struct tdx_hkid){ 33 }), TDX_SUCCESS);
}

/* Each parameter in the order of the checks: earlier errors win. */
static void init_checks_parameters_in_order(void **state)
{
	struct td td;
	struct td_params *params;

	td_create(&platform, &td, 33, 0);
	td_default_params(&platform, &td, 0);
	params = td.params;
	memset(params->reserved2, 1, 1);
	params->tsc_frequency = 3;
	params->eptp_controls = 0;
	params->config_flags = 1ull << 40;
	params->reserved0 = 1;
	params->num_l2_vms = 4;
	params->max_vcpus = 0;
	params->xfam = 0;
	params->attributes = 2;
#define INIT() tdh_mng_init(td.tdr, platform.buffer, NULL)
	assert_int_equal(tdh_mng_init(td.tdr, platform.buffer + 8, NULL),
			 WITH(TDX_OPERAND_INVALID, RDX));
	assert_int_equal(INIT(), WITH(TDX_OPERAND_INVALID, ATTRIBUTES));
	params->attributes = MIGRATABLE | DEBUG;
	assert_int_equal(INIT(), WITH(TDX_OPERAND_INVALID, ATTRIBUTES));
	params->attributes = 0;
	assert_int_equal(INIT(), WITH(TDX_OPERAND_INVALID, XFAM));
	params->xfam = 3;
	assert_int_equal(INIT(), WITH(TDX_OPERAND_INVALID, MAX_VCPUS));
	params->max_vcpus = 577;
	assert_int_equal(INIT(), WITH(TDX_OPERAND_INVALID, MAX_VCPUS));
	params->max_vcpus = 576;
	assert_int_equal(INIT(), WITH(TDX_OPERAND_INVALID, NUM_L2_VMS));
	params->num_l2_vms = 1;
	assert_int_equal(INIT(), TDX_TDCS_NOT_ALLOCATED);
	params->num_l2_vms = 0;
	assert_int_equal(INIT(), WITH(TDX_OPERAND_INVALID, RDX));
	params->reserved0 = 0;
	assert_int_equal(INIT(), WITH(TDX_OPERAND_INVALID, EXEC_CONTROLS));
	params->config_flags = 1;
	assert_int_equal(INIT(), WITH(TDX_OPERAND_INVALID, EPTP_CONTROLS));
	params->eptp_controls = 6 | 3 << 3;	/* GPAW needs five levels */
	assert_int_equal(INIT(), WITH(TDX_OPERAND_INVALID, EPTP_CONTROLS));
	params->config_flags = 0;
	assert_int_equal(INIT(), WITH(TDX_OPERAND_INVALID, TSC_FREQUENCY));
	params->tsc_frequency = 400;
	assert_int_equal(INIT(), WITH(TDX_OPERAND_INVALID, RDX));
	memset(params->reserved2, 0, 1);
	params->ia32_arch_capabilities_config = 1;
	assert_int_equal(INIT(), WITH(TDX_OPERAND_INVALID, IA32_ARCH_CAPABILITIES_CONFIG));
	params->ia32_arch_capabilities_config = 0;
	assert_int_equal(INIT(), TDX_SUCCESS);
	assert_int_equal(INIT(), TDX_OP_STATE_INCORRECT);
#undef INIT
}

static void init_names_the_cpuid_leaf_that_is_wrong(void **state)
{
	struct td td;
	uint64_t leaf = 0;

	td_create(&platform, &td, 33, 0);
	td_default_params(&platform, &td, 0);
	td.params->cpuid_config[0][3] = 1;	/* leaf 1, EDX 0: fixed */
	assert_int_equal(tdh_mng_init(td.tdr, platform.buffer, &leaf),
			 WITH(TDX_OPERAND_INVALID, CPUID_CONFIG));
	assert_int_equal(leaf, 0xffffffff00000001);
	td.params->cpuid_config[0][3] = 0;
	td.params->cpuid_config[47][0] = 1;	/* behind the last */
	assert_int_equal(tdh_mng_init(td.tdr, platform.buffer, &leaf),
			 WITH(TDX_OPERAND_INVALID, RDX));
	assert_int_equal(leaf, 0);
}

static void an_init_that_fails_leaves_nothing_behind(void **state)
{
	struct td td, other;

	td_create(&platform, &td, 33, 0);
	td_default_params(&platform, &td, DEBUG);
	td.params->xfam = 7;
	td.params->cpuid_config[47][0] = 1;
	assert_int_equal(tdh_mng_init(td.tdr, platform.buffer, NULL),
			 WITH(TDX_OPERAND_INVALID, RDX));
	td_init(&platform, &td, DEBUG);
	td_create(&platform, &other, 34, 0);
	td_init(&platform, &other, DEBUG);
	for (uint32_t i = 0; i < 19; i++) {
		assert_int_equal(mng_rd(&td, TDX_MD_TD_XBUFF_OFFSETS + i),
				 mng_rd(&other, TDX_MD_TD_XBUFF_OFFSETS + i));
	}
}

static void a_new_vcpu_is_in_protected_mode_at_the_reset_vector(void **state)
{
	struct td td;
	struct tdx_tdvpr first, second;

	td_create(&platform, &td, 33, 0);
	td_init(&platform, &td, DEBUG);
	first = td_add_vcpu(&platform, &td, 0);
	second = td_add_vcpu(&platform, &td, 0);
	(void)first;
	assert_int_equal(vp_rd(second, TDX_MD_VP_VMCS_GUEST_RIP), 0xfffffff0);	/* RIP */
	assert_int_equal(vp_rd(second, TDX_MD_VP_VMCS_GUEST_CR0), 0x21);	/* CR0: PE, NE */
	assert_int_equal(vp_rd(second, TDX_MD_VP_VMCS_GUEST_CR4), 0x2040);	/* CR4: MCE, VMXE */
	assert_int_equal(vp_rd(second, TDX_MD_VP_VMCS_GUEST_IA32_EFER), 0x901);	/* EFER */
	/* CS: flat, 32-bit, accessed. */
	assert_int_equal(vp_rd(second, TDX_MD_VP_VMCS_GUEST_CS_ACCESS), 0xc09b);
	assert_int_equal(vp_rd(second, TDX_MD_VP_RSI), 1);
	assert_int_equal(vp_rd(second, TDX_MD_VP_RBX), 48);
	assert_int_equal(vp_rd(second, TDX_MD_VP_XCR0), 1);
}

static void x2apic_ids_differ_and_version_1_takes_the_tdr_for_itself(void **state)
{
	struct td td;
	struct tdx_tdvpr tdvpr[2];

	td_create(&platform, &td, 33, 0);
	td_init(&platform, &td, 0);
	assert_int_equal(mng_rd(&td, TDX_MD_TD_TOPOLOGY_ENUM_CONFIGURED), 1);
	for (int i = 0; i < 2; i++) {
		tdvpr[i].pa = platform_page(&platform);
		assert_int_equal(tdh_vp_create(tdvpr[i], td.tdr), TDX_SUCCESS);
		for (int page = 1; page < 6; page++) {
			assert_int_equal(tdh_vp_addcx(platform_page(&platform), tdvpr[i]),
					 TDX_SUCCESS);
		}
	}
	assert_int_equal(tdh_vp_init_v1(tdvpr[0], 0, 1ull << 32), WITH(TDX_OPERAND_INVALID, R8));
	assert_int_equal(mng_rd(&td, TDX_MD_TD_NUM_VCPUS), 0);
	assert_int_equal(tdh_vp_init_v1(tdvpr[0], 0, 7), TDX_SUCCESS);
	assert_int_equal(tdh_vp_init_v1(tdvpr[1], 0, 7), TDX_X2APIC_ID_NOT_UNIQUE | 7);
	assert_int_equal(tdh_vp_init_v1(tdvpr[1], 0, 9), TDX_SUCCESS);
	/* The refused attempt kept its index. */
	assert_int_equal(mng_rd(&td, TDX_MD_TD_NUM_VCPUS), 3);
	assert_int_equal(mng_rd(&td, TDX_MD_TD_TOPOLOGY_ENUM_CONFIGURED), 1);
}

static void finalize_needs_a_vcpu_and_closes_mrtd(void **state)
{
	struct td td;
	uint8_t record[128] = "MEM.PAGE.ADD", expected[48];
	uint64_t source = platform_page(&platform);

	td_create(&platform, &td, 33, 0);
	td_init(&platform, &td, DEBUG);
	assert_int_equal(tdh_mr_finalize(td.tdr), TDX_NO_VCPUS);
	td_add_vcpu(&platform, &td, 0);
	td_map_tables(&platform, &td, 0x200000);
	assert_int_equal(tdh_mem_page_add(tdx_gpa_level(0x201000, 0), td.tdr,
					  platform_page(&platform), source, NULL, NULL),
			 TDX_SUCCESS);
	assert_int_equal(tdh_mr_finalize(td.tdr), TDX_SUCCESS);
	record[16] = 0;
	record[17] = 0x10;
	record[18] = 0x20;
	SHA384(record, sizeof(record), expected);
	for (uint32_t i = 0; i < 6; i++) {
		uint64_t part;

		memcpy(&part, expected + 8 * i, 8);
		assert_int_equal(mng_rd(&td, TDX_MD_TD_MRTD + i), part);
	}
	assert_int_equal(tdh_mr_finalize(td.tdr), TDX_OP_STATE_INCORRECT);
}

static void extend_measures_only_pages_that_are_there(void **state)
{
	struct td td;
	uint64_t source = platform_page(&platform), entry = 0, level = 0;

	td_create(&platform, &td, 33, 0);
	td_init(&platform, &td, 0);
	td_map_tables(&platform, &td, 0);
	assert_int_equal(tdh_mem_page_add(tdx_gpa_level(0, 0), td.tdr, platform_page(&platform),
					  source, NULL, NULL), TDX_SUCCESS);
	assert_int_equal(tdh_mr_extend(0x80, td.tdr, &entry, &level),
			 WITH(TDX_OPERAND_INVALID, RCX));
	assert_int_equal(tdh_mr_extend(1ull << 47, td.tdr, &entry, &level),
			 WITH(TDX_OPERAND_INVALID, RCX));
	assert_int_equal(tdh_mr_extend(0x1000, td.tdr, &entry, &level),
			 WITH(TDX_EPT_ENTRY_NOT_PRESENT, RCX));
	assert_int_equal(level & 7, 0);
	assert_int_equal(tdh_mr_extend(0xf00, td.tdr, &entry, &level), TDX_SUCCESS);
	assert_int_equal(entry, 0);
}

static void a_service_td_binds_before_the_target_is_built_and_binds_again(void **state)
{
	struct td target, service;
	uint64_t handle, uuid[4];

	td_create(&platform, &target, 33, 0);
	td_create(&platform, &service, 34, 0);
	td_init(&platform, &service, 0);
	td_add_vcpu(&platform, &service, 0);
#define BIND(slot, type, attributes)							\
	tdh_servtd_bind(target.tdr, service.tdr, slot, type, attributes, &handle,	\
			&uuid[0], &uuid[1], &uuid[2], &uuid[3])
	assert_int_equal(BIND(0, 0, 0), TDX_OP_STATE_INCORRECT);	/* not finalised */
	assert_int_equal(tdh_mr_finalize(service.tdr), TDX_SUCCESS);
	assert_int_equal(BIND(1, 0, 0), WITH(TDX_OPERAND_INVALID, R8));
	assert_int_equal(BIND(0, 1, 0), WITH(TDX_OPERAND_INVALID, R9));
	assert_int_equal(BIND(0, 0, 2), WITH(TDX_OPERAND_INVALID, R10));
	assert_int_equal(handle, 0);
	assert_int_equal(BIND(0, 0, 0), TDX_SUCCESS);
	assert_int_not_equal(handle, 0);
	td_init(&platform, &target, 0);
	for (uint32_t i = 0; i < 4; i++) {
		assert_int_equal(uuid[i], mng_rd(&target, TDX_MD_TD_TD_UUID + i));
	}
	assert_int_equal(BIND(0, 0, 1), TDX_SERVTD_ATTR_MISMATCH);
	assert_int_equal(BIND(0, 0, 0), TDX_SUCCESS);
#undef BIND
}

static void teardown_frees_the_key_id_for_the_next_td(void **state)
{
	struct td td, again;
	struct tdx_tdvpr tdvpr;

	td_create(&platform, &td, 33, 0);
	td_init(&platform, &td, 0);
	tdvpr = td_add_vcpu(&platform, &td, 0);
	assert_int_equal(tdh_mng_key_freeid(td.tdr), TDX_LIFECYCLE_STATE_INCORRECT);
	assert_int_equal(tdh_mng_vpflushdone(td.tdr), TDX_FLUSHVP_NOT_DONE);
	assert_int_equal(tdh_vp_flush(tdvpr), TDX_SUCCESS);
	assert_int_equal(tdh_vp_flush(tdvpr), TDX_VCPU_NOT_ASSOCIATED);
	assert_int_equal(tdh_mng_vpflushdone(td.tdr), TDX_SUCCESS);
	assert_int_equal(tdh_mng_key_freeid(td.tdr), TDX_WBCACHE_NOT_COMPLETE);
	assert_int_equal(tdh_phymem_cache_wb(0), TDX_SUCCESS);
	assert_int_equal(tdh_mng_key_freeid(td.tdr), TDX_SUCCESS);
	assert_int_equal(tdh_mng_key_reclaimid(td.tdr), TDX_SUCCESS);
	td_create(&platform, &again, 33, 0);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
	const struct CMUnitTest tests[] = {
		TEST(create_needs_a_free_private_key_id),
		TEST(create_without_entropy_leaves_page_and_key_free),
		TEST(init_checks_parameters_in_order),
		TEST(init_names_the_cpuid_leaf_that_is_wrong),
		TEST(an_init_that_fails_leaves_nothing_behind),
		TEST(a_new_vcpu_is_in_protected_mode_at_the_reset_vector),
		TEST(x2apic_ids_differ_and_version_1_takes_the_tdr_for_itself),
		TEST(finalize_needs_a_vcpu_and_closes_mrtd),
		TEST(extend_measures_only_pages_that_are_there),
		TEST(a_service_td_binds_before_the_target_is_built_and_binds_again),
		TEST(teardown_frees_the_key_id_for_the_next_td),
	};
#undef TEST

	return cmocka_run_group_tests(tests, NULL, NULL);
}
