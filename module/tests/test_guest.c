/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Rules of a vCPU between TDH.VP.ENTER and its TD exit that recorded calls do
 * not show: events, pending pages, interrupts of TDCALLs, the zero-step
 * defence, what stays untouched.
 */
#include "tests/td_fixture.h"

#include <string.h>

#include "core/msr_index.h"

#define NMI_WINDOW	(1ull << 22)
#define SHARED_BIT	(1ull << 47)
#define VE_EVENT	0x80000314u
#define DF_EVENT	0x80000b08u
#define GP_EVENT	0x80000b0du
#define PF_EVENT	0x80000b0eu
#define EPT_READ	0x81u		/* a read with a valid linear address */
#define NEW_GPA		0x9000ull
#define INTERRUPT	0x31u
#define NOTIFICATION	0xf2u

static int setup(void **state)
{
	static struct fix fix;
	const struct fix_options options = { 0 };

	fix_create(&fix, &options);
	*state = &fix;
	return 0;
}

static int teardown(void **state)
{
	fix_destroy(*state);
	return 0;
}

static struct tdx_scripted_action *ept_violation(struct fix *fix, uint64_t gpa,
						 uint64_t qualification)
{
	struct tdx_scripted_action *action = fix_exit(fix, TDX_EXIT_EPT_VIOLATION, 3);

	action->exit.guest_physical_address = gpa;
	action->exit.qualification = qualification;
	return action;
}

static void exit_by_interrupt_says_which_vector(void **state)
{
	struct fix *fix = *state;

	tdx_lp_interrupt(fix->lp, INTERRUPT);
	fix_enter(fix, 0);
	assert_int_equal(fix->status, TDX_EXIT_EXTERNAL_INTERRUPT);
	assert_int_equal(fix->regs.r9, 0x80000000u | INTERRUPT);
	assert_int_equal(fix->list.position, 0);
	assert_int_equal(tdx_lp_take_interrupt(fix->lp), -1);
}

static void second_ve_before_the_first_is_read_is_a_double_fault(void **state)
{
	struct fix *fix = *state;

	fix_exit(fix, TDX_EXIT_HLT, 1);
	fix_exit(fix, TDX_EXIT_HLT, 1);
	fix_enter(fix, 0);
	assert_int_equal(fix_after(fix, 0)->inject_info, VE_EVENT);
	assert_int_equal(fix_after(fix, 1)->inject_info, DF_EVENT);
}

static void handled_instruction_is_stepped_over_and_a_faulting_one_is_not(void **state)
{
	struct fix *fix = *state;
	uint64_t start = fix_vmcs(fix, 0)->state.rip;
	struct tdx_scripted_action *cpuid = fix_exit(fix, TDX_EXIT_CPUID, 2);

	fix_set(cpuid, TDX_RAX, 0);
	fix_exit(fix, TDX_EXIT_WBINVD, 2);
	fix_enter(fix, 0);
	assert_int_equal(fix_after(fix, 0)->rip, start + 2);
	assert_int_equal(fix_after(fix, 1)->rip, start + 2);
	assert_true(fix_vmcs(fix, 0)->state.rflags & (1u << 16));
}

static void gpa_beyond_the_width_is_a_page_fault_with_the_reserved_bit(void **state)
{
	struct fix *fix = *state;
	struct tdx_scripted_action *action = ept_violation(fix, 1ull << 49, EPT_READ | 2);

	action->exit.guest_linear_address = 0xdead000;
	fix_enter(fix, 0);
	assert_int_equal(fix_after(fix, 0)->inject_info, PF_EVENT);
	assert_int_equal(fix_after(fix, 0)->inject_error, 0xb);
	assert_int_equal(fix_vmcs(fix, 0)->state.cr2, 0xdead000);
}

static void page_fault_while_a_page_fault_is_delivered_is_a_double_fault(void **state)
{
	struct fix *fix = *state;
	struct tdx_scripted_action *action = ept_violation(fix, 1ull << 49, EPT_READ);

	action->exit.idt_vectoring_info = PF_EVENT;
	fix_enter(fix, 0);
	assert_int_equal(fix_after(fix, 0)->inject_info, DF_EVENT);
}

static void page_fault_while_a_double_fault_is_delivered_disables_the_vcpu(void **state)
{
	struct fix *fix = *state;
	struct tdx_scripted_action *action = ept_violation(fix, 1ull << 49, EPT_READ);

	action->exit.idt_vectoring_info = DF_EVENT;
	fix_enter(fix, 0);
	assert_int_equal(fix->status, TDX_NON_RECOVERABLE_VCPU | TDX_EXIT_TRIPLE_FAULT);
	fix_enter(fix, 0);
	assert_int_equal(fix->status, TDX_VCPU_STATE_INCORRECT);
}

static void event_cut_short_by_an_ept_violation_is_delivered_again(void **state)
{
	struct fix *fix = *state;
	struct tdx_scripted_action *action = ept_violation(fix, NEW_GPA, EPT_READ);

	action->exit.idt_vectoring_info = 0x80000031;
	fix_enter(fix, 0);
	assert_int_equal(fix->status, TDX_EXIT_EPT_VIOLATION);
	fix_script(fix);
	fix_enter(fix, 0);
	assert_int_equal(fix->entries[0].inject_info, 0x80000031);
}

static void hardware_ve_needs_no_module_but_fills_ve_info(void **state)
{
	struct fix *fix = *state;
	struct tdx_scripted_action *action = ept_violation(fix, SHARED_BIT | 0xfec00000, EPT_READ);
	const struct tdx_ve_info *info = &fix_tdvps(fix)->ve_info;

	fix_vmcs(fix, 0)->state.cr0 |= 1;
	action->exit.guest_linear_address = 0xffff1000;
	action->exit.ve_eligible = true;
	fix_enter(fix, 0);
	assert_int_equal(fix_after(fix, 0)->inject_info, VE_EVENT);
	assert_int_equal(info->exit_reason, TDX_EXIT_EPT_VIOLATION);
	assert_int_equal(info->gpa, SHARED_BIT | 0xfec00000);
	assert_int_equal(info->gla, 0xffff1000);
}

static void add_pending_page(struct fix *fix)
{
	uint64_t page = fix_take_page(fix);

	memset(fix_map(fix, page), 0xa5, TDX_PAGE);
	assert_int_equal(tdh_mem_page_aug(tdx_gpa_level(NEW_GPA, 0), fix->tdr, page, NULL, NULL),
			 TDX_SUCCESS);
	fix->page[0] = page;
}

static void accepted_page_is_zero_and_accepting_it_twice_says_so(void **state)
{
	static const uint8_t zero[TDX_PAGE];
	struct fix *fix = *state;

	add_pending_page(fix);
	fix_tdcall(fix, TDX_LEAF_TDG_MEM_PAGE_ACCEPT, NEW_GPA, 0, 0);
	fix_tdcall(fix, TDX_LEAF_TDG_MEM_PAGE_ACCEPT, NEW_GPA, 0, 0);
	fix_enter(fix, 0);
	assert_int_equal(fix_after(fix, 0)->gpr[TDX_RAX], TDX_SUCCESS);
	assert_memory_equal(fix_map(fix, fix->page[0]), zero, TDX_PAGE);
	assert_int_equal(fix_after(fix, 1)->gpr[TDX_RAX], TDX_PAGE_ALREADY_ACCEPTED);
}

static void accepting_what_is_not_there_exits_with_the_level_and_state_met(void **state)
{
	struct fix *fix = *state;

	fix_tdcall(fix, TDX_LEAF_TDG_MEM_PAGE_ACCEPT, 0x200000 | 1, 0, 0);
	fix_enter(fix, 0);
	assert_int_equal(fix->status, TDX_EXIT_EPT_VIOLATION);
	assert_int_equal(fix->regs.rcx, 2);
	assert_int_equal(fix->regs.r8, 0x200000);
	/* ACCEPT; level 1 wanted and reached; state FREE, not a leaf. */
	assert_int_equal(fix->regs.rdx, 1 | (1ull | 1ull << 3) << 32);
}

static void tdcall_operand_in_a_pending_page_is_a_ve_and_the_call_runs_again(void **state)
{
	struct fix *fix = *state;
	uint64_t start;

	add_pending_page(fix);
	start = fix_vmcs(fix, 0)->state.rip;
	fix_tdcall(fix, TDX_LEAF_TDG_MR_RTMR_EXTEND, NEW_GPA, 2, 0);
	fix_enter(fix, 0);
	assert_int_equal(fix_after(fix, 0)->inject_info, VE_EVENT);
	assert_int_equal(fix_after(fix, 0)->gpr[TDX_RAX], TDX_LEAF_TDG_MR_RTMR_EXTEND);
	assert_int_equal(fix_after(fix, 0)->rip, start);
	assert_int_equal(fix_tdvps(fix)->ve_info.gpa, NEW_GPA);
}

static void rip_that_faults_without_end_is_not_entered_again(void **state)
{
	struct fix *fix = *state;

	for (int i = 0; i < 7; i++) {
		fix_script(fix);
		ept_violation(fix, NEW_GPA, EPT_READ);
		fix_enter(fix, 0);
		assert_int_equal(fix->status, TDX_EXIT_EPT_VIOLATION);
		assert_int_equal(fix->list.position, 1);
	}
	fix_script(fix);
	fix_enter(fix, 0);
	assert_int_equal(fix->status, TDX_EXIT_EPT_VIOLATION);
	assert_int_equal(fix->regs.r8, NEW_GPA);
	assert_int_equal(fix->list.position, 0);
	assert_int_equal(fix_tdcs(fix)->refcount[0], 0);
	assert_int_equal(fix_tdcs(fix)->refcount[1], 0);
}

static void posted_interrupt_is_taken_in_without_an_exit(void **state)
{
	struct fix *fix = *state;
	struct tdx_vmcs *vmcs = fix_vmcs(fix, 0);
	uint64_t descriptor = fix_take_page(fix);
	uint64_t *pid = fix_map(fix, descriptor);
	const uint32_t *irr = (const uint32_t *)((uint8_t *)fix_map(fix,
			fix_tdvps(fix)->tdvps_pa[TDX_TDVPS_PAGE_VAPIC]) + 0x200);

	vmcs->slots[VMCS_SLOT_PIN_BASED_CONTROLS] |= 1u << 7;
	vmcs->slots[VMCS_SLOT_POSTED_INTERRUPT_VECTOR] = NOTIFICATION;
	vmcs->slots[VMCS_SLOT_POSTED_INTERRUPT_DESCRIPTOR] = descriptor;
	pid[0] = 1ull << 0x30;
	pid[4] = 1;			/* ON */
	tdx_lp_interrupt(fix->lp, NOTIFICATION);
	fix_enter(fix, 0);
	assert_int_equal(fix->list.position, 1);
	assert_int_equal(irr[4], 1u << 16);
	assert_int_equal(pid[0], 0);
	assert_int_equal(pid[4], 0);
}

static void nmi_waits_until_ve_info_has_been_read(void **state)
{
	struct fix *fix = *state;
	struct tdvps *tdvps = fix_tdvps(fix);

	tdvps->pend_nmi = 1;
	fix_exit(fix, TDX_EXIT_HLT, 1);
	fix_tdcall(fix, TDX_LEAF_TDG_VP_VEINFO_GET, 0, 0, 0);
	fix_exit(fix, TDX_EXIT_NMI_WINDOW, 0);
	fix_enter(fix, 0);
	assert_int_equal(fix_after(fix, 2)->inject_info, 0x80000202);
	assert_int_equal(tdvps->pend_nmi, 0);
	assert_false(fix_vmcs(fix, 0)->slots[VMCS_SLOT_PROC_BASED_CONTROLS] & NMI_WINDOW);
}

static void xcr0_beyond_the_xfam_is_a_general_protection_fault(void **state)
{
	struct fix *fix = *state;
	struct tdx_scripted_action *action = fix_exit(fix, TDX_EXIT_XSETBV, 3);

	fix_set(action, TDX_RAX, 7);
	action = fix_exit(fix, TDX_EXIT_XSETBV, 3);
	fix_set(action, TDX_RAX, 3);
	fix_set(action, TDX_RDX, 0);
	fix_enter(fix, 0);
	assert_int_equal(fix_after(fix, 0)->inject_info, GP_EVENT);
	assert_int_equal(fix_after(fix, 1)->inject_info, 0);
	assert_int_equal(fix_vmcs(fix, 0)->state.xcr0, 3);
}

static void lock_that_the_host_wants_first_is_busy_and_after_the_timeout_a_trap(void **state)
{
	struct fix *fix = *state;
	uint64_t start = fix_vmcs(fix, 0)->state.rip;
	uint64_t busy = TDX_OPERAND_BUSY | TDX_OPERAND_ID_RTMR;

	fix_tdcs(fix)->rtmr_lock = 2;	/* free, but the host wants it first */
	fix_tdcall(fix, TDX_LEAF_TDG_MR_RTMR_EXTEND, FIX_GPA, 0, 0);
	fix_enter(fix, 0);
	assert_int_equal(fix_after(fix, 0)->gpr[TDX_RAX], busy);
	fix_script(fix);
	fix->tsc += fix_tdcs(fix)->hp_lock_timeout;
	fix_tdcall(fix, TDX_LEAF_TDG_MR_RTMR_EXTEND, FIX_GPA, 0, 0);
	fix_enter(fix, 0);
	assert_int_equal(fix->status, TDX_HOST_PRIORITY_BUSY_TIMEOUT);
	fix_script(fix);
	fix_enter(fix, TDX_VP_ENTER_HOST_RECOVERABILITY_HINT);
	assert_int_equal(fix->entries[0].gpr[TDX_RAX],
			 busy | TDX_STATUS_HOST_RECOVERABILITY_HINT);
	assert_int_equal(fix->entries[0].rip, start + 8);
	fix_enter(fix, TDX_VP_ENTER_HOST_RECOVERABILITY_HINT);
	assert_int_equal(fix->status, TDX_OPERAND_INVALID | TDX_OPERAND_ID_RCX);
}

static int setup_debug(void **state)
{
	static struct fix fix;
	const struct fix_options options = { .attributes = 1 };

	fix_create(&fix, &options);
	*state = &fix;
	return 0;
}

static void debugger_sees_an_exception_before_the_guest_does(void **state)
{
	struct fix *fix = *state;

	fix_vmcs(fix, 0)->slots[VMCS_SLOT_EXCEPTION_BITMAP] |= 1u << 20;
	fix_exit(fix, TDX_EXIT_HLT, 1);
	fix_enter(fix, 0);
	assert_int_equal(fix->status, TDX_EXIT_EXCEPTION_NMI);
	assert_int_equal(fix->regs.r9, VE_EVENT);
	fix_script(fix);
	fix_enter(fix, 0);
	assert_int_equal(fix->entries[0].inject_info, VE_EVENT);
}

static void exit_that_only_a_debugger_asks_for_ends_a_production_td(void **state)
{
	struct fix *fix = *state;

	fix_exit(fix, TDX_EXIT_DR_ACCESS, 3);
	fix_enter(fix, 0);
	assert_int_equal(fix->status, fix->options.attributes ? TDX_EXIT_DR_ACCESS :
			 TDX_NON_RECOVERABLE_TD | TDX_STATUS_FATAL | TDX_EXIT_DR_ACCESS);
}

static void exit_reason_with_a_bit_that_no_exit_has_stops_the_module(void **state)
{
	struct fix *fix = *state;
	const char *why = NULL;

	fix_exit(fix, TDX_EXIT_HLT, 1)->exit.reason |= 1u << 28;
	fix_enter(fix, 0);
	assert_true(tdx_machine_stopped(fix->machine, &why));
	assert_non_null(strstr(why, "exit reason"));
}

static void engine_failure_ends_the_vcpu_and_not_the_host(void **state)
{
	struct fix *fix = *state;

	fix_exit(fix, TDX_EXIT_ENGINE_FAILURE, 0);
	fix_enter(fix, 0);
	assert_int_equal(fix->status, TDX_NON_RECOVERABLE_VCPU | TDX_EXIT_ENGINE_FAILURE);
	assert_false(tdx_machine_stopped(fix->machine, NULL));
}

static void clock_that_went_back_is_not_shown_to_the_guest(void **state)
{
	struct fix *fix = *state;
	uint64_t now;

	fix_enter(fix, 0);
	now = fix->tsc;
	fix->tsc = 0;
	fix_enter(fix, 0);
	assert_int_equal(fix->status, TDX_TSC_ROLLBACK);
	fix->tsc = now;
	tdx_machine_set_msr(fix->machine, 0, MSR_TSC_ADJUST, 1);
	fix_enter(fix, 0);
	assert_int_equal(fix->status, TDX_INCONSISTENT_MSR | MSR_TSC_ADJUST);
	tdx_machine_set_msr(fix->machine, 0, MSR_TSC_ADJUST, 0);
	fix_enter(fix, 0);
	assert_int_equal(fix->status, TDX_EXIT_EXTERNAL_INTERRUPT);
}

#define TEST(name)	cmocka_unit_test_setup_teardown(name, setup, teardown)
#define DEBUG_TEST(name)	cmocka_unit_test_setup_teardown(name, setup_debug, teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(exit_by_interrupt_says_which_vector),
		TEST(clock_that_went_back_is_not_shown_to_the_guest),
		TEST(second_ve_before_the_first_is_read_is_a_double_fault),
		TEST(handled_instruction_is_stepped_over_and_a_faulting_one_is_not),
		TEST(gpa_beyond_the_width_is_a_page_fault_with_the_reserved_bit),
		TEST(page_fault_while_a_page_fault_is_delivered_is_a_double_fault),
		TEST(page_fault_while_a_double_fault_is_delivered_disables_the_vcpu),
		TEST(event_cut_short_by_an_ept_violation_is_delivered_again),
		TEST(hardware_ve_needs_no_module_but_fills_ve_info),
		TEST(accepted_page_is_zero_and_accepting_it_twice_says_so),
		TEST(accepting_what_is_not_there_exits_with_the_level_and_state_met),
		TEST(tdcall_operand_in_a_pending_page_is_a_ve_and_the_call_runs_again),
		TEST(rip_that_faults_without_end_is_not_entered_again),
		TEST(posted_interrupt_is_taken_in_without_an_exit),
		TEST(nmi_waits_until_ve_info_has_been_read),
		TEST(xcr0_beyond_the_xfam_is_a_general_protection_fault),
		TEST(lock_that_the_host_wants_first_is_busy_and_after_the_timeout_a_trap),
		TEST(exit_that_only_a_debugger_asks_for_ends_a_production_td),
		DEBUG_TEST(exit_that_only_a_debugger_asks_for_ends_a_production_td),
		DEBUG_TEST(debugger_sees_an_exception_before_the_guest_does),
		TEST(exit_reason_with_a_bit_that_no_exit_has_stops_the_module),
		TEST(engine_failure_ends_the_vcpu_and_not_the_host),
	};

	return cmocka_run_group_tests_name("module guest", tests, NULL, NULL);
}
