/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Rules of the TDH.MEM calls that recorded vectors do not reach: pages for L2
 * VMs, aliases through block, move, split and merge, interruption, and what a
 * page that was only partly used tells its caller. The module's invariants are
 * checked after each test.
 */
#include "tests/td_fixture.h"

#include <string.h>

#include "core/sept.h"

#define MIB_2		(2ull << 20)
#define GPA_2M		(4 * MIB_2)		/* where large pages go */
#define GPA_FAR		(1ull << 30)		/* below no table yet */
#define VM_1_WORD	16
#define READ_ONLY	(0x8001ull << VM_1_WORD)
#define ALL		(0x800full << VM_1_WORD)
#define ATTR_MASK	(0xfull << VM_1_WORD)
#define NOT_USED	(1ull << 63)
#define VECTOR		0x31
#define ALLOW_EXISTING	1ull
#define SPARSE		1ull

#define ok(call)	assert_int_equal((call), TDX_SUCCESS)

static int setup(void **state)
{
	static struct fix fix;
	const struct fix_options options = {
		.num_l2_vms = 1, .attributes = 1 /* DEBUG: L2 attributes can be read */
	};

	fix_create(&fix, &options);
	*state = &fix;
	return 0;
}

static void found(void *arg, const char *text)
{
	fail_msg("%s", text);
}

static int teardown(void **state)
{
	struct fix *fix = *state;

	tdx_machine_check(fix->machine, found, NULL);
	fix_destroy(fix);
	return 0;
}

static uint64_t l2_attributes(struct fix *fix, struct tdx_gpa_level gpa)
{
	struct tdx_tdr tdr = { fix->tdr.pa | 1 };
	uint64_t attributes = 0;

	ok(tdh_mem_sept_rd(gpa, tdr, NULL, NULL, &attributes));
	return attributes;
}

/* The guest opens a page of its memory to VM 1. */
static void make_alias(struct fix *fix, struct tdx_gpa_level gpa, uint64_t attributes)
{
	fix_script(fix);
	fix_tdcall(fix, TDX_LEAF_TDG_MEM_PAGE_ATTR_WR, gpa.raw, attributes, ATTR_MASK);
	fix_enter(fix, 0);
	assert_int_equal(fix_after(fix, 0)->gpr[TDX_RAX], TDX_SUCCESS);
}

static void block_and_track(struct fix *fix, struct tdx_gpa_level gpa)
{
	ok(tdh_mem_range_block(gpa, fix->tdr, NULL, NULL));
	ok(tdh_mem_track(fix->tdr));
}

/* --- SEPT.ADD version 1 ---------------------------------------------------- */

static void sept_add_v1_adds_each_page_and_takes_them(void **state)
{
	struct fix *fix = *state;
	struct tdx_gpa_level gpa = tdx_gpa_level(GPA_FAR, 2);
	uint64_t l1 = fix_take_page(fix), l2 = fix_take_page(fix), r8, r9, r10, entry;

	ok(tdh_mem_sept_add_v1(gpa, fix->tdr, l1, l2, TDX_NULL_PA, TDX_NULL_PA, NULL, NULL, &r8,
			       &r9, &r10, NULL));
	assert_int_equal(r8, TDX_NULL_PA);
	assert_int_equal(r9, TDX_NULL_PA);
	assert_int_equal(r10, TDX_NULL_PA);
	ok(tdh_mem_sept_rd(gpa, fix->tdr, &entry, NULL, NULL));
	assert_int_equal(l2_attributes(fix, gpa), ALL);
}

static void sept_add_v1_hands_back_pages_it_did_not_need(void **state)
{
	struct fix *fix = *state;
	struct tdx_gpa_level gpa = tdx_gpa_level(0, 1);	/* both tables are there */
	uint64_t l1 = fix_take_page(fix), l2 = fix_take_page(fix), r8, r9;
	struct tdx_tdr allow = { fix->tdr.pa | ALLOW_EXISTING };

	assert_int_equal(tdh_mem_sept_add_v1(gpa, fix->tdr, l1, l2, TDX_NULL_PA, TDX_NULL_PA, NULL,
					     NULL, &r8, &r9, NULL, NULL),
			 TDX_EPT_ENTRY_STATE_INCORRECT | TDX_OPERAND_ID_RCX);
	assert_int_equal(r8, l1);
	assert_int_equal(r9, l2);
	ok(tdh_mem_sept_add_v1(gpa, allow, l1, l2, TDX_NULL_PA, TDX_NULL_PA, NULL, NULL, &r8, &r9,
			       NULL, NULL));
	assert_int_equal(r8, l1 | NOT_USED);
	assert_int_equal(r9, l2 | NOT_USED);
}

static void sept_add_v1_names_the_vm_that_does_not_exist(void **state)
{
	struct fix *fix = *state;

	assert_int_equal(tdh_mem_sept_add_v1(tdx_gpa_level(GPA_FAR, 2), fix->tdr,
					     fix_take_page(fix), TDX_NULL_PA, fix_take_page(fix),
					     TDX_NULL_PA, NULL, NULL, NULL, NULL, NULL, NULL),
			 TDX_OPERAND_INVALID | TDX_OPERAND_ID_R10);
}

static void sept_add_v1_interrupted_between_pages_goes_on_with_its_own_outputs(void **state)
{
	struct fix *fix = *state;
	struct tdx_gpa_level gpa = tdx_gpa_level(GPA_FAR, 2);
	uint64_t l1 = fix_take_page(fix), l2 = fix_take_page(fix), r8, r9, rcx, rdx;

	tdx_lp_interrupt(fix->lp, VECTOR);
	assert_int_equal(tdh_mem_sept_add_v1(gpa, fix->tdr, l1, l2, TDX_NULL_PA, TDX_NULL_PA, &rcx,
					     &rdx, &r8, &r9, NULL, NULL),
			 TDX_INTERRUPTED_RESUMABLE);
	assert_int_equal(rcx, gpa.raw);
	assert_int_equal(rdx, fix->tdr.pa);
	assert_int_equal(r8, TDX_NULL_PA);	/* done */
	assert_int_equal(r9, l2);		/* to come */
	/* The first page of a call is always added, so it ends under interrupts. */
	ok(tdh_mem_sept_add_v1(gpa, fix->tdr, r8, r9, TDX_NULL_PA, TDX_NULL_PA, NULL, NULL, &r8,
			       &r9, NULL, NULL));
	assert_int_equal(r9, TDX_NULL_PA);
	assert_int_equal(tdx_lp_take_interrupt(fix->lp), VECTOR);
}

static void sept_remove_v1_returns_the_pages_of_every_vm(void **state)
{
	struct fix *fix = *state;
	struct tdx_gpa_level gpa = tdx_gpa_level(GPA_FAR, 2);
	uint64_t l1 = fix_take_page(fix), l2 = fix_take_page(fix), rcx, r9, r10;

	ok(tdh_mem_sept_add_v1(gpa, fix->tdr, l1, l2, TDX_NULL_PA, TDX_NULL_PA, NULL, NULL, NULL,
			       NULL, NULL, NULL));
	assert_int_equal(tdh_mem_sept_remove_v1(gpa, fix->tdr, NULL, NULL, &r9, NULL, NULL),
			 TDX_GPA_RANGE_NOT_BLOCKED | TDX_OPERAND_ID_RCX);
	assert_int_equal(r9, TDX_NULL_PA);
	block_and_track(fix, gpa);
	ok(tdh_mem_sept_remove_v1(gpa, fix->tdr, &rcx, NULL, &r9, &r10, NULL));
	assert_int_equal(rcx, l1);
	assert_int_equal(r9, l2);
	assert_int_equal(r10, TDX_NULL_PA);
}

/* --- aliases ----------------------------------------------------------------- */

static void block_hides_an_alias_and_unblock_gives_its_permissions_back(void **state)
{
	struct fix *fix = *state;
	struct tdx_gpa_level gpa = tdx_gpa_level(FIX_GPA, 0);

	make_alias(fix, gpa, READ_ONLY);
	block_and_track(fix, gpa);
	/* Blocked, the attributes that will be in force again are what is read. */
	assert_int_equal(l2_attributes(fix, gpa), READ_ONLY);
	ok(tdh_mem_range_unblock(gpa, fix->tdr, NULL, NULL));
	assert_int_equal(l2_attributes(fix, gpa), READ_ONLY);
}

static void unblock_before_tracking_is_refused(void **state)
{
	struct fix *fix = *state;
	struct tdx_gpa_level gpa = tdx_gpa_level(FIX_GPA, 0);

	ok(tdh_mem_range_block(gpa, fix->tdr, NULL, NULL));
	assert_int_equal(tdh_mem_range_unblock(gpa, fix->tdr, NULL, NULL),
			 TDX_TLB_TRACKING_NOT_DONE | TDX_OPERAND_ID_RCX);
}

static void relocate_takes_the_alias_and_the_content_along(void **state)
{
	struct fix *fix = *state;
	struct tdx_gpa_level gpa = tdx_gpa_level(FIX_GPA, 0);
	uint64_t target = fix_take_page(fix), old, entry;

	make_alias(fix, gpa, ALL);
	memset(fix_map(fix, fix->page[0]), 0x5a, TDX_PAGE);
	block_and_track(fix, gpa);
	assert_int_equal(tdh_mem_page_relocate(gpa, fix->tdr, fix->page[0], NULL, NULL),
			 TDX_OPERAND_INVALID | TDX_OPERAND_ID_R8);
	ok(tdh_mem_page_relocate(gpa, fix->tdr, target, &old, NULL));
	assert_int_equal(old, fix->page[0]);
	ok(tdh_mem_sept_rd(gpa, fix->tdr, &entry, NULL, NULL));
	assert_int_equal(entry & TDX_SEPT_HPA, target);
	assert_int_equal(l2_attributes(fix, gpa), ALL);
	for (uint32_t i = 0; i < TDX_PAGE; i++) {
		/* The page that was left is the host's, and says nothing of the TD. */
		assert_int_equal(((uint8_t *)fix_map(fix, target))[i], 0x5a);
		assert_int_equal(((uint8_t *)fix_map(fix, old))[i], 0);
	}
}

static void remove_takes_the_alias_away(void **state)
{
	struct fix *fix = *state;
	struct tdx_gpa_level gpa = tdx_gpa_level(FIX_GPA, 0);
	uint64_t page;

	make_alias(fix, gpa, ALL);
	block_and_track(fix, gpa);
	ok(tdh_mem_page_remove(gpa, fix->tdr, &page, NULL));
	assert_int_equal(page, fix->page[0]);
	assert_int_equal(l2_attributes(fix, gpa), 0);
}

/* --- large pages ------------------------------------------------------------- */

/* An accepted 2 MiB page at GPA_2M, aliased by VM 1. */
static uint64_t large_page(struct fix *fix)
{
	struct tdx_gpa_level gpa = tdx_gpa_level(GPA_2M, 1);
	uint64_t pa;

	fix->next_page = (fix->next_page + MIB_2 - 1) & ~(MIB_2 - 1);
	pa = fix->next_page;
	fix->next_page += MIB_2;
	ok(tdh_mem_page_aug(gpa, fix->tdr, pa, NULL, NULL));
	fix_script(fix);
	fix_tdcall(fix, TDX_LEAF_TDG_MEM_PAGE_ACCEPT, gpa.raw, 0, 0);
	fix_enter(fix, 0);
	assert_int_equal(fix_after(fix, 0)->gpr[TDX_RAX], TDX_SUCCESS);
	make_alias(fix, gpa, ALL);
	return pa;
}

static void demote_needs_a_table_for_each_alias(void **state)
{
	struct fix *fix = *state;
	struct tdx_gpa_level gpa = tdx_gpa_level(GPA_2M, 1);

	large_page(fix);
	block_and_track(fix, gpa);
	assert_int_equal(tdh_mem_page_demote(gpa, fix->tdr, fix_take_page(fix), TDX_NULL_PA,
					     TDX_NULL_PA, TDX_NULL_PA, NULL, NULL, NULL, NULL,
					     NULL),
			 TDX_L2_SEPT_PAGE_NOT_PROVIDED | TDX_OPERAND_ID_R9);
	ok(tdh_mem_range_unblock(gpa, fix->tdr, NULL, NULL));
}

static void demote_then_promote_is_where_it_was(void **state)
{
	struct fix *fix = *state;
	struct tdx_gpa_level large = tdx_gpa_level(GPA_2M, 1);
	struct tdx_gpa_level part = tdx_gpa_level(GPA_2M + 5 * TDX_PAGE, 0);
	uint64_t pa = large_page(fix), l1 = fix_take_page(fix), l2 = fix_take_page(fix);
	uint64_t before, after, entry, freed, freed_l2, r9;

	ok(tdh_mem_sept_rd(large, fix->tdr, &before, NULL, NULL));
	block_and_track(fix, large);
	ok(tdh_mem_page_demote(large, fix->tdr, l1, l2, TDX_NULL_PA, TDX_NULL_PA, NULL, NULL, &r9,
			       NULL, NULL));
	assert_int_equal(r9, l2);
	ok(tdh_mem_sept_rd(part, fix->tdr, &entry, NULL, NULL));
	assert_int_equal(entry & TDX_SEPT_HPA, pa + 5 * TDX_PAGE);
	assert_int_equal(l2_attributes(fix, part), ALL);
	block_and_track(fix, large);
	ok(tdh_mem_page_promote_v1(large, fix->tdr, &freed, NULL, &freed_l2, NULL, NULL));
	assert_int_equal(freed, l1);
	assert_int_equal(freed_l2, l2);
	ok(tdh_mem_sept_rd(large, fix->tdr, &after, NULL, NULL));
	assert_int_equal(after, before);
	assert_int_equal(l2_attributes(fix, large), ALL);
}

static void demote_with_sparse_flag_hands_back_a_table_without_alias(void **state)
{
	struct fix *fix = *state;
	struct tdx_gpa_level gpa = tdx_gpa_level(GPA_2M, 1);
	struct tdx_tdr sparse = { fix->tdr.pa | SPARSE };
	uint64_t l2 = fix_take_page(fix), r9;

	large_page(fix);
	make_alias(fix, gpa, 0x8000ull << VM_1_WORD);	/* no alias any more */
	block_and_track(fix, gpa);
	ok(tdh_mem_page_demote(gpa, sparse, fix_take_page(fix), l2, TDX_NULL_PA, TDX_NULL_PA, NULL,
			       NULL, &r9, NULL, NULL));
	assert_int_equal(r9, l2 | NOT_USED);
}

static void interrupt_makes_promote_and_demote_start_over(void **state)
{
	struct fix *fix = *state;
	struct tdx_gpa_level gpa = tdx_gpa_level(GPA_2M, 1);
	uint64_t l1 = fix_take_page(fix), l2 = fix_take_page(fix), rcx, rdx;

	large_page(fix);
	block_and_track(fix, gpa);
	tdx_lp_interrupt(fix->lp, VECTOR);
	assert_int_equal(tdh_mem_page_demote(gpa, fix->tdr, l1, l2, TDX_NULL_PA, TDX_NULL_PA, &rcx,
					     &rdx, NULL, NULL, NULL),
			 TDX_INTERRUPTED_RESTARTABLE);
	assert_int_equal(rcx, gpa.raw);
	assert_int_equal(rdx, fix->tdr.pa);
	assert_int_equal(tdx_lp_take_interrupt(fix->lp), VECTOR);
	ok(tdh_mem_page_demote(gpa, fix->tdr, l1, l2, TDX_NULL_PA, TDX_NULL_PA, NULL, NULL, NULL,
			       NULL, NULL));
	block_and_track(fix, gpa);
	tdx_lp_interrupt(fix->lp, VECTOR);
	assert_int_equal(tdh_mem_page_promote_v1(gpa, fix->tdr, &rcx, NULL, NULL, NULL, NULL),
			 TDX_INTERRUPTED_RESTARTABLE);
	assert_int_equal(rcx, gpa.raw);
	assert_int_equal(tdx_lp_take_interrupt(fix->lp), VECTOR);
	/* The 512 entries that it had locked are free again. */
	tdx_machine_check(fix->machine, found, NULL);
	ok(tdh_mem_page_promote_v1(gpa, fix->tdr, NULL, NULL, NULL, NULL, NULL));
}

static void promote_of_parts_that_differ_is_refused_and_unlocks_them(void **state)
{
	struct fix *fix = *state;
	struct tdx_gpa_level gpa = tdx_gpa_level(GPA_2M, 1);
	struct tdx_gpa_level part = tdx_gpa_level(GPA_2M + 7 * TDX_PAGE, 0);

	large_page(fix);
	block_and_track(fix, gpa);
	ok(tdh_mem_page_demote(gpa, fix->tdr, fix_take_page(fix), fix_take_page(fix), TDX_NULL_PA,
			       TDX_NULL_PA, NULL, NULL, NULL, NULL, NULL));
	make_alias(fix, part, READ_ONLY);
	block_and_track(fix, gpa);
	assert_int_equal(tdh_mem_page_promote_v1(gpa, fix->tdr, NULL, NULL, NULL, NULL, NULL),
			 TDX_EPT_INVALID_PROMOTE_CONDITIONS | TDX_OPERAND_ID_RCX);
	tdx_machine_check(fix->machine, found, NULL);
	ok(tdh_mem_range_unblock(gpa, fix->tdr, NULL, NULL));
	block_and_track(fix, part);
	ok(tdh_mem_page_remove(part, fix->tdr, NULL, NULL));
	block_and_track(fix, gpa);
	assert_int_equal(tdh_mem_page_promote_v1(gpa, fix->tdr, NULL, NULL, NULL, NULL, NULL),
			 TDX_EPT_INVALID_PROMOTE_CONDITIONS | TDX_OPERAND_ID_RCX);
}

/* --- 1 GiB ------------------------------------------------------------------- */

#define GIB		(1ull << 30)
#define GPA_1G		(4 * GIB)
#define HPA_1G		GIB

static int setup_large(void **state)
{
	static struct fix fix;
	const struct fix_options options = { .memory_gib = 3 };

	fix_create(&fix, &options);
	ok(tdh_mem_sept_add(tdx_gpa_level(GPA_1G, 2), fix.tdr, fix_take_page(&fix), NULL, NULL));
	for (uint64_t offset = 0; offset < GIB; offset += MIB_2) {
		ok(tdh_mem_page_aug(tdx_gpa_level(GPA_1G + offset, 1), fix.tdr, HPA_1G + offset,
				    NULL, NULL));
	}
	*state = &fix;
	return 0;
}

static void promote_makes_1_gib_of_512_large_pages_and_demote_undoes_it(void **state)
{
	struct fix *fix = *state;
	struct tdx_gpa_level gib = tdx_gpa_level(GPA_1G, 2);
	struct tdx_gpa_level part = tdx_gpa_level(GPA_1G + 3 * MIB_2, 1);
	uint64_t table, entry, info;

	block_and_track(fix, gib);
	ok(tdh_mem_page_promote(gib, fix->tdr, &table, NULL));
	ok(tdh_mem_sept_rd(gib, fix->tdr, &entry, &info, NULL));
	assert_int_equal(entry & TDX_SEPT_HPA, HPA_1G);
	assert_true(entry & TDX_SEPT_LEAF);
	tdx_machine_check(fix->machine, found, NULL);
	/* Nothing smaller can be had of it: its metadata are those of 1 GiB. */
	assert_int_equal(tdh_mem_page_aug(tdx_gpa_level(FIX_GPA + FIX_PAGES * TDX_PAGE, 0),
					  fix->tdr, HPA_1G + TDX_PAGE, NULL, NULL),
			 TDX_PAGE_METADATA_INCORRECT | TDX_OPERAND_ID_R8);
	block_and_track(fix, gib);
	ok(tdh_mem_page_demote(gib, fix->tdr, table, TDX_NULL_PA, TDX_NULL_PA, TDX_NULL_PA, NULL,
			       NULL, NULL, NULL, NULL));
	ok(tdh_mem_sept_rd(part, fix->tdr, &entry, NULL, NULL));
	assert_int_equal(entry & TDX_SEPT_HPA, HPA_1G + 3 * MIB_2);
}

static void page_of_1_gib_is_removed_whole(void **state)
{
	struct fix *fix = *state;
	struct tdx_gpa_level gib = tdx_gpa_level(GPA_1G, 2);
	uint64_t page;

	block_and_track(fix, gib);
	ok(tdh_mem_page_promote(gib, fix->tdr, NULL, NULL));
	block_and_track(fix, gib);
	ok(tdh_mem_page_remove(gib, fix->tdr, &page, NULL));
	assert_int_equal(page, HPA_1G);
	ok(tdh_mem_page_aug(tdx_gpa_level(FIX_GPA + FIX_PAGES * TDX_PAGE, 0), fix->tdr, HPA_1G,
			    NULL, NULL));
}

#define with_td(test) cmocka_unit_test_setup_teardown(test, setup, teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
		with_td(sept_add_v1_adds_each_page_and_takes_them),
		with_td(sept_add_v1_hands_back_pages_it_did_not_need),
		with_td(sept_add_v1_names_the_vm_that_does_not_exist),
		with_td(sept_add_v1_interrupted_between_pages_goes_on_with_its_own_outputs),
		with_td(sept_remove_v1_returns_the_pages_of_every_vm),
		with_td(block_hides_an_alias_and_unblock_gives_its_permissions_back),
		with_td(unblock_before_tracking_is_refused),
		with_td(relocate_takes_the_alias_and_the_content_along),
		with_td(remove_takes_the_alias_away),
		with_td(demote_needs_a_table_for_each_alias),
		with_td(demote_then_promote_is_where_it_was),
		with_td(demote_with_sparse_flag_hands_back_a_table_without_alias),
		with_td(interrupt_makes_promote_and_demote_start_over),
		with_td(promote_of_parts_that_differ_is_refused_and_unlocks_them),
		cmocka_unit_test_setup_teardown(
			promote_makes_1_gib_of_512_large_pages_and_demote_undoes_it, setup_large,
			teardown),
		cmocka_unit_test_setup_teardown(page_of_1_gib_is_removed_whole, setup_large,
						teardown),
	};

	return cmocka_run_group_tests_name("module leaf mem", tests, NULL, NULL);
}
