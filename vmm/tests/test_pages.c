/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Rules of the host page allocator: nothing is handed out twice, nothing that
 * was not added, and the books balance.
 */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "pages.h"

#define PAGES_PER_BLOCK	(TDX_BLOCK / TDX_PAGE)

/* Four blocks, of which the first one lacks its first page. */
static int setup(void **state)
{
	static struct tdx_pages pages;

	if (!tdx_pages_init(&pages, 4 * TDX_BLOCK)) {
		return -1;
	}
	tdx_pages_add(&pages, TDX_PAGE, 4 * TDX_BLOCK - TDX_PAGE);
	*state = &pages;
	return 0;
}

static int teardown(void **state)
{
	tdx_pages_destroy(*state);
	return 0;
}

static void every_added_page_is_handed_out_exactly_once(void **state)
{
	struct tdx_pages *pages = *state;
	uint8_t seen[4 * PAGES_PER_BLOCK] = { 0 };

	for (uint64_t i = 0; i < 4 * PAGES_PER_BLOCK - 1; i++) {
		uint64_t pa = tdx_pages_alloc(pages);

		assert_int_not_equal(pa, TDX_NO_PAGE);
		assert_int_equal(pa % TDX_PAGE, 0);
		assert_in_range(pa, TDX_PAGE, 4 * TDX_BLOCK - TDX_PAGE);
		assert_int_equal(seen[pa / TDX_PAGE]++, 0);
	}
	assert_int_equal(tdx_pages_alloc(pages), TDX_NO_PAGE);
}

static void block_is_aligned_and_never_one_that_lacks_a_page(void **state)
{
	struct tdx_pages *pages = *state;

	for (int i = 0; i < 3; i++) {
		uint64_t pa = tdx_pages_alloc_block(pages);

		assert_int_equal(pa % TDX_BLOCK, 0);
		assert_in_range(pa, TDX_BLOCK, 3 * TDX_BLOCK);
	}
	assert_int_equal(tdx_pages_alloc_block(pages), TDX_NO_PAGE);
	assert_int_not_equal(tdx_pages_alloc(pages), TDX_NO_PAGE);
}

static void single_pages_leave_whole_blocks_whole(void **state)
{
	struct tdx_pages *pages = *state;

	for (uint64_t i = 0; i < PAGES_PER_BLOCK - 1; i++) {
		assert_in_range(tdx_pages_alloc(pages), TDX_PAGE, TDX_BLOCK - TDX_PAGE);
	}
	for (int i = 0; i < 3; i++) {
		assert_int_not_equal(tdx_pages_alloc_block(pages), TDX_NO_PAGE);
	}
}

static void block_whose_pages_all_came_back_can_be_given_whole(void **state)
{
	struct tdx_pages *pages = *state;
	uint64_t block = tdx_pages_alloc_block(pages);

	for (uint64_t pa = block; pa < block + TDX_BLOCK; pa += TDX_PAGE) {
		tdx_pages_free(pages, pa);
	}
	assert_int_equal(tdx_pages_alloc_block(pages), block);
}

static void run_is_contiguous_and_may_cross_blocks(void **state)
{
	struct tdx_pages *pages = *state;
	uint64_t run = tdx_pages_alloc_run(pages, PAGES_PER_BLOCK + 8);

	assert_int_equal(run, TDX_PAGE);
	assert_in_range(tdx_pages_alloc(pages), run + (PAGES_PER_BLOCK + 8) * TDX_PAGE,
			4 * TDX_BLOCK);
	assert_int_equal(tdx_pages_alloc_run(pages, 4 * PAGES_PER_BLOCK), TDX_NO_PAGE);
}

static void reserved_pages_are_not_handed_out(void **state)
{
	struct tdx_pages *pages = *state;

	tdx_pages_reserve(pages, 0, 2 * TDX_BLOCK + TDX_PAGE);
	assert_int_equal(tdx_pages_alloc_block(pages), 3 * TDX_BLOCK);
	assert_int_equal(tdx_pages_alloc(pages), 2 * TDX_BLOCK + TDX_PAGE);
}

static void books_are_zero_when_all_is_back(void **state)
{
	struct tdx_pages *pages = *state;
	uint64_t page = tdx_pages_alloc(pages), block = tdx_pages_alloc_block(pages);
	uint64_t run = tdx_pages_alloc_run(pages, 3);

	assert_int_equal(pages->pages_used, 1 + PAGES_PER_BLOCK + 3);
	tdx_pages_free(pages, page);
	tdx_pages_free_block(pages, block);
	for (uint64_t i = 0; i < 3; i++) {
		tdx_pages_free(pages, run + i * TDX_PAGE);
	}
	assert_int_equal(pages->pages_used, 0);
}

#define TEST(name)	cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(every_added_page_is_handed_out_exactly_once),
		TEST(block_is_aligned_and_never_one_that_lacks_a_page),
		TEST(single_pages_leave_whole_blocks_whole),
		TEST(block_whose_pages_all_came_back_can_be_given_whole),
		TEST(run_is_contiguous_and_may_cross_blocks),
		TEST(reserved_pages_are_not_handed_out),
		TEST(books_are_zero_when_all_is_back),
	};

	return cmocka_run_group_tests_name("vmm pages", tests, NULL, NULL);
}
