/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Rules of partitioned TDs: what L1 finds when an L2 VM exits, what the host
 * finds and may route, and that the registers of the VMs stay apart.
 */
#include "tests/td_fixture.h"

#include <string.h>

#include <tdx/gen/fields_vp.h>

#define STATE_GPA	FIX_GPA			/* page 0 */
#define VAPIC_GPA	(FIX_GPA + TDX_PAGE)	/* page 1 */
#define DATA_GPA	(FIX_GPA + 2 * TDX_PAGE)
#define VM_1		(1ull << 52)
#define L2_RIP		0x123000ull
#define L2_RAX		0x2222ull
#define ENABLE_TDVMCALL	2ull
#define MSR_LSTAR	0xc0000082u
#define ATTR_ALL_VALID	0x800full		/* R W Xs Xu of VM 1, once shifted */
#define VM_1_WORD	16
/* The same VMCS field of L2 VM 1. */
#define OF_VM_1(field)	((field) | 0x24ull << 56)

struct l2_state {
	uint64_t gpr[TDX_NUM_GPRS];
	uint64_t rflags, rip, ssp;
	uint16_t interrupt_status;
};

static struct l2_state *l2_state(const struct fix *fix)
{
	return fix_map(fix, fix->page[0]);
}

static void vp_wr(struct fix *fix, uint64_t field, uint64_t value)
{
	struct tdx_scripted_action *action = fix_tdcall(fix, TDX_LEAF_TDG_VP_WR, 0, field, value);

	fix_set(action, TDX_R9, ~0ull);
}

static int setup(void **state)
{
	static struct fix fix;
	const struct fix_options options = { .num_l2_vms = 1 };

	fix_create(&fix, &options);
	vp_wr(&fix, OF_VM_1(TDX_MD_VP_VMCS_VIRTUAL_APIC_PAGE), VAPIC_GPA);
	fix_enter(&fix, 0);
	assert_int_equal(fix_after(&fix, 0)->gpr[TDX_RAX], TDX_SUCCESS);
	l2_state(&fix)->gpr[TDX_RAX] = L2_RAX;
	l2_state(&fix)->gpr[TDX_RSP] = 0x5000;
	l2_state(&fix)->rip = L2_RIP;
	l2_state(&fix)->rflags = 2;
	fix_script(&fix);
	*state = &fix;
	return 0;
}

static int teardown(void **state)
{
	fix_destroy(*state);
	return 0;
}

static void enter_l2(struct fix *fix)
{
	fix_tdcall(fix, TDX_LEAF_TDG_VP_ENTER, VM_1, STATE_GPA, 0);
}

static void entering_l2_loads_the_registers_of_the_page(void **state)
{
	struct fix *fix = *state;

	enter_l2(fix);
	fix_enter(fix, 0);
	assert_int_equal(fix_after(fix, 0)->rip, L2_RIP);
	assert_int_equal(fix_after(fix, 0)->gpr[TDX_RAX], L2_RAX);
	assert_int_equal(fix_after(fix, 0)->gpr[TDX_RSP], 0x5000);
	assert_int_equal(fix_tdvps(fix)->curr_vm, 1);
}

static void exit_of_l2_is_the_return_of_l1s_call(void **state)
{
	struct fix *fix = *state;
	uint64_t l1_rip = fix_vmcs(fix, 0)->state.rip;
	uint64_t l1_rsp = fix_vmcs(fix, 0)->state.gpr[TDX_RSP];
	struct tdx_scripted_action *io;
	const struct tdx_scripted_entry *l1;

	enter_l2(fix);
	io = fix_exit(fix, TDX_EXIT_IO, 1);
	io->exit.qualification = 0x604003;
	fix_set(io, TDX_RBX, 0xb);
	fix_enter(fix, 0);
	l1 = fix_after(fix, 1);
	assert_int_equal(l1->gpr[TDX_RAX], TDX_EXIT_IO);
	assert_int_equal(l1->gpr[TDX_RCX], 0x604003);
	assert_int_equal(l1->gpr[TDX_RBX], 0);
	assert_int_equal(l1->gpr[TDX_R11], 1ull << 32);
	assert_int_equal(l1->gpr[TDX_RSP], l1_rsp);
	assert_int_equal(l1->rip, l1_rip + 4);
	assert_int_equal(l2_state(fix)->gpr[TDX_RBX], 0xb);
	assert_int_equal(l2_state(fix)->rip, L2_RIP);
	assert_int_equal(fix_tdvps(fix)->curr_vm, 0);
}

static void host_interrupt_in_l2_is_a_td_exit_that_names_the_vm(void **state)
{
	struct fix *fix = *state;

	enter_l2(fix);
	fix_enter(fix, 0);
	assert_int_equal(fix->status, TDX_EXIT_EXTERNAL_INTERRUPT);
	assert_int_equal(fix->regs.rcx, 1ull << 32);
	fix_script(fix);
	fix_enter(fix, 0);
	assert_int_equal(fix->entries[0].rip, L2_RIP);
}

static void host_may_resume_l1_in_place_of_l2(void **state)
{
	struct fix *fix = *state;
	uint64_t l1_rip = fix_vmcs(fix, 0)->state.rip;

	enter_l2(fix);
	fix_enter(fix, 0);
	fix_script(fix);
	fix_enter(fix, TDX_VP_ENTER_RESUME_L1);
	assert_int_equal(fix->entries[0].rip, l1_rip + 4);
	assert_int_equal(fix->entries[0].gpr[TDX_RAX],
			 TDX_L2_EXIT_HOST_ROUTED_ASYNC | TDX_EXIT_EXTERNAL_INTERRUPT);
	fix_enter(fix, TDX_VP_ENTER_RESUME_L1);
	assert_int_equal(fix->status, TDX_OPERAND_INVALID | TDX_OPERAND_ID_RCX);
}

/* What a debugger reads of it: only the VMs that ran on this LP are up to date. */
static void host_state_is_written_into_the_vmcs_of_each_vm_that_runs(void **state)
{
	struct fix *fix = *state;
	const struct tdvps *tdvps = fix_tdvps(fix);

	assert_int_equal(tdvps->lp_dependent_hpa_updated[0], 1);
	assert_int_equal(tdvps->module_dependent_updated[0], 1);
	assert_int_equal(tdvps->lp_dependent_hpa_updated[1], 0);
	enter_l2(fix);
	fix_enter(fix, 0);
	assert_int_equal(tdvps->lp_dependent_hpa_updated[1], 1);
	assert_int_equal(tdvps->module_dependent_updated[1], 1);
}

static void msrs_are_saved_as_listed_where_wrmsr_has_no_effect(void **state)
{
	struct fix *fix = *state;
	const struct tdx_guest_state *guest = &fix_vmcs(fix, 0)->state;

	fix_enter(fix, 0);
	assert_int_equal(guest->fmask, 0x20200);
	tdx_machine_set_msr(fix->machine, TDX_ALL_LPS, MSR_LSTAR, 0x1234);
	tdx_machine_turn_knob(fix->machine, TDX_KNOB_MSRS_AS_LISTED, 1);
	fix_script(fix);
	fix_enter(fix, 0);
	assert_int_equal(guest->fmask, 0);
	assert_int_equal(guest->lstar, 0x1234);
}

static void tdcall_of_l2_goes_to_l1_unless_l1_allowed_tdvmcall(void **state)
{
	struct fix *fix = *state;

	enter_l2(fix);
	fix_tdcall(fix, TDX_LEAF_TDG_VP_VMCALL, 0xc00, 0, 0);
	vp_wr(fix, TDX_MD_VP_L2_CTLS + 1, ENABLE_TDVMCALL);
	enter_l2(fix);
	fix_tdcall(fix, TDX_LEAF_TDG_VP_VMCALL, 0xc00, 0, 0);
	fix_enter(fix, 0);
	assert_int_equal(fix_after(fix, 1)->gpr[TDX_RAX], TDX_EXIT_TDCALL);
	assert_int_equal(fix_after(fix, 2)->gpr[TDX_RAX], TDX_SUCCESS);
	assert_int_equal(fix->status, TDX_EXIT_TDCALL);
	assert_int_equal(fix->regs.rcx, 0xc00 | 1ull << 32);
	fix_script(fix);
	fix->regs.r10 = 0x1010;
	fix_enter(fix, 0);
	assert_int_equal(fix->entries[0].rip, L2_RIP + 4);
	assert_int_equal(fix->entries[0].gpr[TDX_R10], 0x1010);
}

static void pending_virtual_interrupt_of_l1_keeps_l2_out(void **state)
{
	struct fix *fix = *state;

	fix_vmcs(fix, 0)->slots[VMCS_SLOT_GUEST_INTERRUPT_STATUS] = 0x40;
	enter_l2(fix);
	fix_enter(fix, 0);
	assert_int_equal(fix_after(fix, 0)->gpr[TDX_RAX], TDX_PENDING_INTERRUPT);
}

static void attributes_make_an_alias_and_read_back(void **state)
{
	struct fix *fix = *state;
	uint64_t all = ATTR_ALL_VALID << VM_1_WORD;

	fix_tdcall(fix, TDX_LEAF_TDG_MEM_PAGE_ATTR_WR, DATA_GPA, all, 0xfull << VM_1_WORD);
	fix_tdcall(fix, TDX_LEAF_TDG_MEM_PAGE_ATTR_RD, DATA_GPA, 0, 0);
	fix_tdcall(fix, TDX_LEAF_TDG_MEM_PAGE_ATTR_WR, DATA_GPA, 0x8000ull << VM_1_WORD,
		   0xfull << VM_1_WORD);
	fix_tdcall(fix, TDX_LEAF_TDG_MEM_PAGE_ATTR_RD, DATA_GPA, 0, 0);
	fix_enter(fix, 0);
	assert_int_equal(fix_after(fix, 0)->gpr[TDX_RAX], TDX_SUCCESS);
	assert_int_equal(fix_after(fix, 1)->gpr[TDX_RDX], all);
	assert_int_equal(fix_after(fix, 2)->gpr[TDX_RDX], 0x8000ull << VM_1_WORD);
	assert_int_equal(fix_after(fix, 3)->gpr[TDX_RDX], 0);
}

static void writable_without_readable_is_refused_with_the_attributes_in_force(void **state)
{
	struct fix *fix = *state;

	fix_tdcall(fix, TDX_LEAF_TDG_MEM_PAGE_ATTR_WR, DATA_GPA, 0x8002ull << VM_1_WORD,
		   0xfull << VM_1_WORD);
	fix_enter(fix, 0);
	assert_int_equal(fix_after(fix, 0)->gpr[TDX_RAX], TDX_PAGE_ATTR_INVALID);
	assert_int_equal(fix_after(fix, 0)->gpr[TDX_RDX], 0);
}

static void ept_violation_of_l2_on_a_page_of_the_td_is_l1s_matter(void **state)
{
	struct fix *fix = *state;
	struct tdx_scripted_action *fault;

	enter_l2(fix);
	fault = fix_exit(fix, TDX_EXIT_EPT_VIOLATION, 0);
	fault->exit.guest_physical_address = DATA_GPA;
	fault->exit.qualification = 0x81;
	enter_l2(fix);
	fault = fix_exit(fix, TDX_EXIT_EPT_VIOLATION, 0);
	fault->exit.guest_physical_address = 0x9000;
	fault->exit.qualification = 0x81;
	fix_enter(fix, 0);
	assert_int_equal(fix_after(fix, 1)->gpr[TDX_RAX], TDX_EXIT_EPT_VIOLATION);
	assert_int_equal(fix_after(fix, 1)->gpr[TDX_R8], DATA_GPA);
	assert_int_equal(fix->status, TDX_EXIT_EPT_VIOLATION);
	assert_int_equal(fix->regs.r8, 0x9000);
	assert_int_equal(fix->regs.rcx, 1 | 1ull << 32);
}

#define TEST(name)	cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(entering_l2_loads_the_registers_of_the_page),
		TEST(exit_of_l2_is_the_return_of_l1s_call),
		TEST(host_interrupt_in_l2_is_a_td_exit_that_names_the_vm),
		TEST(host_may_resume_l1_in_place_of_l2),
		TEST(host_state_is_written_into_the_vmcs_of_each_vm_that_runs),
		TEST(msrs_are_saved_as_listed_where_wrmsr_has_no_effect),
		TEST(tdcall_of_l2_goes_to_l1_unless_l1_allowed_tdvmcall),
		TEST(pending_virtual_interrupt_of_l1_keeps_l2_out),
		TEST(attributes_make_an_alias_and_read_back),
		TEST(writable_without_readable_is_refused_with_the_attributes_in_force),
		TEST(ept_violation_of_l2_on_a_page_of_the_td_is_l1s_matter),
	};

	return cmocka_run_group_tests_name("module guest l2", tests, NULL, NULL);
}
