/* SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Vector registers across calls: what a compiler keeps in them survives calls that
 * return them zeroed, and every call by the direct transport.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include <tdx/tdx.h>

#include "stand_in.h"

/* In a vector register before and after, if the compiler is left alone. */
#define IN_VECTOR(value)	__asm__ volatile ("" : "+x" (value))

static __attribute__((noinline)) double across_zeroing_call(double value)
{
	struct tdx_tdr tdr = { 0x1000 };

	IN_VECTOR(value);
	tdh_export_abort(tdr, 0x2000, 1);
	IN_VECTOR(value);
	return value;
}

static __attribute__((noinline)) double across_keeping_call(double value)
{
	struct tdx_tdr tdr = { 0x1000 };

	IN_VECTOR(value);
	tdh_mr_finalize(tdr);
	IN_VECTOR(value);
	return value;
}

static void begin(bool zero)
{
	stand_in_install();
	memset(&stand_in, 0, sizeof(stand_in));
	stand_in_zero_vectors = zero;
}

static void value_survives_a_call_that_zeroes_vectors(void **state)
{
	begin(true);
	assert_true(across_zeroing_call(1.5) == 1.5);
	assert_int_equal(stand_in.calls, 1);
}

static void value_survives_a_call_that_keeps_vectors(void **state)
{
	begin(false);
	assert_true(across_keeping_call(2.5) == 2.5);
	assert_int_equal(stand_in.calls, 1);
}

#if defined(__OPTIMIZE__) && !defined(TDX_TRANSPORT_DIRECT)
/* Else the first test could pass by never having the value in a register. */
static void value_is_lost_when_the_row_is_wrong(void **state)
{
	begin(true);
	assert_false(across_keeping_call(2.5) == 2.5);
}
#endif

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(value_survives_a_call_that_zeroes_vectors),
		cmocka_unit_test(value_survives_a_call_that_keeps_vectors),
#if defined(__OPTIMIZE__) && !defined(TDX_TRANSPORT_DIRECT)
		cmocka_unit_test(value_is_lost_when_the_row_is_wrong),
#endif
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
