/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The calls that are assembly (tdx/vp_enter.h): what is in each register at the
 * instruction, what comes back, and that a debugger can unwind from there.
 */
#include <execinfo.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include <tdx/tdx.h>

#include "stand_in.h"

enum { RAX, RCX, RDX, RBX, RSP, RBP, RSI, RDI, R8, R9, R10, R11, R12, R13, R14, R15 };

#define EVERY_REGISTER	0xffef	/* but RSP */
#define NO_RBP_MOD	(EVERY_REGISTER & ~(1 << RBP))
#define TDVPR_PA	0x123456000
#define FILL		0x5a5a5a5a5a5a5a5a

static struct tdx_vp_regs regs;
static uint64_t flags;

/* The registers in the order of the encoding; RAX and RSP are not among them. */
static uint64_t *reg_of(struct tdx_vp_regs *all, int reg)
{
	uint64_t *const places[SITE_NUM_GPRS] = {
		NULL, &all->rcx, &all->rdx, &all->rbx, NULL, &all->rbp, &all->rsi, &all->rdi,
		&all->r8, &all->r9, &all->r10, &all->r11, &all->r12, &all->r13, &all->r14,
		&all->r15,
	};

	return places[reg];
}

/* As call sites, so that call_with_canaries() can make the calls. */
static tdx_status enter(const uint64_t *in, uint64_t *out)
{
	struct tdx_tdvpr tdvpr = { TDVPR_PA };
	tdx_status status = tdh_vp_enter(tdvpr, flags, &regs);

	__asm__ volatile ("" : "+r" (status));	/* no tail call: this frame is looked for */
	return status;
}

static tdx_status enter_resume(const uint64_t *in, uint64_t *out)
{
	struct tdx_tdvpr tdvpr = { TDVPR_PA };

	return tdh_vp_enter_resume(tdvpr, flags, &regs);
}

static tdx_status enter_vmcall(const uint64_t *in, uint64_t *out)
{
	struct tdx_tdvpr tdvpr = { TDVPR_PA };

	return tdh_vp_enter_vmcall(tdvpr, flags, &regs);
}

static tdx_status vmcall(const uint64_t *in, uint64_t *out)
{
	return tdg_vp_vmcall(0xffec, &regs);
}

static tdx_status enter_l2(const uint64_t *in, uint64_t *out)
{
	return tdg_vp_enter(0x0010000000000001, 0x7000, &regs);
}

static tdx_status run(tdx_status (*call)(const uint64_t *, uint64_t *), enum stand_in_mode mode,
		      uint64_t rax, uint16_t give_mask)
{
	tdx_status status;

	stand_in_install();
	memset(&stand_in, 0, sizeof(stand_in));
	stand_in.mode = mode;
	stand_in.give_mask = give_mask | 1 << RAX;
	for (int i = 0; i < SITE_NUM_GPRS; i++) {
		stand_in.give[i] = 0xabc0000000000000 + (uint64_t)i;
		if (reg_of(&regs, i)) {
			*reg_of(&regs, i) = FILL + (uint64_t)i;
		}
	}
	stand_in.give[RAX] = rax;
	assert_int_equal(call_with_canaries(call, NULL, NULL, &status), 0);
	assert_int_equal(stand_in.calls, 1);
	return status;
}

static void assert_given(uint16_t mask)
{
	for (int i = 0; i < SITE_NUM_GPRS; i++) {
		if (mask & 1 << i) {
			assert_int_equal(stand_in.seen[i], FILL + (uint64_t)i);
		}
	}
}

static void assert_taken(uint16_t mask)
{
	for (int i = 0; i < SITE_NUM_GPRS; i++) {
		if (mask & 1 << i) {
			assert_int_equal(*reg_of(&regs, i), stand_in.give[i]);
		}
	}
}

#define ALL_OPERANDS	(EVERY_REGISTER & ~(1 << RAX))
#define GUEST_INPUTS	(ALL_OPERANDS & ~(1 << RCX))

static void enter_hands_over_every_register_both_ways(void **state)
{
	flags = TDX_VP_ENTER_RESUME_L1;
	assert_int_equal(run(enter, STAND_IN_ANSWER, TDX_EXIT_REASON_TDCALL, EVERY_REGISTER),
			 TDX_EXIT_REASON_TDCALL);
	assert_int_equal(stand_in.instruction, SITE_SEAMCALL);
	assert_int_equal(stand_in.seen[RAX], TDX_LEAF_TDH_VP_ENTER);
	assert_int_equal(stand_in.seen[RCX], TDVPR_PA | TDX_VP_ENTER_RESUME_L1);
	assert_given(GUEST_INPUTS);
	assert_taken(ALL_OPERANDS);
	flags = 0;
}

static void enter_without_rbp_mod_returns_rbp_as_given(void **state)
{
	run(enter, STAND_IN_ANSWER, TDX_EXIT_REASON_TDCALL, NO_RBP_MOD);
	assert_int_equal(regs.rbp, FILL + RBP);
}

static void enter_resume_takes_the_exit_and_leaves_the_rest(void **state)
{
	assert_int_equal(run(enter_resume, STAND_IN_ANSWER, 48, EVERY_REGISTER), 48);
	assert_int_equal(stand_in.seen[RCX], TDVPR_PA);
	assert_taken(1 << RCX | 1 << RDX | 1 << R8 | 1 << R9);
	assert_int_equal(regs.rbx, FILL + RBX);
	assert_int_equal(regs.r15, FILL + R15);
}

static void enter_resume_takes_every_register_of_a_tdcall(void **state)
{
	run(enter_resume, STAND_IN_ANSWER, TDX_EXIT_REASON_TDCALL, EVERY_REGISTER);
	assert_taken(ALL_OPERANDS);
}

static void enter_vmcall_gives_all_but_rbp(void **state)
{
	run(enter_vmcall, STAND_IN_ANSWER, 1, EVERY_REGISTER);
	assert_int_equal(stand_in.seen[RAX], TDX_LEAF_TDH_VP_ENTER);
	assert_int_equal(stand_in.seen[RCX], TDVPR_PA);
	assert_given(GUEST_INPUTS & ~(1 << RBP));
	assert_taken(1 << RCX | 1 << RDX | 1 << R8 | 1 << R9);
	assert_int_equal(regs.r12, FILL + R12);
	run(enter_vmcall, STAND_IN_ANSWER, TDX_EXIT_REASON_TDCALL, EVERY_REGISTER);
	assert_taken(ALL_OPERANDS);
}

static void entry_that_reaches_no_module_says_so(void **state)
{
	tdx_status (*const calls[])(const uint64_t *, uint64_t *) = {
		enter, enter_resume, enter_vmcall,
	};

	for (size_t i = 0; i < sizeof(calls) / sizeof(*calls); i++) {
		assert_int_equal(run(calls[i], STAND_IN_FAIL_INVALID, 0, 0),
				 TDX_SEAMCALL_VMFAILINVALID);
		assert_int_equal(run(calls[i], STAND_IN_UD, 0, 0), TDX_SEAMCALL_UD);
		assert_int_equal(run(calls[i], STAND_IN_GP, 0, 0), TDX_SEAMCALL_GP);
	}
}

static void entry_that_is_refused_keeps_the_registers_for_a_retry(void **state)
{
	assert_int_equal(run(enter_vmcall, STAND_IN_ANSWER, TDX_OPERAND_BUSY, 0),
			 TDX_OPERAND_BUSY);
	for (int i = 0; i < SITE_NUM_GPRS; i++) {
		if (GUEST_INPUTS & 1 << i) {
			assert_int_equal(*reg_of(&regs, i), FILL + (uint64_t)i);
		}
	}
}

static void vmcall_hands_over_every_register_both_ways(void **state)
{
	assert_int_equal(run(vmcall, STAND_IN_ANSWER, TDX_SUCCESS, EVERY_REGISTER), TDX_SUCCESS);
	assert_int_equal(stand_in.instruction, SITE_TDCALL);
	assert_int_equal(stand_in.seen[RAX], TDX_LEAF_TDG_VP_VMCALL);
	assert_int_equal(stand_in.seen[RCX], 0xffec);
	assert_given(GUEST_INPUTS);
	assert_taken(ALL_OPERANDS);
}

static void l2_entry_takes_every_register(void **state)
{
	run(enter_l2, STAND_IN_ANSWER, 48, NO_RBP_MOD);
	assert_int_equal(stand_in.instruction, SITE_TDCALL);
	assert_int_equal(stand_in.seen[RAX], TDX_LEAF_TDG_VP_ENTER);
	assert_int_equal(stand_in.seen[RCX], 0x0010000000000001);
	assert_int_equal(stand_in.seen[RDX], 0x7000);
	assert_taken(ALL_OPERANDS & ~(1 << RBP));
}

#ifndef __KERNEL__	/* there objtool makes the unwind information */

/* Set by the stand-in at the instruction, when asked. */
static bool found_caller;

static void look_for_caller(void)
{
	void *frames[32];
	int depth = backtrace(frames, 32);
	const char *caller = (const char *)enter;

	for (int i = 0; i < depth; i++) {
		const char *at = frames[i];

		found_caller |= at > caller && at < caller + 256;
	}
}

static void stack_unwinds_from_the_instruction(void **state)
{
	void *warm_up[1];

	backtrace(warm_up, 1);		/* loads libgcc, which no signal handler should do */
	found_caller = false;
	stand_in_watch = look_for_caller;
	run(enter, STAND_IN_ANSWER, 1, EVERY_REGISTER);
	stand_in_watch = NULL;
	assert_true(found_caller);
}

#endif

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(enter_hands_over_every_register_both_ways),
		cmocka_unit_test(enter_without_rbp_mod_returns_rbp_as_given),
		cmocka_unit_test(enter_resume_takes_the_exit_and_leaves_the_rest),
		cmocka_unit_test(enter_resume_takes_every_register_of_a_tdcall),
		cmocka_unit_test(enter_vmcall_gives_all_but_rbp),
		cmocka_unit_test(entry_that_reaches_no_module_says_so),
		cmocka_unit_test(entry_that_is_refused_keeps_the_registers_for_a_retry),
		cmocka_unit_test(vmcall_hands_over_every_register_both_ways),
		cmocka_unit_test(l2_entry_takes_every_register),
#ifndef __KERNEL__
		cmocka_unit_test(stack_unwinds_from_the_instruction),
#endif
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
