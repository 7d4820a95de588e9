/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * TD_PARAMS against a made-up CPU: virtual CPUID, the TSC, the MSR bitmap and
 * the virtual VMX MSRs. The order of the checks is tested by their call.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>
#include <tdx/status.h>

#include "core/params.h"
#include "core/wide.h"

#define NATIVE_FMS	0x806f8u

static struct tdx_cpu cpu;
static struct td_params params;
static struct tdcs draft;

static uint32_t *cpu_leaf(uint32_t leaf, uint32_t subleaf)
{
	return cpu.values[tdx_cpuid_index(leaf, subleaf)];
}

static const uint32_t *td_leaf(uint32_t leaf, uint32_t subleaf)
{
	return draft.cpuid_values[tdx_cpuid_index(leaf, subleaf)];
}

static uint32_t *config(uint32_t leaf, uint32_t subleaf)
{
	return params.cpuid_config[tdx_cpuid_leaves[tdx_cpuid_index(leaf, subleaf)].config];
}

static uint64_t apply(uint64_t *leaf)
{
	const struct tdx_params_platform platform = {
		.cpu = &cpu, .tsc = 1000, .sept_root_pa = 0x5000, .num_tdcx = 6,
	};

	memset(&draft, 0, sizeof(draft));
	return tdx_params_apply(&platform, &params, &draft, leaf);
}

static uint64_t apply_quietly(void)
{
	uint64_t leaf;

	return apply(&leaf);
}

static int setup(void **state)
{
	memset(&cpu, 0, sizeof(cpu));
	memset(&params, 0, sizeof(params));
	cpu.platform_fms = NATIVE_FMS;
	cpu.attributes_fixed0 = TDX_ATTRIBUTES_DEBUG | TDX_ATTRIBUTES_SEPT_VE_DISABLE |
				TDX_ATTRIBUTES_MIGRATABLE | TDX_ATTRIBUTES_PKS |
				TDX_ATTRIBUTES_PERFMON;
	cpu.config_flags_fixed0 = 7;
	cpu.xcr0_supported = 0xe7;
	cpu.max_pa = 52;
	cpu.native_tsc_hz = 2000000000;
	cpu.xsave[2] = (struct tdx_xsave_component){ 256, 576, false };
	cpu.xsave[5] = (struct tdx_xsave_component){ 64, 832, true };
	cpu.xsave[6] = (struct tdx_xsave_component){ 512, 896, true };
	cpu.xsave[7] = (struct tdx_xsave_component){ 1024, 1408, true };
	/* Topology: two threads, four cores. */
	memcpy(cpu_leaf(0x1f, 0), (uint32_t[]){ 1, 2, 1 << 8, 0 }, 16);
	memcpy(cpu_leaf(0x1f, 1), (uint32_t[]){ 3, 8, 2 << 8 | 1, 0 }, 16);
	memcpy(cpu_leaf(0x1f, 2), (uint32_t[]){ 3, 0, 2, 0 }, 16);
	params.xfam = 3;
	params.max_vcpus = 1;
	params.eptp_controls = 6 | 3 << 3;
	params.tsc_frequency = 40;
	return 0;
}

static void no_fms_means_the_platforms(void **state)
{
	assert_int_equal(apply_quietly(), TDX_SUCCESS);
	assert_int_equal(td_leaf(1, 0)[TDX_EAX], NATIVE_FMS);
}

static void only_a_migratable_td_may_have_another_fms(void **state)
{
	uint64_t leaf = 0;

	config(1, 0)[TDX_EAX] = NATIVE_FMS - 1;
	assert_int_equal(apply(&leaf), TDX_OPERAND_INVALID | TDX_OPERAND_ID_CPUID_CONFIG);
	assert_int_equal(leaf, 0xffffffff00000001);
	params.attributes = TDX_ATTRIBUTES_MIGRATABLE;
	assert_int_equal(apply(&leaf), TDX_SUCCESS);
	assert_int_equal(td_leaf(1, 0)[TDX_EAX], NATIVE_FMS - 1);
}

static void the_host_withholds_and_cannot_invent_an_allowed_bit(void **state)
{
	const uint32_t monitor = 1 << 3;

	config(1, 0)[TDX_ECX] = monitor;
	assert_int_equal(apply_quietly(), TDX_SUCCESS);
	assert_int_equal(td_leaf(1, 0)[TDX_ECX] & monitor, 0);
	cpu_leaf(1, 0)[TDX_ECX] |= monitor;
	assert_int_equal(apply_quietly(), TDX_SUCCESS);
	assert_int_equal(td_leaf(1, 0)[TDX_ECX] & monitor, monitor);
	assert_int_equal(draft.cpuid_flags.monitor_mwait, 1);
	config(1, 0)[TDX_ECX] = 0;
	assert_int_equal(apply_quietly(), TDX_SUCCESS);
	assert_int_equal(td_leaf(1, 0)[TDX_ECX] & monitor, 0);
	/* Leaf 5 is there with it. */
	assert_int_equal(draft.cpuid_flags.monitor_mwait, 0);
}

static void a_feature_without_its_xfam_bit_is_hidden(void **state)
{
	const uint32_t avx2 = 1 << 5, avx512f = 1 << 16;

	cpu_leaf(7, 0)[TDX_EBX] = avx2 | avx512f;
	config(7, 0)[TDX_EBX] = avx512f;	/* avx2 is not the host's to withhold */
	assert_int_equal(apply_quietly(), TDX_SUCCESS);
	assert_int_equal(td_leaf(7, 0)[TDX_EBX] & (avx2 | avx512f), 0);
	params.xfam = 7;
	assert_int_equal(apply_quietly(), TDX_SUCCESS);
	assert_int_equal(td_leaf(7, 0)[TDX_EBX] & (avx2 | avx512f), avx2);
	params.xfam = 0xe7;
	assert_int_equal(apply_quietly(), TDX_SUCCESS);
	assert_int_equal(td_leaf(7, 0)[TDX_EBX] & (avx2 | avx512f), avx2 | avx512f);
}

static void xsave_size_and_layout_follow_xfam(void **state)
{
	assert_int_equal(apply_quietly(), TDX_SUCCESS);
	assert_int_equal(td_leaf(0xd, 0)[TDX_ECX], 576);
	assert_int_equal(draft.xbuff_size, 576);
	params.xfam = 0xe7;
	assert_int_equal(apply_quietly(), TDX_SUCCESS);
	assert_int_equal(td_leaf(0xd, 0)[TDX_ECX], 2432);
	assert_int_equal(draft.xbuff_offsets[2], 576);
	assert_int_equal(draft.xbuff_offsets[5], 832);
	assert_int_equal(draft.xbuff_offsets[7], 1408);
	assert_int_equal(draft.xbuff_size, 2432);
}

static void pks_shows_what_attributes_say(void **state)
{
	cpu_leaf(7, 0)[TDX_ECX] = 1u << 31;
	assert_int_equal(apply_quietly(), TDX_SUCCESS);
	assert_int_equal(td_leaf(7, 0)[TDX_ECX] >> 31, 0);
	params.attributes = TDX_ATTRIBUTES_PKS;
	assert_int_equal(apply_quietly(), TDX_SUCCESS);
	assert_int_equal(td_leaf(7, 0)[TDX_ECX] >> 31, 1);
}

static void topology_is_the_cpus_or_ascends(void **state)
{
	assert_int_equal(apply_quietly(), TDX_SUCCESS);
	assert_int_equal(td_leaf(0x1f, 1)[TDX_EBX], 8);
	/* Leaf 0BH: the SMT level as it is, then a core level. */
	assert_int_equal(td_leaf(0xb, 0)[TDX_EBX], 2);
	assert_int_equal(td_leaf(0xb, 1)[TDX_ECX] >> 8 & 0xff, 2);

	config(0x1f, 1)[TDX_ECX] = 2 << 8;	/* a second level without a first */
	assert_int_equal(apply_quietly(), TDX_CPUID_LEAF_1F_FORMAT_UNRECOGNIZED);
	memcpy(config(0x1f, 0), (uint32_t[]){ 1, 2, 2 << 8, 0 }, 16);
	memcpy(config(0x1f, 1), (uint32_t[]){ 3, 8, 1 << 8 | 1, 0 }, 16);
	assert_int_equal(apply_quietly(), TDX_CPUID_LEAF_1F_FORMAT_UNRECOGNIZED);
	memcpy(config(0x1f, 0), (uint32_t[]){ 1, 2, 1 << 8, 0 }, 16);
	memset(config(0x1f, 1), 0, 16);		/* ends before the core level */
	assert_int_equal(apply_quietly(), TDX_CPUID_LEAF_1F_FORMAT_UNRECOGNIZED);
}

static void the_tsc_starts_at_zero_and_runs_as_configured(void **state)
{
	uint64_t native = 0;

	assert_int_equal(apply_quietly(), TDX_SUCCESS);
	assert_int_equal(draft.tsc_multiplier, 1ull << 47);	/* 1 GHz of 2 */
	assert_int_equal(tdx_tsc_to_virtual(&draft, 1000), 0);
	assert_int_equal(tdx_tsc_to_virtual(&draft, 3000), 1000);
	assert_true(tdx_tsc_to_native(&draft, 1000, &native));
	assert_int_equal(native, 3000);
	assert_int_equal(td_leaf(0x15, 0)[TDX_EBX], 40);
}

static void a_moved_tsc_is_refused(void **state)
{
	cpu.tsc_adjust = 5;
	assert_int_equal(apply_quietly(), TDX_INCONSISTENT_MSR | 0x3b);
}

static void arch_capabilities_show_the_cpus_and_the_hosts_will(void **state)
{
	const uint64_t ssb_no = 1 << 4, rrsba = 1 << 19, xapic = 1 << 21;

	cpu.arch_capabilities = ssb_no | 1 << 7 | 1 << 9 | 1 << 17;
	assert_int_equal(apply_quietly(), TDX_SUCCESS);
	assert_int_equal(draft.virt_arch_capabilities, xapic);
	params.ia32_arch_capabilities_config = ssb_no | rrsba;
	assert_int_equal(apply_quietly(), TDX_OPERAND_INVALID |
			 TDX_OPERAND_ID_IA32_ARCH_CAPABILITIES_CONFIG);
	params.msr_config_ctls = 1;
	assert_int_equal(apply_quietly(), TDX_SUCCESS);
	assert_int_equal(draft.virt_arch_capabilities, xapic | ssb_no | rrsba);
}

static void five_levels_need_the_cpu_and_go_with_gpaw(void **state)
{
	params.eptp_controls = 6 | 4 << 3;
	assert_int_equal(apply_quietly(), TDX_OPERAND_INVALID | TDX_OPERAND_ID_EPTP_CONTROLS);
	cpu.vmx_ept_vpid_cap = 1 << 7;
	assert_int_equal(apply_quietly(), TDX_SUCCESS);
	assert_int_equal(draft.eptp, 0x5000 | 6 | 4 << 3);
	params.config_flags = TDX_CONFIG_GPAW;
	assert_int_equal(apply_quietly(), TDX_SUCCESS);
	assert_int_equal(draft.gpaw, 1);
	params.eptp_controls = 6 | 3 << 3;
	assert_int_equal(apply_quietly(), TDX_OPERAND_INVALID | TDX_OPERAND_ID_EPTP_CONTROLS);
}

static bool exits(const uint8_t *bitmaps, uint32_t msr, bool write)
{
	uint32_t map = (write ? 2048 : 0) + (msr >= 0xc0000000 ? 1024 : 0);

	return bitmaps[map + (msr & 0x1fff) / 8] >> (msr % 8) & 1;
}

static void msr_exits_follow_the_features_of_the_td(void **state)
{
	static uint8_t bitmaps[4096];

	memset(bitmaps, 0xff, sizeof(bitmaps));
	tdx_set_msr_bitmaps(&cpu, &draft, bitmaps);
	assert_false(exits(bitmaps, 0x10, false));	/* TSC: read is native */
	assert_true(exits(bitmaps, 0x10, true));
	assert_false(exits(bitmaps, 0xc0000081, true));	/* STAR */
	assert_true(exits(bitmaps, 0x6e1, false));	/* PKRS without PKS */
	draft.attributes = TDX_ATTRIBUTES_PKS;
	tdx_set_msr_bitmaps(&cpu, &draft, bitmaps);
	assert_false(exits(bitmaps, 0x6e1, false));
	draft.attributes = 0;
}

static void virtual_vmx_controls_say_what_must_and_may_be_set(void **state)
{
	memset(&draft, 0, sizeof(draft));
	cpu.controls_l2[TDX_CONTROL_PROC_BASED] = 0x91220088;
	tdx_set_virtual_vmx_msrs(&cpu, &draft);
	/* MONITOR, MWAIT and RDPMC exit: the TD has none of them. */
	assert_int_equal(draft.virt_true_procbased_ctls & 1u << 11, 1u << 11);
	draft.attributes = TDX_ATTRIBUTES_PERFMON;
	tdx_set_virtual_vmx_msrs(&cpu, &draft);
	assert_int_equal(draft.virt_true_procbased_ctls & 1u << 11, 0);
	assert_int_equal(draft.virt_true_procbased_ctls >> 32 & 1u << 11, 1u << 11);
	assert_int_equal(draft.virt_cr0_fixed0 & 1, 0);
	assert_int_equal(draft.virt_cr0_fixed0 & 0x20, 0x20);
}

static void wide_division_gives_the_low_half_of_the_quotient(void **state)
{
	uint64_t random = 1;

	for (int i = 0; i < 100000; i++) {
		unsigned __int128 dividend = 0;
		uint64_t divisor;

		for (int j = 0; j < 3; j++) {
			random = random * 6364136223846793005ull + 1442695040888963407ull;
			dividend = dividend << 53 | random >> 11;
		}
		dividend >>= random >> 57;
		divisor = random << (i % 64) | 1;
		assert_int_equal(tdx_wide_divide(dividend, divisor),
				 (uint64_t)(dividend / divisor));
	}
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup(name, setup)
	const struct CMUnitTest tests[] = {
		TEST(no_fms_means_the_platforms),
		TEST(only_a_migratable_td_may_have_another_fms),
		TEST(the_host_withholds_and_cannot_invent_an_allowed_bit),
		TEST(a_feature_without_its_xfam_bit_is_hidden),
		TEST(xsave_size_and_layout_follow_xfam),
		TEST(pks_shows_what_attributes_say),
		TEST(topology_is_the_cpus_or_ascends),
		TEST(the_tsc_starts_at_zero_and_runs_as_configured),
		TEST(a_moved_tsc_is_refused),
		TEST(wide_division_gives_the_low_half_of_the_quotient),
		TEST(arch_capabilities_show_the_cpus_and_the_hosts_will),
		TEST(five_levels_need_the_cpu_and_go_with_gpaw),
		TEST(msr_exits_follow_the_features_of_the_td),
		TEST(virtual_vmx_controls_say_what_must_and_may_be_set),
	};
#undef TEST

	return cmocka_run_group_tests(tests, NULL, NULL);
}
