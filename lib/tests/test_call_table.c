/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Rules of the call table as data: every call is found by its names and number,
 * every status it lists exists, and a slip of the finger finds its neighbour.
 */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

#include <tdx/call_table.h>
#include <tdx/decode.h>

static void every_call_is_found_by_name_function_and_number(void **state)
{
	size_t count;
	const struct tdx_call_row *rows = tdx_call_rows(&count);

	for (size_t i = 0; i < count; i++) {
		const struct tdx_call_row *row = &rows[i];
		const struct tdx_call_row *found = tdx_call_find(row->name, NULL);

		while (found && found != row) {
			found = tdx_call_find(row->name, found);
		}
		assert_ptr_equal(found, row);
		assert_non_null(tdx_call_find(row->function, NULL));
		found = tdx_call_find_leaf(row->interface, row->leaf);
		assert_non_null(found);
		assert_int_equal(found->leaf, row->leaf);
	}
}

static bool is_status(const char *code)
{
	size_t count;
	const struct tdx_status_row *rows = tdx_status_rows(&count);

	for (size_t i = 0; i < count; i++) {
		if (strcmp(rows[i].name, code) == 0) {
			return true;
		}
	}
	return false;
}

static void every_status_that_a_call_lists_can_be_decoded(void **state)
{
	size_t count;
	const struct tdx_call_row *rows = tdx_call_rows(&count);

	for (size_t i = 0; i < count; i++) {
		for (size_t j = 0; j < rows[i].num_statuses; j++) {
			assert_true(is_status(rows[i].statuses[j].code));
		}
	}
}

static void each_version_says_its_release(void **state)
{
	size_t count;
	const struct tdx_call_row *rows = tdx_call_rows(&count);

	for (size_t i = 0; i < count; i++) {
		for (size_t j = 0; j < rows[i].num_versions; j++) {
			assert_non_null(rows[i].version_since[j]);
		}
		if (rows[i].num_versions) {
			assert_string_equal(rows[i].version_since[0], rows[i].since);
		}
	}
}

static void names_are_found_in_any_spelling(void **state)
{
	const struct tdx_call_row *row = tdx_call_find("TDH.MEM.PAGE.ADD", NULL);

	assert_non_null(row);
	assert_int_equal(row->leaf, 2);
	assert_ptr_equal(tdx_call_find("tdh_mem_page_add", NULL), row);
	assert_ptr_equal(tdx_call_find("tdh-mem-page-add", NULL), row);
	assert_string_equal(tdx_call_find("TDVMCALL.MapGPA", NULL)->interface, "tdvmcall");
	assert_null(tdx_call_find("TDH.MEM.PAGE.AD", NULL));
}

static void a_misspelt_name_finds_its_neighbour(void **state)
{
	assert_string_equal(tdx_call_nearest("TDH.MEM.PAGE.AD")->name, "TDH.MEM.PAGE.ADD");
	assert_string_equal(tdx_call_nearest("tdh_vp_enetr")->name, "TDH.VP.ENTER");
	assert_string_equal(tdx_call_nearest("veinfo.get")->name, "TDG.VP.VEINFO.GET");
	assert_null(tdx_call_nearest("something else altogether"));
}

static void a_very_long_name_is_nobodys(void **state)
{
	char name[1000];

	memset(name, 'x', sizeof(name) - 1);
	name[sizeof(name) - 1] = '\0';
	assert_null(tdx_call_find(name, NULL));
	assert_null(tdx_call_nearest(name));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_call_is_found_by_name_function_and_number),
		cmocka_unit_test(every_status_that_a_call_lists_can_be_decoded),
		cmocka_unit_test(each_version_says_its_release),
		cmocka_unit_test(names_are_found_in_any_spelling),
		cmocka_unit_test(a_misspelt_name_finds_its_neighbour),
		cmocka_unit_test(a_very_long_name_is_nobodys),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
