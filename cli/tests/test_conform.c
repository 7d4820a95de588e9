/* SPDX-License-Identifier: GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * What `tdx conform` promises about its input and its answers: damaged files
 * and unknown fields are refused with line and reason, differences are shown by
 * operand, a guest that is not where the recording has it is said to be so.
 * Whether the module answers right is tests/conform's business.
 */
#include "conform_run.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <jansson.h>

static void matching_file_exits_0_with_a_summary_last(void **unused)
{
	struct run run;

	conform(&run, "", HEAD UNKNOWN_LEAF TAIL);
	assert_int_equal(run.code, 0);
	assert_says(&run, ": 1 steps, 1 matches, 0 differences, 0 not played\n");
}

static void difference_exits_1_and_shows_expected_and_got(void **unused)
{
	struct run run;

	conform(&run, "", HEAD
		STEP("7", "SEAMCALL", "0", "UNKNOWN_50")
		RAX_IN("0x32", "SEAMRET") " \"out\": {\"rax\": \"0x0\","
		" \"r10\": \"0x5\"}}" TAIL);
	assert_int_equal(run.code, 1);
	assert_says(&run, "UNKNOWN_50: 1 of 1 differ; first at step 7 (line 4)");
	assert_says(&run, "RAX (status)");
	assert_says(&run, "expected 0x0");
	assert_says(&run, "0xc000050500000000");
	assert_says(&run, "R10");
	assert_says(&run, "0xb0b000000000000a");
	/* It should have succeeded: what it would have done is missing from now on. */
	assert_says(&run, "after step 7 (line 4): cannot resynchronise the module's state");
}

static void volatile_register_is_not_compared(void **unused)
{
	struct run run;

	conform(&run, "", HEAD
		STEP("0", "SEAMCALL", "0", "UNKNOWN_50")
		RAX_IN("0x32", "SEAMRET") " \"out\": {\"rax\": \"0x0\"},"
		" \"volatile_out\": [\"rax\"]}" TAIL);
	assert_int_equal(run.code, 0);
}

static void unlisted_registers_are_expected_unchanged(void **unused)
{
	struct run run;

	conform(&run, "", HEAD
		STEP("0", "SEAMCALL", "0", "UNKNOWN_50")
		" \"in\": {\"rax\": \"0x32\", \"rcx\": \"0x77\"}, \"event\": \"SEAMRET\","
		" \"out\": {\"rax\": \"0xc000050500000000\", \"rcx\": \"0x78\"}}" TAIL);
	assert_int_equal(run.code, 1);
	assert_says(&run, "0x77");
}

static void first_difference_ends_the_file_unless_asked_to_go_on(void **unused)
{
	static const char two[] = HEAD
		STEP("0", "SEAMCALL", "0", "A")
		RAX_IN("0x32", "SEAMRET") " \"out\": {\"rax\": \"0x1\"}},\n"
		STEP("1", "SEAMCALL", "0", "B")
		RAX_IN("0x32", "SEAMRET") " \"out\": {\"rax\": \"0x2\"}}" TAIL;
	struct run run;

	conform(&run, "", two);
	assert_says(&run, "2 steps, 0 matches, 1 differences, 1 not played");
	assert_says(&run, "--keep-going");
	conform(&run, "--keep-going", two);
	assert_says(&run, "2 steps, 0 matches, 2 differences, 0 not played");
	assert_says(&run, "B: 1 of 1 differ; first at step 1 (line 5)");
}

static void leaf_option_compares_only_that_leaf(void **unused)
{
	static const char two[] = HEAD
		STEP("0", "SEAMCALL", "0", "TDH_A")
		RAX_IN("0x32", "SEAMRET") " \"out\": {\"rax\": \"0x1\"}},\n"
		UNKNOWN_LEAF TAIL;
	struct run run;

	conform(&run, "--leaf UNKNOWN.50", two);
	assert_int_equal(run.code, 0);
	assert_says(&run, ": 1 steps, 1 matches");
	conform(&run, "--leaf tdh.a", two);
	assert_int_equal(run.code, 1);
	conform(&run, "--leaf TDH.B", two);
	assert_int_equal(run.code, 1);
	assert_says(&run, "no step calls TDH.B");
}

static void json_has_the_same_counts_and_the_difference(void **unused)
{
	struct run run;
	json_t *root, *file, *first;

	conform(&run, "--json", HEAD
		STEP("3", "SEAMCALL", "0", "A")
		RAX_IN("0x32", "SEAMRET") " \"out\": {\"rax\": \"0x1\"}}" TAIL);
	assert_int_equal(run.code, 1);
	root = json_loads(run.output, 0, NULL);
	file = json_array_get(root, 0);
	assert_int_equal(json_integer_value(json_object_get(file, "differences")), 1);
	first = json_object_get(json_array_get(json_object_get(file, "leaves"), 0), "first");
	assert_int_equal(json_integer_value(json_object_get(first, "step")), 3);
	assert_int_equal(json_integer_value(json_object_get(first, "line")), 4);
	json_decref(root);
}

static void guest_step_without_a_guest_is_a_difference(void **unused)
{
	struct run run;

	conform(&run, "--keep-going", HEAD
		STEP("0", "TDCALL", "0", "TDG_VP_INFO")
		RAX_IN("0x1", "ENTERED_GUEST") " \"out\": {\"rax\": \"0x0\"}}"
		TAIL);
	assert_int_equal(run.code, 1);
	assert_says(&run, "not running");
}

static void lost_guest_is_named_and_its_steps_are_not_played(void **unused)
{
	struct run run;

	conform(&run, "--keep-going", HEAD
		STEP("0", "SEAMCALL", "0", "TDH_VP_ENTER")
		RAX_IN("0x0", "ENTERED_GUEST") " \"out\": {\"rax\": \"0x0\"}},\n"
		STEP("1", "TDCALL", "0", "TDG_VP_INFO")
		RAX_IN("0x1", "ENTERED_GUEST") " \"out\": {\"rax\": \"0x0\"}}"
		TAIL);
	assert_int_equal(run.code, 1);
	assert_says(&run, "2 steps, 0 matches, 1 differences, 1 not played");
	assert_says(&run, "cannot resynchronise the guest steps of LP 0");
}

static void damaged_json_is_refused_with_its_line(void **unused)
{
	struct run run;

	conform(&run, "", HEAD UNKNOWN_LEAF ",\n{\"n\": 1, \"op\": ");
	assert_int_equal(run.code, 3);
	assert_says(&run, ":5: damaged: ");
}

static void unknown_field_of_a_step_is_refused_with_its_line(void **unused)
{
	struct run run;

	conform(&run, "", HEAD UNKNOWN_LEAF ",\n"
		"{\"n\": 1, \"op\": \"HW\", \"what\": \"no-entropy\",\n\"frobnicate\": 1}" TAIL);
	assert_int_equal(run.code, 3);
	assert_says(&run, ":6: step 1: field \"frobnicate\": unknown");
}

static void unknown_field_of_memory_is_refused(void **unused)
{
	struct run run;

	conform(&run, "", HEAD
		STEP("0", "SEAMCALL", "0", "A") "\"event\": \"SEAMRET\",\n"
		"\"mem_in\": [{\"pa\": \"0x1000\", \"len\": 8,"
		" \"hex\": \"00\", \"hkid\": 1}]}" TAIL);
	assert_int_equal(run.code, 3);
	assert_says(&run, ":5: step 0: field \"hkid\"");
}

static void live_migration_is_said_not_to_be_simulated(void **unused)
{
	struct run run;

	conform(&run, "--keep-going", HEAD
		STEP("0", "SEAMCALL", "0", "TDH_EXPORT_PAUSE")
		" \"leaf_num\": 70, \"in\": {\"rax\": \"0x46\"}, \"event\": \"SEAMRET\","
		" \"out\": {\"rax\": \"0x0\"}}" TAIL);
	assert_int_equal(run.code, 1);
	assert_says(&run, "live migration is not simulated");
	assert_says(&run, "1 steps, 0 matches, 0 differences, 1 not played");
}

static void reset_applies_its_delta_to_the_base_platform_only(void **unused)
{
	struct run run;

	conform(&run, "--keep-going", HEAD
		SYS_INIT("0", "0x0") ",\n"
		/* Fast strings off; then two CMRs that overlap; then as it was. */
		RESET("1", "\"msr\": {\"0x1a0\": \"0x0\"}") ",\n"
		SYS_INIT("2", "0xc0000921000001a0") ",\n"
		RESET("3", "\"mcheck_sysinfo\": {\"cmr_data[1].cmr_base\": \"0x101000\"}") ",\n"
		SYS_INIT("4", "0xc0000a2200000000") ",\n"
		RESET("5", "") ",\n"
		SYS_INIT("6", "0x0") TAIL);
	assert_says(&run, "7 steps, 7 matches");
	assert_int_equal(run.code, 0);
}

static void set_msr_and_set_cpuid_change_the_machine_at_once(void **unused)
{
	struct run run;

	conform(&run, "--keep-going", HEAD
		"{\"n\": 0, \"op\": \"SET_MSR\", \"lp\": -1, \"msr\": \"0x1a0\","
		" \"value\": \"0x0\"},\n"
		SYS_INIT("1", "0xc0000921000001a0") ",\n"
		"{\"n\": 2, \"op\": \"SET_MSR\", \"lp\": -1, \"msr\": \"0x1a0\","
		" \"value\": \"0x850089\"},\n"
		"{\"n\": 3, \"op\": \"SET_CPUID\", \"leaf\": \"0x0\", \"subleaf\": null,"
		" \"eax\": \"0x15\"},\n"
		SYS_INIT("4", "0xc00009080000001f") TAIL);
	assert_says(&run, "5 steps, 5 matches");
}

static void reset_that_cannot_be_done_leaves_its_boot_unplayed(void **unused)
{
	struct run run;

	conform(&run, "--keep-going", HEAD
		RESET("0", "\"weather\": 1") ",\n"
		SYS_INIT("1", "0x0") ",\n"
		RESET("2", "") ",\n"
		SYS_INIT("3", "0x0") TAIL);
	assert_int_equal(run.code, 1);
	assert_says(&run, "\"weather\" is not simulated");
	assert_says(&run, "4 steps, 2 matches, 0 differences, 2 not played");
}

/* LP 1 calls a leaf with the same TDR while LP 0 is inside @leaf at @where. */
#define INNER(leaf, rax, rdx, status, where) \
	STEP("100", "SEAMCALL", "1", leaf) \
	" \"in\": {\"rax\": \"" rax "\", \"rcx\": \"0x1000000\", \"rdx\": \"" rdx "\"}," \
	" \"event\": \"SEAMRET\", \"out\": {\"rax\": \"" status "\"}, \"concurrent_with\":" \
	" {\"leaf\": \"" leaf "\", \"instruction\": \"" where "\"}}"
#define BUSY_RCX	"0x8000020000000001"
#define MNG_CREATE_STEPS	8	/* the last is TDH.MNG.CREATE */
#define KEY_CONFIG_STEPS	9

static void concurrent_step_runs_while_the_outer_call_holds_its_locks(void **unused)
{
	static const struct {
		size_t count;
		const char *inner;
	} cases[] = {
		{ KEY_CONFIG_STEPS,
		  INNER("TDH_MNG_KEY_CONFIG", "0x8", "0x0", BUSY_RCX, "PCONFIG") },
		{ MNG_CREATE_STEPS, INNER("TDH_MNG_CREATE", "0x9", "0x28", BUSY_RCX, "RDRAND") },
		{ MNG_CREATE_STEPS, INNER("TDH_MNG_CREATE", "0x9", "0x28", BUSY_RCX, "MOVDIR64B") },
		/* None that this module has: held before the locks are released. */
		{ MNG_CREATE_STEPS, INNER("TDH_MNG_CREATE", "0x9", "0x28", BUSY_RCX, "MFENCE") },
	};
	struct run run;
	size_t i;

	for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		char *text = recorded_with("04_mem_sept", cases[i].count, cases[i].inner);
		char expected[64];

		conform(&run, "--keep-going", text);
		snprintf(expected, sizeof(expected), "%zu steps, %zu matches", cases[i].count + 1,
			 cases[i].count + 1);
		assert_says(&run, expected);
		free(text);
	}
}

static void concurrent_step_that_cannot_be_placed_is_not_played(void **unused)
{
	char *text = recorded_with("04_mem_sept", KEY_CONFIG_STEPS,
				   INNER("TDH_MNG_KEY_CONFIG", "0x8", "0x0", BUSY_RCX, "RDRAND"));
	struct run run;

	conform(&run, "--keep-going", text);
	assert_says(&run, "10 steps, 9 matches, 0 differences, 1 not played");
	assert_says(&run, "cannot be held at that instruction");
	free(text);
}

struct refusal {
	const char *step, *reason;
};

/* Each step stands on line 4. */
static const struct refusal refusals[] = {
	{ "{\"op\": \"SEAMCALL\", \"lp\": 0}", "without \"event\"" },
	{ "{\"op\": \"JUMP\"}", "\"op\" is unknown: JUMP" },
	{ "{\"n\": 1}", "\"op\" is missing" },
	{ "5", "not an object" },
	{ "{\"op\": \"SEAMCALL\", \"event\": \"SEAMRET\", \"in\": {\"rax\": \"x\"}}",
	  "field \"rax\": is not a number" },
	{ "{\"op\": \"SEAMCALL\", \"event\": \"SEAMRET\", \"in\": {\"rip\": \"0x0\"}}",
	  "field \"rip\": is not a general register" },
	{ "{\"op\": \"SEAMCALL\", \"event\": \"LATER\"}", "field \"event\"" },
	{ "{\"op\": \"SEAMCALL\", \"event\": \"SEAMRET\", \"lp\": 1000}",
	  "is not a logical processor" },
	{ "{\"op\": \"VMEXIT\", \"event\": \"SEAMRET\"}", "without \"vmexit\"" },
	{ "{\"op\": \"SEAMCALL\", \"event\": \"SEAMRET\", \"mem_in\": [{\"pa\": 0, \"len\": 1,"
	  " \"hex\": \"0g\"}]}", "is not hexadecimal" },
	{ "{\"op\": \"SEAMCALL\", \"event\": \"SEAMRET\", \"mem_in\": [{\"pa\": 0, \"len\": 1,"
	  " \"hex\": \"0011\"}]}", "too large number of digits" },
	{ "{\"op\": \"SEAMCALL\", \"event\": \"SEAMRET\", \"mem_in\": [{\"pa\": 0, \"len\": 1}]}",
	  "exactly one of hex" },
	{ "{\"op\": \"SEAMCALL\", \"event\": \"SEAMRET\","
	  " \"in_ref\": {\"rcx\": \"step 9 out.rcx\"}}",
	  "not before this one" },
	{ "{\"op\": \"HW\", \"what\": \"earthquake\"}", "HW change \"earthquake\"" },
};

static void each_malformed_step_is_refused_with_line_and_reason(void **unused)
{
	char text[2048];
	struct run run;
	size_t i;

	for (i = 0; i < sizeof(refusals) / sizeof(refusals[0]); i++) {
		snprintf(text, sizeof(text), HEAD "%s" TAIL, refusals[i].step);
		conform(&run, "", text);
		assert_says(&run, refusals[i].reason);
		assert_int_equal(run.code, 3);
		assert_says(&run, ":4: ");
	}
}

static void foreign_format_and_missing_file_are_refused(void **unused)
{
	char command[512];
	struct run run;

	conform(&run, "", "{\"format\": \"vectors/9\", \"platform\": \"P1\", \"steps\": []}");
	assert_int_equal(run.code, 3);
	assert_says(&run, "format is \"vectors/9\"");
	conform(&run, "", "{\"format\": \"tdx-oracle-vectors/1\", \"platform\": \"P1\",\n"
		"\"colour\": 1,\n\"steps\": []}");
	assert_int_equal(run.code, 3);
	assert_says(&run, ":2: unknown field \"colour\" at the top");
	conform(&run, "", "{\"format\": \"tdx-oracle-vectors/1\", \"steps\": []}");
	assert_int_equal(run.code, 3);
	assert_says(&run, "platform");
	snprintf(command, sizeof(command), "%s conform /nonexistent/file.json 2>/dev/null",
		 conform_tdx);
	assert_int_equal(WEXITSTATUS(system(command)), 3);
	snprintf(command, sizeof(command), "%s conform 2>/dev/null", conform_tdx);
	assert_int_equal(WEXITSTATUS(system(command)), 2);
}

int main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(matching_file_exits_0_with_a_summary_last),
		cmocka_unit_test(difference_exits_1_and_shows_expected_and_got),
		cmocka_unit_test(volatile_register_is_not_compared),
		cmocka_unit_test(unlisted_registers_are_expected_unchanged),
		cmocka_unit_test(first_difference_ends_the_file_unless_asked_to_go_on),
		cmocka_unit_test(leaf_option_compares_only_that_leaf),
		cmocka_unit_test(json_has_the_same_counts_and_the_difference),
		cmocka_unit_test(guest_step_without_a_guest_is_a_difference),
		cmocka_unit_test(lost_guest_is_named_and_its_steps_are_not_played),
		cmocka_unit_test(live_migration_is_said_not_to_be_simulated),
		cmocka_unit_test(reset_applies_its_delta_to_the_base_platform_only),
		cmocka_unit_test(set_msr_and_set_cpuid_change_the_machine_at_once),
		cmocka_unit_test(reset_that_cannot_be_done_leaves_its_boot_unplayed),
		cmocka_unit_test(concurrent_step_runs_while_the_outer_call_holds_its_locks),
		cmocka_unit_test(concurrent_step_that_cannot_be_placed_is_not_played),
		cmocka_unit_test(damaged_json_is_refused_with_its_line),
		cmocka_unit_test(unknown_field_of_a_step_is_refused_with_its_line),
		cmocka_unit_test(unknown_field_of_memory_is_refused),
		cmocka_unit_test(each_malformed_step_is_refused_with_line_and_reason),
		cmocka_unit_test(foreign_format_and_missing_file_are_refused),
	};

	if (argc < 3) {
		fprintf(stderr, "usage: test_conform TDX PLATFORM\n");
		return 2;
	}
	conform_tdx = argv[1];
	conform_platform_path = argv[2];
	return cmocka_run_group_tests_name("cli conform", tests, NULL, NULL);
}
