/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Secure-EPT entries: states and their encoding, what reports show, what the
 * setters write; and a walk through tables laid out by hand.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "core/sept.h"
#include "fixture.h"

#define PAGE_PA	0x12345000ull

static void every_state_is_found_by_its_bits(void **state)
{
	for (int i = 0; i < TDX_NUM_SEPT_STATES; i++) {
		uint64_t entry = tdx_sept_state_rows[i].bits | TDX_SEPT_SVE | TDX_SEPT_LOCK |
				 PAGE_PA | TDX_SEPT_RWX;

		assert_int_equal(tdx_sept_state(entry), i);
	}
}

static void set_leaf_maps_write_back_and_keeps_the_lock(void **state)
{
	uint64_t entry = TDX_SEPT_INIT | TDX_SEPT_LOCK;

	tdx_sept_set_leaf(&entry, TDX_SEPT_RWX, PAGE_PA, TDX_SEPT_MAPPED_BITS);
	assert_int_equal(entry, 0x8000000000000000ull | PAGE_PA | 0x800 | 0xf7);
	assert_int_equal(tdx_sept_state(entry), TDX_SEPT_MAPPED);
	assert_int_equal(tdx_sept_hpa(entry), PAGE_PA);
}

static void block_and_unblock_restore_an_entry(void **state)
{
	static const uint64_t bits[][2] = {
		{ TDX_SEPT_MAPPED_BITS, TDX_SEPT_BLOCKED_BITS },
		{ TDX_SEPT_PENDING_BITS, TDX_SEPT_PENDING_BLOCKED_BITS },
	};

	for (size_t i = 0; i < 2; i++) {
		uint64_t rights = i == 0 ? TDX_SEPT_RWX : 0, entry = 0, before;

		tdx_sept_set_leaf(&entry, rights, PAGE_PA, bits[i][0]);
		before = entry;
		tdx_sept_set_state(&entry, bits[i][1]);
		entry &= ~TDX_SEPT_RWX;
		assert_true(tdx_sept_is(entry, TDX_SEPT_IS_ANY_BLOCKED));
		tdx_sept_unblock(&entry);
		assert_int_equal(entry, before);
	}
}

static void unblock_leaves_other_states_alone(void **state)
{
	uint64_t entry = 0, before;

	tdx_sept_set_leaf(&entry, TDX_SEPT_RWX, PAGE_PA, TDX_SEPT_MAPPED_BITS);
	before = entry;
	tdx_sept_unblock(&entry);
	assert_int_equal(entry, before);
}

static void report_hides_what_is_not_architectural(void **state)
{
	uint64_t entry = 0;

	assert_int_equal(tdx_sept_arch_entry(TDX_SEPT_INIT), TDX_SEPT_SVE);
	tdx_sept_set_leaf(&entry, 0, PAGE_PA, TDX_SEPT_PENDING_BITS);
	assert_int_equal(tdx_sept_arch_entry(entry | TDX_SEPT_LOCK | TDX_SEPT_HP),
			 TDX_SEPT_SVE | PAGE_PA | 0xf0);
	tdx_sept_set_non_leaf(&entry, PAGE_PA);
	assert_int_equal(tdx_sept_arch_entry(entry), TDX_SEPT_RWX);
	assert_int_equal(tdx_sept_arch_info(entry, TDX_LEVEL_PDPT), 2 | 132 << 8);
}

static void leaf_hpa_adds_the_offset_of_its_level(void **state)
{
	uint64_t entry = 0;

	tdx_sept_set_leaf(&entry, TDX_SEPT_RWX, 0x40000000, TDX_SEPT_MAPPED_BITS);
	assert_int_equal(tdx_sept_leaf_hpa(entry, 0x123456, TDX_LEVEL_PD), 0x40123456);
	assert_int_equal(tdx_sept_leaf_hpa(entry, 0x123456, TDX_LEVEL_PT), 0x40000456);
}

static void l2_unblock_restores_each_permission(void **state)
{
	uint64_t entry = TDX_L2_SEPT_BLOCKED_BITS | TDX_L2_SEPT_SAVED_R | TDX_L2_SEPT_SAVED_XU |
			 TDX_L2_SEPT_SAVED_W | PAGE_PA;

	tdx_l2_sept_unblock(&entry);
	assert_int_equal(entry & TDX_L2_SEPT_RWXSXU, TDX_SEPT_R | TDX_SEPT_W | TDX_SEPT_XU);
	assert_int_equal(entry & TDX_SEPT_MT, TDX_SEPT_MT_WB);
	assert_true(tdx_l2_sept_is_mapped(entry));
}

static int up(void **state)
{
	static struct fixture fixture;	/* of one test at a time */

	fixture_up(&fixture, 1);
	*state = &fixture;
	return 0;
}

static int down(void **state)
{
	fixture_down(*state);
	return 0;
}

/* Four levels, one page of entries each, all INIT. */
static void lay_tables(struct fixture *fixture, uint64_t table[4])
{
	for (int i = 0; i < 4; i++) {
		uint64_t *entries;

		table[i] = fixture_pages(fixture, 1);
		entries = fixture_map(fixture, table[i]);
		for (int j = 0; j < 512; j++) {
			entries[j] = TDX_SEPT_INIT;
		}
	}
}

static void walk_ends_where_nothing_is_mapped(void **state)
{
	const uint64_t gpa = 3ull << 39 | 5ull << 30 | 7ull << 21 | 9ull << 12;
	struct fixture *fixture = *state;
	uint64_t table[4], value, *entry;
	uint64_t eptp;
	int level = TDX_LEVEL_PT;

	lay_tables(fixture, table);
	eptp = table[3] | 3 << 3 | 6;
	entry = tdx_sept_walk(fixture->machine, eptp, gpa, 0, &level, &value, false);
	assert_int_equal(level, TDX_LEVEL_PML4);
	assert_ptr_equal(entry, (uint64_t *)fixture_map(fixture, table[3]) + 3);
	tdx_sept_set_non_leaf((uint64_t *)fixture_map(fixture, table[3]) + 3, table[2]);
	tdx_sept_set_non_leaf((uint64_t *)fixture_map(fixture, table[2]) + 5, table[1]);
	level = TDX_LEVEL_PT;
	entry = tdx_sept_walk(fixture->machine, eptp, gpa, 0, &level, &value, false);
	assert_int_equal(level, TDX_LEVEL_PD);
	assert_ptr_equal(entry, (uint64_t *)fixture_map(fixture, table[1]) + 7);
	assert_int_equal(value, TDX_SEPT_INIT);
}

static void walk_ends_at_a_leaf_and_at_the_level_asked_for(void **state)
{
	const uint64_t gpa = 3ull << 39 | 5ull << 30 | 7ull << 21 | 9ull << 12;
	struct fixture *fixture = *state;
	uint64_t table[4], value, eptp;
	int level = TDX_LEVEL_PDPT;

	lay_tables(fixture, table);
	eptp = table[3] | 3 << 3 | 6;
	tdx_sept_set_non_leaf((uint64_t *)fixture_map(fixture, table[3]) + 3, table[2]);
	tdx_sept_set_non_leaf((uint64_t *)fixture_map(fixture, table[2]) + 5, table[1]);
	tdx_sept_set_leaf((uint64_t *)fixture_map(fixture, table[1]) + 7, 0, 0x200000,
			  TDX_SEPT_PENDING_BITS);
	(void)tdx_sept_walk(fixture->machine, eptp, gpa, 0, &level, &value, false);
	assert_int_equal(level, TDX_LEVEL_PDPT);
	level = TDX_LEVEL_PT;
	(void)tdx_sept_walk(fixture->machine, eptp, gpa, 0, &level, &value, false);
	assert_int_equal(level, TDX_LEVEL_PD);
	assert_int_equal(tdx_sept_state(value), TDX_SEPT_PENDING);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_state_is_found_by_its_bits),
		cmocka_unit_test(set_leaf_maps_write_back_and_keeps_the_lock),
		cmocka_unit_test(block_and_unblock_restore_an_entry),
		cmocka_unit_test(unblock_leaves_other_states_alone),
		cmocka_unit_test(report_hides_what_is_not_architectural),
		cmocka_unit_test(leaf_hpa_adds_the_offset_of_its_level),
		cmocka_unit_test(l2_unblock_restores_each_permission),
		cmocka_unit_test_setup_teardown(walk_ends_where_nothing_is_mapped, up, down),
		cmocka_unit_test_setup_teardown(walk_ends_at_a_leaf_and_at_the_level_asked_for,
						up, down),
	};

	return cmocka_run_group_tests_name("sept", tests, NULL, NULL);
}
