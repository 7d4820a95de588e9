/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * IA32_TSX_CTRL: what CPUID shows the module, what a guest with or without TSX
 * finds, and what the host finds afterwards.
 */
#include "tests/td_fixture.h"

#include <string.h>

#include <tdx/gen/fields_vp.h>

#include "core/cpuid.h"
#include "core/plat.h"
#include "core/tsx.h"

#define MSR_ARCH_CAPABILITIES	0x10a
#define MSR_TSX_CTRL		0x122
#define ARCH_CAPABILITIES	0x2afd6bull	/* the default platform's */
#define ARCH_CAP_TSX_CTRL	(1ull << 7)
#define TSX_BITS		((1u << 4) | (1u << 11))	/* CPUID(7,0).EBX: HLE, RTM */
#define LEAF_7_EBX		0xf3bfb7ebu	/* the default platform's, which lacks them */
#define LEAF_7_ECX		0xfb417f7eu
#define LEAF_7_EDX		0xffdd4432u
#define CLEARED			TDX_TSX_CPUID_CLEAR
#define OFF			(TDX_TSX_RTM_DISABLE | TDX_TSX_CPUID_CLEAR)
#define DEBUG			1ull

#define ok(call)	assert_int_equal((call), TDX_SUCCESS)

static uint64_t lp_value(const struct fix *fix)
{
	uint64_t value = ~0ull;

	tdx_machine_rdmsr(fix->machine, 0, MSR_TSX_CTRL, &value);
	return value;
}

static void set_lp_value(const struct fix *fix, uint64_t value)
{
	tdx_machine_set_msr(fix->machine, TDX_ALL_LPS, MSR_TSX_CTRL, value);
}

/* A CPU with TSX and the MSR to turn it off; the host hides it from CPUID. */
static void add_tsx_ctrl(struct tdx_machine *machine)
{
	tdx_machine_set_msr(machine, TDX_ALL_LPS, MSR_ARCH_CAPABILITIES,
			    ARCH_CAPABILITIES | ARCH_CAP_TSX_CTRL);
	tdx_machine_set_msr(machine, TDX_ALL_LPS, MSR_TSX_CTRL, CLEARED);
}

static void add_tsx(struct tdx_machine *machine)
{
	const struct tdx_cpuid_value features = {
		.leaf = 7, .subleaf = 0, .eax = 2, .ebx = LEAF_7_EBX | TSX_BITS,
		.ecx = LEAF_7_ECX, .edx = LEAF_7_EDX,
	};

	add_tsx_ctrl(machine);
	tdx_machine_set_cpuid(machine, TDX_ALL_LPS, &features);
}

static void want_tsx(struct td_params *params)
{
	params->cpuid_config[tdx_cpuid_leaves[tdx_cpuid_index(7, 0)].config][1] |= TSX_BITS;
}

/* What the guest does to its MSR, and what it finds in it and in the LP's. */
struct guest {
	struct fix *fix;
	bool stores;
	uint64_t store, found, lp_found;
};

static struct guest guest;

static void next(void *arg, const struct tdx_vcpu_run *run, struct tdx_scripted_action *action)
{
	guest.found = run->state->tsx_ctrl;
	guest.lp_found = lp_value(guest.fix);
	if (guest.stores) {
		run->state->tsx_ctrl = guest.store;
	}
	tdx_scripted_list_next(&guest.fix->list, run, action);
}

static int create(void **state, const struct fix_options *options)
{
	static struct fix fix;

	fix_create(&fix, options);
	memset(&guest, 0, sizeof(guest));
	guest.fix = &fix;
	fix.engine.next = next;
	*state = &fix;
	return 0;
}

static int setup_tsx(void **state)
{
	const struct fix_options options = {
		.attributes = DEBUG, .change_platform = add_tsx, .change_params = want_tsx,
	};

	return create(state, &options);
}

static int setup_td_without(void **state)
{
	const struct fix_options options = { .change_platform = add_tsx };

	return create(state, &options);
}

static int setup_cpu_without(void **state)
{
	const struct fix_options options = { .change_platform = add_tsx_ctrl };

	return create(state, &options);
}

static int setup_plain(void **state)
{
	const struct fix_options options = { 0 };

	return create(state, &options);
}

static int teardown(void **state)
{
	fix_destroy(*state);
	return 0;
}

static void module_sees_the_tsx_that_the_host_hides_and_hides_it_again(void **state)
{
	struct fix *fix = *state;

	assert_true(fix->machine->module.cpu.hle);
	assert_true(fix->machine->module.cpu.rtm);
	assert_int_equal(lp_value(fix), CLEARED);
}

static void lp_is_compared_with_tsx_shown_too(void **state)
{
	struct fix *fix = *state;
	uint32_t value[4];

	/* One LP hides it, another does not: they are alike. */
	assert_true(tdx_machine_reset(fix->machine, NULL, 0, NULL, 0));
	add_tsx(fix->machine);
	set_lp_value(fix, 0);
	ok(tdh_sys_init(NULL, NULL, NULL, NULL, NULL));
	set_lp_value(fix, CLEARED);
	ok(tdh_sys_lp_init(NULL, NULL, NULL));
	assert_int_equal(lp_value(fix), CLEARED);
	/* It is hidden for everyone else. */
	tdx_plat_cpuid(fix->machine, 0, 7, 0, value);
	assert_int_equal(value[1] & TSX_BITS, 0);
	set_lp_value(fix, TDX_TSX_RTM_DISABLE);
	tdx_plat_cpuid(fix->machine, 0, 7, 0, value);
	assert_int_equal(value[1] & TSX_BITS, TSX_BITS);
}

static void guest_with_tsx_has_a_value_of_its_own(void **state)
{
	struct fix *fix = *state;

	guest.stores = true;
	guest.store = TDX_TSX_RTM_DISABLE;
	fix_enter(fix, 0);
	assert_int_equal(fix->status, TDX_EXIT_EXTERNAL_INTERRUPT);
	assert_int_equal(guest.found, 0);
	assert_int_equal(guest.lp_found, 0);
	/* Scrubbed, not the host's. */
	assert_int_equal(lp_value(fix), 0);
	guest.stores = false;
	set_lp_value(fix, CLEARED);
	fix_enter(fix, 0);
	assert_int_equal(guest.found, TDX_TSX_RTM_DISABLE);
	assert_int_equal(guest.lp_found, TDX_TSX_RTM_DISABLE);
}

static void cpuid_of_a_guest_with_tsx_follows_its_own_value(void **state)
{
	struct fix *fix = *state;
	struct tdx_scripted_action *action = fix_exit(fix, TDX_EXIT_CPUID, 2);

	fix_set(action, TDX_RAX, 7);
	fix_set(action, TDX_RCX, 0);
	fix_enter(fix, 0);
	assert_int_equal(fix_after(fix, 0)->gpr[TDX_RBX] & TSX_BITS, TSX_BITS);
	fix_script(fix);
	guest.stores = true;
	guest.store = CLEARED;
	action = fix_exit(fix, TDX_EXIT_CPUID, 2);
	fix_set(action, TDX_RAX, 7);
	fix_set(action, TDX_RCX, 0);
	fix_enter(fix, 0);
	assert_int_equal(fix_after(fix, 0)->gpr[TDX_RBX] & TSX_BITS, 0);
}

static void debugger_reads_and_writes_the_guests_value(void **state)
{
	struct fix *fix = *state;
	struct tdx_field_id field = { TDX_MD_VP_IA32_TSX_CTRL };
	uint64_t value;

	guest.stores = true;
	guest.store = TDX_TSX_RTM_DISABLE;
	fix_enter(fix, 0);
	ok(tdh_vp_rd(fix->tdvpr, field, &value));
	assert_int_equal(value, TDX_TSX_RTM_DISABLE);
	ok(tdh_vp_wr(fix->tdvpr, field, OFF, ~0ull, &value));
	guest.stores = false;
	fix_enter(fix, 0);
	assert_int_equal(guest.found, OFF);
}

static void value_that_faults_at_entry_ends_the_td(void **state)
{
	struct fix *fix = *state;
	struct tdx_field_id field = { TDX_MD_VP_IA32_TSX_CTRL };

	ok(tdh_vp_wr(fix->tdvpr, field, 4, ~0ull, NULL));
	fix_enter(fix, 0);
	/* VM-entry failure due to MSR loading, and which MSR it was. */
	assert_int_equal(fix->status,
			 TDX_NON_RECOVERABLE_TD_NON_ACCESSIBLE | TDX_STATUS_FATAL | 34);
	assert_int_equal(fix->regs.rdx, 3 | (uint64_t)MSR_TSX_CTRL << 32);
	assert_int_equal(fix->list.position, 0);
	assert_int_equal(lp_value(fix), 0);
	fix_enter(fix, 0);
	assert_int_equal(fix->status, TDX_TD_FATAL);
}

/* The MSR bitmap lets a guest with TSX have the MSR; another gets #GP. */
static void guest_without_tsx_has_no_such_msr(void **state)
{
	struct fix *fix = *state;
	struct tdx_scripted_action *action = fix_exit(fix, TDX_EXIT_RDMSR, 2);

	fix_set(action, TDX_RCX, MSR_TSX_CTRL);
	action = fix_exit(fix, TDX_EXIT_WRMSR, 2);
	fix_set(action, TDX_RCX, MSR_TSX_CTRL);
	fix_enter(fix, 0);
	assert_int_equal(fix_after(fix, 0)->inject_info, 0x80000b0d);
	assert_int_equal(fix_after(fix, 1)->inject_info, 0x80000b0d);
}

static void guest_without_tsx_runs_with_it_off_and_the_host_gets_its_value_back(void **state)
{
	static const uint64_t hosts[] = { 0, CLEARED, TDX_TSX_RTM_DISABLE, OFF };
	struct fix *fix = *state;

	for (size_t i = 0; i < sizeof(hosts) / sizeof(hosts[0]); i++) {
		set_lp_value(fix, hosts[i]);
		fix_enter(fix, 0);
		/* Only what has RTM off already stays. */
		assert_int_equal(guest.lp_found, hosts[i] & TDX_TSX_RTM_DISABLE ? hosts[i] : OFF);
		assert_int_equal(lp_value(fix), hosts[i]);
	}
}

/* Module 1.5.05 asks for TSX before it restores what it wrote without asking. */
static void cpu_without_tsx_is_left_with_it_off(void **state)
{
	struct fix *fix = *state;

	set_lp_value(fix, 0);
	fix_enter(fix, 0);
	assert_int_equal(guest.lp_found, OFF);
	assert_int_equal(lp_value(fix), OFF);
}

/* As a model has it whose WRMSR does nothing: the platform's value is everybody's. */
static void platform_whose_wrmsr_does_nothing_keeps_its_value(void **state)
{
	struct fix *fix = *state;
	struct tdx_scripted_action *action = fix_exit(fix, TDX_EXIT_CPUID, 2);
	uint64_t value;

	tdx_machine_turn_knob(fix->machine, TDX_KNOB_MSRS_AS_LISTED, 1);
	set_lp_value(fix, CLEARED);
	fix_set(action, TDX_RAX, 7);
	fix_set(action, TDX_RCX, 0);
	fix_enter(fix, 0);
	assert_int_equal(fix_after(fix, 0)->gpr[TDX_RBX] & TSX_BITS, 0);
	assert_int_equal(lp_value(fix), CLEARED);
	ok(tdh_vp_rd(fix->tdvpr, (struct tdx_field_id){ TDX_MD_VP_IA32_TSX_CTRL }, &value));
	assert_int_equal(value, CLEARED);
}

static void platform_without_the_msr_is_left_alone(void **state)
{
	struct fix *fix = *state;
	uint64_t value;

	fix_enter(fix, 0);
	assert_false(tdx_machine_rdmsr(fix->machine, 0, MSR_TSX_CTRL, &value));
	assert_false(fix->machine->module.cpu.hle);
}

static void msr_of_a_platform_that_says_it_has_one_is_zero_at_power_on(void **state)
{
	struct fix *fix = *state;
	struct tdx_machine_config config;
	struct tdx_msr_value msrs[32];
	struct tdx_machine *machine;
	uint64_t value = ~0ull;

	tdx_machine_config_default(&config, 64ull << 20, 1);
	assert_true(config.num_msrs <= sizeof(msrs) / sizeof(msrs[0]));
	memcpy(msrs, config.msrs, config.num_msrs * sizeof(msrs[0]));
	for (size_t i = 0; i < config.num_msrs; i++) {
		if (msrs[i].msr == MSR_ARCH_CAPABILITIES) {
			msrs[i].value |= ARCH_CAP_TSX_CTRL;
		}
	}
	config.msrs = msrs;
	machine = tdx_machine_create(&config, NULL, 0);
	assert_non_null(machine);
	assert_true(tdx_machine_rdmsr(machine, 0, MSR_TSX_CTRL, &value));
	assert_int_equal(value, 0);
	tdx_machine_destroy(machine);
	assert_non_null(fix->machine);
}

#define TEST(name, setup)	cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(module_sees_the_tsx_that_the_host_hides_and_hides_it_again, setup_tsx),
		TEST(lp_is_compared_with_tsx_shown_too, setup_tsx),
		TEST(guest_with_tsx_has_a_value_of_its_own, setup_tsx),
		TEST(cpuid_of_a_guest_with_tsx_follows_its_own_value, setup_tsx),
		TEST(debugger_reads_and_writes_the_guests_value, setup_tsx),
		TEST(value_that_faults_at_entry_ends_the_td, setup_tsx),
		TEST(platform_whose_wrmsr_does_nothing_keeps_its_value, setup_tsx),
		TEST(guest_without_tsx_has_no_such_msr, setup_td_without),
		TEST(guest_without_tsx_runs_with_it_off_and_the_host_gets_its_value_back,
		     setup_td_without),
		TEST(cpu_without_tsx_is_left_with_it_off, setup_cpu_without),
		TEST(platform_without_the_msr_is_left_alone, setup_plain),
		TEST(msr_of_a_platform_that_says_it_has_one_is_zero_at_power_on, setup_plain),
	};

	return cmocka_run_group_tests_name("module core tsx", tests, NULL, NULL);
}
