/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Rules of the field table: every field is found by the id of each of its
 * elements and by its name, and an id is named whatever its size bits say.
 */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

#include <tdx/field_table.h>
#include <tdx/fields.h>

static bool shares_a_release(const struct tdx_field_row *a, const struct tdx_field_row *b)
{
	for (const char *const *one = a->releases; *one; one++) {
		for (const char *const *other = b->releases; *other; other++) {
			if (!strcmp(*one, *other)) {
				return true;
			}
		}
	}
	return false;
}

/*
 * Releases moved some fields: the row found may be one that another release has
 * there. What is in an L2 VMCS as a whole is found field by field.
 */
static void every_element_is_found_by_its_id(void **state)
{
	size_t count;
	const struct tdx_field_row *rows = tdx_field_rows(&count);

	assert_true(count > 0);
	for (size_t i = 0; i < count; i++) {
		if (!strncmp(rows[i].name, "L2_VMCS_", strlen("L2_VMCS_"))) {
			continue;
		}
		for (unsigned int element = 0; element < rows[i].elements; element++) {
			const struct tdx_field_row *found =
				tdx_field_find_id(tdx_md_id_at(rows[i].id, element));

			assert_non_null(found);
			if (found != &rows[i]) {
				assert_false(shares_a_release(found, &rows[i]));
			}
		}
	}
}

static void every_field_is_found_by_its_name(void **state)
{
	size_t count;
	const struct tdx_field_row *rows = tdx_field_rows(&count);
	char name[96];

	for (size_t i = 0; i < count; i++) {
		snprintf(name, sizeof(name), "TDX_MD_%s_%s", rows[i].context, rows[i].name);
		assert_ptr_equal(tdx_field_find(name, NULL), &rows[i]);
	}
	assert_null(tdx_field_find("TDX_MD_TD_", NULL));
	assert_null(tdx_field_find("", NULL));
	assert_string_equal(tdx_field_find("td.mrtd", NULL)->name, "MRTD");
}

static void says(uint64_t id, const char *words)
{
	char text[96];

	assert_int_equal(tdx_field_format(id, text, sizeof(text)), strlen(words));
	assert_string_equal(text, words);
}

static void an_id_is_named_with_its_element(void **state)
{
	says(TDX_MD_TD_MRTD, "TD.MRTD[0]");
	says(TDX_MD_TD_MRTD + 5, "TD.MRTD[5]");
	says(TDX_MD_TD_ATTRIBUTES, "TD.ATTRIBUTES");
	/* Size, lists and architecture do not matter. */
	says(TDX_MD_TD_MRTD ^ (UINT64_C(1) << 63 | UINT64_C(3) << 32 | UINT64_C(5) << 38),
	     "TD.MRTD[0]");
}

static void fields_of_an_l2_vmcs_are_named_with_their_vm(void **state)
{
	says(TDX_MD_VP_VMCS_GUEST_RIP, "VP_VMCS.GUEST_RIP");
	says(tdx_md_id_l2_vmcs(TDX_MD_VP_VMCS_GUEST_RIP, 3), "VP_VMCS.GUEST_RIP of L2 VM 3");
	/* There is no fourth. */
	says(tdx_md_id_l2_vmcs(TDX_MD_VP_VMCS_GUEST_RIP, 4), "0x3c2400030000681e");
}

static void ids_of_no_field_stay_numbers(void **state)
{
	assert_null(tdx_field_find_id(TDX_MD_TD_MRTD + 6 + 0x1000));
	says(UINT64_C(0x7fffffffffffffff), "0x7fffffffffffffff");
}

static void a_short_buffer_is_filled_and_no_more(void **state)
{
	char text[8] = "1234567";

	assert_int_equal(tdx_field_format(TDX_MD_TD_MRTD, text, 5), strlen("TD.MRTD[0]"));
	assert_string_equal(text, "TD.M");
	assert_int_equal(text[5], '6');
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_element_is_found_by_its_id),
		cmocka_unit_test(every_field_is_found_by_its_name),
		cmocka_unit_test(an_id_is_named_with_its_element),
		cmocka_unit_test(fields_of_an_l2_vmcs_are_named_with_their_vm),
		cmocka_unit_test(ids_of_no_field_stay_numbers),
		cmocka_unit_test(a_short_buffer_is_filled_and_no_more),
	};

	return cmocka_run_group_tests_name("field table", tests, NULL, NULL);
}
