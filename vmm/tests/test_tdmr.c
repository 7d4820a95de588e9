/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Rules of TDMR construction: what TDH.SYS.CONFIG demands of TDMRs, PAMTs and
 * reserved areas, checked on layouts of convertible memory.
 */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "pages.h"
#include "tdmr.h"

#define MIB	(UINT64_C(1) << 20)
#define MAX	4

static const struct tdx_tdmr_limits limits = {
	.max_tdmrs = MAX, .max_reserved = 16, .pamt_entry_size = { 16, 16, 16 },
};

struct plan {
	struct tdx_tdmr tdmrs[MAX];
	uint32_t count;
	struct tdx_error error;
};

/* Plan, put the PAMTs at the end of the last CMR, reserve. */
static bool make_plan(struct plan *plan, const struct tdx_range *cmrs, uint32_t num_cmrs)
{
	uint64_t top = cmrs[num_cmrs - 1].base + cmrs[num_cmrs - 1].size;

	memset(plan, 0, sizeof(*plan));
	if (!tdx_tdmr_plan(plan->tdmrs, &plan->count, cmrs, num_cmrs, &limits, &plan->error)) {
		return false;
	}
	for (uint32_t i = 0; i < plan->count; i++) {
		for (int level = 0; level < TDX_PAMT_LEVELS; level++) {
			top -= plan->tdmrs[i].pamt[level].size;
			plan->tdmrs[i].pamt[level].base = top;
		}
	}
	return tdx_tdmr_reserve(plan->tdmrs, plan->count, cmrs, num_cmrs, &limits, &plan->error);
}

static bool is_reserved(const struct plan *plan, uint64_t pa)
{
	for (uint32_t i = 0; i < plan->count; i++) {
		for (uint32_t j = 0; j < plan->tdmrs[i].num_reserved; j++) {
			const struct tdx_range *area = &plan->tdmrs[i].reserved[j];

			if (pa >= area->base && pa < area->base + area->size) {
				return true;
			}
		}
	}
	return false;
}

/* Each area inside its TDMR, of whole pages, in order and apart. */
static void assert_areas_are_in_order(const struct plan *plan)
{
	for (uint32_t i = 0; i < plan->count; i++) {
		const struct tdx_range *range = &plan->tdmrs[i].range;
		uint64_t after = range->base;

		for (uint32_t j = 0; j < plan->tdmrs[i].num_reserved; j++) {
			const struct tdx_range *area = &plan->tdmrs[i].reserved[j];

			assert_int_not_equal(area->size, 0);
			assert_int_equal((area->base | area->size) % TDX_PAGE, 0);
			assert_true(j == 0 || area->base > after);
			assert_true(area->base >= range->base);
			after = area->base + area->size;
			assert_true(after <= range->base + range->size);
		}
	}
}

static const struct tdx_range two_cmrs[] = {
	{ MIB, 511 * MIB }, { 4 * TDX_GIB, TDX_GIB + 2 * MIB },
};

static void tdmrs_are_whole_gibibytes_around_the_memory(void **state)
{
	struct plan plan;

	assert_true(make_plan(&plan, two_cmrs, 2));
	assert_int_equal(plan.count, 2);
	assert_int_equal(plan.tdmrs[0].range.base, 0);
	assert_int_equal(plan.tdmrs[0].range.size, TDX_GIB);
	assert_int_equal(plan.tdmrs[1].range.base, 4 * TDX_GIB);
	assert_int_equal(plan.tdmrs[1].range.size, 2 * TDX_GIB);
}

static void memory_within_a_gibibyte_shares_a_tdmr(void **state)
{
	const struct tdx_range cmrs[] = {
		{ 0, 64 * MIB }, { 128 * MIB, 64 * MIB }, { TDX_GIB, MIB },
	};
	struct plan plan;

	assert_true(make_plan(&plan, cmrs, 3));
	assert_int_equal(plan.count, 1);
	assert_int_equal(plan.tdmrs[0].range.size, 2 * TDX_GIB);
}

static void pamts_have_an_entry_for_every_page_of_their_level(void **state)
{
	struct plan plan;

	assert_true(make_plan(&plan, two_cmrs, 2));
	assert_int_equal(plan.tdmrs[0].pamt[TDX_PAMT_4K].size, 4 * MIB);
	assert_int_equal(plan.tdmrs[0].pamt[TDX_PAMT_2M].size, 2 * TDX_PAGE);
	assert_int_equal(plan.tdmrs[0].pamt[TDX_PAMT_1G].size, TDX_PAGE);
}

static void what_is_not_convertible_is_reserved(void **state)
{
	struct plan plan;

	assert_true(make_plan(&plan, two_cmrs, 2));
	assert_areas_are_in_order(&plan);
	assert_true(is_reserved(&plan, 0));
	assert_false(is_reserved(&plan, MIB));
	assert_false(is_reserved(&plan, 512 * MIB - TDX_PAGE));
	assert_true(is_reserved(&plan, 512 * MIB));
	assert_true(is_reserved(&plan, TDX_GIB - TDX_PAGE));
	assert_true(is_reserved(&plan, 6 * TDX_GIB - TDX_PAGE));
}

static void pamts_are_reserved_in_whichever_tdmr_they_lie(void **state)
{
	struct plan plan;

	assert_true(make_plan(&plan, two_cmrs, 2));
	for (uint32_t i = 0; i < plan.count; i++) {
		for (int level = 0; level < TDX_PAMT_LEVELS; level++) {
			const struct tdx_range *pamt = &plan.tdmrs[i].pamt[level];

			assert_true(is_reserved(&plan, pamt->base));
			assert_true(is_reserved(&plan, pamt->base + pamt->size - TDX_PAGE));
		}
	}
}

static void too_many_places_are_refused_with_a_reason(void **state)
{
	struct tdx_range cmrs[MAX + 1];
	struct plan plan;

	for (uint32_t i = 0; i <= MAX; i++) {
		cmrs[i] = (struct tdx_range){ 2 * i * TDX_GIB, 64 * MIB };
	}
	assert_false(make_plan(&plan, cmrs, MAX + 1));
	assert_non_null(strstr(plan.error.text, "TDMR"));
}

static void too_many_holes_are_refused_with_a_reason(void **state)
{
	struct tdx_range cmrs[20];
	struct plan plan;

	for (uint32_t i = 0; i < 20; i++) {
		cmrs[i] = (struct tdx_range){ 32 * i * MIB, 16 * MIB };
	}
	assert_false(make_plan(&plan, cmrs, 20));
	assert_non_null(strstr(plan.error.text, "reserved areas"));
}

static void no_memory_is_refused_with_a_reason(void **state)
{
	struct plan plan = { 0 };

	assert_false(tdx_tdmr_plan(plan.tdmrs, &plan.count, two_cmrs, 0, &limits, &plan.error));
	assert_non_null(strstr(plan.error.text, "no convertible memory"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(tdmrs_are_whole_gibibytes_around_the_memory),
		cmocka_unit_test(memory_within_a_gibibyte_shares_a_tdmr),
		cmocka_unit_test(pamts_have_an_entry_for_every_page_of_their_level),
		cmocka_unit_test(what_is_not_convertible_is_reserved),
		cmocka_unit_test(pamts_are_reserved_in_whichever_tdmr_they_lie),
		cmocka_unit_test(too_many_places_are_refused_with_a_reason),
		cmocka_unit_test(too_many_holes_are_refused_with_a_reason),
		cmocka_unit_test(no_memory_is_refused_with_a_reason),
	};

	return cmocka_run_group_tests_name("vmm tdmr", tests, NULL, NULL);
}
