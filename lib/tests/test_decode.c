/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Rules of decoding: every status is found by what a call would return, says
 * something useful, and fits the caller's buffer.
 */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

#include <tdx/decode.h>

#define VMFAILINVALID	0x8000FF00FFFF0000ULL	/* as Linux has it */

static bool is_module_row(const struct tdx_status_row *row)
{
	return row->origin == TDX_STATUS_ORIGIN_MODULE;
}

static void every_row_is_found_by_its_value(void **state)
{
	size_t count;
	const struct tdx_status_row *rows = tdx_status_rows(&count);

	for (size_t i = 0; i < count; i++) {
		const struct tdx_status_row *row = &rows[i];

		assert_ptr_equal(tdx_status_find_in(row->origin, row->value), row);
		if (is_module_row(row)) {
			assert_ptr_equal(tdx_status_find(row->value), row);
			/* details do not hide it */
			assert_ptr_equal(tdx_status_find(row->value | 0x12), row);
		}
	}
}

static void every_row_formats_to_its_name(void **state)
{
	size_t count;
	const struct tdx_status_row *rows = tdx_status_rows(&count);

	for (size_t i = 0; i < count; i++) {
		char text[120];
		size_t length = strlen(rows[i].name);

		if (!is_module_row(&rows[i]) && rows[i].origin != TDX_STATUS_ORIGIN_SOFTWARE) {
			continue;
		}
		assert_true(tdx_status_format(rows[i].value, text, sizeof(text)) < 120);
		assert_memory_equal(text, rows[i].name, length);
		assert_true(text[length] == '\0' || text[length] == '(');
	}
}

static void every_row_says_why_and_what_to_do(void **state)
{
	size_t count;
	const struct tdx_status_row *rows = tdx_status_rows(&count);

	for (size_t i = 0; i < count; i++) {
		assert_true(strlen(rows[i].cause) > 10);
		assert_non_null(rows[i].advice);
		if (is_module_row(&rows[i])) {
			assert_true(strlen(rows[i].advice) > 5);
			assert_non_null(tdx_status_class_name(tdx_status_class(rows[i].value)) ||
					rows[i].value == ~0ULL ? "" : NULL);
		}
		assert_non_null(tdx_status_retry_name(rows[i].retry));
	}
}

static void nothing_that_may_be_repeated_is_called_non_recoverable(void **state)
{
	size_t count;
	const struct tdx_status_row *rows = tdx_status_rows(&count);

	for (size_t i = 0; i < count; i++) {
		bool again = rows[i].retry == TDX_STATUS_RETRY_BUSY ||
			     rows[i].retry == TDX_STATUS_RETRY_RESUME ||
			     rows[i].retry == TDX_STATUS_RETRY_RESTART;

		if (is_module_row(&rows[i]) && again) {
			assert_false(tdx_status_is_non_recoverable(rows[i].value));
			assert_true(tdx_status_is_error(rows[i].value));
		}
	}
}

static void assert_formats(tdx_status status, const char *expected)
{
	char text[120];

	tdx_status_format(status, text, sizeof(text));
	assert_string_equal(text, expected);
}

static void details_are_told_by_their_kind(void **state)
{
	assert_formats(TDX_OPERAND_BUSY | TDX_OPERAND_ID_TDR, "TDX_OPERAND_BUSY(TDR)");
	assert_formats(TDX_OPERAND_INVALID | TDX_OPERAND_ID_RAX, "TDX_OPERAND_INVALID(RAX)");
	assert_formats(TDX_SYS_BUSY, "TDX_SYS_BUSY");
	assert_formats(TDX_INCORRECT_MSR_VALUE | 0x122,
		       "TDX_INCORRECT_MSR_VALUE(MSR 0x122 (IA32_TSX_CTRL))");
	assert_formats(TDX_PAGE_SIZE_MISMATCH | 1, "TDX_PAGE_SIZE_MISMATCH(level 1 (2M))");
	assert_formats(TDX_L2_SEPT_WALK_FAILED | 0x20001,
		       "TDX_L2_SEPT_WALK_FAILED(VM 2, level 1 (2M))");
	assert_formats(TDX_NON_RECOVERABLE_VCPU | 2,
		       "TDX_NON_RECOVERABLE_VCPU(exit reason 2 TRIPLE_FAULT)");
	assert_formats(TDX_OP_STATE_INCORRECT, "TDX_OP_STATE_INCORRECT");
	assert_formats(TDX_OP_STATE_INCORRECT | 1, "TDX_OP_STATE_INCORRECT(OP_STATE INITIALIZED)");
	assert_formats(TDX_OP_STATE_INCORRECT | 99, "TDX_OP_STATE_INCORRECT(OP_STATE 99)");
	assert_formats(TDX_VCPU_STATE_INCORRECT | 8, "TDX_VCPU_STATE_INCORRECT(state DISABLED)");
	assert_formats(TDX_INTERRUPTED_PAMT | 7, "TDX_INTERRUPTED_PAMT(entry 7)");
	assert_formats(TDX_UPDATE_COMPATIBILITY_SENSITIVE | 0x30000,
		       "TDX_UPDATE_COMPATIBILITY_SENSITIVE(TDs being built: 3)");
	assert_formats(TDX_UPDATE_COMPATIBILITY_SENSITIVE | 0x10001,
		       "TDX_UPDATE_COMPATIBILITY_SENSITIVE(interrupted migration calls: 1)");
	assert_formats(TDX_SUCCESS, "TDX_SUCCESS");
	assert_formats(TDX_SUCCESS | 77, "TDX_SUCCESS(details 0x4d)");
	assert_formats(TDX_OPERAND_INVALID | 999, "TDX_OPERAND_INVALID(operand 999)");
}

static void fatal_is_said_where_the_status_does_not_imply_it(void **state)
{
	assert_formats(TDX_INVALID_MBMD | TDX_STATUS_FATAL, "TDX_INVALID_MBMD, fatal");
	assert_formats(TDX_TD_FATAL, "TDX_TD_FATAL");
}

static void software_statuses_are_those_of_linux(void **state)
{
	assert_int_equal(TDX_SEAMCALL_VMFAILINVALID, VMFAILINVALID);
	assert_formats(VMFAILINVALID, "TDX_SEAMCALL_VMFAILINVALID");
	assert_formats(0x8000FF000000000DULL, "TDX_SEAMCALL_GP");
	assert_formats(0x8000FF0000000006ULL, "TDX_SEAMCALL_UD");
	assert_true(tdx_status_is_software(VMFAILINVALID));
	assert_false(tdx_status_is_software(TDX_OPERAND_BUSY));
}

static void an_unknown_status_still_tells_class_and_name(void **state)
{
	assert_null(tdx_status_find(0x8000091200000000ULL));
	assert_formats(0x8000097F00000001ULL,
		       "unknown status 0x8000097f00000001 (class Platform, name 0x7f)");
	assert_formats(0x8000EE0100000000ULL,
		       "unknown status 0x8000ee0100000000 (class 238, name 0x01)");
}

static void of_two_values_of_one_name_both_are_found(void **state)
{
	assert_string_equal(tdx_status_find(TDX_NON_RECOVERABLE_TD_1_0)->releases, "1.0");
	assert_string_equal(tdx_status_find(TDX_NON_RECOVERABLE_TD)->name,
			    "TDX_NON_RECOVERABLE_TD");
	assert_string_equal(tdx_status_find(TDX_NON_RECOVERABLE_TD_NON_ACCESSIBLE)->name,
			    "TDX_NON_RECOVERABLE_TD_NON_ACCESSIBLE");
	assert_string_equal(tdx_status_find(TDX_SYS_INIT_NOT_PENDING)->release_spans,
			    "1.0 to 2.0-e69a439");
	assert_string_equal(tdx_status_find(TDX_LIMIT_CPUID_MAXVAL_SET)->other_names,
			    "TDX_BOOT_NT4_SET");
}

static void formatting_never_leaves_the_buffer(void **state)
{
	char text[9];
	int needed;

	memset(text, 'x', sizeof(text));
	needed = tdx_status_format(TDX_OPERAND_BUSY | TDX_OPERAND_ID_TDR, text, sizeof(text) - 1);
	assert_int_equal(needed, strlen("TDX_OPERAND_BUSY(TDR)"));
	assert_string_equal(text, "TDX_OPE");
	assert_int_equal(text[8], 'x');
	assert_int_equal(tdx_status_format(TDX_SUCCESS, NULL, 0), strlen("TDX_SUCCESS"));
}

static void where_a_walk_ended_is_told_by_level_and_state(void **state)
{
	char text[80];

	tdx_sept_format(0x8000000012345cb7ULL, 0x0401, text, sizeof(text));
	assert_string_equal(text, "level 1 (2M), MAPPED, page 0x12345000");
	tdx_sept_format(1ULL << 63, 0xff07, text, sizeof(text));
	assert_string_equal(text, "level 7 (?), state 255, page 0x0");
}

static void predicates_look_past_details_and_fatal(void **state)
{
	assert_true(tdx_status_is_operand_busy(TDX_OPERAND_BUSY | TDX_OPERAND_ID_SEPT_ENTRY));
	assert_true(tdx_status_is_invalid_mbmd(TDX_INVALID_MBMD | TDX_STATUS_FATAL));
	assert_true(tdx_status_is_success(TDX_SUCCESS | 77));
	assert_true(tdx_status_is_non_recoverable_td(TDX_NON_RECOVERABLE_TD_1_0 | 2));
	assert_false(tdx_status_is_success(TDX_PAGE_ALREADY_ACCEPTED));
	assert_true(tdx_status_is_busy(TDX_PREVIOUS_TLB_EPOCH_BUSY));
	assert_false(tdx_status_is_busy(TDX_TLB_TRACKING_NOT_DONE));
	assert_true(tdx_status_is_entropy(TDX_RND_NO_ENTROPY));
	assert_false(tdx_status_is_entropy(TDX_SEAMCALL_VMFAILINVALID));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_row_is_found_by_its_value),
		cmocka_unit_test(every_row_formats_to_its_name),
		cmocka_unit_test(every_row_says_why_and_what_to_do),
		cmocka_unit_test(nothing_that_may_be_repeated_is_called_non_recoverable),
		cmocka_unit_test(details_are_told_by_their_kind),
		cmocka_unit_test(fatal_is_said_where_the_status_does_not_imply_it),
		cmocka_unit_test(software_statuses_are_those_of_linux),
		cmocka_unit_test(an_unknown_status_still_tells_class_and_name),
		cmocka_unit_test(of_two_values_of_one_name_both_are_found),
		cmocka_unit_test(formatting_never_leaves_the_buffer),
		cmocka_unit_test(where_a_walk_ended_is_told_by_level_and_state),
		cmocka_unit_test(predicates_look_past_details_and_fatal),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
