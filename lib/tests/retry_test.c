/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Retry policies: what is repeated, how, and how often. A scripted module answers.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include <tdx/retry.h>
#include <tdx/tdx.h>

#include "stand_in.h"

enum { RAX, RCX, RDX, RBX, RSP, RBP, RSI, RDI, R8, R9, R10, R11, R12, R13, R14, R15 };

#define MAX_STEPS	64
#define GIB		(1ULL << 30)

/* What the module answers, one step a call; the last one goes on for ever. */
static struct step {
	uint64_t rax, rcx, rdx, r11;
} steps[MAX_STEPS];
static size_t num_steps, calls;
static uint64_t seen[MAX_STEPS][SITE_NUM_GPRS];
static uint32_t relaxed;

static void play(uint64_t *regs)
{
	const struct step *step = &steps[calls < num_steps ? calls : num_steps - 1];

	if (calls < MAX_STEPS) {
		memcpy(seen[calls], regs, sizeof(seen[calls]));
	}
	calls++;
	if (regs[RAX] == TDX_LEAF_TDG_VP_VMCALL) {
		/* What a TDVMCALL does not return keeps its value, as compilers rely on. */
		regs[R10] = step->rax == ~0ULL ? TDVMCALL_STATUS_RETRY : TDVMCALL_STATUS_SUCCESS;
		regs[R11] = step->r11;
		return;
	}
	regs[RAX] = step->rax;
	regs[RCX] = step->rcx;
	regs[RDX] = step->rdx;
	regs[R11] = step->r11;
}

static void answer_with(const struct step *list, size_t count)
{
	stand_in_install();
	memcpy(steps, list, count * sizeof(*list));
	num_steps = count;
	calls = 0;
	relaxed = 0;
	stand_in_script = play;
}

#define ANSWER_WITH(...)						\
	do {								\
		const struct step list[] = { __VA_ARGS__ };		\
									\
		answer_with(list, sizeof(list) / sizeof(*list));	\
	} while (0)

static void count_relaxing(tdx_status status, uint32_t tries)
{
	relaxed++;
}

static const struct tdx_policy three_of_each = {
	.most = { 3, 3, 3, 3 }, .relax = count_relaxing,
};

static tdx_status key_config(const struct tdx_policy *policy)
{
	struct tdx_retry retry = TDX_RETRY(policy, TDX_RETRY_TDH_MNG_KEY_CONFIG);
	struct tdx_tdr tdr = { 0x1000 };
	tdx_status status;

	do {
		status = tdh_mng_key_config(tdr);
	} while (tdx_retry_again(&retry, status));
	return status;
}

static void entropy_is_retried_until_it_is_there(void **state)
{
	ANSWER_WITH({ TDX_KEY_GENERATION_FAILED, 0, 0, 0 }, { TDX_KEY_GENERATION_FAILED, 0, 0, 0 },
		    { TDX_SUCCESS, 0, 0, 0 });
	assert_int_equal(key_config(&three_of_each), TDX_SUCCESS);
	assert_int_equal(calls, 3);
	assert_int_equal(relaxed, 2);
}

static void retrying_ends_at_the_bound_with_the_last_status(void **state)
{
	ANSWER_WITH({ TDX_KEY_GENERATION_FAILED, 0, 0, 0 });
	assert_int_equal(key_config(&three_of_each), TDX_KEY_GENERATION_FAILED);
	assert_int_equal(calls, 4);
	ANSWER_WITH({ TDX_KEY_GENERATION_FAILED, 0, 0, 0 });
	assert_int_equal(key_config(&tdx_policy_entropy), TDX_KEY_GENERATION_FAILED);
	assert_int_equal(calls, 1 + tdx_policy_entropy.most[1]);
}

static void each_class_has_a_bound_of_its_own(void **state)
{
	ANSWER_WITH({ TDX_KEY_GENERATION_FAILED, 0, 0, 0 }, { TDX_KEY_GENERATION_FAILED, 0, 0, 0 },
		    { TDX_KEY_GENERATION_FAILED, 0, 0, 0 },
		    { TDX_OPERAND_BUSY | TDX_OPERAND_ID_RCX, 0, 0, 0 }, { TDX_SUCCESS, 0, 0, 0 });
	assert_int_equal(key_config(&three_of_each), TDX_SUCCESS);
	assert_int_equal(calls, 5);
}

static void policy_without_a_class_does_not_retry_it(void **state)
{
	ANSWER_WITH({ TDX_OPERAND_BUSY | TDX_OPERAND_ID_RCX, 0, 0, 0 });
	assert_int_equal(key_config(&tdx_policy_entropy),
			 TDX_OPERAND_BUSY | TDX_OPERAND_ID_RCX);
	assert_int_equal(calls, 1);
}

static void class_that_the_row_does_not_have_is_not_retried(void **state)
{
	struct tdx_retry retry = TDX_RETRY(&three_of_each, TDX_RETRY_TDH_MR_FINALIZE);

	assert_true(tdx_retry_again(&retry, TDX_OPERAND_BUSY));
	assert_false(tdx_retry_again(&retry, TDX_RND_NO_ENTROPY));
	assert_false(tdx_retry_again(&retry, TDX_INTERRUPTED_RESUMABLE));
}

static void error_and_success_are_not_retried(void **state)
{
	ANSWER_WITH({ TDX_TD_FATAL, 0, 0, 0 });
	assert_int_equal(key_config(&tdx_policy_patient), TDX_TD_FATAL);
	assert_int_equal(calls, 1);
}

static void tdmr_is_initialised_to_its_end(void **state)
{
	ANSWER_WITH({ TDX_SUCCESS, 0, GIB, 0 }, { TDX_SUCCESS, 0, GIB, 0 },
		    { TDX_OPERAND_BUSY | TDX_OPERAND_ID_RCX, 0, 0, 0 },
		    { TDX_SUCCESS, 0, 2 * GIB, 0 });
	assert_int_equal(tdx_retry_tdmr_init(&three_of_each, 0, 2 * GIB), TDX_SUCCESS);
	assert_int_equal(calls, 4);
	assert_int_equal(seen[3][RCX], 0);
}

static void tdmr_that_is_not_done_at_the_bound_is_no_success(void **state)
{
	ANSWER_WITH({ TDX_SUCCESS, 0, GIB, 0 });
	assert_int_equal(tdx_retry_tdmr_init(&three_of_each, 0, 2 * GIB),
			 TDX_INTERRUPTED_RESUMABLE);
	assert_int_equal(calls, 4);
}

static void cache_wb_resumes_with_one(void **state)
{
	ANSWER_WITH({ TDX_INTERRUPTED_RESUMABLE, 0, 0, 0 },
		    { TDX_INTERRUPTED_RESUMABLE, 0, 0, 0 }, { TDX_SUCCESS, 0, 0, 0 });
	assert_int_equal(tdx_retry_cache_wb(&three_of_each), TDX_SUCCESS);
	assert_int_equal(seen[0][RCX], 0);
	assert_int_equal(seen[1][RCX], 1);
	assert_int_equal(seen[2][RCX], 1);
}

static void lists_resume_from_where_they_are(void **state)
{
	struct tdx_tdr tdr = { 0x2000 };

	ANSWER_WITH({ TDX_INTERRUPTED_RESUMABLE, 0x77, 0, 0 }, { TDX_SUCCESS | 2, 0x99, 0, 0 });
	assert_int_equal(tdx_retry_export_blockw(&three_of_each, 0x55, tdr), TDX_SUCCESS | 2);
	assert_int_equal(seen[0][RCX], 0x55);
	assert_int_equal(seen[1][RCX], 0x77);
	assert_int_equal(seen[1][RDX], 0x2000);
	ANSWER_WITH({ TDX_INTERRUPTED_RESUMABLE, 0x77, 0, 0 }, { TDX_SUCCESS, 0x99, 0, 0 });
	assert_int_equal(tdx_retry_export_restore(&three_of_each, 0x55, tdr), TDX_SUCCESS);
	assert_int_equal(seen[1][RCX], 0x77);
}

static void memory_bundles_resume_with_the_command(void **state)
{
	struct tdx_memory_bundle bundle = {
		.gpa_list = 0x100, .stream = 3, .mac_list_pa = { 0x3000, TDX_NULL_PA },
		.pages_pa = TDX_NULL_PA,
	};
	struct tdx_tdr tdr = { 0x2000 };
	uint64_t pages;

	ANSWER_WITH({ TDX_OPERAND_BUSY | TDX_OPERAND_ID_RDX, 0x100, 0, 0 },
		    { TDX_INTERRUPTED_RESUMABLE, 0x200, 0, 0 }, { TDX_SUCCESS, 0x300, 7, 0 });
	assert_int_equal(tdx_retry_export_mem(&three_of_each, tdr, &bundle, &pages), TDX_SUCCESS);
	assert_int_equal(seen[1][R10], 3);
	assert_int_equal(seen[2][RCX], 0x200);
	assert_int_equal(seen[2][R10], 3 | 1ULL << 63);
	assert_int_equal(bundle.gpa_list, 0x300);
	assert_int_equal(pages, 7);
	ANSWER_WITH({ TDX_INTERRUPTED_RESUMABLE, 0x400, 0, 0 }, { TDX_SUCCESS, 0x500, 0, 0 });
	assert_int_equal(tdx_retry_import_mem(&three_of_each, tdr, &bundle), TDX_SUCCESS);
	assert_int_equal(seen[1][RCX], 0x400);
	assert_int_equal(seen[1][R10], 3 | 1ULL << 63);
	assert_int_equal(seen[1][R13], TDX_NULL_PA);
}

static void map_gpa_goes_on_where_the_host_stopped(void **state)
{
	ANSWER_WITH({ ~0ULL, 0, 0, 0x5000 }, { TDX_SUCCESS, 0, 0, 0 });
	assert_int_equal(tdx_retry_map_gpa(&three_of_each, 0x1000, 0x8000),
			 TDVMCALL_STATUS_SUCCESS);
	assert_int_equal(seen[1][R12], 0x5000);
	assert_int_equal(seen[1][R13], 0x4000);
}

static void host_that_makes_no_progress_is_not_believed(void **state)
{
	ANSWER_WITH({ ~0ULL, 0, 0, 0x1000 });
	assert_int_equal(tdx_retry_map_gpa(&three_of_each, 0x1000, 0x8000), TDVMCALL_STATUS_RETRY);
	assert_int_equal(calls, 1);
	ANSWER_WITH({ ~0ULL, 0, 0, 0x9000 });
	assert_int_equal(tdx_retry_map_gpa(&three_of_each, 0x1000, 0x8000), TDVMCALL_STATUS_RETRY);
	assert_int_equal(calls, 1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(entropy_is_retried_until_it_is_there),
		cmocka_unit_test(retrying_ends_at_the_bound_with_the_last_status),
		cmocka_unit_test(each_class_has_a_bound_of_its_own),
		cmocka_unit_test(policy_without_a_class_does_not_retry_it),
		cmocka_unit_test(class_that_the_row_does_not_have_is_not_retried),
		cmocka_unit_test(error_and_success_are_not_retried),
		cmocka_unit_test(tdmr_is_initialised_to_its_end),
		cmocka_unit_test(tdmr_that_is_not_done_at_the_bound_is_no_success),
		cmocka_unit_test(cache_wb_resumes_with_one),
		cmocka_unit_test(lists_resume_from_where_they_are),
		cmocka_unit_test(memory_bundles_resume_with_the_command),
		cmocka_unit_test(map_gpa_goes_on_where_the_host_stopped),
		cmocka_unit_test(host_that_makes_no_progress_is_not_believed),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
