/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Rules of the scripted engine: what an action changes in the guest's state and
 * what it leaves, and how a kick comes before it.
 */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include <vcpu/scripted.h>

#define VCPU	0x1007000u

struct fixture {
	struct tdx_guest_state state;
	struct tdx_vcpu_run run;
	struct tdx_scripted_list list;
	struct tdx_scripted_entry entries[4];
	struct tdx_scripted engine;
	enum tdx_kick_answer answer;
	int kicked;
};

static enum tdx_kick_answer answer_kick(void *arg)
{
	struct fixture *f = arg;

	f->kicked++;
	return f->answer;
}

static void prepare(struct fixture *f, const struct tdx_scripted_action *actions, size_t count)
{
	memset(f, 0, sizeof(*f));
	f->run.id = VCPU;
	f->run.state = &f->state;
	f->run.kicked = answer_kick;
	f->run.arg = f;
	f->list.actions = actions;
	f->list.num_actions = count;
	f->list.entries = f->entries;
	f->list.max_entries = 4;
	f->engine.next = tdx_scripted_list_next;
	f->engine.arg = &f->list;
}

static const struct tdx_scripted_action cpuid_then_tdcall[] = {
	{ .gpr_mask = 1u << TDX_RAX | 1u << TDX_RCX,
	  .gpr = { [TDX_RAX] = 7, [TDX_RCX] = 1, [TDX_RDX] = 99 }, .cpl = -1,
	  .exit = { .reason = TDX_EXIT_CPUID, .instruction_length = 2 } },
	{ .mode = TDX_SCRIPTED_64_BIT, .cpl = 3,
	  .exit = { .reason = TDX_EXIT_TDCALL, .instruction_length = 4 } },
};

static void action_sets_only_the_registers_of_its_mask(void **unused)
{
	struct fixture f;

	prepare(&f, cpuid_then_tdcall, 2);
	f.state.gpr[TDX_RDX] = 5;
	f.state.gpr[TDX_RSP] = 6;
	tdx_scripted_ops.run(&f.engine, &f.run);
	assert_int_equal(f.run.exit.reason, TDX_EXIT_CPUID);
	assert_int_equal(f.run.exit.instruction_length, 2);
	assert_int_equal(f.state.gpr[TDX_RAX], 7);
	assert_int_equal(f.state.gpr[TDX_RCX], 1);
	assert_int_equal(f.state.gpr[TDX_RDX], 5);
	assert_int_equal(f.state.gpr[TDX_RSP], 6);
}

static void tdcall_action_enters_64_bit_mode_and_sets_the_privilege_level(void **unused)
{
	struct fixture f;

	prepare(&f, cpuid_then_tdcall + 1, 1);
	f.state.seg[TDX_SEG_CS].access = 0xc09b;
	f.state.seg[TDX_SEG_SS].access = 0xc093;
	tdx_scripted_ops.run(&f.engine, &f.run);
	assert_int_equal(f.state.efer, 0x500);
	assert_int_equal(f.state.seg[TDX_SEG_CS].access, 0xa09b);
	assert_int_equal(f.state.seg[TDX_SEG_SS].access, 0xc0f3);
}

static void action_for_32_bit_mode_leaves_long_mode(void **unused)
{
	static const struct tdx_scripted_action action = { .mode = TDX_SCRIPTED_32_BIT, .cpl = -1 };
	struct fixture f;

	prepare(&f, &action, 1);
	f.state.efer = 0xd01;
	f.state.seg[TDX_SEG_CS].access = 0xa09b;
	tdx_scripted_ops.run(&f.engine, &f.run);
	assert_int_equal(f.state.efer, 0x901);
	assert_int_equal(f.state.seg[TDX_SEG_CS].access, 0xc09b);
}

static void list_records_each_entry_before_the_guest_acts(void **unused)
{
	struct fixture f;

	prepare(&f, cpuid_then_tdcall, 2);
	f.state.gpr[TDX_RAX] = 1;
	f.state.rip = 0x1000;
	tdx_scripted_ops.run(&f.engine, &f.run);
	f.run.inject_info = 0x80000b0d;
	tdx_scripted_ops.run(&f.engine, &f.run);
	assert_int_equal(f.entries[0].id, VCPU);
	assert_int_equal(f.entries[0].gpr[TDX_RAX], 1);
	assert_int_equal(f.entries[0].rip, 0x1000);
	assert_int_equal(f.entries[0].inject_info, 0);
	assert_int_equal(f.entries[1].gpr[TDX_RAX], 7);
	assert_int_equal(f.entries[1].inject_info, 0x80000b0d);
}

static void list_at_its_end_reports_external_interrupts(void **unused)
{
	struct fixture f;

	prepare(&f, cpuid_then_tdcall, 0);
	tdx_scripted_ops.run(&f.engine, &f.run);
	assert_int_equal(f.run.exit.reason, TDX_EXIT_EXTERNAL_INTERRUPT);
	assert_int_equal(f.run.exit.interruption_info, 0x80000031);
	assert_int_equal(f.list.position, 1);
}

static void kick_that_asks_for_an_exit_comes_before_the_action(void **unused)
{
	struct fixture f;

	prepare(&f, cpuid_then_tdcall, 2);
	f.answer = TDX_KICK_EXIT;
	tdx_scripted_ops.kick(&f.engine, VCPU);
	tdx_scripted_ops.run(&f.engine, &f.run);
	assert_int_equal(f.run.exit.reason, TDX_EXIT_EXTERNAL_INTERRUPT);
	assert_int_equal(f.list.position, 0);
	tdx_scripted_ops.run(&f.engine, &f.run);
	assert_int_equal(f.run.exit.reason, TDX_EXIT_CPUID);
	assert_int_equal(f.kicked, 1);
}

static void kick_of_another_vcpu_does_not_disturb(void **unused)
{
	struct fixture f;

	prepare(&f, cpuid_then_tdcall, 2);
	f.answer = TDX_KICK_EXIT;
	tdx_scripted_ops.kick(&f.engine, VCPU + 0x1000);
	tdx_scripted_ops.run(&f.engine, &f.run);
	assert_int_equal(f.run.exit.reason, TDX_EXIT_CPUID);
	assert_int_equal(f.kicked, 0);
}

static void kick_that_says_continue_lets_the_guest_act(void **unused)
{
	struct fixture f;

	prepare(&f, cpuid_then_tdcall, 2);
	f.answer = TDX_KICK_CONTINUE;
	tdx_scripted_ops.kick(&f.engine, VCPU);
	tdx_scripted_ops.kick(&f.engine, VCPU);
	tdx_scripted_ops.run(&f.engine, &f.run);
	assert_int_equal(f.run.exit.reason, TDX_EXIT_CPUID);
	tdx_scripted_ops.run(&f.engine, &f.run);
	assert_int_equal(f.kicked, 1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(action_sets_only_the_registers_of_its_mask),
		cmocka_unit_test(tdcall_action_enters_64_bit_mode_and_sets_the_privilege_level),
		cmocka_unit_test(action_for_32_bit_mode_leaves_long_mode),
		cmocka_unit_test(list_records_each_entry_before_the_guest_acts),
		cmocka_unit_test(list_at_its_end_reports_external_interrupts),
		cmocka_unit_test(kick_that_asks_for_an_exit_comes_before_the_action),
		cmocka_unit_test(kick_of_another_vcpu_does_not_disturb),
		cmocka_unit_test(kick_that_says_continue_lets_the_guest_act),
	};

	return cmocka_run_group_tests_name("vcpu scripted", tests, NULL, NULL);
}
