/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * P-SEAMLDR calls: one at a time, and the current VMCS survives on a CPU that
 * loses it. A scripted CPU answers SEAMCALL, VMPTRST and VMPTRLD.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>

#include <cmocka.h>

#include <tdx/seamldr.h>
#include <tdx/tdx.h>

#include "stand_in.h"

#define RCX	1
#define VMCS	0xabcd000

static uint64_t leaf, operand, calls;

/* A CPU with the erratum. */
static void lose_vmcs(uint64_t *regs)
{
	calls++;
	leaf = regs[SITE_RAX];
	operand = regs[RCX];
	stand_in_vmcs = STAND_IN_NO_VMCS;
	regs[SITE_RAX] = PSEAMLDR_EBADPARAM;
}

static void begin(uint64_t vmcs)
{
	stand_in_install();
	stand_in_script = lose_vmcs;
	stand_in_vmcs = vmcs;
	calls = 0;
}

static void every_call_passes_its_leaf_operand_and_status(void **state)
{
	struct tdx_seamldr seamldr = { 0 };

	begin(STAND_IN_NO_VMCS);
	assert_int_equal(tdx_seamldr_info(&seamldr, 0x1100), PSEAMLDR_EBADPARAM);
	assert_int_equal(leaf, TDX_LEAF_SEAMLDR_INFO);
	assert_int_equal(operand, 0x1100);
	assert_int_equal(tdx_seamldr_install(&seamldr, 0x2000, NULL), PSEAMLDR_EBADPARAM);
	assert_int_equal(leaf, TDX_LEAF_SEAMLDR_INSTALL);
	assert_int_equal(operand, 0x2000);
	assert_int_equal(tdx_seamldr_shutdown(&seamldr), PSEAMLDR_EBADPARAM);
	assert_int_equal(leaf, TDX_LEAF_SEAMLDR_SHUTDOWN);
	assert_int_equal(tdx_seamldr_seaminfo(&seamldr, 0x3000), PSEAMLDR_EBADPARAM);
	assert_int_equal(leaf, TDX_LEAF_SEAMLDR_SEAMINFO);
	assert_int_equal(operand, 0x3000);
	assert_int_equal(tdx_seamldr_cleanup(&seamldr), PSEAMLDR_EBADPARAM);
	assert_int_equal(leaf, TDX_LEAF_SEAMLDR_CLEANUP);
	assert_int_equal(calls, 5);
}

static void current_vmcs_is_restored_on_a_cpu_that_loses_it(void **state)
{
	struct tdx_seamldr seamldr = { .restore_vmcs = true };

	begin(VMCS);
	tdx_seamldr_info(&seamldr, 0x1100);
	assert_int_equal(stand_in_vmcs, VMCS);
}

static void no_vmcs_is_loaded_where_none_was_current(void **state)
{
	struct tdx_seamldr seamldr = { .restore_vmcs = true };

	begin(STAND_IN_NO_VMCS);
	tdx_seamldr_install(&seamldr, 0x1000, NULL);
	assert_int_equal(stand_in_vmcs, STAND_IN_NO_VMCS);
}

static void vmcs_is_left_alone_on_a_cpu_that_keeps_it(void **state)
{
	struct tdx_seamldr seamldr = { 0 };

	begin(VMCS);
	tdx_seamldr_info(&seamldr, 0x1100);
	/* Nothing was stored or loaded, so the scripted loss shows. */
	assert_int_equal(stand_in_vmcs, STAND_IN_NO_VMCS);
}

static void erratum_is_read_from_vmx_basic(void **state)
{
	assert_true(tdx_seamldr_loses_vmcs(0x00DA040000000004));
	assert_false(tdx_seamldr_loses_vmcs(1ULL << 60));
}

static void busy_seamldr_is_not_called_and_says_so(void **state)
{
	struct tdx_seamldr seamldr = { .taken = 1 };

	begin(VMCS);
	assert_int_equal(tdx_seamldr_info(&seamldr, 0x1100), TDX_SEAMCALL_VMFAILINVALID);
	assert_int_equal(calls, 0);
	assert_int_equal(seamldr.taken, 1);
}

static void seamldr_is_free_again_after_a_call(void **state)
{
	struct tdx_seamldr seamldr = { 0 };

	begin(VMCS);
	tdx_seamldr_shutdown(&seamldr);
	assert_int_equal(seamldr.taken, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_call_passes_its_leaf_operand_and_status),
		cmocka_unit_test(current_vmcs_is_restored_on_a_cpu_that_loses_it),
		cmocka_unit_test(no_vmcs_is_loaded_where_none_was_current),
		cmocka_unit_test(vmcs_is_left_alone_on_a_cpu_that_keeps_it),
		cmocka_unit_test(erratum_is_read_from_vmx_basic),
		cmocka_unit_test(busy_seamldr_is_not_called_and_says_so),
		cmocka_unit_test(seamldr_is_free_again_after_a_call),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
