/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Page metadata on a machine that has been brought up: what TDMR.INIT makes,
 * walks and their locks, merging and splitting.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "core/pamt.h"
#include "fixture.h"
#include "leaf/leaf.h"

#define MIB	(1ull << 20)
#define TDR_PA	0x123456789000ull

static struct tdx_call *a_call(struct fixture *fixture, struct tdx_call *call)
{
	memset(call, 0, sizeof(*call));
	call->machine = fixture->machine;
	call->lp = tdx_machine_lp(fixture->machine, 0);
	return call;
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

static void owner_is_a_page_number_of_40_bits(void **state)
{
	struct tdx_pamt_entry entry = { 0 };

	tdx_pamt_set_owner(&entry, 0x000ffffffffff000ull);
	assert_int_equal(tdx_pamt_owner(&entry), 0x000ffffffffff000ull);
	tdx_pamt_assign(&entry, PT_TDCX, TDR_PA);
	assert_int_equal(tdx_pamt_owner(&entry), TDR_PA);
	assert_int_equal(entry.type, PT_TDCX);
	assert_int_equal(entry.lock, 0);
}

static void init_marks_reserved_areas(void **state)
{
	struct fixture *fixture = *state;
	const struct {
		uint64_t pa;
		uint8_t type;
	} expected[] = {
		{ 0, PT_RSVD }, { MIB - 4096, PT_RSVD }, { MIB, PT_NDA },
		{ 16 * MIB - 4096, PT_NDA }, { 16 * MIB, PT_RSVD }, { 24 * MIB, PT_NDA },
		{ FIXTURE_MEMORY - 4096, PT_NDA }, { FIXTURE_MEMORY, PT_RSVD },
	};

	for (size_t i = 0; i < sizeof(expected) / sizeof(expected[0]); i++) {
		assert_int_equal(tdx_pamt_implicit(fixture->machine, expected[i].pa, TDX_4K)->type,
				 expected[i].type);
	}
}

static void nothing_is_found_outside_the_tdmr(void **state)
{
	struct fixture *fixture = *state;
	struct tdx_pamt_place place;

	assert_true(tdx_pamt_find(fixture->machine, FIXTURE_TDMR_SIZE - 1, &place));
	assert_false(tdx_pamt_find(fixture->machine, FIXTURE_TDMR_SIZE, &place));
}

static void walk_holds_what_is_above_the_leaf(void **state)
{
	struct fixture *fixture = *state;
	struct tdx_call call;
	struct tdx_pamt_place place;
	struct tdx_pamt_entry *entry;
	enum tdx_page_size size = TDX_4K;
	uint64_t pa = fixture_pages(fixture, 1);

	tdx_pamt_find(fixture->machine, pa, &place);
	assert_int_equal(tdx_pamt_walk(a_call(fixture, &call), pa, TDX_EXCLUSIVE, &size, true,
				       &entry), TDX_SUCCESS);
	assert_ptr_equal(entry, place.entry[TDX_4K]);
	assert_int_equal(place.entry[TDX_4K]->lock, 1);
	assert_true(tdx_passage_exists(fixture->machine, pa, TDX_2M));
	assert_true(tdx_passage_exists(fixture->machine, pa, TDX_1G));
	assert_false(tdx_passage_exists(fixture->machine, pa + 2 * MIB, TDX_2M));
	tdx_held_release(&call, 0);
	assert_false(tdx_passage_exists(fixture->machine, pa, TDX_1G));
	assert_int_equal(place.entry[TDX_4K]->lock | place.entry[TDX_2M]->lock |
			 place.entry[TDX_1G]->lock, 0);
}

static void an_entry_that_a_walk_goes_through_is_not_to_be_taken(void **state)
{
	struct fixture *fixture = *state;
	struct tdx_call call;
	struct tdx_pamt_entry *entry, *parent;
	enum tdx_page_size size = TDX_4K;
	uint64_t pa = fixture_pages(fixture, 512);

	parent = tdx_pamt_implicit(fixture->machine, pa, TDX_2M);
	assert_int_equal(tdx_pamt_walk(a_call(fixture, &call), pa, TDX_SHARED, &size, true,
				       &entry), TDX_SUCCESS);
	parent->type = PT_REG;
	assert_int_equal(tdx_pamt_split(fixture->machine, pa, TDX_2M), TDX_OPERAND_BUSY);
	tdx_held_release(&call, 0);
	/* The try left the host's priority, which a walk of the host takes away. */
	assert_int_equal(parent->lock, 2);
	parent->type = PT_NDA;
	assert_int_equal(tdx_pamt_walk(a_call(fixture, &call), pa, TDX_SHARED, &size, true,
				       &entry), TDX_SUCCESS);
	assert_int_equal(parent->lock, 0);
	tdx_held_release(&call, 0);
	parent->type = PT_REG;
	assert_int_equal(tdx_pamt_split(fixture->machine, pa, TDX_2M), TDX_SUCCESS);
}

static void walk_stops_at_a_large_page(void **state)
{
	struct fixture *fixture = *state;
	struct tdx_call call;
	struct tdx_pamt_entry *entry;
	enum tdx_page_size size = TDX_4K;
	uint64_t pa = fixture_pages(fixture, 512);

	tdx_pamt_assign(tdx_pamt_implicit(fixture->machine, pa, TDX_2M), PT_REG, TDR_PA);
	assert_int_equal(tdx_pamt_walk(a_call(fixture, &call), pa + 8192, TDX_EXCLUSIVE, &size,
				       true, &entry), TDX_SUCCESS);
	assert_int_equal(size, TDX_2M);
	assert_int_equal(entry->lock, 1);
	/* It is the leaf, and not gone through; what is above it is. */
	assert_false(tdx_passage_exists(fixture->machine, pa, TDX_2M));
	assert_true(tdx_passage_exists(fixture->machine, pa, TDX_1G));
	tdx_held_release(&call, 0);
}

static void busy_walk_holds_nothing(void **state)
{
	struct fixture *fixture = *state;
	struct tdx_call first, second;
	struct tdx_pamt_entry *entry;
	enum tdx_page_size size = TDX_4K;
	uint64_t pa = fixture_pages(fixture, 1);

	tdx_pamt_walk(a_call(fixture, &first), pa, TDX_SHARED, &size, true, &entry);
	assert_int_equal(tdx_pamt_walk(a_call(fixture, &second), pa, TDX_EXCLUSIVE, &size, true,
				       &entry), TDX_OPERAND_BUSY);
	assert_int_equal(second.num_held, 0);
	second.side = TDX_SIDE_GUEST;
	assert_int_equal(tdx_pamt_walk(&second, pa, TDX_SHARED, &size, true, &entry),
			 TDX_OPERAND_BUSY_HOST_PRIORITY);
	assert_int_equal(second.num_held, 0);
	tdx_held_release(&first, 0);
}

static void merge_and_split_are_inverse(void **state)
{
	struct fixture *fixture = *state;
	struct tdx_machine *machine = fixture->machine;
	uint64_t pa = fixture_pages(fixture, 512);

	assert_true(tdx_pamt_2m_is_free(machine, pa));
	for (uint64_t i = 0; i < 512; i++) {
		tdx_pamt_assign(tdx_pamt_implicit(machine, pa + i * 4096, TDX_4K), PT_REG, TDR_PA);
	}
	assert_false(tdx_pamt_2m_is_free(machine, pa));
	assert_int_equal(tdx_pamt_merge(machine, pa, TDX_2M), TDX_SUCCESS);
	assert_true(tdx_pamt_2m_is_free(machine, pa));
	assert_int_equal(tdx_pamt_implicit(machine, pa, TDX_2M)->type, PT_REG);
	assert_int_equal(tdx_pamt_owner(tdx_pamt_implicit(machine, pa, TDX_2M)), TDR_PA);
	assert_int_equal(tdx_pamt_split(machine, pa, TDX_2M), TDX_SUCCESS);
	assert_int_equal(tdx_pamt_implicit(machine, pa, TDX_2M)->type, PT_NDA);
	assert_int_equal(tdx_pamt_owner(tdx_pamt_implicit(machine, pa + 511 * 4096, TDX_4K)),
			 TDR_PA);
}

static void merge_of_a_locked_entry_is_busy(void **state)
{
	struct fixture *fixture = *state;
	uint64_t pa = fixture_pages(fixture, 512);
	struct tdx_pamt_entry *parent = tdx_pamt_implicit(fixture->machine, pa, TDX_2M);

	tdx_pamt_assign(parent, PT_REG, TDR_PA);
	tdx_hp_try(&parent->lock, TDX_SHARED, false);
	assert_int_equal(tdx_pamt_split(fixture->machine, pa, TDX_2M), TDX_OPERAND_BUSY);
	assert_int_equal(parent->type, PT_REG);
	tdx_hp_release(&parent->lock, TDX_SHARED);
}

#define WITH_MACHINE(test) cmocka_unit_test_setup_teardown(test, up, down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(owner_is_a_page_number_of_40_bits),
		WITH_MACHINE(init_marks_reserved_areas),
		WITH_MACHINE(nothing_is_found_outside_the_tdmr),
		WITH_MACHINE(walk_holds_what_is_above_the_leaf),
		WITH_MACHINE(an_entry_that_a_walk_goes_through_is_not_to_be_taken),
		WITH_MACHINE(walk_stops_at_a_large_page),
		WITH_MACHINE(busy_walk_holds_nothing),
		WITH_MACHINE(merge_and_split_are_inverse),
		WITH_MACHINE(merge_of_a_locked_entry_is_busy),
	};

	return cmocka_run_group_tests_name("pamt", tests, NULL, NULL);
}
