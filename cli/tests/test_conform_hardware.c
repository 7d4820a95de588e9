/* SPDX-License-Identifier: GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * The hardware under a replay: that each step which changes it does what the
 * format says, and that what a call does to it is compared. The expected answers
 * are module 1.5.05's.
 */
#include "conform_run.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CALL(n, lp, leaf, in, out) \
	"{\"n\": " n ", \"op\": \"SEAMCALL\", \"lp\": " lp ", \"leaf\": \"" leaf "\"," \
	" \"in\": {" in "}, \"event\": \"SEAMRET\", \"out\": {" out "}}"
#define HW(n, what)	"{\"n\": " n ", \"op\": \"HW\", \"what\": " what "}"
#define LP_INIT(n, lp, rax) \
	CALL(n, lp, "TDH_SYS_LP_INIT", "\"rax\": \"0x23\"", "\"rax\": \"" rax "\"")
#define FATAL_SYS_INIT(n) \
	"{\"n\": " n ", \"op\": \"SEAMCALL\", \"lp\": 0, \"leaf\": \"TDH_SYS_INIT\"," \
	" \"in\": {\"rax\": \"0x21\"}, \"event\": \"MODULE_FATAL\"}"
/* Leaf 1CH without a depth of LBRs: there is no such CPU. */
#define NO_LBR_DEPTH	"\"cpuid\": [{\"leaf\": \"0x1c\", \"eax\": \"0x0\"}]"
#define NO_ENTROPY	"0x8000020300000000"
#define BUSY_WBCACHE	"0x80000200000000bc"

/* How many steps of 02_td_create_teardown lead to these: */
#define BOOTED		7	/* a module that is ready */
#define TWO_TDS		31	/* TD 0x1000000 has key id 40, 0x1002000 50 */
#define FLUSHED		34	/* the second one may be written back */

static void assert_all_match(const struct run *run, size_t steps)
{
	char text[96];

	snprintf(text, sizeof(text), "%zu steps, %zu matches, 0 differences, 0 not played", steps,
		 steps);
	assert_says(run, text);
	assert_int_equal(run->code, 0);
}

/* Recorded steps, then these. */
static void conform_after(struct run *run, size_t count, const char *more)
{
	char *text = recorded_then("02_td_create_teardown", count, more);

	conform(run, "--keep-going", text);
	free(text);
}

static void impossible_cpu_stops_the_module_until_the_next_reset(void **unused)
{
	struct run run;

	conform(&run, "--keep-going", HEAD
		RESET("0", NO_LBR_DEPTH) ",\n"
		FATAL_SYS_INIT("1") ",\n"
		RESET("2", "") ",\n"
		SYS_INIT("3", "0x0") TAIL);
	assert_all_match(&run, 4);
}

static void module_that_stops_or_goes_on_unexpectedly_is_a_difference(void **unused)
{
	struct run run;

	conform(&run, "--keep-going", HEAD
		RESET("0", NO_LBR_DEPTH) ",\n"
		SYS_INIT("1", "0x0") ",\n"
		RESET("2", "") ",\n"
		SYS_INIT("3", "0x0") TAIL);
	assert_says(&run, "4 steps, 3 matches, 1 differences, 0 not played");
	assert_says(&run, "module stopped");
	conform(&run, "--keep-going", HEAD
		FATAL_SYS_INIT("0") ",\n"
		RESET("1", NO_LBR_DEPTH) ",\n"
		FATAL_SYS_INIT("2") ",\n"
		RESET("3", "") ",\n"
		SYS_INIT("4", "0x0") TAIL);
	assert_says(&run, "5 steps, 4 matches, 1 differences, 0 not played");
	assert_says(&run, "expected module stopped");
	assert_int_equal(run.code, 1);
}

static void no_entropy_lasts_until_it_is_back(void **unused)
{
	struct run run;

	conform(&run, "--keep-going", HEAD
		HW("0", "\"no-entropy\"") ",\n"
		SYS_INIT("1", NO_ENTROPY) ",\n"
		SYS_INIT("2", NO_ENTROPY) ",\n"
		HW("3", "\"entropy-ok\"") ",\n"
		SYS_INIT("4", "0x0") ",\n"
		HW("5", "\"no-entropy\"") ",\n"
		LP_INIT("6", "0", NO_ENTROPY) ",\n"
		HW("7", "\"entropy-ok\"") ",\n"
		LP_INIT("8", "0", "0x0") TAIL);
	assert_all_match(&run, 9);
}

static void capabilities_of_seamops_are_what_the_loader_and_each_lp_find(void **unused)
{
	struct run run;

	conform(&run, "--keep-going", HEAD
		HW("0", "\"seamops-capabilities\", \"value\": \"0x0\"") ",\n"
		SYS_INIT("1", "0xc000050d00000000") ",\n"
		HW("2", "\"seamops-capabilities\", \"value\": \"0x7f\"") ",\n"
		SYS_INIT("3", "0x0") ",\n"
		HW("4", "\"seamops-capabilities\", \"value\": \"0x3f\"") ",\n"
		LP_INIT("5", "0", "0xc000050d00000000") TAIL);
	assert_all_match(&run, 6);
}

static void pconfig_fails_once_in_the_way_that_was_said(void **unused)
{
	struct run run;

#define KEY_CONFIG(n, rax) \
	"{\"n\": " n ", \"op\": \"SEAMCALL\", \"lp\": 0, \"leaf\": \"TDH_MNG_KEY_CONFIG\"," \
	" \"in\": {\"rax\": \"0x8\", \"rcx\": \"0x1000000\"}, \"event\": \"SEAMRET\"," \
	" \"out\": {\"rax\": \"" rax "\"}, \"hw_effects\":" \
	" [{\"op\": \"PCONFIG\", \"keyid\": 40, \"ctrl\": \"0x801\"}]}"
	conform_after(&run, TWO_TDS, "["
		HW("100", "\"pconfig-fails\", \"detail\": \"entropy error\"") ","
		KEY_CONFIG("101", "0x8000080000000000") ","
		HW("102", "\"pconfig-fails\", \"detail\": \"device busy\"") ","
		KEY_CONFIG("103", "0x80000200000000bb") ","
		KEY_CONFIG("104", "0x0") "]");
	assert_all_match(&run, TWO_TDS + 5);
}

static void lp_msr_differs_on_that_lp_only_and_for_that_boot_only(void **unused)
{
	struct run run;

	conform(&run, "--keep-going", HEAD
		RESET("0", "\"lp_msr\": {\"lp\": 1, \"msr\": \"0xcf\", \"value\": \"0x0\"}") ",\n"
		SYS_INIT("1", "0x0") ",\n"
		LP_INIT("2", "0", "0x0") ",\n"
		LP_INIT("3", "1", "0xc0000920000000cf") ",\n"
		RESET("4", "\"lp_msr\": {\"1\": {\"0xcf\": \"0x0\"}}") ",\n"
		SYS_INIT("5", "0x0") ",\n"
		LP_INIT("6", "1", "0xc0000920000000cf") ",\n"
		RESET("7", "") ",\n"
		SYS_INIT("8", "0x0") ",\n"
		LP_INIT("9", "1", "0x0") TAIL);
	assert_all_match(&run, 10);
}

static void memory_and_handoff_data_outlive_a_reset_when_they_are_kept(void **unused)
{
#define RESET_AS(n, memory, handoff) \
	"{\"n\": " n ", \"op\": \"RESET\", \"memory\": \"" memory "\"," \
	" \"handoff_pages\": \"" handoff "\", \"platform_delta\": {}}"
#define SHUTDOWN(n) \
	CALL(n, "0", "TDH_SYS_SHUTDOWN", "\"rax\": \"0x34\"", "\"rax\": \"0x0\"")
#define UPDATE(n, rax) \
	CALL(n, "0", "TDH_SYS_UPDATE", "\"rax\": \"0x35\"", "\"rax\": \"" rax "\"")
/* Page 0x1000000: a TDR. */
#define RDMD(n) \
	CALL(n, "0", "TDH_PHYMEM_PAGE_RDMD", "\"rax\": \"0x18\", \"rcx\": \"0x1000000\"", \
	     "\"rax\": \"0x0\", \"rcx\": \"0x4\", \"r10\": \"0x0\", \"r11\": \"0x0\"")
#define READY_TO_UPDATE(a, b, c) \
	SYS_INIT(a, "0x0") "," LP_INIT(b, "0", "0x0") "," LP_INIT(c, "1", "0x0")
	struct run run;

	conform_after(&run, TWO_TDS, "["
		SHUTDOWN("100") "," RESET_AS("101", "kept", "kept") ","
		READY_TO_UPDATE("102", "103", "104") "," UPDATE("105", "0x0") ","
		RDMD("106") "]");
	assert_all_match(&run, TWO_TDS + 7);
	conform_after(&run, TWO_TDS, "["
		SHUTDOWN("100") "," RESET_AS("101", "kept", "cleared") ","
		READY_TO_UPDATE("102", "103", "104") ","
		UPDATE("105", "0xc000050900000000") "]");
	assert_all_match(&run, TWO_TDS + 6);
	/* Handoff data alone finds no page metadata. */
	conform_after(&run, TWO_TDS, "["
		SHUTDOWN("100") "," RESET_AS("101", "zeroed", "kept") ","
		READY_TO_UPDATE("102", "103", "104") "," UPDATE("105", "0x0") ","
		RDMD("106") "]");
	assert_says(&run, "1 differences");
	assert_says(&run, "TDH_PHYMEM_PAGE_RDMD: 1 of");
}

static void interrupt_stops_a_call_only_where_the_host_takes_interrupts(void **unused)
{
#define BLOCK(number)	"{\"op\": \"WRMSR\", \"msr\": \"0x99\", \"value\": " number "}"
#define CACHE_WB(n, rcx, rax, effects) \
	"{\"n\": " n ", \"op\": \"SEAMCALL\", \"lp\": 0, \"leaf\": \"TDH_PHYMEM_CACHE_WB\"," \
	" \"in\": {\"rax\": \"0x28\", \"rcx\": \"" rcx "\"}, \"event\": \"SEAMRET\"," \
	" \"out\": {\"rax\": \"" rax "\"}, \"hw_effects\": [" effects "]}"
#define SET_PENDING(n, lp, value) \
	"{\"n\": " n ", \"op\": \"SET_MSR\", \"lp\": " lp ", \"msr\": \"0x9a\"," \
	" \"value\": " value "}"
#define INTERRUPTED	"0x8000000300000000"
	struct run run;

	conform_after(&run, FLUSHED, "["
		HW("100", "\"vmm-rflags\", \"value\": \"0x202 (IF=1)\"") ","
		/* Another LP's interrupt is none of this one's. */
		SET_PENDING("101", "1", "1") ","
		CACHE_WB("102", "0x0", "0x0", BLOCK("0") "," BLOCK("1") "," BLOCK("2") ","
			 BLOCK("3")) ","
		SET_PENDING("103", "0", "1") ","
		CACHE_WB("104", "0x0", INTERRUPTED, BLOCK("0")) ","
		CACHE_WB("105", "0x1", INTERRUPTED, BLOCK("1")) ","
		HW("106", "\"vmm-rflags\", \"value\": \"0x2 (IF=0)\"") ","
		CACHE_WB("107", "0x1", "0x0", BLOCK("2") "," BLOCK("3")) "]");
	assert_all_match(&run, FLUSHED + 8);
}

static void effects_on_hardware_are_compared_in_order_and_in_full(void **unused)
{
	struct run run;

	conform_after(&run, FLUSHED, "["
		CACHE_WB("100", "0x0", "0x0", BLOCK("0") "," BLOCK("1") "," BLOCK("3") ","
			 BLOCK("2")) "]");
	assert_says(&run, "1 differences");
	assert_says(&run, "effect 3 on hardware");
	assert_says(&run, "expected write-back of cache block 0x3");
	conform_after(&run, FLUSHED, "["
		CACHE_WB("100", "0x0", "0x0", BLOCK("0") "," BLOCK("1") "," BLOCK("2")) "]");
	assert_says(&run, "effect 4 on hardware");
	assert_says(&run, "expected none");
	/* Not listed is not there. */
	conform_after(&run, FLUSHED, "["
		CALL("100", "0", "TDH_PHYMEM_CACHE_WB", "\"rax\": \"0x28\"",
		     "\"rax\": \"0x0\"") "]");
	assert_says(&run, "effect 1 on hardware");
#define KEY(keyid, ctrl) \
	"{\"n\": 100, \"op\": \"SEAMCALL\", \"lp\": 0, \"leaf\": \"TDH_MNG_KEY_CONFIG\"," \
	" \"in\": {\"rax\": \"0x8\", \"rcx\": \"0x1000000\"}, \"event\": \"SEAMRET\"," \
	" \"out\": {\"rax\": \"0x0\"}, \"hw_effects\":" \
	" [{\"op\": \"PCONFIG\", \"keyid\": " keyid ctrl "}]}"
	conform_after(&run, TWO_TDS, "[" KEY("40", "") "]");
	assert_all_match(&run, TWO_TDS + 1);
	conform_after(&run, TWO_TDS, "[" KEY("41", "") "]");
	assert_says(&run, "PCONFIG of key id 41");
	conform_after(&run, TWO_TDS, "[" KEY("40", ", \"ctrl\": \"0x201\"") "]");
	assert_says(&run, "control 0x201");
	conform_after(&run, TWO_TDS, "["
		"{\"n\": 100, \"op\": \"SEAMCALL\", \"lp\": 0, \"leaf\": \"TDH_SYS_LP_SHUTDOWN\","
		" \"in\": {\"rax\": \"0x2c\"}, \"event\": \"SEAMRET\","
		" \"out\": {\"rax\": \"0x0\"}, \"hw_effects\": [{\"op\": \"VERW\"}]}]");
	assert_says(&run, "expected VERW");
}

static void concurrent_step_runs_between_two_cache_blocks_of_the_outer_call(void **unused)
{
	char *text = recorded_with("02_td_create_teardown", FLUSHED + 1,
		"{\"n\": 100, \"op\": \"SEAMCALL\", \"lp\": 1, \"leaf\": \"TDH_PHYMEM_CACHE_WB\","
		" \"in\": {\"rax\": \"0x28\"}, \"event\": \"SEAMRET\","
		" \"out\": {\"rax\": \"" BUSY_WBCACHE "\"}, \"concurrent_with\":"
		" {\"leaf\": \"TDH_PHYMEM_CACHE_WB\", \"instruction\": \"WBNOINVD\"}}");
	struct run run;

	conform(&run, "--keep-going", text);
	assert_all_match(&run, FLUSHED + 2);
	free(text);
}

/* The step that the first one is inside of need not be the next: others may be, too. */
static void several_steps_run_inside_the_same_outer_call(void **unused)
{
#define INSIDE(n, leaf, in, out) \
	"{\"n\": " n ", \"op\": \"SEAMCALL\", \"lp\": 1, \"leaf\": \"" leaf "\"," \
	" \"in\": {" in "}, \"event\": \"SEAMRET\", \"out\": {" out "}," \
	" \"concurrent_with\": {\"leaf\": \"TDH_MNG_KEY_CONFIG\"," \
	" \"instruction\": \"PCONFIG\"}}"
	struct run run;

	conform_after(&run, TWO_TDS, "["
		/* The TDR is locked exclusively, its page's metadata too. */
		INSIDE("100", "TDH_MNG_VPFLUSHDONE", "\"rax\": \"0x13\", \"rcx\": \"0x1000000\"",
		       "\"rax\": \"0x8000020000000001\"") ","
		INSIDE("101", "TDH_MNG_KEY_CONFIG", "\"rax\": \"0x8\", \"rcx\": \"0x1000000\"",
		       "\"rax\": \"0x8000020000000001\"") ","
		/* The other TD's is not. */
		INSIDE("102", "TDH_MNG_VPFLUSHDONE", "\"rax\": \"0x13\", \"rcx\": \"0x1002000\"",
		       "\"rax\": \"0x0\"") ","
		KEY_CONFIG("103", "0x0") "]");
	assert_all_match(&run, TWO_TDS + 4);
}

static void set_cpuid_changes_one_lp_or_all(void **unused)
{
#define SET_VERSION(n, lp, eax) \
	"{\"n\": " n ", \"op\": \"SET_CPUID\", \"lp\": " lp ", \"leaf\": \"0x7\"," \
	" \"subleaf\": 1, \"eax\": \"" eax "\"}"
	struct run run;

	conform(&run, "--keep-going", HEAD
		SYS_INIT("0", "0x0") ",\n"
		SET_VERSION("1", "1", "0x1c10") ",\n"
		LP_INIT("2", "0", "0x0") TAIL);
	assert_all_match(&run, 3);
	conform(&run, "--keep-going", HEAD
		SYS_INIT("0", "0x0") ",\n"
		SET_VERSION("1", "-1", "0x1c10") ",\n"
		LP_INIT("2", "0", "0x0") TAIL);
	assert_says(&run, "1 differences");
}

int main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(impossible_cpu_stops_the_module_until_the_next_reset),
		cmocka_unit_test(module_that_stops_or_goes_on_unexpectedly_is_a_difference),
		cmocka_unit_test(no_entropy_lasts_until_it_is_back),
		cmocka_unit_test(capabilities_of_seamops_are_what_the_loader_and_each_lp_find),
		cmocka_unit_test(pconfig_fails_once_in_the_way_that_was_said),
		cmocka_unit_test(lp_msr_differs_on_that_lp_only_and_for_that_boot_only),
		cmocka_unit_test(memory_and_handoff_data_outlive_a_reset_when_they_are_kept),
		cmocka_unit_test(interrupt_stops_a_call_only_where_the_host_takes_interrupts),
		cmocka_unit_test(effects_on_hardware_are_compared_in_order_and_in_full),
		cmocka_unit_test(concurrent_step_runs_between_two_cache_blocks_of_the_outer_call),
		cmocka_unit_test(several_steps_run_inside_the_same_outer_call),
		cmocka_unit_test(set_cpuid_changes_one_lp_or_all),
	};

	if (argc < 3) {
		fprintf(stderr, "usage: test_conform_hardware TDX PLATFORM\n");
		return 2;
	}
	conform_tdx = argv[1];
	conform_platform_path = argv[2];
	return cmocka_run_group_tests_name("cli conform hardware", tests, NULL, NULL);
}
