/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Guests and hosts that do anything: random exits, TDCALLs with operands that
 * are sometimes right, entries with random flags, memory calls in between.
 * Nothing is expected of the answers; the module must neither crash nor lose
 * count of what runs. Meant for sanitizer builds; reproducible by its seeds.
 */
#include "tests/td_fixture.h"

#include <string.h>

#include <tdx/gen/fields_vp.h>

#define SEEDS		100u
#define ROUNDS		200u
#define ACTIONS		12u
#define OF_VM_1(field)	((field) | 0x24ull << 56)
#define VAPIC_GPA	(FIX_GPA + TDX_PAGE)

static uint64_t random_state;

static uint64_t next_random(void)
{
	random_state ^= random_state << 13;
	random_state ^= random_state >> 7;
	random_state ^= random_state << 17;
	return random_state;
}

static uint64_t below(uint64_t limit)
{
	return next_random() % limit;
}

/* Values that mean something to some operand, and some that mean nothing. */
static uint64_t any_value(void)
{
	static const uint64_t values[] = {
		0, 1, 2, 3, 0xfc00, FIX_GPA, FIX_GPA + 0x100, VAPIC_GPA, FIX_GPA + 0x2000,
		0x9000, 0x200000, 0x200001, 0x40000000, 1ull << 47, (1ull << 47) | 0x5000,
		1ull << 52, (1ull << 52) | 1, 1ull << 63, ~0ull, 0x800full << 16,
		(1ull << 52) | FIX_GPA,
		TDX_MD_VP_L2_CTLS + 1, OF_VM_1(TDX_MD_VP_VMCS_VIRTUAL_APIC_PAGE),
		OF_VM_1(TDX_MD_VP_VMCS_GUEST_RIP), 0x9110000000000010ull, 0x1110000300000016ull,
	};
	uint64_t choice = below(sizeof(values) / sizeof(values[0]) + 4);

	return choice < sizeof(values) / sizeof(values[0]) ? values[choice] : next_random();
}

static void random_tdcall(struct fix *fix)
{
	struct tdx_scripted_action *action = fix_tdcall(fix, below(30), any_value(), any_value(),
							any_value());

	fix_set(action, TDX_R9, any_value());
	if (below(16) == 0) {
		action->mode = TDX_SCRIPTED_32_BIT;
	}
	if (below(16) == 0) {
		fix_set(action, TDX_RAX, next_random());
	}
}

static void enter_l2(struct fix *fix)
{
	fix_tdcall(fix, TDX_LEAF_TDG_VP_ENTER, 1ull << 52 | below(4), FIX_GPA, 0);
}

/*
 * Mostly exits that a TD survives. Not exceptions: those exit from no
 * production TD, and stop the module.
 */
static uint32_t any_reason(void)
{
	static const uint32_t survived[] = {
		TDX_EXIT_EXTERNAL_INTERRUPT, TDX_EXIT_CPUID, TDX_EXIT_MWAIT, TDX_EXIT_MONITOR,
		TDX_EXIT_HLT, TDX_EXIT_CR_ACCESS, TDX_EXIT_DR_ACCESS, TDX_EXIT_IO,
		TDX_EXIT_RDMSR, TDX_EXIT_WRMSR, TDX_EXIT_EPT_VIOLATION, TDX_EXIT_WBINVD,
		TDX_EXIT_XSETBV,
	};

	return below(200) ? survived[below(sizeof(survived) / sizeof(survived[0]))]
			 : (uint32_t)(1 + below(78));
}

static void random_exit(struct fix *fix)
{
	struct tdx_scripted_action *action = fix_exit(fix, any_reason(), (uint32_t)(1 + below(15)));

	fix_set(action, TDX_RAX, any_value());
	fix_set(action, TDX_RCX, any_value());
	fix_set(action, TDX_RDX, any_value());
	action->cpl = (int)below(5) - 1;
	action->exit.qualification = below(2) ? below(0x2000) : next_random();
	action->exit.guest_physical_address = any_value() & ((1ull << 52) - 1);
	action->exit.guest_linear_address = any_value();
	action->exit.ve_eligible = below(4) == 0;
	if (action->exit.reason == TDX_EXIT_EPT_VIOLATION && below(4) == 0) {
		action->exit.idt_vectoring_info = 0x80000b0e;
	}
}

static void random_script(struct fix *fix)
{
	fix_script(fix);
	for (unsigned int i = below(ACTIONS); i > 0; i--) {
		switch (below(4)) {
		case 0:
			random_exit(fix);
			break;
		case 1:
			enter_l2(fix);
			break;
		default:
			random_tdcall(fix);
			break;
		}
	}
}

static void random_host(struct fix *fix)
{
	struct tdx_gpa_level gpa = tdx_gpa_level(FIX_GPA + below(12) * TDX_PAGE, 0);
	uint64_t page;

	switch (below(8)) {
	case 0:
		tdh_mem_range_block(gpa, fix->tdr, NULL, NULL);
		break;
	case 1:
		tdh_mem_range_unblock(gpa, fix->tdr, NULL, NULL);
		break;
	case 2:
		tdh_mem_page_aug(gpa, fix->tdr, fix_take_page(fix), NULL, NULL);
		break;
	case 3:
		tdh_mem_page_remove(gpa, fix->tdr, &page, NULL);
		break;
	case 4:
		tdh_mem_track(fix->tdr);
		break;
	case 5:
		tdx_lp_interrupt(fix->lp, (uint8_t)(32 + below(224)));
		break;
	case 6:
		tdh_vp_flush(fix->tdvpr);
		break;
	default:
		break;
	}
}

static void found(void *arg, const char *text)
{
	(void)arg;
	fail_msg("%s", text);
}

/* A vCPU that is not inside holds no epoch and no lock. */
static void check(struct fix *fix)
{
	const struct tdcs *tdcs = fix_tdcs(fix);

	assert_int_equal(tdcs->op_state_lock & ~2u, 0);
	assert_int_equal(tdcs->secure_ept_lock, 0);
	assert_int_equal(tdcs->rtmr_lock & ~2u, 0);
	assert_int_equal(tdcs->refcount[0], 0);
	assert_int_equal(tdcs->refcount[1], 0);
	assert_in_range(fix_tdvps(fix)->curr_vm, 0, 1);
	tdx_machine_check(fix->machine, found, NULL);
}

static bool dead(const struct fix *fix)
{
	return tdx_machine_stopped(fix->machine, NULL) ||
	       fix_tdvps(fix)->state == TDX_VCPU_DISABLED ||
	       ((const struct tdr *)fix_map(fix, fix->tdr.pa))->fatal;
}

static void random_guests_and_hosts_leave_nothing_held(void **state)
{
	static struct fix fix;

	for (uint64_t seed = 1; seed <= SEEDS; seed++) {
		const struct fix_options options = {
			.attributes = seed % 3 == 0, .num_l2_vms = seed % 4 != 0,
		};

		random_state = seed * 0x9e3779b97f4a7c15ull;
		fix_create(&fix, &options);
		for (unsigned int round = 0; round < ROUNDS && !dead(&fix); round++) {
			random_host(&fix);
			random_script(&fix);
			fix_enter(&fix, below(4) ? 0 : below(4) << 52);
			if (!dead(&fix)) {
				check(&fix);
			}
		}
		fix_destroy(&fix);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(random_guests_and_hosts_leave_nothing_held),
	};

	return cmocka_run_group_tests_name("module guest random", tests, NULL, NULL);
}
