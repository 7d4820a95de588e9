/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Rules of structures, bit fields and metadata field ids. Sizes and offsets are
 * held at compile time by the headers; here is what a compiler cannot see.
 */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdbool.h>
#include <string.h>
#include <cmocka.h>

#include <tdx/fields.h>
#include <tdx/structures.h>

static void a_report_is_its_parts_in_place(void **state)
{
	static struct tdreport_struct report;
	uint8_t *bytes = (uint8_t *)&report;

	/* Places a guest relies on: report data, MRTD, the second RTMR. */
	memset(report.reportmacstruct.reportdata, 1, sizeof(report.reportmacstruct.reportdata));
	memset(report.tdinfo.mrtd, 2, sizeof(report.tdinfo.mrtd));
	memset(report.tdinfo.rtmr[1], 3, sizeof(report.tdinfo.rtmr[1]));
	assert_int_equal(bytes[128], 1);
	assert_int_equal(bytes[128 + 63], 1);
	assert_int_equal(bytes[512 + 16], 2);
	assert_int_equal(bytes[512 + 16 + 47], 2);
	assert_int_equal(bytes[512 + 208 + 48], 3);
	assert_int_equal(sizeof(report), 1024);
}

static void td_params_and_tdmr_info_are_as_callers_fill_them(void **state)
{
	assert_int_equal(offsetof(struct td_params, cpuid_config), 256);
	assert_int_equal(sizeof(((struct td_params *)0)->cpuid_config[0]), 16);
	assert_int_equal(offsetof(struct tdmr_info, reserved[2].size), 64 + 2 * 16 + 8);
	assert_int_equal(TDX_TDMR_INFO_ALIGN, 512);
}

static void a_bit_field_is_set_and_got_without_touching_its_neighbours(void **state)
{
	uint64_t raw = ~0ULL;

	raw = tdx_eptp_controls_set_pwl_minus_1(raw, 3);
	assert_int_equal(raw, ~0ULL & ~(4ULL << 3));
	assert_int_equal(tdx_eptp_controls_pwl_minus_1(raw), 3);
	raw = tdx_eptp_controls_set_pwl_minus_1(0, ~0ULL);
	assert_int_equal(raw, 7ULL << 3);
	assert_true(tdx_td_attributes_debug(TDX_TD_ATTRIBUTES_DEBUG));
	assert_int_equal(tdx_td_attributes_set_perfmon(0, true), 1ULL << 63);
	assert_int_equal(tdx_gpa_list_info_set_last_entry(0, 511), 511ULL << 55);
	assert_int_equal(tdx_gpa_attr_set_valid(0, true), 0x8000);
}

static void a_field_id_tells_context_class_code_and_size(void **state)
{
	assert_int_equal(tdx_md_id_context(TDX_MD_SYS_MAX_TDMRS), TDX_MD_CONTEXT_SYS);
	assert_int_equal(tdx_md_id_context(TDX_MD_TD_TSC_OFFSET), TDX_MD_CONTEXT_TD);
	assert_int_equal(tdx_md_id_context(TDX_MD_VP_VMCS_GUEST_RIP), TDX_MD_CONTEXT_VP);
	assert_int_equal(tdx_md_id_class(TDX_MD_SYS_CMR_BASE), 16);
	assert_int_equal(tdx_md_id_code(TDX_MD_SYS_CMR_BASE), 128);
	assert_int_equal(tdx_md_id_size(TDX_MD_SYS_CMR_BASE), 8);
	assert_int_equal(tdx_md_id_size(TDX_MD_SYS_MAX_TDMRS), 2);
	assert_int_equal(tdx_md_field_id_field_code(TDX_MD_SYS_CMR_BASE),
			 tdx_md_id_code(TDX_MD_SYS_CMR_BASE));
}

static void elements_follow_each_other_by_the_step_of_the_id(void **state)
{
	assert_int_equal(tdx_md_id_at(TDX_MD_SYS_CMR_BASE, 5), TDX_MD_SYS_CMR_BASE + 5);
	/* VMCS encodings leave room for the high half */
	assert_int_equal(tdx_md_id_at(TDX_MD_VP_VMCS_EOI_EXIT_TABLE_0, 3),
			 TDX_MD_VP_VMCS_EOI_EXIT_TABLE_0 + 6);
}

static void an_l2_vmcs_field_is_of_the_class_of_its_vm(void **state)
{
	uint64_t id = tdx_md_id_l2_vmcs(TDX_MD_VP_VMCS_GUEST_RIP, 3);

	assert_int_equal(tdx_md_id_class(id), 52);
	assert_int_equal(tdx_md_id_code(id), tdx_md_id_code(TDX_MD_VP_VMCS_GUEST_RIP));
}

static void a_cpuid_value_id_holds_leaf_subleaf_and_half(void **state)
{
	uint64_t id = tdx_md_id_cpuid(0x80000008, TDX_MD_CPUID_NO_SUBLEAF, 1);
	uint32_t code = tdx_md_id_code(id);

	assert_int_equal(tdx_md_field_code_cpuid_element(code), 1);
	assert_true(tdx_md_field_code_cpuid_subleaf_na(code));
	assert_int_equal(tdx_md_field_code_cpuid_leaf(code), 8);
	assert_true(tdx_md_field_code_cpuid_leaf_bit31(code));
	code = tdx_md_id_code(tdx_md_id_cpuid(4, 3, 0));
	assert_int_equal(tdx_md_field_code_cpuid_subleaf(code), 3);
	assert_false(tdx_md_field_code_cpuid_subleaf_na(code));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_report_is_its_parts_in_place),
		cmocka_unit_test(td_params_and_tdmr_info_are_as_callers_fill_them),
		cmocka_unit_test(a_bit_field_is_set_and_got_without_touching_its_neighbours),
		cmocka_unit_test(a_field_id_tells_context_class_code_and_size),
		cmocka_unit_test(elements_follow_each_other_by_the_step_of_the_id),
		cmocka_unit_test(an_l2_vmcs_field_is_of_the_class_of_its_vm),
		cmocka_unit_test(a_cpuid_value_id_holds_leaf_subleaf_and_half),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
