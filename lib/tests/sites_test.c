/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Every call site against its table row: each register at the instruction, each
 * result, and what is returned when CF is set or the instruction faults. One
 * cmocka test a function. The sites are linked in, built in any of the ways that
 * sites_matrix.py tries.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "stand_in.h"

/* An answer with details, so that a status is seen to come back whole. */
#define ANSWER		(TDX_SUCCESS | 0x12345678)
#define NUM_INPUTS	16

static const char *const names[SITE_NUM_GPRS] = {
	"RAX", "RCX", "RDX", "RBX", "RSP", "RBP", "RSI", "RDI",
	"R8", "R9", "R10", "R11", "R12", "R13", "R14", "R15",
};

static void fill(uint64_t *values, size_t count, uint64_t seed)
{
	for (size_t i = 0; i < count; i++) {
		values[i] = seed + 0x0101010101010101 * (i + 1);
	}
}

static void check_registers(const struct call_site *site, const uint64_t *in)
{
	for (int i = 0; i < SITE_NUM_GPRS; i++) {
		uint64_t value = site->look[i].value, want = value;

		if (site->look[i].how == SITE_ANY) {
			continue;
		}
		if (site->look[i].how == SITE_INPUT) {
			want = in[value];
		} else if (site->look[i].how == SITE_HKID) {
			want = (uint16_t)in[value];
		}
		if (stand_in.seen[i] != want) {
			fail_msg("%s: %s is 0x%llx at the instruction, not 0x%llx", site->name,
				 names[i], (unsigned long long)stand_in.seen[i],
				 (unsigned long long)want);
		}
	}
}

static tdx_status run(const struct call_site *site, enum stand_in_mode mode, const uint64_t *in,
		      uint64_t *out)
{
	tdx_status status;
	uint64_t changed;

	memset(&stand_in, 0, sizeof(stand_in));
	stand_in.mode = mode;
	stand_in.give_mask = site->written | 1 << SITE_RAX;
	fill(stand_in.give, SITE_NUM_GPRS, 0xdead000000000000);
	stand_in.give[SITE_RAX] = ANSWER;
	if (site->vmcall) {
		stand_in.give[SITE_RAX] = TDX_SUCCESS;
		stand_in.give[SITE_R10] = 0x8000000000000002;
	}
	changed = call_with_canaries(site->call, in, out, &status);
	if (changed) {
		fail_msg("%s: callee-saved registers come back changed (mask 0x%llx)", site->name,
			 (unsigned long long)changed);
	}
	assert_int_equal(stand_in.calls, 1);
	assert_int_equal(stand_in.instruction, site->instruction);
	check_registers(site, in);
	return status;
}

static void site_does_what_its_row_says(void **state)
{
	const struct call_site *site = *state;
	uint64_t in[NUM_INPUTS], out[SITE_MAX_OUT] = { 0 };
	bool seamcall = site->instruction == SITE_SEAMCALL;
	uint64_t answer = site->vmcall ? 0x8000000000000002 : ANSWER;

	stand_in_install();	/* here: cmocka has handlers of its own for the time of a test */
	fill(in, NUM_INPUTS, 0x5000000000000000);
	assert_int_equal(run(site, STAND_IN_ANSWER, in, out), answer);
	for (int i = 0; i < site->num_out; i++) {
		assert_int_equal(out[i], stand_in.give[site->out[i]]);
	}
	stand_in.calls = 0;
	assert_int_equal(site->call_bare(in), answer);
	assert_int_equal(stand_in.calls, 1);
	if (seamcall) {
		assert_int_equal(run(site, STAND_IN_FAIL_INVALID, in, out),
				 TDX_SEAMCALL_VMFAILINVALID);
		assert_int_equal(run(site, STAND_IN_UD, in, out), TDX_SEAMCALL_UD);
		assert_int_equal(run(site, STAND_IN_GP, in, out), TDX_SEAMCALL_GP);
	}
}

int main(void)
{
	struct CMUnitTest *tests = calloc(num_call_sites, sizeof(*tests));
	int failed;

	for (size_t i = 0; i < num_call_sites; i++) {
		tests[i].name = call_sites[i].name;
		tests[i].test_func = site_does_what_its_row_says;
		tests[i].initial_state = (void *)&call_sites[i];
	}
	failed = _cmocka_run_group_tests("call sites", tests, num_call_sites, NULL, NULL);
	free(tests);
	return failed;
}
